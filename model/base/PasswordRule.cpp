#include "base/PasswordRule.h"

#include "base/Scram.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace base {

QString passwordFault(const QString &fresh, const QString &present, const QStringList &names)
{
    if (fresh != fresh.trimmed() || !isPlain(fresh))
        return QStringLiteral("password.character");
    if (fresh.size() < PasswordLength)
        return QStringLiteral("password.short");
    if (QSet<QChar>(fresh.cbegin(), fresh.cend()).size() < PasswordCharacters)
        return QStringLiteral("password.plain");
    if (fresh == present)
        return QStringLiteral("password.same");
    static const QRegularExpression between(QStringLiteral("[\\s-]+"));
    for (const QString &name : names)
        for (const QString &part : name.split(between, Qt::SkipEmptyParts))
            if (part.size() >= 4 && fresh.contains(part, Qt::CaseInsensitive))
                return QStringLiteral("password.name");
    return {};
}

} // namespace base
