// Lines of an object's history as sentences.
#pragma once

#include <QJsonObject>
#include <QString>

namespace messages {

struct HistoryEntry {
    QString act;
    QString result; // "accepted" or "refused"
    QString code;   // refusal code, empty when accepted
    QString person; // empty: done by the system
    QString role;
    QString reason;
    QJsonObject change;
};

/// What happened, without the time: "Aino Virta (expert) took the application in handling".
QString historyLine(const HistoryEntry &entry);

/// The reason or refusal that belongs to the line, empty when there is none.
QString historyNote(const HistoryEntry &entry);

enum class HistoryFilter { All, Steps, Messages };

/// Whether a line belongs to what is asked for. Steps: decisions and changes of state. Messages: what was asked and answered between
/// the agency, the applicant and others. Refused attempts are among all only.
bool historyShows(const HistoryEntry &entry, HistoryFilter filter);

} // namespace messages
