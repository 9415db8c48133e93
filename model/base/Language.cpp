#include "base/Language.h"

#include <QTimeZone>

#include <atomic>

namespace base {

namespace {
std::atomic<Language> chosen{Language::Finnish};
}

Language language()
{
    return chosen;
}

void setLanguage(Language language)
{
    chosen = language;
}

QString suffix(Language language)
{
    switch (language) {
    case Language::Swedish: return QStringLiteral("sv");
    case Language::English: return QStringLiteral("en");
    case Language::Finnish: break;
    }
    return QStringLiteral("fi");
}

Language languageFromSuffix(const QString &suffix, Language otherwise)
{
    for (const auto candidate : {Language::Finnish, Language::Swedish, Language::English}) {
        if (suffix.startsWith(base::suffix(candidate)))
            return candidate;
    }
    return otherwise;
}

QStringList suffixes(Language language)
{
    QStringList order{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")};
    order.removeOne(suffix(language));
    order.prepend(suffix(language));
    return order;
}

QLocale locale()
{
    switch (language()) {
    case Language::Swedish: return {QLocale::Swedish, QLocale::Finland};
    case Language::English: return {QLocale::English, QLocale::Finland};
    case Language::Finnish: break;
    }
    return {QLocale::Finnish, QLocale::Finland};
}

QString formatDate(const QDate &date)
{
    return date.isValid() ? date.toString(QStringLiteral("d.M.yyyy")) : QString();
}

QDateTime toHelsinki(const QDateTime &moment)
{
    static const QTimeZone zone("Europe/Helsinki");
    return moment.toTimeZone(zone);
}

QString formatMoment(const QDateTime &moment)
{
    return moment.isValid() ? toHelsinki(moment).toString(QStringLiteral("d.M.yyyy H.mm")) : QString();
}

QString formatNumber(qint64 number)
{
    return locale().toString(number);
}

} // namespace base
