#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace base {

// The program's languages. The choice is one per process and is made on the GUI thread; widgets are
// told by QEvent::LanguageChange when the translators are swapped after it.
enum class Language { Finnish, Swedish, English };

Language language();
void setLanguage(Language language);

// "fi", "sv", "en": suffix of columns and of translation files.
QString suffix(Language language);
Language languageFromSuffix(const QString &suffix, Language otherwise = Language::Finnish);
// This language first, then what to fall back to.
QStringList suffixes(Language language);

// Numbers and sorting as the chosen language has them; Finland in all three.
QLocale locale();

// Dates as Finns write them in every language: 23.11.2026 and 23.11.2026 14.05, Helsinki time.
QString formatDate(const QDate &date);
QString formatMoment(const QDateTime &moment);
QString formatNumber(qint64 number);
QDateTime toHelsinki(const QDateTime &moment);

} // namespace base
