#include "shared/Format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace format {

namespace {

const QTimeZone &helsinki()
{
    static const QTimeZone zone("Europe/Helsinki");
    return zone;
}

QString translated(const char *source, int n = -1)
{
    return QCoreApplication::translate("format", source, nullptr, n);
}

} // namespace

QString date(const QDate &day)
{
    return day.isValid() ? QStringLiteral("%1.%2.%3").arg(day.day()).arg(day.month()).arg(day.year()) : QString();
}

QString dateWithWeekday(const QDate &day)
{
    return day.isValid() ? QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + date(day) : QString();
}

QString moment(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toTimeZone(helsinki());
    // What begins with a day is told by the day alone.
    return local.time() == QTime(0, 0) ? date(local.date()) : date(local.date()) + QLatin1Char(' ') + clock(at);
}

QString clock(const QDateTime &at)
{
    const bool english = QLocale().language() == QLocale::English;
    return at.toTimeZone(helsinki()).time().toString(english ? QStringLiteral("HH:mm") : QStringLiteral("H.mm"));
}

QDate day(const QDateTime &at)
{
    return at.toTimeZone(helsinki()).date();
}

QString remaining(const QDate &due, const QDate &today)
{
    if (!due.isValid())
        return {};
    const int days = int(today.daysTo(due));
    if (days == 0)
        return translated(QT_TRANSLATE_NOOP("format", "today"));
    if (days > 0)
        return translated(QT_TRANSLATE_N_NOOP("format", "%n day(s) left"), days);
    return translated(QT_TRANSLATE_N_NOOP("format", "%n day(s) late"), -days);
}

QString deadline(const QDate &due, const QDate &today)
{
    if (!due.isValid())
        return {};
    constexpr int Near = 14;
    if (today.daysTo(due) > Near)
        return date(due);
    return dateWithWeekday(due) + QStringLiteral(" · ") + remaining(due, today);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString size(qint64 bytes)
{
    // Never less than one kilobyte, and whole numbers without a decimal: as file managers write it.
    const qint64 kilobytes = std::max<qint64>(1, (bytes + 1023) / 1024) * 1024;
    return QLocale().formattedDataSize(kilobytes, kilobytes < 1048576 || kilobytes % 1048576 == 0 ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QString decimal(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString span(const QString &span)
{
    const int amount = span.section(QLatin1Char(' '), 0, 0).toInt();
    const QString unit = span.section(QLatin1Char(' '), 1);
    if (unit == QLatin1String("day"))
        return translated(QT_TRANSLATE_N_NOOP("format", "%n day(s)"), amount);
    if (unit == QLatin1String("week"))
        return translated(QT_TRANSLATE_N_NOOP("format", "%n week(s)"), amount);
    if (unit == QLatin1String("month"))
        return translated(QT_TRANSLATE_N_NOOP("format", "%n month(s)"), amount);
    return unit == QLatin1String("year") ? translated(QT_TRANSLATE_N_NOOP("format", "%n year(s)"), amount) : span;
}

QString period(const QDate &from, const QDate &until)
{
    if (!from.isValid() && !until.isValid())
        return {};
    if (!until.isValid())
        return translated(QT_TRANSLATE_NOOP("format", "%1 – until further notice")).arg(date(from));
    return date(from) + QStringLiteral(" – ") + date(until);
}

QDate today()
{
    return QDateTime::currentDateTimeUtc().toTimeZone(helsinki()).date();
}

QString flag(bool value)
{
    return value ? translated(QT_TRANSLATE_NOOP("format", "Yes")) : translated(QT_TRANSLATE_NOOP("format", "No"));
}

QString value(const QVariant &v)
{
    if (v.isNull())
        return {};
    switch (v.typeId()) {
    case QMetaType::QDate: return date(v.toDate());
    case QMetaType::QDateTime: return moment(v.toDateTime());
    case QMetaType::Bool: return flag(v.toBool());
    case QMetaType::Int:
    case QMetaType::LongLong: return number(v.toLongLong());
    default: return v.toString();
    }
}

} // namespace format
