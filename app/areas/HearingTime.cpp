#include "areas/HearingTime.h"

#include "areas/FormDialog.h"
#include "ui_AskExtensionDialog.h"
#include "ui_ExtendCompletionDialog.h"

#include <QtGlobal>

namespace areas {

void registerHearingTime(Registry &registry, const Subject &subject, const HearingTime &time, QList<shared::Field> (*facts)())
{
    const QList<shared::Field> all = facts();
    registry.add(
        form<Ui::AskExtensionDialog>(subject,
                                     {.function = time.ask,
                                      .title = QT_TRANSLATE_NOOP("areas", "Ask for more time to answer"),
                                      .accept = QT_TRANSLATE_NOOP("areas", "Ask for more time"),
                                      .done = QT_TRANSLATE_NOOP("areas", "More time to answer the hearing on %1 has been asked for.")},
                                     time.askedBy, all.mid(0, all.size() - 2), // whoever asks writes the wish below
                                     [](auto &dialog, auto &ui) { ui.dueOnEdit->setDate(dialog.value("hearing_later_on").toDate()); }));
    registry.add(
        form<Ui::ExtendCompletionDialog>(subject,
                                         {.function = time.give,
                                          .title = QT_TRANSLATE_NOOP("areas", "Give more time to answer"),
                                          .accept = QT_TRANSLATE_NOOP("areas", "Give more time for %1"),
                                          .consequence = time.given,
                                          .done = QT_TRANSLATE_NOOP("areas", "More time to answer the hearing on %1 has been given.")},
                                         time.decidedBy, all, [](auto &dialog, auto &ui) {
                                             const QDate wished = dialog.value("hearing_wished_until").toDate();
                                             ui.dueOnEdit->setDate(wished.isValid() ? wished : dialog.value("hearing_later_on").toDate());
                                         }));
    registry.add(
        simple<shared::ReasonDialog>({subject.object, subject.view, facts, subject.name},
                                     {.function = time.refuse,
                                      .title = QT_TRANSLATE_NOOP("areas", "Refuse more time to answer"),
                                      .accept = QT_TRANSLATE_NOOP("areas", "Refuse more time for %1"),
                                      .consequence = time.refused,
                                      .done = QT_TRANSLATE_NOOP("areas", "More time to answer the hearing on %1 has been refused.")},
                                     time.decidedBy));
}

} // namespace areas
