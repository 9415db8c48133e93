// What has been written and signed about a permit.
#include "permits/PermitSections.h"

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
         .order = "-created_at",
         .columns = {{"number", QT_TRANSLATE_NOOP("areas", "Number"), Kind::Text, nullptr, nullptr, nullptr, 12},
                     {"kind", QT_TRANSLATE_NOOP("areas", "Letter"), Kind::Enum, "letter.kind", nullptr, nullptr, 32},
                     {"created_at", QT_TRANSLATE_NOOP("areas", "Written"), Kind::Moment, nullptr, nullptr, nullptr, 18}},
         .empty = QT_TRANSLATE_NOOP("areas", "No letter has been written about this permit."),
         .opens = "letter"},
        {.title = QT_TRANSLATE_NOOP("areas", "Commitments"),
         .part = QT_TRANSLATE_NOOP("areas", "Documents"),
         .view = "ui.commitment_list",
         .key = "permit_id",
         .order = "-given_at",
         .columns = {{"terms_version", QT_TRANSLATE_NOOP("areas", "Terms of use"), Kind::Text, nullptr, nullptr, nullptr, 14},
                     {"signatory", QT_TRANSLATE_NOOP("areas", "Signatory"), Kind::Text, nullptr, nullptr, nullptr, 34},
                     {"given_at", QT_TRANSLATE_NOOP("areas", "Given"), Kind::Moment, nullptr, nullptr, nullptr, 18},
                     {"person_name", QT_TRANSLATE_NOOP("areas", "Given by"), Kind::Text, nullptr, nullptr, nullptr, 20}},
         .empty = QT_TRANSLATE_NOOP("areas", "The organisation has not committed to the terms of use yet."),
         .opens = "terms",
         .openId = "terms_id"},
        {.title = QT_TRANSLATE_NOOP("areas", "Warnings of an end"),
         .part = QT_TRANSLATE_NOOP("areas", "Documents"),
         .view = "ui.end_warning_list",
         .key = "permit_id",
         .order = "-sent_at",
         .columns = {{"kind", QT_TRANSLATE_NOOP("areas", "What"), Kind::Enum, "warning.kind", nullptr, nullptr, 28},
                     {"ends_on", QT_TRANSLATE_NOOP("areas", "Day"), Kind::Date, nullptr, nullptr, nullptr, 12},
                     {"sent_at", QT_TRANSLATE_NOOP("areas", "Given"), Kind::Moment, nullptr, nullptr, nullptr, 18},
                     {"serial", QT_TRANSLATE_NOOP("areas", "Serial number"), Kind::Text, nullptr, nullptr, nullptr, 16}},
         .empty = QT_TRANSLATE_NOOP("areas", "No warning has been given.")},
    };
}

} // namespace permits
