#include "applications/AnswerCompletionDialog.h"
#include "applications/ApplicationDialogs.h"
#include "applications/AskCompletionDialog.h"
#include "applications/HandlingDialogs.h"
#include "areas/FormDialog.h"
#include "ui_AskExtensionDialog.h"
#include "ui_ExtendCompletionDialog.h"

#include <QtGlobal>

namespace applications {

using areas::form;
using shared::Field;
using shared::Kind;

namespace {

QList<Field> requestFacts()
{
    return {{"diary_number", QT_TRANSLATE_NOOP("areas", "Diary number")},
            {"completion_due_on", QT_TRANSLATE_NOOP("areas", "To be completed by"), Kind::Deadline},
            {"wished_until", QT_TRANSLATE_NOOP("areas", "More time wished until"), Kind::Date},
            {"wish_reason", QT_TRANSLATE_NOOP("areas", "Why")}};
}

} // namespace

void registerCompletionDialogs(areas::Registry &registry)
{
    const QStringList expert{QStringLiteral("expert")};
    const QStringList contact{QStringLiteral("permit_contact")};
    const areas::Subject &subject = applicationSubject();
    const areas::Subject request{subject.object, subject.view, requestFacts, subject.name};

    registry.add(areas::own<AskCompletionDialog>(subject, "ask_completion", QT_TRANSLATE_NOOP("areas", "Ask for completion"), expert));
    registry.add(areas::own<AnswerCompletionDialog>(subject, "answer_completion",
                                                    QT_TRANSLATE_NOOP("areas", "Answer the completion request"), contact));
    registry.add(form<Ui::AskExtensionDialog>(subject,
                                              {.function = "ask_extension",
                                               .title = QT_TRANSLATE_NOOP("areas", "Ask for more time"),
                                               .accept = QT_TRANSLATE_NOOP("areas", "Ask for more time"),
                                               .done = QT_TRANSLATE_NOOP("areas", "More time for %1 has been asked for.")},
                                              contact, requestFacts().mid(0, 2), [](auto &dialog, auto &ui) {
                                                  ui.dueOnEdit->setDate(dialog.value("completion_due_on").toDate().addDays(14));
                                              }));
    registry.add(form<Ui::ExtendCompletionDialog>(
        subject,
        {.function = "extend_completion",
         .title = QT_TRANSLATE_NOOP("areas", "Give more time"),
         .accept = QT_TRANSLATE_NOOP("areas", "Give more time for %1"),
         .consequence =
             QT_TRANSLATE_NOOP("areas", "The applicant sees the new day, and is reminded of it anew. The promised time does not move."),
         .done = QT_TRANSLATE_NOOP("areas", "More time for %1 has been given.")},
        expert, requestFacts(), [](auto &dialog, auto &ui) {
            const QDate wished = dialog.value("wished_until").toDate();
            ui.dueOnEdit->setDate(wished.isValid() ? wished : dialog.value("completion_due_on").toDate().addDays(14));
        }));
    registry.add(areas::simple<shared::ReasonDialog>(
        request,
        {.function = "refuse_extension",
         .title = QT_TRANSLATE_NOOP("areas", "Refuse more time"),
         .accept = QT_TRANSLATE_NOOP("areas", "Refuse more time for %1"),
         .consequence = QT_TRANSLATE_NOOP("areas", "The day stays as it is. The applicant sees the reason."),
         .done = QT_TRANSLATE_NOOP("areas", "More time for %1 has been refused.")},
        expert));
    registry.add(areas::simple<shared::ConfirmDialog>(
        request,
        {.function = "remind_completion",
         .title = QT_TRANSLATE_NOOP("areas", "Remind of the completion"),
         .accept = QT_TRANSLATE_NOOP("areas", "Remind of %1"),
         .consequence = QT_TRANSLATE_NOOP(
             "areas",
             "The applicant gets a letter that names the questions without an answer. One reminder goes out by itself seven days before the day."),
         .done = QT_TRANSLATE_NOOP("areas", "A reminder of %1 has been sent.")},
        expert));
    registry.add(areas::simple<shared::ConfirmDialog>(
        request,
        {.function = "resume_handling",
         .title = QT_TRANSLATE_NOOP("areas", "Go on without the completion"),
         .accept = QT_TRANSLATE_NOOP("areas", "Go on with %1"),
         .consequence = QT_TRANSLATE_NOOP(
             "areas", "The matter is decided on the material there is (434/2003 33 §), or presented as lapsed. Answers saved so far stay."),
         .done = QT_TRANSLATE_NOOP("areas", "The handling of %1 goes on.")},
        expert));
}

} // namespace applications
