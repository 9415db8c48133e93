// Words of phases, promised times and how they are kept.
#include "messages/VocabularyTable.h"

#include <QtGlobal>

namespace messages {
namespace {

constexpr Label phase[] = {
    {"waiting", QT_TRANSLATE_NOOP("messages", "Waiting for a handler")},
    {"handling", QT_TRANSLATE_NOOP("messages", "Handling")},
    {"completion", QT_TRANSLATE_NOOP("messages", "Completion by the applicant")},
    {"negotiation", QT_TRANSLATE_NOOP("messages", "Negotiation")},
    {"assessment", QT_TRANSLATE_NOOP("messages", "Technical assessment")},
    {"statement", QT_TRANSLATE_NOOP("messages", "Statement")},
    {"hearing", QT_TRANSLATE_NOOP("messages", "Hearing of the applicant")},
    {"decision", QT_TRANSLATE_NOOP("messages", "Decision")},
};

constexpr Label party[] = {
    {"agency", QT_TRANSLATE_NOOP("messages", "The agency")},
    {"applicant", QT_TRANSLATE_NOOP("messages", "The applicant")},
    {"other", QT_TRANSLATE_NOOP("messages", "Another body")},
};

constexpr Label lateness[] = {
    {"late", QT_TRANSLATE_NOOP("messages", "Late")},
    {"near_late", QT_TRANSLATE_NOOP("messages", "Soon late")},
    {"on_time", QT_TRANSLATE_NOOP("messages", "On time")},
};

constexpr Label targetState[] = {
    {"in_force", QT_TRANSLATE_NOOP("messages", "In force")},
    {"coming", QT_TRANSLATE_NOOP("messages", "Coming")},
    {"past", QT_TRANSLATE_NOOP("messages", "Past")},
};

constexpr Label timeUnit[] = {
    {"day", QT_TRANSLATE_NOOP("messages", "days")},
    {"week", QT_TRANSLATE_NOOP("messages", "weeks")},
    {"month", QT_TRANSLATE_NOOP("messages", "months")},
    {"year", QT_TRANSLATE_NOOP("messages", "years")},
};

constexpr Label targetKind[] = {
    {"all", QT_TRANSLATE_NOOP("messages", "All kinds")},
    {"new_permit", QT_TRANSLATE_NOOP("messages", "New permit")},
    {"municipal_order", QT_TRANSLATE_NOOP("messages", "Municipal order")},
    {"amendment", QT_TRANSLATE_NOOP("messages", "Amendment")},
    {"renewal", QT_TRANSLATE_NOOP("messages", "Renewal")},
    {"framework_join", QT_TRANSLATE_NOOP("messages", "Joining a framework permit")},
};

constexpr Label targetClass[] = {
    {"all", QT_TRANSLATE_NOOP("messages", "All applicants")},
    {"state", QT_TRANSLATE_NOOP("messages", "State authority")},
    {"municipality", QT_TRANSLATE_NOOP("messages", "Municipality")},
    {"joint_authority", QT_TRANSLATE_NOOP("messages", "Joint municipal authority")},
    {"wellbeing_county", QT_TRANSLATE_NOOP("messages", "Wellbeing services county")},
    {"other_public", QT_TRANSLATE_NOOP("messages", "Other public body")},
    {"company", QT_TRANSLATE_NOOP("messages", "Company")},
    {"association", QT_TRANSLATE_NOOP("messages", "Association")},
    {"intermediary", QT_TRANSLATE_NOOP("messages", "Intermediary")},
};

constexpr List lists[] = {
    {"phase", phase},
    {"party", party},
    {"lateness", lateness},
    {"target.state", targetState},
    {"target.kind", targetKind},
    {"target.class", targetClass},
    {"time_unit", timeUnit},
};

} // namespace

std::span<const List> timeLists()
{
    return lists;
}

} // namespace messages
