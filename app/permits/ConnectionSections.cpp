// How the organisation's own system reaches the data under a permit.
#include "permits/PermitSections.h"

#include <QtGlobal>

namespace permits {

using shared::Kind;
using shared::Section;

QList<Section> connectionSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Connections"),
         .part = QT_TRANSLATE_NOOP("areas", "Connections"),
         .view = "ui.connection_list",
         .key = "permit_id",
         .order = "id",
         .columns = {{"product_name", QT_TRANSLATE_NOOP("areas", "Product name"), Kind::Text, nullptr, nullptr, nullptr, 18},
                     {"kind", QT_TRANSLATE_NOOP("areas", "Way of connection"), Kind::Enum, "connection.kind", nullptr, nullptr, 24},
                     {"address", QT_TRANSLATE_NOOP("areas", "Address in the data exchange layer"), Kind::Text, nullptr, nullptr, nullptr,
                      26},
                     {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "connection.state", nullptr, nullptr, 17},
                     {"certificate_until", QT_TRANSLATE_NOOP("areas", "Certificate until"), Kind::Date, nullptr, nullptr, nullptr, 15}},
         .empty =
             QT_TRANSLATE_NOOP("areas", "No connection has been registered. The technical contact of the organisation registers it here."),
         .opens = "connection",
         .shownWhen = "has_connections",
         .rowActs = {{QT_TRANSLATE_NOOP("areas", "Register a connection…"),
                      "network-connect",
                      "register_connection",
                      {QStringLiteral("technical_contact"), QStringLiteral("expert")},
                      false,
                      true}}},
        {.title = QT_TRANSLATE_NOOP("areas", "Certificates"),
         .part = QT_TRANSLATE_NOOP("areas", "Connections"),
         .view = "ui.certificate_list",
         .key = "permit_id",
         .order = "-valid_until",
         .columns = {{"subject", QT_TRANSLATE_NOOP("areas", "Subject"), Kind::Text, nullptr, nullptr, nullptr, 38},
                     {"serial", QT_TRANSLATE_NOOP("areas", "Serial number"), Kind::Text, nullptr, nullptr, nullptr, 16},
                     {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "certificate.state", nullptr, nullptr, 17},
                     {"valid_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Date, nullptr, nullptr, nullptr, 11}},
         .empty = QT_TRANSLATE_NOOP("areas", "No certificate has been told of."),
         .opens = "connection",
         .openId = "connection_id",
         .shownWhen = "has_connections"},
    };
}

} // namespace permits
