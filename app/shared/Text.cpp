#include "shared/Text.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace shared {

namespace {

QString language = QStringLiteral("en");

QLocale localeOf(const QString &code)
{
    // Everybody works in Finland: Swedish and English keep the Finnish habits of numbers and dates.
    if (code == QLatin1String("sv"))
        return QLocale(QLocale::Swedish, QLocale::Finland);
    if (code == QLatin1String("en"))
        return QLocale(QLocale::English, QLocale::Finland);
    return QLocale(QLocale::Finnish, QLocale::Finland);
}

} // namespace

QString text(Text source)
{
    return source ? QCoreApplication::translate("areas", source) : QString();
}

QString localized(const Record &record, const QString &column)
{
    const auto own = record.constFind(column + QLatin1Char('_') + language);
    if (own != record.constEnd() && !own->toString().isEmpty())
        return own->toString();
    const auto finnish = record.constFind(column + QLatin1String("_fi"));
    return finnish != record.constEnd() ? finnish->toString() : record.value(column).toString();
}

QString currentLanguage()
{
    return language;
}

void setCurrentLanguage(const QString &code)
{
    static QTranslator program;
    static QTranslator toolkit;
    language = code == QLatin1String("fi") || code == QLatin1String("sv") ? code : QStringLiteral("en");
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&program);
    QCoreApplication::removeTranslator(&toolkit);
    if (toolkit.load(QLatin1String("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&toolkit);
    if (program.load(QLatin1String(":/i18n/app_") + language))
        QCoreApplication::installTranslator(&program);
}

} // namespace shared
