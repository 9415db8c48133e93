// Letters and decision documents: the list of letters, and each document as it was given.
#include "areas/Areas.h"
#include "areas/Registry.h"
#include "documents/DocumentPage.h"
#include "documents/LetterList.h"
#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace documents {

using shared::Kind;
using shared::ListFilter;

namespace {

const shared::ListPageSpec &lettersPage()
{
    static const shared::ListPageSpec spec{
        .pageId = "letters",
        .title = QT_TRANSLATE_NOOP("areas", "Letters"),
        .icon = "mail-message",
        .list = &letterList(),
        .columns = {{"kind", Kind::Enum, "letter.kind"}, {"publicity", Kind::State, "publicity"}},
        .filters = {{ListFilter::Prefix, "org_name_%1_key", QT_TRANSLATE_NOOP("areas", "Organisation begins with"), nullptr, {}},
                    {ListFilter::Choice, "kind", QT_TRANSLATE_NOOP("areas", "Letter"), "letter.kind", messages::codes(u"letter.kind")},
                    {ListFilter::Choice, "publicity", QT_TRANSLATE_NOOP("areas", "Publicity"), "publicity", messages::codes(u"publicity")}},
        .opens = "letter",
        .emptyTitle = QT_TRANSLATE_NOOP("areas", "No letters"),
        .emptyHint = QT_TRANSLATE_NOOP(
            "areas", "Letters are written by the acts of handling, from the notice of arrival on, and stand here as they were sent."),
        .summary = QT_TRANSLATE_NOOP("areas", "Letters of the agency, word for word as they were sent"),
    };
    return spec;
}

const DocumentPageSpec &letterPage()
{
    static const DocumentPageSpec spec{
        .pageId = "letter",
        .view = "ui.letter_detail",
        .icon = "mail-message",
        .title = QT_TRANSLATE_NOOP("areas", "Letter"),
        .facts = {{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized, nullptr, "organisation", "org_id"},
                  {"matter_number", QT_TRANSLATE_NOOP("areas", "Matter")},
                  {"created_at", QT_TRANSLATE_NOOP("areas", "Sent"), Kind::Moment},
                  {"created_by_name", QT_TRANSLATE_NOOP("areas", "Sent by")},
                  {"delivery", QT_TRANSLATE_NOOP("areas", "Delivered"), Kind::Enum, "letter.delivery"},
                  {"audience", QT_TRANSLATE_NOOP("areas", "For whom"), Kind::Enum, "letter.audience"}}};
    return spec;
}

const DocumentPageSpec &decisionPage()
{
    static const DocumentPageSpec spec{
        .pageId = "decision_document",
        .view = "ui.decision_document",
        .icon = "document-sign",
        .title = QT_TRANSLATE_NOOP("areas", "Document of the decision"),
        .facts = {{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized, nullptr, "organisation", "org_id"},
                  {"diary_number", QT_TRANSLATE_NOOP("areas", "Application"), Kind::Text, nullptr, "application", "application_id"},
                  {"version_no", QT_TRANSLATE_NOOP("areas", "Version"), Kind::Number},
                  {"made_at", QT_TRANSLATE_NOOP("areas", "Made"), Kind::Moment},
                  {"made_by_name", QT_TRANSLATE_NOOP("areas", "Made by")}}};
    return spec;
}

areas::PageEntry entry(const DocumentPageSpec &spec, const char *listView, const QStringList &roles)
{
    const DocumentPageSpec *kept = &spec;
    return {.id = QLatin1String(spec.pageId),
            .title = spec.title,
            .icon = QLatin1String(spec.icon),
            .roles = roles,
            .listView = QLatin1String(listView),
            .make = [kept](shared::Desk &desk, const shared::Address &address, QWidget *parent) -> shared::Page * {
                return new DocumentPage(desk, *kept, address, parent);
            }};
}

} // namespace

void registerArea(areas::Registry &registry)
{
    const QStringList readers{QStringLiteral("expert"),  QStringLiteral("decider"),        QStringLiteral("supervisor"),
                              QStringLiteral("auditor"), QStringLiteral("permit_contact"), QStringLiteral("responsible_user"),
                              QStringLiteral("deputy")};
    registry.addList(lettersPage(), 35, readers);
    registry.add(entry(letterPage(), "ui.letter_list", readers));
    registry.add(entry(decisionPage(), "ui.decision_version_list", readers));
}

} // namespace documents
