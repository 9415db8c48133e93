// Errors of the link, the server and the constraints: kind, SQLSTATE and constraint → sentence.
#include "base/Error.h"
#include "messages/LocalFaults.h"
#include "messages/Sentences.h"

#include <QCoreApplication>

#include <span>

namespace messages {
namespace {

struct Sentence {
    const char *key;
    const char *text;
};

constexpr Sentence states[] = {
    {"28000", QT_TRANSLATE_NOOP("messages", "The server does not let this login in. Ask the administrator whether it has been ended.")},
    {"28P01", QT_TRANSLATE_NOOP("messages", "The name or the password is wrong. Type them again.")},
    {"3D000", QT_TRANSLATE_NOOP("messages", "The server has no such database. Check the address of the server.")},
    {"42501",
     QT_TRANSLATE_NOOP("messages", "You may not do this, or it does not exist. If it is your task, ask the administrator for the role.")},
    {"53100", QT_TRANSLATE_NOOP("messages", "The server's disk is full. Nothing was saved; tell the administrator.")},
    {"53300", QT_TRANSLATE_NOOP("messages", "The server has too many connections. Close other windows of this program and try again.")},
    {"55P03", QT_TRANSLATE_NOOP("messages", "Somebody else is changing this right now. Nothing was saved; try again in a moment.")},
    {"57014", QT_TRANSLATE_NOOP("messages", "The server took too long. Narrow the search, or try again.")},
    {"57P01", QT_TRANSLATE_NOOP("messages", "The administrator ended your session. Log in again.")},
    {"57P03", QT_TRANSLATE_NOOP("messages", "The server is starting up. Wait a moment.")},
    {"40001", QT_TRANSLATE_NOOP("messages", "Somebody changed the same thing at the same moment. Nothing was saved; try again.")},
    {"40P01", QT_TRANSLATE_NOOP("messages", "Somebody changed the same thing at the same moment. Nothing was saved; try again.")},
};

// Constraints that a person's input can reach past the commands' own checks, in a race.
constexpr Sentence constraints[] = {
    {"organisation_responsible_user_needed",
     QT_TRANSLATE_NOOP(
         "messages", "This is the organisation's last responsible user and its VTJkysely permit is in force. Appoint a successor first.")},
    {"organisation_business_id_idx", QT_TRANSLATE_NOOP("messages", "Another organisation already has this business ID.")},
    {"organisation_business_id_check", QT_TRANSLATE_NOOP("messages", "The business ID is not right. Check it digit by digit.")},
    {"decision_application_id_key",
     QT_TRANSLATE_NOOP("messages", "The application has already been decided. Reload the page to see the decision.")},
    {"decision_four_eyes", QT_TRANSLATE_NOOP("messages", "The person who presented the application may not decide it.")},
    {"appointment_open_idx",
     QT_TRANSLATE_NOOP("messages", "An appointment of this person is already open. Wait for its decision, or end it first.")},
    {"appointment_four_eyes", QT_TRANSLATE_NOOP("messages", "Nobody decides on their own appointment.")},
    {"access_right_open_idx",
     QT_TRANSLATE_NOOP("messages", "The person already has such a right. Open it, or choose another permit or purpose.")},
    {"access_right_four_eyes", QT_TRANSLATE_NOOP("messages", "Nobody approves a right that they proposed or that is their own.")},
    {"commitment_permit_terms_key", QT_TRANSLATE_NOOP("messages", "These terms have already been accepted for this permit.")},
};

const char *find(std::span<const Sentence> table, const QString &key)
{
    for (const Sentence &sentence : table)
        if (key == QLatin1StringView(sentence.key))
            return sentence.text;
    return nullptr;
}

const char *byKind(base::Error::Kind kind)
{
    using Kind = base::Error::Kind;
    switch (kind) {
    case Kind::Lost:
        return QT_TRANSLATE_NOOP("messages", "The link to the server was lost. The program keeps trying; what you typed is still here.");
    case Kind::Cancelled: return QT_TRANSLATE_NOOP("messages", "Cancelled.");
    case Kind::Timeout: return QT_TRANSLATE_NOOP("messages", "The server took too long. Narrow the search, or try again.");
    case Kind::Refused:
        return QT_TRANSLATE_NOOP("messages",
                                 "You may not do this, or it does not exist. If it is your task, ask the administrator for the role.");
    case Kind::Conflict:
        return QT_TRANSLATE_NOOP("messages", "Somebody changed the same thing at the same moment. Nothing was saved; try again.");
    case Kind::Invalid: return QT_TRANSLATE_NOOP("messages", "The database does not take a value. Check what you typed and try again.");
    case Kind::Environment: return QT_TRANSLATE_NOOP("messages", "Something on this machine is in the way. See the details.");
    case Kind::Defect: break;
    }
    return QT_TRANSLATE_NOOP("messages", "The program met a fault. Nothing was saved. Copy the report and send it to the maintainer.");
}

} // namespace

QString constraint(const QString &name)
{
    const char *text = find(constraints, name);
    return text ? QCoreApplication::translate("messages", text) : QString();
}

QString error(const base::Error &error)
{
    if (error.code.startsWith(QLatin1StringView("DA")))
        return refusal(error.code, error.detail);
    if (const QString local = localFault(error); !local.isEmpty())
        return local;
    if (const QString sentence = constraint(error.constraint); !sentence.isEmpty())
        return sentence;
    if (error.kind != base::Error::Kind::Lost)
        if (const char *text = find(states, error.sqlstate))
            return QCoreApplication::translate("messages", text);
    return QCoreApplication::translate("messages", byKind(error.kind));
}

QStringList constraintNames()
{
    QStringList result;
    for (const Sentence &sentence : constraints)
        result.append(QString::fromLatin1(sentence.key));
    return result;
}

} // namespace messages
