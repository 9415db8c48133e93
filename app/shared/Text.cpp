#include "shared/Text.h"

#include "base/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace shared {

QString text(Words source)
{
    return source ? QCoreApplication::translate("areas", source) : QString();
}

QString localized(const Record &record, const QString &column)
{
    for (const QString &suffix : base::suffixes(base::language())) {
        const QString value = record.value(column + QLatin1Char('_') + suffix).toString();
        if (!value.isEmpty())
            return value;
    }
    return record.value(column).toString();
}

QString currentLanguage()
{
    return base::suffix(base::language());
}

void setCurrentLanguage(const QString &code)
{
    // Kept for the life of the program; the application takes them out itself when it ends.
    static auto *program = new QTranslator(QCoreApplication::instance());
    static auto *toolkit = new QTranslator(QCoreApplication::instance());
    base::setLanguage(base::languageFromSuffix(code, base::Language::English));
    QLocale::setDefault(base::locale());
    QCoreApplication::removeTranslator(program);
    QCoreApplication::removeTranslator(toolkit);
    if (toolkit->load(QLatin1String("qtbase_") + currentLanguage(), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
    if (program->load(QLatin1String(":/i18n/app_") + currentLanguage()))
        QCoreApplication::installTranslator(program);
}

} // namespace shared
