// The proposal, the decision, and the acts that lead to it.
#include "applications/ApplicationSections.h"

#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace applications {

using shared::Act;
using shared::Kind;
using shared::Section;
using shared::Weight;

QList<Section> decisionSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Decision"),
         .part = QT_TRANSLATE_NOOP("areas", "Decision"),
         .fields = {{"outcome", QT_TRANSLATE_NOOP("areas", "Outcome"), Kind::State, "decision.outcome"},
                    {"decided_at", QT_TRANSLATE_NOOP("areas", "Decided"), Kind::Moment},
                    {"decider_name", QT_TRANSLATE_NOOP("areas", "Decided by")},
                    {"presenter_name", QT_TRANSLATE_NOOP("areas", "Presented by")},
                    {"permit_number", QT_TRANSLATE_NOOP("areas", "Permit"), Kind::Text, nullptr, "permit", "permit_id"},
                    {"decision_reasons", QT_TRANSLATE_NOOP("areas", "Reasons"), Kind::LongText}},
         .shownWhen = "decision_id"},
        {.title = QT_TRANSLATE_NOOP("areas", "Proposal for the decision"),
         .part = QT_TRANSLATE_NOOP("areas", "Decision"),
         .fields = {{"proposed_outcome", QT_TRANSLATE_NOOP("areas", "Proposed outcome"), Kind::State, "decision.outcome"},
                    {"presenter_name", QT_TRANSLATE_NOOP("areas", "Presented by")},
                    {"valid", QT_TRANSLATE_NOOP("areas", "Validity"), Kind::Period},
                    {"proposed_reasons", QT_TRANSLATE_NOOP("areas", "Reasons"), Kind::LongText},
                    {"conditions", QT_TRANSLATE_NOOP("areas", "Conditions"), Kind::LongText}},
         .shownWhen = "proposed_outcome"},
    };
}

QList<Act> decisionActs()
{
    return {
        {"claim_application", QT_TRANSLATE_NOOP("areas", "Take in handling"), "user-properties", Weight::Main, nullptr,
         "claim_application", QT_TRANSLATE_NOOP("areas", "You are now handling %1.")},
        {"decide_application", QT_TRANSLATE_NOOP("areas", "Decide…"), "dialog-ok-apply", Weight::Main, "decide_application"},
        {"present_application", QT_TRANSLATE_NOOP("areas", "Present…"), "go-next", Weight::Main, "present_application"},
        {"assess_items", QT_TRANSLATE_NOOP("areas", "Assess content…"), "view-task", Weight::Main, "assess_items"},
        {"return_application", QT_TRANSLATE_NOOP("areas", "Return…"), "edit-undo", Weight::Normal, "return_application"},
    };
}

} // namespace applications
