#include "rights/RightList.h"

#include "list/ListSpec.h"
#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace rights {

using list::FilterKind;
using list::Kind;

const list::ListSpec &rightList()
{
    static const list::ListSpec spec{
        .view = QStringLiteral("right_list"),
        .context = "areas",
        .columns =
            {
                {.name = QStringLiteral("person_name"),
                 .header = QT_TRANSLATE_NOOP("areas", "Person"),
                 .kind = Kind::Text,
                 .sortable = true,
                 .filter = FilterKind::Prefix,
                 .width = 21,
                 .sortColumn = QStringLiteral("person_name_key")},
                {.name = QStringLiteral("org_name"),
                 .header = QT_TRANSLATE_NOOP("areas", "Organisation"),
                 .kind = Kind::Localized,
                 .width = 24},
                {.name = QStringLiteral("state"),
                 .header = QT_TRANSLATE_NOOP("areas", "State"),
                 .kind = Kind::State,
                 .sortable = true,
                 .filter = FilterKind::Choice,
                 .width = 17,
                 .label = messages::labels("right.state")},
                {.name = QStringLiteral("purpose_name"), .header = QT_TRANSLATE_NOOP("areas", "Purpose"), .kind = Kind::Text, .width = 23},
                {.name = QStringLiteral("permit_number"), .header = QT_TRANSLATE_NOOP("areas", "Permit"), .kind = Kind::Text, .width = 13},
                {.name = QStringLiteral("user_code"),
                 .header = QT_TRANSLATE_NOOP("areas", "User id"),
                 .kind = Kind::Text,
                 .filter = FilterKind::Prefix,
                 .width = 14},
                {.name = QStringLiteral("valid_from"), .header = QT_TRANSLATE_NOOP("areas", "From"), .kind = Kind::Date, .width = 11},
                {.name = QStringLiteral("valid_until"),
                 .header = QT_TRANSLATE_NOOP("areas", "Until"),
                 .kind = Kind::Date,
                 .sortable = true,
                 .width = 14},
                {.name = QStringLiteral("org_id"), .kind = Kind::Number, .hidden = true},
                {.name = QStringLiteral("person_id"), .kind = Kind::Number, .hidden = true},
                {.name = QStringLiteral("permit_id"), .kind = Kind::Number, .hidden = true},
                {.name = QStringLiteral("version"), .kind = Kind::Number, .hidden = true},
            },
        .defaultSort = {QStringLiteral("person_name"), Qt::AscendingOrder},
        .keyView = QStringLiteral("right_key"),
        .keyColumns = {QStringLiteral("id"), QStringLiteral("org_id"), QStringLiteral("permit_id"), QStringLiteral("person_id"),
                       QStringLiteral("purpose_id"), QStringLiteral("state"), QStringLiteral("person_name_key"),
                       QStringLiteral("valid_until")},
        .flat = true,
        .feedObjects = {QStringLiteral("right")},
    };
    return spec;
}

} // namespace rights
