// Words of handling: completion rounds, notes, negotiation, assessments, statements, hearings, what changed.
#include "messages/VocabularyTable.h"

#include <QtGlobal>

namespace messages {
namespace {

constexpr Label completionState[] = {
    {"open", QT_TRANSLATE_NOOP("messages", "Waits for the completion")},
    {"answered", QT_TRANSLATE_NOOP("messages", "Completed")},
    {"unanswered", QT_TRANSLATE_NOOP("messages", "Not completed in time")},
    {"dropped", QT_TRANSLATE_NOOP("messages", "Dropped")},
};

constexpr Label wishState[] = {
    {"asked", QT_TRANSLATE_NOOP("messages", "More time asked")},
    {"granted", QT_TRANSLATE_NOOP("messages", "More time given")},
    {"refused", QT_TRANSLATE_NOOP("messages", "More time refused")},
};

constexpr Label completionItemState[] = {
    {"open", QT_TRANSLATE_NOOP("messages", "Not answered")},
    {"answered", QT_TRANSLATE_NOOP("messages", "Answered")},
    {"not_given", QT_TRANSLATE_NOOP("messages", "Cannot be given")},
};

// What an item of a completion request may concern; the names are those of the application's fields.
constexpr Label completionField[] = {
    {"purpose", QT_TRANSLATE_NOOP("messages", "Purpose of use")},
    {"justification", QT_TRANSLATE_NOOP("messages", "Justification")},
    {"legal_basis", QT_TRANSLATE_NOOP("messages", "Legal basis")},
    {"purposes", QT_TRANSLATE_NOOP("messages", "Purposes")},
    {"items", QT_TRANSLATE_NOOP("messages", "Data content")},
    {"user_count", QT_TRANSLATE_NOOP("messages", "Number of users")},
    {"yearly_queries", QT_TRANSLATE_NOOP("messages", "Queries a year")},
    {"non_disclosure", QT_TRANSLATE_NOOP("messages", "Data under non-disclosure")},
    {"non_disclosure_basis", QT_TRANSLATE_NOOP("messages", "Provision for data under non-disclosure")},
    {"contact_person_id", QT_TRANSLATE_NOOP("messages", "Contact person of the permit")},
    {"protection", QT_TRANSLATE_NOOP("messages", "Clarification of data protection measures")},
    {"security.responsibility", QT_TRANSLATE_NOOP("messages", "Security: responsibilities and instructions")},
    {"security.users", QT_TRANSLATE_NOOP("messages", "Security: choice of users")},
    {"security.authentication", QT_TRANSLATE_NOOP("messages", "Security: authentication")},
    {"security.logging", QT_TRANSLATE_NOOP("messages", "Security: logging")},
    {"security.monitoring", QT_TRANSLATE_NOOP("messages", "Security: monitoring of use")},
    {"security.premises", QT_TRANSLATE_NOOP("messages", "Security: premises and devices")},
    {"security.transfer", QT_TRANSLATE_NOOP("messages", "Security: transfer and storage")},
    {"security.processors", QT_TRANSLATE_NOOP("messages", "Security: processors and suppliers")},
    {"security.destruction", QT_TRANSLATE_NOOP("messages", "Security: destruction of data")},
    {"security.breach", QT_TRANSLATE_NOOP("messages", "Security: incidents and breaches")},
    {"security.training", QT_TRANSLATE_NOOP("messages", "Security: training")},
    {"connection", QT_TRANSLATE_NOOP("messages", "Connection")},
    {"attachments", QT_TRANSLATE_NOOP("messages", "Attachments")},
    {"other", QT_TRANSLATE_NOOP("messages", "Another matter")},
};

constexpr Label side[] = {
    {"agency", QT_TRANSLATE_NOOP("messages", "The agency")},
    {"customer", QT_TRANSLATE_NOOP("messages", "The applicant")},
};

constexpr Label noteAudience[] = {
    {"agency", QT_TRANSLATE_NOOP("messages", "Inside the agency only")},
    {"all", QT_TRANSLATE_NOOP("messages", "Shown to the applicant too")},
};

constexpr Label negotiationState[] = {
    {"open", QT_TRANSLATE_NOOP("messages", "Going on")},
    {"held", QT_TRANSLATE_NOOP("messages", "Held")},
    {"dropped", QT_TRANSLATE_NOOP("messages", "Dropped")},
};

constexpr Label assessmentKind[] = {
    {"security", QT_TRANSLATE_NOOP("messages", "Security assessment")},
    {"technical", QT_TRANSLATE_NOOP("messages", "Technical assessment")},
    {"examination", QT_TRANSLATE_NOOP("messages", "Examination of the application")},
};

constexpr Label assessmentState[] = {
    {"open", QT_TRANSLATE_NOOP("messages", "Going on")},
    {"finished", QT_TRANSLATE_NOOP("messages", "Finished")},
    {"dropped", QT_TRANSLATE_NOOP("messages", "Dropped")},
};

constexpr Label assessmentResult[] = {
    {"sufficient", QT_TRANSLATE_NOOP("messages", "Sufficient")},
    {"sufficient_with_conditions", QT_TRANSLATE_NOOP("messages", "Sufficient with conditions")},
    {"needs_completion", QT_TRANSLATE_NOOP("messages", "Needs completion")},
    {"insufficient", QT_TRANSLATE_NOOP("messages", "Insufficient")},
};

constexpr Label lineVerdict[] = {
    {"open", QT_TRANSLATE_NOOP("messages", "Not assessed")},
    {"sufficient", QT_TRANSLATE_NOOP("messages", "Sufficient")},
    {"needs_completion", QT_TRANSLATE_NOOP("messages", "Needs completion")},
    {"not_applicable", QT_TRANSLATE_NOOP("messages", "Does not apply")},
};

constexpr Label statementState[] = {
    {"open", QT_TRANSLATE_NOOP("messages", "Waits for the statement")},
    {"given", QT_TRANSLATE_NOOP("messages", "Given")},
    {"cancelled", QT_TRANSLATE_NOOP("messages", "Cancelled")},
};

constexpr Label hearingState[] = {
    {"open", QT_TRANSLATE_NOOP("messages", "Waits for the answer")},
    {"answered", QT_TRANSLATE_NOOP("messages", "Answered")},
    {"ended", QT_TRANSLATE_NOOP("messages", "Over")},
    {"dropped", QT_TRANSLATE_NOOP("messages", "Dropped")},
};

constexpr Label change[] = {
    {"added", QT_TRANSLATE_NOOP("messages", "Added")},
    {"removed", QT_TRANSLATE_NOOP("messages", "Removed")},
    {"changed", QT_TRANSLATE_NOOP("messages", "Changed")},
};

// Beyond the fields: what application_change tells of an item.
constexpr Label changedField[] = {
    {"purpose", QT_TRANSLATE_NOOP("messages", "Purpose of use")},
    {"justification", QT_TRANSLATE_NOOP("messages", "Justification")},
    {"legal_basis", QT_TRANSLATE_NOOP("messages", "Legal basis")},
    {"purposes", QT_TRANSLATE_NOOP("messages", "Purpose")},
    {"items", QT_TRANSLATE_NOOP("messages", "Item")},
    {"search_key", QT_TRANSLATE_NOOP("messages", "Search key")},
    {"answers", QT_TRANSLATE_NOOP("messages", "Answer")},
    {"user_count", QT_TRANSLATE_NOOP("messages", "Number of users")},
    {"yearly_queries", QT_TRANSLATE_NOOP("messages", "Queries a year")},
    {"non_disclosure", QT_TRANSLATE_NOOP("messages", "Data under non-disclosure")},
    {"non_disclosure_basis", QT_TRANSLATE_NOOP("messages", "Provision for data under non-disclosure")},
    {"contact_person_id", QT_TRANSLATE_NOOP("messages", "Contact person of the permit")},
    {"protection", QT_TRANSLATE_NOOP("messages", "Clarification of data protection measures")},
};

constexpr List lists[] = {
    {"completion.state", completionState},
    {"completion.wish", wishState},
    {"completion.item_state", completionItemState},
    {"completion.field", completionField},
    {"side", side},
    {"note.audience", noteAudience},
    {"negotiation.state", negotiationState},
    {"assessment.kind", assessmentKind},
    {"assessment.state", assessmentState},
    {"assessment.result", assessmentResult},
    {"assessment.verdict", lineVerdict},
    {"statement.state", statementState},
    {"hearing.state", hearingState},
    {"change", change},
    {"changed_field", changedField},
};

} // namespace

std::span<const List> handlingLists()
{
    return lists;
}

} // namespace messages
