#include "documents/LetterList.h"

#include "list/ListSpec.h"
#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace documents {

using list::FilterKind;
using list::Kind;

const list::ListSpec &letterList()
{
    static const list::ListSpec spec{
        .view = QStringLiteral("letter_list"),
        .context = "areas",
        .columns =
            {
                {.name = QStringLiteral("kind"),
                 .header = QT_TRANSLATE_NOOP("areas", "Letter"),
                 .kind = Kind::Code,
                 .sortable = true,
                 .filter = FilterKind::Choice,
                 .width = 26,
                 .label = messages::labels("letter.kind")},
                {.name = QStringLiteral("org_name"),
                 .header = QT_TRANSLATE_NOOP("areas", "Organisation"),
                 .kind = Kind::Localized,
                 .sortable = true,
                 .filter = FilterKind::Prefix,
                 .width = 28,
                 .sortColumn = QStringLiteral("org_name_%1_key")},
                {.name = QStringLiteral("matter_number"), .header = QT_TRANSLATE_NOOP("areas", "Matter"), .kind = Kind::Text, .width = 14},
                {.name = QStringLiteral("created_at"),
                 .header = QT_TRANSLATE_NOOP("areas", "Sent"),
                 .kind = Kind::Time,
                 .sortable = true,
                 .width = 16},
                {.name = QStringLiteral("created_by_name"),
                 .header = QT_TRANSLATE_NOOP("areas", "Sent by"),
                 .kind = Kind::Text,
                 .width = 18},
                {.name = QStringLiteral("publicity"),
                 .header = QT_TRANSLATE_NOOP("areas", "Publicity"),
                 .kind = Kind::State,
                 .filter = FilterKind::Choice,
                 .width = 18,
                 .label = messages::labels("publicity")},
                {.name = QStringLiteral("number"), .header = QT_TRANSLATE_NOOP("areas", "Number"), .kind = Kind::Text, .width = 9},
                {.name = QStringLiteral("org_id"), .kind = Kind::Number, .hidden = true},
                {.name = QStringLiteral("version"), .kind = Kind::Number, .hidden = true},
            },
        .defaultSort = {QStringLiteral("created_at"), Qt::DescendingOrder},
        .feedObjects = {QStringLiteral("application")},
        .feedKey = QStringLiteral("application_id"),
    };
    return spec;
}

} // namespace documents
