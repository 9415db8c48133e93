#include "permits/KindSections.h"

#include <QtGlobal>

namespace permits {

using shared::Kind;
using shared::Section;

QList<Section> applicationSections()
{
    const QStringList contact{QStringLiteral("permit_contact")};
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Clients that ask to join"),
         .part = QT_TRANSLATE_NOOP("areas", "Permit"),
         .view = "ui.join_request",
         .key = "permit_id",
         .order = "id",
         .columns = {{"client_name", QT_TRANSLATE_NOOP("areas", "Client"), Kind::Localized, nullptr, nullptr, nullptr, 24},
                     {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "join.state", nullptr, nullptr, 14},
                     {"asked_at", QT_TRANSLATE_NOOP("areas", "Asked"), Kind::Moment, nullptr, nullptr, nullptr, 16},
                     {"message", QT_TRANSLATE_NOOP("areas", "Message"), Kind::Text, nullptr, nullptr, nullptr, 30}},
         .empty = QT_TRANSLATE_NOOP("areas", "No client has asked to join this framework permit."),
         .shownWhen = "takes_clients",
         .rowActs = {{QT_TRANSLATE_NOOP("areas", "Agree…"), "dialog-ok-apply", "approve_join", contact},
                     {QT_TRANSLATE_NOOP("areas", "Decline…"), "dialog-cancel", "refuse_join", contact}}},
        {.title = QT_TRANSLATE_NOOP("areas", "Amendments and renewals"),
         .part = QT_TRANSLATE_NOOP("areas", "Permit"),
         .view = "ui.permit_application",
         .key = "permit_id",
         .order = "id",
         .columns = {{"kind", QT_TRANSLATE_NOOP("areas", "Kind"), Kind::Enum, "application.kind", nullptr, nullptr, 14},
                     {"diary_number", QT_TRANSLATE_NOOP("areas", "Diary number"), Kind::Text, nullptr, nullptr, nullptr, 16},
                     {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "application.state", nullptr, nullptr, 18},
                     {"submitted_at", QT_TRANSLATE_NOOP("areas", "Arrived"), Kind::Moment, nullptr, nullptr, nullptr, 16}},
         .empty = QT_TRANSLATE_NOOP("areas", "Nothing has been applied for on this permit since it was given."),
         .opens = "application",
         .rowActs = {{QT_TRANSLATE_NOOP("areas", "Amend or renew…"), "document-edit", "new_application", contact, false, true,
                      "save_application"}}},
    };
}

} // namespace permits
