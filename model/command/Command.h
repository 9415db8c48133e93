#pragma once

#include "base/Result.h"
#include "db/Lane.h"

#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QUuid>
#include <QVariant>

namespace command {

// One act of a person: a call of api.<function>, which is one transaction. The request id is made
// once and kept, so sending the same command again never does it twice. A value.
struct Command {
    QString function;                          // "decide_application"
    QList<QPair<QString, QVariant>> arguments; // "reason" → …; bound as p_reason
    QUuid requestId = QUuid::createUuid();

    Command() = default;
    explicit Command(QString functionName) : function(std::move(functionName)) {}
    // The commonest form: an act on version `version` of object `id`.
    Command(QString functionName, qint64 id, int version);

    Command &with(const QString &name, const QVariant &value);
    Command &with(const char *name, const QVariant &value) { return with(QString::fromLatin1(name), value); }
};

struct Fault {
    QString field;
    QString code;
    friend bool operator==(const Fault &, const Fault &) = default;
};

// What the command said: done, or refused by a rule (and the refusal is on record).
struct Outcome {
    bool accepted = false;
    QString code; // of the refusal: DA002 …
    QString field;
    QJsonObject detail;
    qint64 id = 0;   // the object acted on, or made
    int version = 0; // its version now

    // All faults of the input together, from detail.faults; else the one of code and field.
    QList<Fault> faults() const;
};

using Reply = base::Result<Outcome>;

db::Statement toStatement(const Command &command);
Reply toOutcome(const db::Answer &answer);

// Sends it on the commands lane; the future finishes on the lane's thread (see db::then).
QFuture<Reply> run(db::Lane &lane, const Command &command);

} // namespace command
