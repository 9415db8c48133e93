// Words of letters and decision documents.
#include "messages/VocabularyTable.h"

#include <QtGlobal>

namespace messages {
namespace {

constexpr Label letterKind[] = {
    {"arrival_notice", QT_TRANSLATE_NOOP("messages", "Notice of arrival")},
    {"completion_request", QT_TRANSLATE_NOOP("messages", "Completion request")},
    {"completion_reminder", QT_TRANSLATE_NOOP("messages", "Reminder of completion")},
    {"hearing", QT_TRANSLATE_NOOP("messages", "Hearing letter")},
    {"hearing_extension", QT_TRANSLATE_NOOP("messages", "More time in a hearing")},
    {"statement_request", QT_TRANSLATE_NOOP("messages", "Request for statement")},
    {"transfer_notice", QT_TRANSLATE_NOOP("messages", "Notice of transfer")},
    {"decision", QT_TRANSLATE_NOOP("messages", "Service of a decision")},
    {"correction", QT_TRANSLATE_NOOP("messages", "Notice of correction")},
    {"opening", QT_TRANSLATE_NOOP("messages", "Notice of opening")},
    {"suspension", QT_TRANSLATE_NOOP("messages", "Notice of suspension")},
    {"resumption", QT_TRANSLATE_NOOP("messages", "Notice of resumption")},
    {"revocation", QT_TRANSLATE_NOOP("messages", "Notice of revocation")},
    {"permit_ending", QT_TRANSLATE_NOOP("messages", "Reminder of a permit that ends")},
    {"permit_ended", QT_TRANSLATE_NOOP("messages", "Notice of the end of a permit")},
    {"certificate_reminder", QT_TRANSLATE_NOOP("messages", "Certificate reminder")},
    {"terms_renewed", QT_TRANSLATE_NOOP("messages", "New terms of use")},
};

constexpr Label publicity[] = {
    {"public", QT_TRANSLATE_NOOP("messages", "Public")},
    {"secret", QT_TRANSLATE_NOOP("messages", "Secret")},
};

constexpr Label audience[] = {
    {"agency", QT_TRANSLATE_NOOP("messages", "Inside the agency")},
    {"all", QT_TRANSLATE_NOOP("messages", "To the organisation")},
};

constexpr Label delivery[] = {
    {"e_service", QT_TRANSLATE_NOOP("messages", "In the e-service")},
    {"email", QT_TRANSLATE_NOOP("messages", "By e-mail")},
    {"post", QT_TRANSLATE_NOOP("messages", "By post")},
};

constexpr Label feeBasis[] = {
    {"free", QT_TRANSLATE_NOOP("messages", "Free of charge")},
    {"cost_price", QT_TRANSLATE_NOOP("messages", "Cost price")},
    {"price_list", QT_TRANSLATE_NOOP("messages", "By the price list")},
};

constexpr Label feeChoice[] = {
    {"", QT_TRANSLATE_NOOP("messages", "The usual for this customer")},
    {"free", QT_TRANSLATE_NOOP("messages", "Free of charge")},
    {"cost_price", QT_TRANSLATE_NOOP("messages", "Cost price")},
    {"price_list", QT_TRANSLATE_NOOP("messages", "By the price list")},
};

constexpr Label priceLine[] = {
    {"permit", QT_TRANSLATE_NOOP("messages", "Decision")},
    {"opening", QT_TRANSLATE_NOOP("messages", "Opening of the service")},
    {"query", QT_TRANSLATE_NOOP("messages", "Query")},
    {"data_unit", QT_TRANSLATE_NOOP("messages", "Data unit")},
    {"printout", QT_TRANSLATE_NOOP("messages", "Printout")},
    {"month", QT_TRANSLATE_NOOP("messages", "Monthly fee")},
    {"minimum", QT_TRANSLATE_NOOP("messages", "Least monthly fee")},
};

constexpr Label remedyKind[] = {
    {"rectification", QT_TRANSLATE_NOOP("messages", "Request for rectification")},
    {"appeal", QT_TRANSLATE_NOOP("messages", "Appeal to the administrative court")},
    {"none", QT_TRANSLATE_NOOP("messages", "No change may be sought")},
    {"fee", QT_TRANSLATE_NOOP("messages", "Rectification of a fee")},
};

// The outcomes that an instruction is for; one without its own takes the first.
constexpr Label remedyOutcome[] = {
    {"all", QT_TRANSLATE_NOOP("messages", "Every outcome without an instruction of its own")},
    {"granted", QT_TRANSLATE_NOOP("messages", "Granted")},
    {"granted_conditionally", QT_TRANSLATE_NOOP("messages", "Granted conditionally")},
    {"granted_in_part", QT_TRANSLATE_NOOP("messages", "Granted in part")},
    {"refused", QT_TRANSLATE_NOOP("messages", "Refused")},
    {"dismissed", QT_TRANSLATE_NOOP("messages", "Dismissed without examination")},
    {"lapsed", QT_TRANSLATE_NOOP("messages", "Lapsed")},
};

constexpr Label serviceWay[] = {
    {"letter", QT_TRANSLATE_NOOP("messages", "Ordinary letter")},
    {"electronic", QT_TRANSLATE_NOOP("messages", "Ordinary electronic service")},
    {"provable", QT_TRANSLATE_NOOP("messages", "Service with proof of receipt")},
};

constexpr List lists[] = {
    {"fee.basis", feeBasis},       {"fee.choice", feeChoice},     {"price.line", priceLine},   {"remedy.outcome", remedyOutcome},
    {"remedy.kind", remedyKind},   {"service.way", serviceWay},   {"letter.kind", letterKind}, {"publicity", publicity},
    {"letter.audience", audience}, {"letter.delivery", delivery},
};

} // namespace

std::span<const List> documentLists()
{
    return lists;
}

} // namespace messages
