// Who stands under a permit, and how the agency supervises it.
#include "permits/PermitSections.h"

#include <QtGlobal>

namespace permits {

using shared::Kind;
using shared::Section;

QList<Section> memberSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Permits under this one"),
         .part = QT_TRANSLATE_NOOP("areas", "Members"),
         .view = "ui.permit_member_list",
         .key = "roof_permit_id",
         .order = "org_name_%1_key",
         .columns = {{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized, nullptr, nullptr, nullptr, 28},
                     {"number", QT_TRANSLATE_NOOP("areas", "Permit"), Kind::Text, nullptr, nullptr, nullptr, 13},
                     {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "permit.state", nullptr, nullptr, 20},
                     {"committed_at", QT_TRANSLATE_NOOP("areas", "Committed"), Kind::Moment, nullptr, nullptr, nullptr, 17},
                     {"valid_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Date, nullptr, nullptr, nullptr, 11}},
         .empty = QT_TRANSLATE_NOOP("areas", "Nobody stands under this permit, or you do not see who does."),
         .opens = "permit",
         .shownWhen = "is_roof"},
    };
}

QList<Section> supervisionSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Hearing of the organisation"),
         .part = QT_TRANSLATE_NOOP("areas", "Supervision"),
         .fields = {{"hearing_state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "permit_hearing.state"},
                    {"hearing_due_on", QT_TRANSLATE_NOOP("areas", "To be answered by"), Kind::Deadline},
                    {"hearing_wish_state", QT_TRANSLATE_NOOP("areas", "More time"), Kind::State, "completion.wish"},
                    {"hearing_wished_until", QT_TRANSLATE_NOOP("areas", "More time wished until"), Kind::Date},
                    {"hearing_wish_reason", QT_TRANSLATE_NOOP("areas", "Why"), Kind::LongText},
                    {"hearing_grounds", QT_TRANSLATE_NOOP("areas", "Grounds of the hearing"), Kind::LongText},
                    {"hearing_answer", QT_TRANSLATE_NOOP("areas", "Answer of the organisation"), Kind::LongText},
                    {"hearing_answered_at", QT_TRANSLATE_NOOP("areas", "Answered"), Kind::Moment}},
         .shownWhen = "hearing_grounds"},
        {.title = QT_TRANSLATE_NOOP("areas", "Revocation"),
         .part = QT_TRANSLATE_NOOP("areas", "Supervision"),
         .fields = {{"revocation_state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "revocation.state"},
                    {"revocation_proposed_by", QT_TRANSLATE_NOOP("areas", "Proposed by")},
                    {"revocation_proposed_at", QT_TRANSLATE_NOOP("areas", "Proposed"), Kind::Moment},
                    {"revocation_decided_at", QT_TRANSLATE_NOOP("areas", "Decided"), Kind::Moment},
                    {"revocation_reasons", QT_TRANSLATE_NOOP("areas", "Reasons"), Kind::LongText},
                    {"revocation_urgent_ground", QT_TRANSLATE_NOOP("areas", "Urgent ground"), Kind::LongText}},
         .shownWhen = "revocation_reasons"},
    };
}

} // namespace permits
