#include "permits/ConnectionList.h"

#include "list/ListSpec.h"
#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace permits {

using list::FilterKind;
using list::Kind;

const list::ListSpec &connectionList()
{
    static const list::ListSpec spec{
        .view = QStringLiteral("connection_list"),
        .context = "areas",
        .columns =
            {
                {.name = QStringLiteral("org_name"),
                 .header = QT_TRANSLATE_NOOP("areas", "Organisation"),
                 .kind = Kind::Localized,
                 .sortable = true,
                 .filter = FilterKind::Prefix,
                 .width = 30,
                 .sortColumn = QStringLiteral("org_name_%1_key")},
                {.name = QStringLiteral("product_name"),
                 .header = QT_TRANSLATE_NOOP("areas", "Product name"),
                 .kind = Kind::Text,
                 .sortable = true,
                 .width = 18},
                {.name = QStringLiteral("kind"),
                 .header = QT_TRANSLATE_NOOP("areas", "Way of connection"),
                 .kind = Kind::Code,
                 .filter = FilterKind::Choice,
                 .width = 24,
                 .label = messages::labels("connection.kind")},
                {.name = QStringLiteral("state"),
                 .header = QT_TRANSLATE_NOOP("areas", "State"),
                 .kind = Kind::State,
                 .sortable = true,
                 .filter = FilterKind::Choice,
                 .width = 18,
                 .label = messages::labels("connection.state")},
                {.name = QStringLiteral("certificate_until"),
                 .header = QT_TRANSLATE_NOOP("areas", "Certificate until"),
                 .kind = Kind::Date,
                 .sortable = true,
                 .width = 22},
                {.name = QStringLiteral("permit_number"),
                 .header = QT_TRANSLATE_NOOP("areas", "Permit"),
                 .kind = Kind::Text,
                 .sortable = true,
                 .width = 14},
                {.name = QStringLiteral("certificate_ends"), .kind = Kind::Flag, .filter = FilterKind::Flag, .hidden = true},
                {.name = QStringLiteral("subsystem"), .kind = Kind::Text, .hidden = true},
                {.name = QStringLiteral("permit_id"), .kind = Kind::Number, .hidden = true},
                {.name = QStringLiteral("org_id"), .kind = Kind::Number, .hidden = true},
                {.name = QStringLiteral("version"), .kind = Kind::Number, .hidden = true},
            },
        .defaultSort = {QStringLiteral("certificate_until"), Qt::AscendingOrder},
        .feedObjects = {QStringLiteral("connection")},
    };
    return spec;
}

} // namespace permits
