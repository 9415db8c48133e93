// What comes of the kind of an application: the permit it builds on, the intermediary it joins, the application it was copied from, what it
// would change, and the answers to the questions of its kind.
#include "applications/ApplicationSections.h"

#include "applications/AnswersView.h"

#include <QtGlobal>

namespace applications {

using shared::Kind;
using shared::Section;

QList<Section> kindSections()
{
    const QStringList contact{QStringLiteral("permit_contact")};
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Permit to be amended or renewed"),
         .part = QT_TRANSLATE_NOOP("areas", "Application"),
         .fields = {{"base_permit_number", QT_TRANSLATE_NOOP("areas", "Permit"), Kind::Text, nullptr, "permit", "base_permit_id"}},
         .shownWhen = "base_permit_id"},
        {.title = QT_TRANSLATE_NOOP("areas", "Responsible user to come"),
         .part = QT_TRANSLATE_NOOP("areas", "Application"),
         .fields = {{"responsible_name", QT_TRANSLATE_NOOP("areas", "Person")}},
         .shownWhen = "responsible_person_id"},
        {.title = QT_TRANSLATE_NOOP("areas", "Agreement of the intermediary"),
         .part = QT_TRANSLATE_NOOP("areas", "Application"),
         .view = "ui.join_request",
         .key = "application_id",
         .order = "id",
         .columns = {{"intermediary", QT_TRANSLATE_NOOP("areas", "Intermediary"), Kind::Localized, nullptr, nullptr, nullptr, 24},
                     {"permit_number", QT_TRANSLATE_NOOP("areas", "Framework permit"), Kind::Text, nullptr, nullptr, nullptr, 16},
                     {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "join.state", nullptr, nullptr, 14},
                     {"asked_at", QT_TRANSLATE_NOOP("areas", "Asked"), Kind::Moment, nullptr, nullptr, nullptr, 16},
                     {"reason", QT_TRANSLATE_NOOP("areas", "Reason"), Kind::Text, nullptr, nullptr, nullptr, 20}},
         .empty = QT_TRANSLATE_NOOP("areas", "The intermediary has not been asked yet."),
         .shownWhen = "framework_permit_id"},
        {.title = QT_TRANSLATE_NOOP("areas", "Come on paper"),
         .part = QT_TRANSLATE_NOOP("areas", "Application"),
         .fields = {{"arrived_on", QT_TRANSLATE_NOOP("areas", "Arrived"), Kind::Date},
                    {"registered_by_name", QT_TRANSLATE_NOOP("areas", "Registered by")}},
         .shownWhen = "registered_by"},
        {.title = QT_TRANSLATE_NOOP("areas", "Answers to the questions"),
         .part = QT_TRANSLATE_NOOP("areas", "Application"),
         .view = "ui.application_question",
         .key = "application_id",
         .order = "sort",
         .empty = QT_TRANSLATE_NOOP("areas", "Nothing has been answered yet."),
         .make = [](shared::Desk &, QWidget *parent) -> shared::RecordsView * { return new AnswersView(parent); }},
        {.title = QT_TRANSLATE_NOOP("areas", "Copied from"),
         .part = QT_TRANSLATE_NOOP("areas", "Application"),
         .fields = {{"copied_from", QT_TRANSLATE_NOOP("areas", "Application"), Kind::Text, nullptr, "application", "copied_from_id"}},
         .shownWhen = "copied_from_id"},
        {.title = QT_TRANSLATE_NOOP("areas", "Copies of this application"),
         .part = QT_TRANSLATE_NOOP("areas", "Application"),
         .view = "ui.application_copy",
         .key = "application_id",
         .order = "id",
         .columns = {{"purpose", QT_TRANSLATE_NOOP("areas", "Purpose of use"), Kind::Text, nullptr, nullptr, nullptr, 40},
                     {"diary_number", QT_TRANSLATE_NOOP("areas", "Diary number"), Kind::Text, nullptr, nullptr, nullptr, 16},
                     {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "application.state", nullptr, nullptr, 16}},
         .empty = QT_TRANSLATE_NOOP("areas", "No copy has been made. A copy is a new draft with everything that was written here."),
         .opens = "application",
         .shownWhen = "copies_shown",
         .rowActs = {{QT_TRANSLATE_NOOP("areas", "Copy as a new draft…"), "edit-copy", "copy_application", contact, false}}},
    };
}

QList<Section> comparisonSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Compared with the permit in force"),
         .part = QT_TRANSLATE_NOOP("areas", "Content"),
         .view = "ui.application_difference",
         .key = "application_id",
         .order = "item_id",
         .columns = {{"change", QT_TRANSLATE_NOOP("areas", "Change"), Kind::State, "change", nullptr, nullptr, 12},
                     {"name", QT_TRANSLATE_NOOP("areas", "Item"), Kind::Localized, nullptr, nullptr, nullptr, 26},
                     {"purpose_name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 22},
                     {"present_basis", QT_TRANSLATE_NOOP("areas", "In the permit"), Kind::Text, nullptr, nullptr, nullptr, 14},
                     {"legal_basis", QT_TRANSLATE_NOOP("areas", "Asked"), Kind::Text, nullptr, nullptr, nullptr, 14}},
         .empty = QT_TRANSLATE_NOOP("areas", "The content asked is the content of the permit."),
         .shownWhen = "base_permit_id"},
    };
}

QList<Section> effectSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "What signing would do"),
         .part = QT_TRANSLATE_NOOP("areas", "Decision"),
         .view = "ui.decision_rehearsal",
         .key = "application_id",
         .order = "no",
         .columns = {{"effect", QT_TRANSLATE_NOOP("areas", "Effect"), Kind::State, "decision.effect", nullptr, nullptr, 26},
                     {"name", QT_TRANSLATE_NOOP("areas", "Item"), Kind::Localized, nullptr, nullptr, nullptr, 22},
                     {"person_name", QT_TRANSLATE_NOOP("areas", "Person"), Kind::Text, nullptr, nullptr, nullptr, 16},
                     {"purpose_name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 20},
                     {"day", QT_TRANSLATE_NOOP("areas", "From"), Kind::Date, nullptr, nullptr, nullptr, 11}},
         .empty = QT_TRANSLATE_NOOP("areas", "The proposal makes and changes no permit."),
         .shownWhen = "effects_shown"},
    };
}

} // namespace applications
