// Dates, moments, numbers and remaining days as Finns read them, in the program's language.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

namespace format {

QString date(const QDate &date);                         // 23.11.2026
QString dateWithWeekday(const QDate &date);              // Mon 23.11.2026
QString moment(const QDateTime &at);                     // 23.11.2026 14.05, Helsinki time
QString clock(const QDateTime &at);                      // 14.05
QDate day(const QDateTime &at);                          // the calendar day in Helsinki
QString remaining(const QDate &due, const QDate &today); // "3 days left", "today", "2 days late"
QString deadline(const QDate &due, const QDate &today);  // date; with weekday and remaining days when it is near or past
QString number(qint64 value);                            // grouped by locale
QString size(qint64 bytes);                              // 340 kB, 2.4 MB
QString decimal(double value);                           // 12,3: one decimal, by locale
QString span(const QString &span);                       // "6 week" → 6 weeks
QString period(const QDate &from, const QDate &until);   // 1.1.2026 – 31.12.2026, or "until further notice"
QDate today();                                           // the calendar day in Helsinki
QString flag(bool value);                                // yes / no
QString value(const QVariant &value);                    // any of the above by type; empty for null

} // namespace format
