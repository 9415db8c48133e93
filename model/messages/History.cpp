#include "messages/History.h"

#include "messages/Sentences.h"
#include "messages/Vocabulary.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace messages {
namespace {

struct Line {
    const char *act;
    const char *done;     // %1 = who
    const char *byItself; // said when the calendar or another act brought it about; null when that never happens
};

constexpr Line lines[] = {
    {"save_application", QT_TRANSLATE_NOOP("messages", "%1 saved the draft"), nullptr},
    {"submit_application", QT_TRANSLATE_NOOP("messages", "%1 sent the application"), nullptr},
    {"copy_application", QT_TRANSLATE_NOOP("messages", "%1 began the draft as a copy"), nullptr},
    {"register_application", QT_TRANSLATE_NOOP("messages", "%1 registered the application that came on paper"), nullptr},
    {"ask_join", QT_TRANSLATE_NOOP("messages", "%1 asked the intermediary to agree"), nullptr},
    {"approve_join", QT_TRANSLATE_NOOP("messages", "%1 agreed that the client joins"), nullptr},
    {"refuse_join", QT_TRANSLATE_NOOP("messages", "%1 declined that the client joins"), nullptr},
    {"withdraw_application", QT_TRANSLATE_NOOP("messages", "%1 withdrew the application"), nullptr},
    {"claim_application", QT_TRANSLATE_NOOP("messages", "%1 took the application in handling"), nullptr},
    {"take_in_application", QT_TRANSLATE_NOOP("messages", "%1 took in the application as the e-service delivered it"), nullptr},
    {"add_attachment", QT_TRANSLATE_NOOP("messages", "%1 attached a file"), nullptr},
    {"remove_attachment", QT_TRANSLATE_NOOP("messages", "%1 removed an attachment"), nullptr},
    {"classify_attachment", QT_TRANSLATE_NOOP("messages", "%1 classed an attachment"), nullptr},
    {"assess_items", QT_TRANSLATE_NOOP("messages", "%1 assessed the data content"), nullptr},
    {"present_application", QT_TRANSLATE_NOOP("messages", "%1 presented the application for decision"), nullptr},
    {"hand_over_application", QT_TRANSLATE_NOOP("messages", "%1 handed the application over to a colleague"), nullptr},
    {"assign_application", QT_TRANSLATE_NOOP("messages", "%1 assigned the application"), nullptr},
    {"ask_completion", QT_TRANSLATE_NOOP("messages", "%1 asked for completion"), nullptr},
    {"answer_completion", QT_TRANSLATE_NOOP("messages", "%1 saved answers to the completion request"), nullptr},
    {"send_completion", QT_TRANSLATE_NOOP("messages", "%1 sent the completion"), nullptr},
    {"ask_extension", QT_TRANSLATE_NOOP("messages", "%1 asked for more time"), nullptr},
    {"extend_completion", QT_TRANSLATE_NOOP("messages", "%1 gave more time for the completion"), nullptr},
    {"refuse_extension", QT_TRANSLATE_NOOP("messages", "%1 refused more time for the completion"), nullptr},
    {"remind_completion", QT_TRANSLATE_NOOP("messages", "%1 reminded of the completion"),
     QT_TRANSLATE_NOOP("messages", "The applicant was reminded of the completion")},
    {"resume_handling", QT_TRANSLATE_NOOP("messages", "%1 went on without the completion"), nullptr},
    {"send_message", QT_TRANSLATE_NOOP("messages", "%1 wrote a message"), nullptr},
    {"read_messages", QT_TRANSLATE_NOOP("messages", "%1 read the messages"), nullptr},
    {"add_note", QT_TRANSLATE_NOOP("messages", "%1 added a note"), nullptr},
    {"begin_negotiation", QT_TRANSLATE_NOOP("messages", "%1 began a negotiation"), nullptr},
    {"end_negotiation", QT_TRANSLATE_NOOP("messages", "%1 recorded the negotiation"), nullptr},
    {"begin_technical_assessment", QT_TRANSLATE_NOOP("messages", "%1 began the technical assessment"), nullptr},
    {"save_assessment", QT_TRANSLATE_NOOP("messages", "%1 filled in a checklist"), nullptr},
    {"finish_assessment", QT_TRANSLATE_NOOP("messages", "%1 finished an assessment"), nullptr},
    {"ask_statement", QT_TRANSLATE_NOOP("messages", "%1 asked for a statement"), nullptr},
    {"give_statement", QT_TRANSLATE_NOOP("messages", "%1 gave a statement"), nullptr},
    {"cancel_statement", QT_TRANSLATE_NOOP("messages", "%1 cancelled a request for statement"), nullptr},
    {"begin_hearing", QT_TRANSLATE_NOOP("messages", "%1 began a hearing of the applicant"), nullptr},
    {"ask_hearing_extension", QT_TRANSLATE_NOOP("messages", "%1 asked for more time to answer the hearing"), nullptr},
    {"extend_hearing", QT_TRANSLATE_NOOP("messages", "%1 gave more time to answer the hearing"), nullptr},
    {"refuse_hearing_extension", QT_TRANSLATE_NOOP("messages", "%1 refused more time to answer the hearing"), nullptr},
    {"answer_hearing", QT_TRANSLATE_NOOP("messages", "%1 answered the hearing"), nullptr},
    {"end_hearing", QT_TRANSLATE_NOOP("messages", "%1 ended the hearing"), nullptr},
    {"transfer_application", QT_TRANSLATE_NOOP("messages", "%1 transferred the application to another authority"), nullptr},
    {"return_application", QT_TRANSLATE_NOOP("messages", "%1 returned the application to handling"), nullptr},
    {"decide_application", QT_TRANSLATE_NOOP("messages", "%1 decided the application"), nullptr},
    {"serve_decision", QT_TRANSLATE_NOOP("messages", "%1 recorded the service of the decision"), nullptr},
    {"close_application", QT_TRANSLATE_NOOP("messages", "%1 closed the matter"),
     QT_TRANSLATE_NOOP("messages", "The time for seeking a change ended: the matter was closed")},
    {"correct_decision", QT_TRANSLATE_NOOP("messages", "%1 corrected the decision"), nullptr},
    {"give_commitment", QT_TRANSLATE_NOOP("messages", "%1 gave the commitment"), nullptr},
    {"begin_permit_hearing", QT_TRANSLATE_NOOP("messages", "%1 began to hear the organisation about the permit"), nullptr},
    {"ask_permit_hearing_extension", QT_TRANSLATE_NOOP("messages", "%1 asked for more time to answer the hearing about the permit"),
     nullptr},
    {"extend_permit_hearing", QT_TRANSLATE_NOOP("messages", "%1 gave more time to answer the hearing about the permit"), nullptr},
    {"refuse_permit_hearing_extension", QT_TRANSLATE_NOOP("messages", "%1 refused more time to answer the hearing about the permit"),
     nullptr},
    {"answer_permit_hearing", QT_TRANSLATE_NOOP("messages", "%1 answered the hearing about the permit"), nullptr},
    {"propose_revocation", QT_TRANSLATE_NOOP("messages", "%1 proposed that the permit be revoked"), nullptr},
    {"drop_revocation", QT_TRANSLATE_NOOP("messages", "%1 let the revocation rest"), nullptr},
    {"accept_terms", QT_TRANSLATE_NOOP("messages", "%1 accepted the new terms of use"), nullptr},
    {"publish_terms", QT_TRANSLATE_NOOP("messages", "%1 published the terms of use"), nullptr},
    {"register_connection", QT_TRANSLATE_NOOP("messages", "%1 registered the connection"), nullptr},
    {"change_connection", QT_TRANSLATE_NOOP("messages", "%1 changed the connection"), nullptr},
    {"test_connection", QT_TRANSLATE_NOOP("messages", "%1 took the connection to test"), nullptr},
    {"accept_connection", QT_TRANSLATE_NOOP("messages", "%1 accepted the connection to production"), nullptr},
    {"add_certificate", QT_TRANSLATE_NOOP("messages", "%1 added a certificate"), nullptr},
    {"close_connection", QT_TRANSLATE_NOOP("messages", "%1 took the connection out of use"),
     QT_TRANSLATE_NOOP("messages", "The connection was taken out of use")},
    {"warn_of_end", nullptr, QT_TRANSLATE_NOOP("messages", "A reminder was given")},
    {"suspend_permit", QT_TRANSLATE_NOOP("messages", "%1 suspended the permit"), QT_TRANSLATE_NOOP("messages", "The permit was suspended")},
    {"extend_suspension", QT_TRANSLATE_NOOP("messages", "%1 extended the suspension of the permit"), nullptr},
    {"resume_permit", QT_TRANSLATE_NOOP("messages", "%1 resumed the permit"), QT_TRANSLATE_NOOP("messages", "The permit was resumed")},
    {"end_permit", QT_TRANSLATE_NOOP("messages", "%1 ended the permit"), QT_TRANSLATE_NOOP("messages", "The permit ended")},
    {"apply_appointment", QT_TRANSLATE_NOOP("messages", "%1 applied for a responsible user"),
     QT_TRANSLATE_NOOP("messages", "The order that names the responsible user was granted")},
    {"grant_appointment", QT_TRANSLATE_NOOP("messages", "%1 granted the appointment"), nullptr},
    {"refuse_appointment", QT_TRANSLATE_NOOP("messages", "%1 refused the appointment"), nullptr},
    {"suspend_appointment", QT_TRANSLATE_NOOP("messages", "%1 suspended the appointment"), nullptr},
    {"resume_appointment", QT_TRANSLATE_NOOP("messages", "%1 resumed the appointment"), nullptr},
    {"end_appointment", QT_TRANSLATE_NOOP("messages", "%1 ended the appointment"), QT_TRANSLATE_NOOP("messages", "The appointment ended")},
    {"add_target", QT_TRANSLATE_NOOP("messages", "%1 added a promised time"), nullptr},
    {"add_person", QT_TRANSLATE_NOOP("messages", "%1 added the person"), nullptr},
    {"propose_right", QT_TRANSLATE_NOOP("messages", "%1 proposed the right"), nullptr},
    {"approve_right", QT_TRANSLATE_NOOP("messages", "%1 approved the right"), nullptr},
    {"refuse_right", QT_TRANSLATE_NOOP("messages", "%1 refused the right"), nullptr},
    {"withdraw_right", QT_TRANSLATE_NOOP("messages", "%1 withdrew the proposal"), nullptr},
    {"deliver_user_code", QT_TRANSLATE_NOOP("messages", "%1 delivered the user id"), nullptr},
    {"activate_right", QT_TRANSLATE_NOOP("messages", "%1 took the right into use"), nullptr},
    {"block_right", QT_TRANSLATE_NOOP("messages", "%1 blocked the right"), nullptr},
    {"end_right", QT_TRANSLATE_NOOP("messages", "%1 ended the right"), QT_TRANSLATE_NOOP("messages", "The right ended")},
    {"restore_right", QT_TRANSLATE_NOOP("messages", "%1 restored the right"), nullptr},
    {"issue_login", QT_TRANSLATE_NOOP("messages", "%1 issued the login"), nullptr},
    {"change_own_password", QT_TRANSLATE_NOOP("messages", "%1 changed the password"), nullptr},
    {"end_login", QT_TRANSLATE_NOOP("messages", "%1 ended the login"), nullptr},
    {"make_permit", QT_TRANSLATE_NOOP("messages", "%1 decided, and the permit was made"), nullptr},
    {"change_permit", QT_TRANSLATE_NOOP("messages", "%1 decided, and the permit was changed"), nullptr},
    {"begin_content", nullptr, QT_TRANSLATE_NOOP("messages", "The new content took effect")},
    {"open_permit", nullptr, QT_TRANSLATE_NOOP("messages", "Nothing was missing any more: the permit came into force")},
    {"begin_appointment", nullptr, QT_TRANSLATE_NOOP("messages", "The appointment came into force")},
    {"end_membership", nullptr, QT_TRANSLATE_NOOP("messages", "The membership ended")},
};

QString who(const HistoryEntry &entry)
{
    if (entry.person.isEmpty() || entry.role == QLatin1StringView("system"))
        return {};
    if (entry.role.isEmpty())
        return entry.person;
    return QCoreApplication::translate("messages", "%1 (%2)").arg(entry.person, label(u"role", entry.role).toLower());
}

} // namespace

