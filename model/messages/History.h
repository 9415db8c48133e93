// Lines of an object's history as sentences.
#pragma once

#include <QJsonObject>
#include <QString>

namespace messages {

struct HistoryEntry {
    QString act;
    QString result;   // "accepted" or "refused"
    QString code;     // refusal code, empty when accepted
    QString person;   // empty: done by the system
    QString role;
    QString reason;
    QJsonObject change;
};

/// What happened, without the time: "Aino Virta (expert) took the application in handling".
QString historyLine(const HistoryEntry &entry);

/// The reason or refusal that belongs to the line, empty when there is none.
QString historyNote(const HistoryEntry &entry);

}  // namespace messages
