// Words of applications, decisions and permits.
#include "messages/VocabularyTable.h"

#include <QtGlobal>

namespace messages {
namespace {

constexpr Label applicationState[] = {
    {"draft", QT_TRANSLATE_NOOP("messages", "Draft")},
    {"submitted", QT_TRANSLATE_NOOP("messages", "Submitted")},
    {"in_handling", QT_TRANSLATE_NOOP("messages", "In handling")},
    {"completion_asked", QT_TRANSLATE_NOOP("messages", "Completion asked")},
    {"negotiation", QT_TRANSLATE_NOOP("messages", "Negotiation")},
    {"technical_assessment", QT_TRANSLATE_NOOP("messages", "Technical assessment")},
    {"statement_asked", QT_TRANSLATE_NOOP("messages", "Statement asked")},
    {"hearing", QT_TRANSLATE_NOOP("messages", "Hearing")},
    {"presented", QT_TRANSLATE_NOOP("messages", "Presented for decision")},
    {"decided", QT_TRANSLATE_NOOP("messages", "Decided")},
    {"served", QT_TRANSLATE_NOOP("messages", "Served")},
    {"closed", QT_TRANSLATE_NOOP("messages", "Closed")},
    {"withdrawn", QT_TRANSLATE_NOOP("messages", "Withdrawn")},
    {"transferred", QT_TRANSLATE_NOOP("messages", "Transferred to another authority")},
};

constexpr Label applicationKind[] = {
    {"new_permit", QT_TRANSLATE_NOOP("messages", "New permit")},
    {"municipal_order", QT_TRANSLATE_NOOP("messages", "Municipal order")},
    {"framework_join", QT_TRANSLATE_NOOP("messages", "Joining a framework permit")},
    {"amendment", QT_TRANSLATE_NOOP("messages", "Amendment")},
    {"renewal", QT_TRANSLATE_NOOP("messages", "Renewal")},
};

constexpr Label service[] = {
    {"browser", QT_TRANSLATE_NOOP("messages", "VTJkysely (browser)")},
    {"interface", QT_TRANSLATE_NOOP("messages", "VTJ query interface")},
};

// Where a column has no room for the whole name.
constexpr Label serviceShort[] = {
    {"browser", QT_TRANSLATE_NOOP("messages", "VTJkysely")},
    {"interface", QT_TRANSLATE_NOOP("messages", "Query interface")},
};

constexpr Label decisionOutcome[] = {
    {"granted", QT_TRANSLATE_NOOP("messages", "Granted")},
    {"granted_conditionally", QT_TRANSLATE_NOOP("messages", "Granted conditionally")},
    {"granted_in_part", QT_TRANSLATE_NOOP("messages", "Granted in part")},
    {"refused", QT_TRANSLATE_NOOP("messages", "Refused")},
    {"dismissed", QT_TRANSLATE_NOOP("messages", "Dismissed without examination")},
    {"lapsed", QT_TRANSLATE_NOOP("messages", "Lapsed")},
};

constexpr Label itemOutcome[] = {
    {"open", QT_TRANSLATE_NOOP("messages", "Not assessed")},
    {"granted", QT_TRANSLATE_NOOP("messages", "Granted")},
    {"limited", QT_TRANSLATE_NOOP("messages", "Limited")},
    {"refused", QT_TRANSLATE_NOOP("messages", "Refused")},
};

constexpr Label itemReason[] = {
    {"not_necessary", QT_TRANSLATE_NOOP("messages", "Not necessary for the purpose")},
    {"no_legal_basis", QT_TRANSLATE_NOOP("messages", "No provision gives the right")},
    {"narrower_suffices", QT_TRANSLATE_NOOP("messages", "A narrower item is enough")},
    {"outside_purpose", QT_TRANSLATE_NOOP("messages", "Outside the stated purpose")},
    {"non_disclosure", QT_TRANSLATE_NOOP("messages", "No right to data under non-disclosure")},
};

// How an item stands to the permit in force, which it is compared with while it is chosen and assessed.
constexpr Label itemAgainstPermit[] = {
    {"present", QT_TRANSLATE_NOOP("messages", "In the permit now")},
    {"added", QT_TRANSLATE_NOOP("messages", "New")},
    {"dropped", QT_TRANSLATE_NOOP("messages", "Would be dropped")},
};

constexpr Label searchKey[] = {
    {"identity_code", QT_TRANSLATE_NOOP("messages", "Personal identity code")},
    {"name", QT_TRANSLATE_NOOP("messages", "Name")},
    {"address", QT_TRANSLATE_NOOP("messages", "Address")},
    {"building_code", QT_TRANSLATE_NOOP("messages", "Permanent building identifier")},
    {"property_code", QT_TRANSLATE_NOOP("messages", "Property identifier")},
};

constexpr Label permitState[] = {
    {"awaiting_commitment", QT_TRANSLATE_NOOP("messages", "Awaiting commitment")},
    {"in_force", QT_TRANSLATE_NOOP("messages", "In force")},
    {"suspended", QT_TRANSLATE_NOOP("messages", "Suspended")},
    {"ended", QT_TRANSLATE_NOOP("messages", "Ended")},
};

constexpr Label permitKind[] = {
    {"case", QT_TRANSLATE_NOOP("messages", "Case permit")},
    {"standing", QT_TRANSLATE_NOOP("messages", "Standing permit")},
    {"member", QT_TRANSLATE_NOOP("messages", "Member of a standing permit")},
    {"framework", QT_TRANSLATE_NOOP("messages", "Framework permit")},
    {"client", QT_TRANSLATE_NOOP("messages", "Client of a framework permit")},
};

constexpr Label permitEndReason[] = {
    {"expired", QT_TRANSLATE_NOOP("messages", "Its time ran out")},
    {"terminated", QT_TRANSLATE_NOOP("messages", "The organisation gave it up")},
    {"revoked", QT_TRANSLATE_NOOP("messages", "The agency revoked it")},
    {"roof_ended", QT_TRANSLATE_NOOP("messages", "The permit above it ended")},
    {"superseded", QT_TRANSLATE_NOOP("messages", "Replaced by another permit")},
};

constexpr Label permitStep[] = {
    {"decision", QT_TRANSLATE_NOOP("messages", "Decision of the agency")},
    {"first_day", QT_TRANSLATE_NOOP("messages", "First day of validity")},
    {"commitment", QT_TRANSLATE_NOOP("messages", "Commitment of the organisation")},
    {"product", QT_TRANSLATE_NOOP("messages", "Agreed product name")},
    {"connection", QT_TRANSLATE_NOOP("messages", "Connection accepted to production")},
    {"roof", QT_TRANSLATE_NOOP("messages", "The permit above it in force")},
    {"responsible_user", QT_TRANSLATE_NOOP("messages", "Responsible user in force")},
};

constexpr List lists[] = {
    {"application.state", applicationState},
    {"application.kind", applicationKind},
    {"service", service},
    {"service.short", serviceShort},
    {"decision.outcome", decisionOutcome},
    {"item.outcome", itemOutcome},
    {"item.reason_code", itemReason},
    {"item.against_permit", itemAgainstPermit},
    {"search_key", searchKey},
    {"permit.state", permitState},
    {"permit.kind", permitKind},
    {"permit.end_reason", permitEndReason},
    {"permit.step", permitStep},
};

} // namespace

std::span<const List> caseLists()
{
    return lists;
}

} // namespace messages
