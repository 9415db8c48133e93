// What the pages of the terms of use show: the versions, and one version with its text and the round of its acceptance.
#include "permits/TermsPages.h"

#include "areas/Registry.h"
#include "messages/Vocabulary.h"
#include "permits/TermsList.h"

#include <QtGlobal>

namespace permits {

using shared::Kind;
using shared::ListFilter;

const shared::ListPageSpec &termsListPage()
{
    static const shared::ListPageSpec spec{
        .pageId = "terms_list",
        .title = QT_TRANSLATE_NOOP("areas", "Terms of use"),
        .icon = "license",
        .list = &termsList(),
        .columns = {{"title", Kind::Localized, nullptr},
                    {"version_code", Kind::Text, nullptr},
                    {"service", Kind::Enum, "service.short"},
                    {"state", Kind::State, "terms.state"},
                    {"valid_from", Kind::Date, nullptr},
                    {"accept_by", Kind::Date, nullptr},
                    {"accepted", Kind::Number, nullptr},
                    {"waiting", Kind::Number, nullptr}},
        .filters = {{ListFilter::Choice, "service", QT_TRANSLATE_NOOP("areas", "Service"), "service", messages::codes(u"service")},
                    {ListFilter::Choice, "state", QT_TRANSLATE_NOOP("areas", "State"), "terms.state", messages::codes(u"terms.state")}},
        .opens = "terms",
        .mainAction = {QT_TRANSLATE_NOOP("areas", "Publish terms…"), "list-add", "publish_terms", {QStringLiteral("administrator")}},
        .emptyTitle = QT_TRANSLATE_NOOP("areas", "No terms of use"),
        .emptyHint = QT_TRANSLATE_NOOP("areas", "The administrator of the agency publishes the terms of each service here."),
        .summary = QT_TRANSLATE_NOOP("areas", "Versions of the terms of use, and how far the permits in force have accepted them"),
    };
    return spec;
}

const shared::DetailPageSpec &termsPage()
{
    static const shared::DetailPageSpec spec{
        .pageId = "terms",
        .object = "terms",
        .icon = "license",
        .title = QT_TRANSLATE_NOOP("areas", "Terms of use"),
        .view = "ui.terms_detail",
        .titleColumn = "title",
        .state = {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "terms.state"},
        .facts = {{"version_code", QT_TRANSLATE_NOOP("areas", "Version")},
                  {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service"},
                  {"valid_from", QT_TRANSLATE_NOOP("areas", "In force from"), Kind::Date}},
        .sections =
            {
                {.title = QT_TRANSLATE_NOOP("areas", "Acceptance"),
                 .part = QT_TRANSLATE_NOOP("areas", "Acceptance"),
                 .fields = {{"accept_by", QT_TRANSLATE_NOOP("areas", "To be accepted by"), Kind::Deadline},
                            {"accepted", QT_TRANSLATE_NOOP("areas", "Accepted"), Kind::Number},
                            {"waiting", QT_TRANSLATE_NOOP("areas", "Awaited"), Kind::Number},
                            {"published_by_name", QT_TRANSLATE_NOOP("areas", "Published by")},
                            {"published_at", QT_TRANSLATE_NOOP("areas", "Published"), Kind::Moment}}},
                {.title = QT_TRANSLATE_NOOP("areas", "Permits"),
                 .part = QT_TRANSLATE_NOOP("areas", "Acceptance"),
                 .view = "ui.terms_acceptance_list",
                 .key = "terms_id",
                 .order = "org_name_%1_key",
                 .columns = {{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized, nullptr, nullptr, nullptr, 26},
                             {"permit_number", QT_TRANSLATE_NOOP("areas", "Permit"), Kind::Text, nullptr, nullptr, nullptr, 14},
                             {"state", QT_TRANSLATE_NOOP("areas", "Acceptance"), Kind::State, "terms.acceptance", nullptr, nullptr, 14},
                             {"given_at", QT_TRANSLATE_NOOP("areas", "Accepted"), Kind::Moment, nullptr, nullptr, nullptr, 18},
                             {"signatory", QT_TRANSLATE_NOOP("areas", "Signatory"), Kind::Text, nullptr, nullptr, nullptr, 22}},
                 .empty = QT_TRANSLATE_NOOP("areas", "No permit is asked to accept these terms."),
                 .opens = "permit",
                 .openId = "permit_id"},
                {.title = QT_TRANSLATE_NOOP("areas", "Text of the terms"),
                 .part = QT_TRANSLATE_NOOP("areas", "Text"),
                 .fields = {{"text_fi", QT_TRANSLATE_NOOP("areas", "In Finnish"), Kind::LongText},
                            {"text_sv", QT_TRANSLATE_NOOP("areas", "In Swedish"), Kind::LongText}}},
            },
    };
    return spec;
}

} // namespace permits
