#include "times/Figures.h"

#include "shared/Format.h"

#include <QCoreApplication>

namespace times {

using shared::Field;
using shared::Kind;
using shared::Record;
using shared::Words;

namespace {

QVariant orNull(const QString &code)
{
    return code.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(code);
}

QString stepWords(const QString &step, const QDate &day)
{
    if (step == QLatin1String("year"))
        return QString::number(day.year());
    if (step == QLatin1String("quarter"))
        return QCoreApplication::translate("times", "Q%1/%2").arg((day.month() + 2) / 3).arg(day.year());
    return QStringLiteral("%1/%2").arg(day.month()).arg(day.year());
}

} // namespace

QVariantList Question::values() const
{
    return {orNull(service), orNull(kind), orNull(applicantClass), from, until};
}

const char *functionOf(Chart chart)
{
    switch (chart) {
    case Chart::Phases: return "time_by_phase";
    case Chart::Percentiles: return "time_percentiles";
    case Chart::Flow: return "time_flow";
    case Chart::Distribution: break;
    }
    return "time_distribution";
}

Words tabOf(Chart chart)
{
    switch (chart) {
    case Chart::Phases: return QT_TRANSLATE_NOOP("areas", "By phase");
    case Chart::Percentiles: return QT_TRANSLATE_NOOP("areas", "Against the promise");
    case Chart::Flow: return QT_TRANSLATE_NOOP("areas", "Queue");
    case Chart::Distribution: break;
    }
    return QT_TRANSLATE_NOOP("areas", "Distribution");
}

Words titleOf(Chart chart)
{
    switch (chart) {
    case Chart::Phases: return QT_TRANSLATE_NOOP("areas", "Where does the time go?");
    case Chart::Percentiles: return QT_TRANSLATE_NOOP("areas", "How long does it take, and is the promise kept?");
    case Chart::Flow: return QT_TRANSLATE_NOOP("areas", "Does the queue grow?");
    case Chart::Distribution: break;
    }
    return QT_TRANSLATE_NOOP("areas", "How are the times spread?");
}

Words noteOf(Chart chart)
{
    switch (chart) {
    case Chart::Phases:
        return QT_TRANSLATE_NOOP(
            "areas",
            "Days per phase of the cases decided in the period. Means add up to the mean of the whole; medians say what is usual and do not add up.");
    case Chart::Percentiles:
        return QT_TRANSLATE_NOOP(
            "areas",
            "Total days from arrival by the time of the decision: half of the cases, three of four and nine of ten took no longer than the lines say.");
    case Chart::Flow:
        return QT_TRANSLATE_NOOP(
            "areas",
            "Cases that arrived and that ended, and how many stood open at the end of each step. A withdrawn or transferred case ends too.");
    case Chart::Distribution: break;
    }
    return QT_TRANSLATE_NOOP("areas", "Cases decided in the period by their total days.");
}

QList<Field> columnsOf(Chart chart)
{
    switch (chart) {
    case Chart::Phases:
        return {{"phase", QT_TRANSLATE_NOOP("areas", "Phase"), Kind::Enum, "phase", nullptr, nullptr, 22},
                {"mean_days", QT_TRANSLATE_NOOP("areas", "Mean, days"), Kind::Days, nullptr, nullptr, nullptr, 9},
                {"median_days", QT_TRANSLATE_NOOP("areas", "Median, days"), Kind::Days, nullptr, nullptr, nullptr, 9},
                {"share", QT_TRANSLATE_NOOP("areas", "Share, %"), Kind::Days, nullptr, nullptr, nullptr, 8},
                {"cases", QT_TRANSLATE_NOOP("areas", "Cases"), Kind::Number, nullptr, nullptr, nullptr, 7}};
    case Chart::Percentiles:
        return {{"label", QT_TRANSLATE_NOOP("areas", "Time"), Kind::Text, nullptr, nullptr, nullptr, 8},
                {"decided", QT_TRANSLATE_NOOP("areas", "Cases decided"), Kind::Number, nullptr, nullptr, nullptr, 7},
                {"p50_days", QT_TRANSLATE_NOOP("areas", "50 %"), Kind::Days, nullptr, nullptr, nullptr, 6},
                {"p75_days", QT_TRANSLATE_NOOP("areas", "75 %"), Kind::Days, nullptr, nullptr, nullptr, 6},
                {"p90_days", QT_TRANSLATE_NOOP("areas", "90 %"), Kind::Days, nullptr, nullptr, nullptr, 6},
                {"promise_days", QT_TRANSLATE_NOOP("areas", "Promise"), Kind::Days, nullptr, nullptr, nullptr, 7},
                {"kept_share", QT_TRANSLATE_NOOP("areas", "Kept, %"), Kind::Days, nullptr, nullptr, nullptr, 7}};
    case Chart::Flow:
        return {{"label", QT_TRANSLATE_NOOP("areas", "Time"), Kind::Text, nullptr, nullptr, nullptr, 8},
                {"arrived", QT_TRANSLATE_NOOP("areas", "Cases arrived"), Kind::Number, nullptr, nullptr, nullptr, 8},
                {"ended", QT_TRANSLATE_NOOP("areas", "Cases ended"), Kind::Number, nullptr, nullptr, nullptr, 8},
                {"backlog", QT_TRANSLATE_NOOP("areas", "Open at the end"), Kind::Number, nullptr, nullptr, nullptr, 10}};
    case Chart::Distribution: break;
    }
    return {{"label", QT_TRANSLATE_NOOP("areas", "Days"), Kind::Text, nullptr, nullptr, nullptr, 10},
            {"cases", QT_TRANSLATE_NOOP("areas", "Cases"), Kind::Number, nullptr, nullptr, nullptr, 7},
            {"share", QT_TRANSLATE_NOOP("areas", "Share, %"), Kind::Days, nullptr, nullptr, nullptr, 8},
            {"share_up_to", QT_TRANSLATE_NOOP("areas", "Up to here, %"), Kind::Days, nullptr, nullptr, nullptr, 10}};
}

QList<Record> labelled(Chart chart, QList<Record> rows)
{
    // A phase that no case had is no figure.
    if (chart == Chart::Phases)
        rows.removeIf([](const Record &row) { return row.value(QStringLiteral("cases")).toInt() == 0; });
    for (Record &row : rows) {
        QString label;
        QString shorter;
        if (chart == Chart::Distribution) {
            const QVariant until = row.value(QStringLiteral("until_day"));
            const QString from = format::number(row.value(QStringLiteral("from_day")).toLongLong());
            shorter = from;
            label = until.isNull() ? QCoreApplication::translate("times", "%1 or more").arg(from)
                                   : from + QStringLiteral("–") + format::number(until.toLongLong());
        } else if (chart != Chart::Phases) {
            const QDate day = row.value(QStringLiteral("began_on")).toDate();
            label = stepWords(row.value(QStringLiteral("step")).toString(), day);
            shorter = row.value(QStringLiteral("step")) == QLatin1String("month")
                          ? QStringLiteral("%1/%2").arg(day.month()).arg(day.year() % 100, 2, 10, QLatin1Char('0'))
                          : label;
        }
        row.insert(QStringLiteral("label"), label);
        row.insert(QStringLiteral("short"), shorter);
    }
    return rows;
}

} // namespace times
