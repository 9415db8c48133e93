#include "shared/TimelineRows.h"

#include "messages/Vocabulary.h"
#include "shared/Format.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace shared {

namespace {

QString say(const char *source, int n = -1)
{
    return QCoreApplication::translate("shared::Timeline", source, nullptr, n);
}

messages::HistoryEntry entryOf(const Record &row)
{
    return {row.value(QStringLiteral("act")).toString(),       row.value(QStringLiteral("result")).toString(),
            row.value(QStringLiteral("code")).toString(),      row.value(QStringLiteral("person_name")).toString(),
            row.value(QStringLiteral("role")).toString(),      row.value(QStringLiteral("reason")).toString(),
            row.value(QStringLiteral("change")).toJsonObject()};
}

QDateTime momentOf(const Record &row)
{
    return row.value(QStringLiteral("at")).toDateTime();
}

// From which state to which an entry brought its object; empty when it stayed where it was.
std::pair<QString, QString> stepOf(const messages::HistoryEntry &entry)
{
    const QJsonArray step = entry.change.value(QLatin1String("state")).toArray();
    if (entry.result == QLatin1String("refused") || step.size() != 2 || step.at(0) == step.at(1))
        return {};
    return {step.at(0).toString(), step.at(1).toString()};
}

// What the entry is about, when that is not the object of the page itself: a right or an appointment of a person.
QString aboutOf(const Record &row)
{
    return localized(row, QStringLiteral("about"));
}

// One object with states of its own, else no headings.
QString listOf(const QList<Record> &entries)
{
    QString object;
    for (const Record &row : entries) {
        const QString its = row.value(QStringLiteral("object")).toString();
        if ((!object.isEmpty() && its != object) || !aboutOf(row).isEmpty())
            return {};
        object = its;
    }
    const QString list = object + QLatin1String(".state");
    return messages::lists().contains(list) ? list : QString();
}

// Empty for a state that has no word of its own.
QString stateWords(const QString &list, const QString &state, const QDateTime &from, const QDateTime &until)
{
    if (!messages::hasLabel(list, state))
        return {};
    const QString word = messages::label(list, state);
    if (!from.isValid())
        return word;
    const int days = int(format::day(from).daysTo(format::day(until)));
    return word + QStringLiteral(" · ") +
           (days == 0 ? say(QT_TRANSLATE_NOOP("shared::Timeline", "less than a day"))
                      : say(QT_TRANSLATE_N_NOOP("shared::Timeline", "%n day(s)"), days));
}

} // namespace

QList<TimelineRow> timelineRows(const QList<Record> &entries, messages::HistoryFilter filter, const QDateTime &now)
{
    const QString list = listOf(entries);
    // The state before a step and when it began: what the nearest older step told here brought. Steps in between may be hidden from
    // who looks, so that the step's own word for it would reach too far back.
    const auto headingBefore = [&](qsizetype step, const QString &was, const QDateTime &until) {
        for (qsizetype i = step + 1; i < entries.size(); ++i)
            if (const QString became = stepOf(entryOf(entries.at(i))).second; !became.isEmpty())
                return stateWords(list, became, momentOf(entries.at(i)), until);
        return stateWords(list, was, {}, until);
    };
    QList<TimelineRow> rows;
    QDate lastDay;
    QString lastSave;
    QString pending;     // heading that waits for a line under it
    if (!list.isEmpty()) // the present state heads what came after the newest step
        for (const Record &record : entries)
            if (const QString became = stepOf(entryOf(record)).second; !became.isEmpty()) {
                pending = stateWords(list, became, momentOf(record), now);
                break;
            }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Record &record = entries.at(i);
        const messages::HistoryEntry entry = entryOf(record);
        const QDateTime at = momentOf(record);
        const QString was = stepOf(entry).first;
        // A draft saves itself while it is written: the newest saving of a day by one person tells it all.
        const QString save = entry.act == QLatin1String("save_application") && entry.result != QLatin1String("refused")
                                 ? entry.person + format::date(format::day(at))
                                 : QString();
        const bool again = !save.isEmpty() && save == lastSave;
        lastSave = save;
        if (!again && messages::historyShows(entry, filter)) {
            if (!pending.isEmpty()) {
                rows.append({TimelineRow::State, pending, {}, {}, false});
                pending.clear();
                lastDay = {};
            }
            const QDate day = format::day(at);
            if (day != lastDay) {
                if (lastDay.isValid() && day.daysTo(lastDay) > 1)
                    rows.append({TimelineRow::Gap,
                                 say(QT_TRANSLATE_N_NOOP("shared::Timeline", "%n day(s) between"), int(day.daysTo(lastDay))),
                                 {},
                                 {},
                                 false});
                rows.append({TimelineRow::Day, format::dateWithWeekday(day), {}, {}, false});
                lastDay = day;
            }
            QStringList note{aboutOf(record), messages::historyNote(entry)};
            note.removeAll(QString());
            rows.append({TimelineRow::Line, messages::historyLine(entry), format::clock(at), note.join(QLatin1Char('\n')),
                         entry.result == QLatin1String("refused")});
        }
        if (!list.isEmpty() && !was.isEmpty() && was != QLatin1String("none"))
            pending = headingBefore(i, was, at);
    }
    return rows;
}

} // namespace shared
