// The rows of a timeline: what was done, by day, under the state in which the object stood meanwhile and how long it stood there.
#pragma once

#include "messages/History.h"
#include "shared/Text.h"

#include <QDateTime>
#include <QList>

namespace shared {

struct TimelineRow {
    enum Type { State, Day, Gap, Line } type = Line;
    QString text;  // State, Day, Gap; of a line the sentence
    QString clock; // Line
    QString note;  // Line: reason or refusal
    bool refused = false;
};

// entries: rows of ui.history, newest first; so are the rows. now: until when the present state has lasted.
QList<TimelineRow> timelineRows(const QList<Record> &entries, messages::HistoryFilter filter, const QDateTime &now);

} // namespace shared