QString historyLine(const HistoryEntry &entry)
{
    const QString person = who(entry);
    if (entry.result == QLatin1StringView("refused"))
        return person.isEmpty()
                   ? QCoreApplication::translate("messages", "Refused attempt: %1").arg(label(u"act", entry.act))
                   : QCoreApplication::translate("messages", "%1 tried and was refused: %2").arg(person, label(u"act", entry.act));
    for (const Line &line : lines)
        if (entry.act == QLatin1StringView(line.act)) {
            if (!line.done || (person.isEmpty() && line.byItself))
                return QCoreApplication::translate("messages", line.byItself);
            const QString name = person.isEmpty() ? QCoreApplication::translate("messages", "The system") : person;
            return QCoreApplication::translate("messages", line.done).arg(name);
        }
    return person.isEmpty() ? label(u"act", entry.act)
                            : QCoreApplication::translate("messages", "%1: %2").arg(person, label(u"act", entry.act));
}

QString historyNote(const HistoryEntry &entry)
{
    if (entry.result == QLatin1StringView("refused") && !entry.code.isEmpty())
        return refusal(entry.code);
    if (entry.reason.isEmpty())
        return {};
    for (const char *list : {"right.end_reason", "permit.end_reason"})
        if (const QString name = QString::fromLatin1(list); hasLabel(name, entry.reason))
            return label(name, entry.reason);
    return entry.reason;
}

bool historyShows(const HistoryEntry &entry, HistoryFilter filter)
{
    if (filter == HistoryFilter::All)
        return true;
    if (entry.result == QLatin1StringView("refused"))
        return false;
    if (filter == HistoryFilter::Steps) {
        const QJsonArray step = entry.change.value(QLatin1StringView("state")).toArray();
        return (step.size() == 2 && step.at(0) != step.at(1)) || entry.change.contains(QLatin1StringView("outcome"));
    }
    static constexpr const char *exchanged[] = {"send_message",          "add_note",          "ask_completion",
                                                "answer_completion",     "send_completion",   "remind_completion",
                                                "ask_extension",         "extend_completion", "refuse_extension",
                                                "ask_statement",         "give_statement",    "cancel_statement",
                                                "begin_hearing",         "answer_hearing",    "end_hearing",
                                                "ask_hearing_extension", "extend_hearing",    "refuse_hearing_extension",
                                                "begin_negotiation",     "end_negotiation",   "ask_join",
                                                "approve_join",          "refuse_join",       "serve_decision",
                                                "return_application"};
    for (const char *act : exchanged)
        if (entry.act == QLatin1StringView(act))
            return true;
    return false;
}

} // namespace messages
