// Decisions that the permit rests on, and the letters about it.
#include "permits/PermitSections.h"

#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace permits {

using shared::Kind;
using shared::Section;

QList<Section> documentSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Decisions"),
         .part = QT_TRANSLATE_NOOP("areas", "Documents"),
         .view = "ui.decision_version_list",
         .key = "permit_id",
         .order = "id",
         .columns = {{"title", QT_TRANSLATE_NOOP("areas", "Title"), Kind::Text, nullptr, nullptr, nullptr, 14},
                     {"diary_number", QT_TRANSLATE_NOOP("areas", "Application"), Kind::Text, nullptr, nullptr, nullptr, 15},
                     {"version_no", QT_TRANSLATE_NOOP("areas", "Version"), Kind::Number, nullptr, nullptr, nullptr, 8},
                     {"made_at", QT_TRANSLATE_NOOP("areas", "Made"), Kind::Moment, nullptr, nullptr, nullptr, 16},
                     {"made_by_name", QT_TRANSLATE_NOOP("areas", "Made by"), Kind::Text, nullptr, nullptr, nullptr, 20}},
         .empty = QT_TRANSLATE_NOOP("areas", "The decisions on which the permit rests are seen by those who deal with its applications."),
         .opens = "decision_document"},
        {.title = QT_TRANSLATE_NOOP("areas", "Letters"),
         .part = QT_TRANSLATE_NOOP("areas", "Documents"),
         .view = "ui.letter_list",
         .key = "permit_id",
         .order = "id",
         .columns = {{"number", QT_TRANSLATE_NOOP("areas", "Number"), Kind::Text, nullptr, nullptr, nullptr, 10},
                     {"kind", QT_TRANSLATE_NOOP("areas", "Letter"), Kind::Enum, "letter.kind", nullptr, nullptr, 28},
                     {"created_at", QT_TRANSLATE_NOOP("areas", "Sent"), Kind::Moment, nullptr, nullptr, nullptr, 16},
                     {"created_by_name", QT_TRANSLATE_NOOP("areas", "Sent by"), Kind::Text, nullptr, nullptr, nullptr, 18},
                     {"publicity", QT_TRANSLATE_NOOP("areas", "Publicity"), Kind::State, "publicity", nullptr, nullptr, 16}},
         .empty = QT_TRANSLATE_NOOP("areas", "No letter has been written about this permit yet."),
         .opens = "letter"},
    };
}

} // namespace permits
