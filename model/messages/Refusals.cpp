// Refusals by rule: code → sentence. A test compares this table with the codes that sql/ returns, both ways.
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"

#include <QCoreApplication>
#include <QJsonValue>

#include <span>

namespace messages {
namespace {

struct Sentence {
    const char *code;
    const char *text;
};

constexpr Sentence refusals[] = {
    {"DA001",
     QT_TRANSLATE_NOOP("messages", "You may not do this, or it does not exist. If it is your task, ask the administrator for the role.")},
    {"DA002",
     QT_TRANSLATE_NOOP("messages", "Somebody changed this meanwhile. Look at the changes and try again; what you typed is still here.")},
    {"DA003", QT_TRANSLATE_NOOP("messages", "This cannot be done in the present state. Reload the page to see what is possible now.")},
    {"DA004",
     QT_TRANSLATE_NOOP("messages",
                       "This is your own matter or your own organisation's, or you presented it yourself. Another person must do it.")},
    {"DA005", QT_TRANSLATE_NOOP("messages", "Something is missing or wrong. Mend the marked fields and try again.")},
    {"DA006", QT_TRANSLATE_NOOP("messages",
                                "The database session uses an isolation level in which this is not done. Use the level read committed.")},
    {"DA007", QT_TRANSLATE_NOOP("messages", "This request was already used for another act. Start the act again.")},
    {"DA008", QT_TRANSLATE_NOOP("messages", "Your login has been ended. Ask the agency's administrator for a new one.")},
    {"DA009",
     QT_TRANSLATE_NOOP(
         "messages",
         "You still have the first password, which the administrator knows. Change it to your own first; then all else can be done.")},
    {"DA010", QT_TRANSLATE_NOOP("messages", "Your present password was not given just now. Start the change of the password again.")},
    {"DA101",
     QT_TRANSLATE_NOOP(
         "messages", "This is the organisation's last responsible user and its VTJkysely permit is in force. Appoint a successor first.")},
    {"DA102",
     QT_TRANSLATE_NOOP("messages",
                       "The right would reach outside the content of the permit. Choose items and a purpose that the permit names.")},
    {"DA103", QT_TRANSLATE_NOOP("messages", "The dates reach outside those of the permit. Choose dates within the permit's validity.")},
    {"DA104", QT_TRANSLATE_NOOP("messages", "The permit is not in force. See on the permit's page what is still missing.")},
    {"DA105", QT_TRANSLATE_NOOP("messages", "The person already has such a right. Open it, or choose another permit or purpose.")},
    {"DA160", QT_TRANSLATE_NOOP("messages", "The agency is entering this application from paper. It goes on when that is done.")},
    {"DA161",
     QT_TRANSLATE_NOOP("messages",
                       "An earlier application on the same permit has not been decided yet. Wait for its decision, or withdraw it.")},
    {"DA162", QT_TRANSLATE_NOOP("messages", "Nothing differs from the permit in force. Change the data content, or apply for a renewal.")},
    {"DA163", QT_TRANSLATE_NOOP("messages", "The intermediary has been asked already. Its answer comes to the page of the draft.")},
    {"DA164", QT_TRANSLATE_NOOP("messages", "The day of arrival is today or at most 30 days ago. Check the stamp on the paper.")},
    {"DA107", QT_TRANSLATE_NOOP("messages", "Some items have not been assessed. Assess every item of the content first.")},
    {"DA108",
     QT_TRANSLATE_NOOP("messages",
                       "The outcome does not fit the assessed items. Choose an outcome that agrees with what is granted and refused.")},
    {"DA109", QT_TRANSLATE_NOOP("messages", "The agency has blocked this right. Only the agency can restore it.")},
    {"DA110", QT_TRANSLATE_NOOP("messages", "The organisation has no responsible user in force. Apply for one first.")},
    {"DA111", QT_TRANSLATE_NOOP("messages", "An appointment of this person is already open. Wait for its decision, or end it first.")},
    {"DA170", QT_TRANSLATE_NOOP("messages", "The file is empty. Choose another file.")},
    {"DA171",
     QT_TRANSLATE_NOOP(
         "messages",
         "Files of this type are not taken, or the content is not what the name says. Taken are PDF, PNG, JPEG, DOCX, XLSX, ODT, TXT, CSV, XML and JSON; texts in UTF-8.")},
    {"DA172",
     QT_TRANSLATE_NOOP("messages", "The file is a program or carries one (macros, scripts). Save it without them, for example as PDF.")},
    {"DA173",
     QT_TRANSLATE_NOOP(
         "messages",
         "The file is too large, or the application would have too many attachments. Make the file smaller or remove another one first.")},
    {"DA174", QT_TRANSLATE_NOOP("messages", "The same file is attached already.")},
    {"DA175", QT_TRANSLATE_NOOP("messages", "The file changed on its way to the database. Attach it again.")},
    {"DA176", QT_TRANSLATE_NOOP("messages", "An application with this reference has been taken in already.")},
    {"DA177",
     QT_TRANSLATE_NOOP("messages", "The document has faults, and nothing of it has been taken in. The list tells them by their place.")},
    {"DA178", QT_TRANSLATE_NOOP("messages", "This file was attached by the other side. Each side removes only its own files.")},
    {"DA179", QT_TRANSLATE_NOOP("messages", "There is no such attachment any more. Reload the page.")},
    {"DA150", QT_TRANSLATE_NOOP("messages", "A promised time for the same cases begins on that day already. Choose another day.")},
    {"DA120",
     QT_TRANSLATE_NOOP(
         "messages",
         "The application cannot be given to this person. Choose another who has the role for the service and no interest in the matter.")},
    {"DA121", QT_TRANSLATE_NOOP("messages", "Some questions have not been answered. Answer each, or say why the answer cannot be given.")},
    {"DA122",
     QT_TRANSLATE_NOOP("messages", "The time for the completion has run out. Send the completion as it is, or write to the handler.")},
    {"DA123", QT_TRANSLATE_NOOP("messages", "The time given to the applicant has not run out yet, or a wish for more time waits for an answer. Wait for the day, or answer the wish.")},
    {"DA129", QT_TRANSLATE_NOOP("messages", "The time for the answer has run out. Send the answer as it is, or write to the handler.")},
    {"DA124",
     QT_TRANSLATE_NOOP("messages",
                       "An application lapses only when a completion request has gone unanswered past its day. Choose another outcome.")},
    {"DA125", QT_TRANSLATE_NOOP("messages", "No such request for a statement is open. Reload the page.")},
    {"DA126", QT_TRANSLATE_NOOP("messages", "No such assessment is open. Begin it first.")},
    {"DA127", QT_TRANSLATE_NOOP("messages", "Some lines have not been assessed. Assess every line first.")},
    {"DA128", QT_TRANSLATE_NOOP("messages", "This person has already been asked for a statement. Wait for it, or cancel it first.")},
    {"DA112", QT_TRANSLATE_NOOP("messages", "An item or a purpose is not known any more. Reload the page and choose again.")},
    {"DA140",
     QT_TRANSLATE_NOOP("messages", "A permit is revoked on a proposal that another person has made. Have an expert propose it first.")},
    {"DA141",
     QT_TRANSLATE_NOOP("messages", "A permit of VTJkysely has no connection. Connections belong to permits of the query interface.")},
    {"DA142", QT_TRANSLATE_NOOP("messages", "The standing or framework permit above this one is not in force.")},
    {"DA143", QT_TRANSLATE_NOOP("messages", "The connection has no certificate that is valid today. Add one first.")},
    {"DA144", QT_TRANSLATE_NOOP("messages", "These are not the terms of use in force. Reload the page and read the terms of today.")},
    {"DA145",
     QT_TRANSLATE_NOOP("messages", "The organisation has not been heard: wait for its answer or the last day, or name the urgent ground.")},
    {"DA146", QT_TRANSLATE_NOOP("messages", "The permit has ended. Nothing more is done under it.")},
    {"DA147",
     QT_TRANSLATE_NOOP("messages",
                       "The content would reach outside the standing or framework permit above it, or leave a permit under it outside.")},
    {"DA148", QT_TRANSLATE_NOOP("messages", "A standing permit is held by the agency: nobody is heard about it.")},
    {"DA149", QT_TRANSLATE_NOOP("messages", "A hearing or a proposal about this permit is open already. Finish it first.")},
    {"DA151", QT_TRANSLATE_NOOP("messages",
                                "The organisation ends its permit itself. Ask its permit contact, or hear it and propose the revocation.")},
    {"DA152",
     QT_TRANSLATE_NOOP("messages",
                       "No connection is registered here. A client of an intermediary asks through the framework permit's connection.")},
    {"DA130", QT_TRANSLATE_NOOP("messages",
                                "There is no document of a decision here. Only what was decided in this program is served and corrected.")},
    {"DA131",
     QT_TRANSLATE_NOOP("messages", "The time for rectification or appeal has not ended. The matter closes by itself when it has.")},
    {"DA132", QT_TRANSLATE_NOOP("messages", "More than five years have gone since the decision; it is not corrected any more.")},
    {"DA133", QT_TRANSLATE_NOOP("messages", "Nothing differs from the present wording. Correct something, or cancel.")},
    {"DA113", QT_TRANSLATE_NOOP("messages", "Somebody else handles this application. Take it in handling first.")},
};

constexpr Sentence faults[] = {
    {"DA201", QT_TRANSLATE_NOOP("messages", "Fill this in.")},
    {"DA202", QT_TRANSLATE_NOOP("messages", "Write a little more, so that the matter can be judged.")},
    {"DA203", QT_TRANSLATE_NOOP("messages", "Choose at least one item.")},
    {"DA230", QT_TRANSLATE_NOOP("messages", "An authority joins by the Suomi.fi Data Exchange Layer (act 571/2016). Choose it.")},
    {"DA231", QT_TRANSLATE_NOOP("messages", "Without acceptance of the terms of use no permit is given.")},
    {"DA232",
     QT_TRANSLATE_NOOP("messages",
                       "No application can build on this permit. Choose one in force; for a renewal also one that ran out within a year.")},
    {"DA233", QT_TRANSLATE_NOOP("messages", "The intermediary has not agreed yet. Ask it, and send the application after its answer.")},
    {"DA234",
     QT_TRANSLATE_NOOP("messages", "Some items are not in the framework permit. Take them away, or apply for a permit of your own.")},
    {"DA204", QT_TRANSLATE_NOOP("messages", "Name the provision that gives the right to this data.")},
    {"DA205", QT_TRANSLATE_NOOP("messages", "The end is before the start. Choose a later end.")},
    {"DA210",
     QT_TRANSLATE_NOOP("messages", "This was not asked to be completed. Only what the completion request names can be changed now.")},
    {"DA211", QT_TRANSLATE_NOOP("messages", "The day is too far away. Choose one within six months.")},
    {"DA212", QT_TRANSLATE_NOOP("messages", "The day is not later than the present one. Choose a later day.")},
    {"DA213", QT_TRANSLATE_NOOP("messages", "Answer this, or say why it cannot be given.")},
    {"DA235", QT_TRANSLATE_NOOP("messages", "There is no such member in the format. Remove it or check its spelling.")},
    {"DA236", QT_TRANSLATE_NOOP("messages", "This code is not known.")},
    {"DA237", QT_TRANSLATE_NOOP("messages", "The arrival must lie within the last 30 days.")},
    {"DA238", QT_TRANSLATE_NOOP("messages", "This stands here twice.")},
    {"DA240", QT_TRANSLATE_NOOP("messages", "An application of this kind has no such member. Leave it out, or check the kind.")},
    {"DA239", QT_TRANSLATE_NOOP("messages", "The value is of another type than the format says.")},
    {"DA206", QT_TRANSLATE_NOOP("messages", "The date is in the past. Choose today or later.")},
    {"DA215",
     QT_TRANSLATE_NOOP("messages", "This ground is not for such a customer and service. Choose another one, or leave it to the usual.")},
    {"DA216",
     QT_TRANSLATE_NOOP("messages", "The day is before the decision or after today. Choose the day on which it was sent or received.")},
    {"DA217", QT_TRANSLATE_NOOP("messages", "A correction neither adds nor removes a condition: keep one line for each.")},
    {"DA207", QT_TRANSLATE_NOOP("messages", "This is out of range: too small, too large or too long. Check it.")},
    {"DA220", QT_TRANSLATE_NOOP("messages", "Authorities use the Suomi.fi data exchange layer (act 571/2016). Choose it.")},
    {"DA221", QT_TRANSLATE_NOOP("messages", "The member code is a business ID with a right check digit, as 0245437-2.")},
    {"DA222", QT_TRANSLATE_NOOP("messages", "A subsystem has at most 64 letters, digits, hyphens and underscores, and no spaces.")},
    {"DA223", QT_TRANSLATE_NOOP("messages", "A serial number is written in hexadecimal digits: 0-9 and A-F.")},
    {"DA224", QT_TRANSLATE_NOOP("messages", "The certificate has expired already. Add one that is valid.")},
    {"DA209", QT_TRANSLATE_NOOP("messages", "This holds characters that cannot be seen, or line breaks in a short text. Remove them.")},
    {"DA208", QT_TRANSLATE_NOOP("messages", "This cannot be used here. Check it, or choose one from the list.")},
};

const char *const accessDecisions[][2] = {
    {"ALLOWED", QT_TRANSLATE_NOOP("messages", "Allowed")},
    {"NO_RIGHT", QT_TRANSLATE_NOOP("messages", "Refused: no such right")},
    {"BLOCKED", QT_TRANSLATE_NOOP("messages", "Refused: the right is blocked")},
    {"ENDED", QT_TRANSLATE_NOOP("messages", "Refused: the right has ended")},
    {"NOT_YET", QT_TRANSLATE_NOOP("messages", "Refused: the right has not begun")},
    {"EXPIRED", QT_TRANSLATE_NOOP("messages", "Refused: the right has expired")},
    {"OUTSIDE_ITEMS", QT_TRANSLATE_NOOP("messages", "Refused: items outside the right")},
    {"OUTSIDE_PURPOSE", QT_TRANSLATE_NOOP("messages", "Refused: another purpose")},
    {"PERMIT_NOT_IN_FORCE", QT_TRANSLATE_NOOP("messages", "Refused: the permit is not in force")},
};

const char *find(std::span<const Sentence> table, const QString &code)
{
    for (const Sentence &sentence : table)
        if (code == QLatin1StringView(sentence.code))
            return sentence.text;
    return nullptr;
}

QString unknown(const QString &code)
{
    return QCoreApplication::translate("messages", "The database refused this with the code %1. Reload the page and try again.").arg(code);
}

// Who did what meanwhile, when the database told it.
QString meanwhile(const QJsonObject &detail)
{
    const QString by = detail.value(QLatin1StringView("by")).toString();
    const QString act = detail.value(QLatin1StringView("act")).toString();
    if (by.isEmpty() || act.isEmpty())
        return {};
    return QCoreApplication::translate("messages",
                                       "%1 changed this meanwhile (%2). Look at the changes and try again; what you typed is still here.")
        .arg(by, label(u"act", act));
}

QString inState(const QJsonObject &detail)
{
    const QString state = detail.value(QLatin1StringView("state")).toString();
    for (const char *list : {"application.state", "permit.state", "right.state", "appointment.state"})
        if (const QString name = QString::fromLatin1(list); !state.isEmpty() && hasLabel(name, state))
            return QCoreApplication::translate("messages",
                                               "This cannot be done when the state is “%1”. Reload the page to see what is possible now.")
                .arg(label(name, state));
    return {};
}

} // namespace

QString refusal(const QString &code, const QJsonObject &detail)
{
    if (code == QLatin1StringView("DA002"))
        if (const QString sentence = meanwhile(detail); !sentence.isEmpty())
            return sentence;
    if (code == QLatin1StringView("DA003"))
        if (const QString sentence = inState(detail); !sentence.isEmpty())
            return sentence;
    if (const char *text = find(refusals, code))
        return QCoreApplication::translate("messages", text);
    return find(faults, code) ? fault(code) : unknown(code);
}

QString fault(const QString &code)
{
    if (const char *text = find(faults, code))
        return QCoreApplication::translate("messages", text);
    return find(refusals, code) ? refusal(code) : unknown(code);
}

QString accessDecision(const QString &code)
{
    for (const auto &entry : accessDecisions)
        if (code == QLatin1StringView(entry[0]))
            return QCoreApplication::translate("messages", entry[1]);
    return code;
}

QStringList sentenceCodes()
{
    QStringList result;
    for (const Sentence &sentence : refusals)
        result.append(QString::fromLatin1(sentence.code));
    for (const Sentence &sentence : faults)
        result.append(QString::fromLatin1(sentence.code));
    return result;
}

} // namespace messages
