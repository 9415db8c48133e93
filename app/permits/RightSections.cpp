// Who uses a permit.
#include "permits/PermitSections.h"

#include <QtGlobal>

namespace permits {

using shared::Kind;
using shared::Section;

QList<Section> rightSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Rights under this permit"),
         .part = QT_TRANSLATE_NOOP("areas", "Rights"),
         .view = "ui.right_list",
         .key = "permit_id",
         .order = "person_name_key",
         .columns = {{"person_name", QT_TRANSLATE_NOOP("areas", "Person"), Kind::Text, nullptr, nullptr, nullptr, 19},
                     {"purpose_name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 28},
                     {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "right.state", nullptr, nullptr, 15},
                     {"user_code", QT_TRANSLATE_NOOP("areas", "User id"), Kind::Text, nullptr, nullptr, nullptr, 14},
                     {"valid_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Date, nullptr, nullptr, nullptr, 11}},
         .empty = QT_TRANSLATE_NOOP(
             "areas", "Nobody has a right under this permit. A responsible user proposes the first one when the permit is in force."),
         .opens = "right",
         .rowActs = {{QT_TRANSLATE_NOOP("areas", "Propose a right…"),
                      "list-add-user",
                      "propose_right",
                      {QStringLiteral("responsible_user"), QStringLiteral("deputy")},
                      false,
                      true}}},
    };
}

} // namespace permits
