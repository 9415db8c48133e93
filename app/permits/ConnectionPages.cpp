// What the pages of connections show: the calendar of certificates, and one connection with its acceptance and certificates.
#include "permits/ConnectionPages.h"

#include "areas/Registry.h"
#include "messages/Vocabulary.h"
#include "permits/ConnectionList.h"

#include <QtGlobal>

namespace permits {

using shared::Kind;
using shared::ListFilter;
using shared::Weight;

const shared::ListPageSpec &connectionListPage()
{
    static const shared::ListPageSpec spec{
        .pageId = "connections",
        .title = QT_TRANSLATE_NOOP("areas", "Connections"),
        .icon = "network-connect",
        .list = &connectionList(),
        .columns = {{"org_name", Kind::Localized, nullptr},
                    {"product_name", Kind::Text, nullptr},
                    {"kind", Kind::Enum, "connection.kind"},
                    {"state", Kind::State, "connection.state"},
                    {"certificate_until", Kind::Deadline, nullptr},
                    {"permit_number", Kind::Text, nullptr}},
        .filters = {{ListFilter::Prefix, "org_name_%1_key", QT_TRANSLATE_NOOP("areas", "Organisation begins with"), nullptr, {}},
                    {ListFilter::Choice, "state", QT_TRANSLATE_NOOP("areas", "State"), "connection.state",
                     messages::codes(u"connection.state")},
                    {ListFilter::Choice, "kind", QT_TRANSLATE_NOOP("areas", "Way of connection"), "connection.kind",
                     messages::codes(u"connection.kind")},
                    {ListFilter::Flag, "certificate_ends", QT_TRANSLATE_NOOP("areas", "Certificate ends within 90 days"), nullptr, {}}},
        .opens = "connection",
        .emptyTitle = QT_TRANSLATE_NOOP("areas", "No connections"),
        .emptyHint = QT_TRANSLATE_NOOP("areas", "A connection is registered on the page of a permit of the query interface."),
        .summary = QT_TRANSLATE_NOOP("areas", "Connections of the query interface, those whose certificate ends first at the top"),
    };
    return spec;
}

const shared::DetailPageSpec &connectionPage()
{
    static const shared::DetailPageSpec spec{
        .pageId = "connection",
        .object = "connection",
        .icon = "network-connect",
        .title = QT_TRANSLATE_NOOP("areas", "Connection"),
        .view = "ui.connection_detail",
        .titleColumn = "title",
        .state = {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "connection.state"},
        .facts = {{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized, nullptr, "organisation", "org_id"},
                  {"permit_number", QT_TRANSLATE_NOOP("areas", "Permit"), Kind::Text, nullptr, "permit", "permit_id"},
                  {"certificate_until", QT_TRANSLATE_NOOP("areas", "Certificate until"), Kind::Deadline}},
        .sections =
            {
                {.title = QT_TRANSLATE_NOOP("areas", "Connection"),
                 .fields = {{"kind", QT_TRANSLATE_NOOP("areas", "Way of connection"), Kind::Enum, "connection.kind"},
                            {"contact_name", QT_TRANSLATE_NOOP("areas", "Technical contact")},
                            {"member_class", QT_TRANSLATE_NOOP("areas", "Member class"), Kind::Enum, "connection.member_class"},
                            {"member_code", QT_TRANSLATE_NOOP("areas", "Member code")},
                            {"subsystem", QT_TRANSLATE_NOOP("areas", "Subsystem")},
                            {"address", QT_TRANSLATE_NOOP("areas", "Address in the data exchange layer")},
                            {"product_name", QT_TRANSLATE_NOOP("areas", "Product name")},
                            {"permit_state", QT_TRANSLATE_NOOP("areas", "State of the permit"), Kind::State, "permit.state"}}},
                {.title = QT_TRANSLATE_NOOP("areas", "Technical acceptance"),
                 .fields = {{"accepted_at", QT_TRANSLATE_NOOP("areas", "Accepted"), Kind::Moment},
                            {"accepted_by_name", QT_TRANSLATE_NOOP("areas", "Accepted by")},
                            {"acceptance", QT_TRANSLATE_NOOP("areas", "What the acceptance found"), Kind::LongText}},
                 .shownWhen = "accepted_at"},
                {.title = QT_TRANSLATE_NOOP("areas", "Certificates"),
                 .view = "ui.certificate_list",
                 .key = "connection_id",
                 .order = "-valid_until",
                 .columns = {{"subject", QT_TRANSLATE_NOOP("areas", "Subject"), Kind::Text, nullptr, nullptr, nullptr, 34},
                             {"serial", QT_TRANSLATE_NOOP("areas", "Serial number"), Kind::Text, nullptr, nullptr, nullptr, 16},
                             {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "certificate.state", nullptr, nullptr, 16},
                             {"valid_from", QT_TRANSLATE_NOOP("areas", "From"), Kind::Date, nullptr, nullptr, nullptr, 11},
                             {"valid_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Date, nullptr, nullptr, nullptr, 11}},
                 .empty = QT_TRANSLATE_NOOP(
                     "areas", "No certificate has been told of. A connection by server certificate is accepted only with a valid one.")},
                {.title = QT_TRANSLATE_NOOP("areas", "Taken out of use"),
                 .fields = {{"closed_reason", QT_TRANSLATE_NOOP("areas", "Reason"), Kind::LongText}},
                 .shownWhen = "closed_reason"},
            },
        .acts =
            {
                {"accept_connection", QT_TRANSLATE_NOOP("areas", "Accept to production…"), "task-complete", Weight::Main,
                 "accept_connection"},
                {"test_connection", QT_TRANSLATE_NOOP("areas", "Take to test"), "media-playback-start", Weight::Main, nullptr,
                 "test_connection", QT_TRANSLATE_NOOP("areas", "Connection %1 is in test.")},
                {"add_certificate", QT_TRANSLATE_NOOP("areas", "Add a certificate…"), "list-add", Weight::Normal, "add_certificate"},
                {"change_connection", QT_TRANSLATE_NOOP("areas", "Change…"), "document-edit", Weight::Normal, "change_connection"},
                {"close_connection", QT_TRANSLATE_NOOP("areas", "Take out of use…"), "network-disconnect", Weight::Danger,
                 "close_connection", nullptr, nullptr, nullptr, true},
            },
    };
    return spec;
}

} // namespace permits
