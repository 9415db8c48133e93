#include "permits/PermitList.h"

#include "list/ListSpec.h"
#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace permits {

using list::FilterKind;
using list::Kind;

const list::ListSpec &permitList()
{
    static const list::ListSpec spec{
        .view = QStringLiteral("permit_list"),
        .context = "areas",
        .columns =
            {
                {.name = QStringLiteral("number"),
                 .header = QT_TRANSLATE_NOOP("areas", "Number"),
                 .kind = Kind::Text,
                 .sortable = true,
                 .filter = FilterKind::Prefix,
                 .width = 18},
                {.name = QStringLiteral("org_name"),
                 .header = QT_TRANSLATE_NOOP("areas", "Organisation"),
                 .kind = Kind::Localized,
                 .sortable = true,
                 .filter = FilterKind::Prefix,
                 .width = 34,
                 .sortColumn = QStringLiteral("org_name_%1_key")},
                {.name = QStringLiteral("service"),
                 .header = QT_TRANSLATE_NOOP("areas", "Service"),
                 .kind = Kind::Code,
                 .filter = FilterKind::Choice,
                 .width = 22,
                 .label = messages::labels("service.short")},
                {.name = QStringLiteral("kind"),
                 .header = QT_TRANSLATE_NOOP("areas", "Kind"),
                 .kind = Kind::Code,
                 .filter = FilterKind::Choice,
                 .width = 16,
                 .label = messages::labels("permit.kind")},
                {.name = QStringLiteral("state"),
                 .header = QT_TRANSLATE_NOOP("areas", "State"),
                 .kind = Kind::State,
                 .sortable = true,
                 .filter = FilterKind::Choice,
                 .width = 20,
                 .label = messages::labels("permit.state")},
                {.name = QStringLiteral("valid_from"), .header = QT_TRANSLATE_NOOP("areas", "From"), .kind = Kind::Date, .width = 11},
                {.name = QStringLiteral("valid_until"),
                 .header = QT_TRANSLATE_NOOP("areas", "Until"),
                 .kind = Kind::Date,
                 .sortable = true,
                 .width = 22},
                {.name = QStringLiteral("ends_soon"), .kind = Kind::Flag, .filter = FilterKind::Flag, .hidden = true},
                {.name = QStringLiteral("ends_in_month"), .kind = Kind::Flag, .filter = FilterKind::Flag, .hidden = true},
                {.name = QStringLiteral("ends_on"), .kind = Kind::Date, .filter = FilterKind::Range, .hidden = true},
                {.name = QStringLiteral("certificate_ends"), .kind = Kind::Flag, .filter = FilterKind::Flag, .hidden = true},
                {.name = QStringLiteral("org_id"), .kind = Kind::Number, .hidden = true},
                {.name = QStringLiteral("version"), .kind = Kind::Number, .hidden = true},
            },
        .defaultSort = {QStringLiteral("org_name"), Qt::AscendingOrder},
        .flat = true,
        .feedObjects = {QStringLiteral("permit")},
    };
    return spec;
}

} // namespace permits
