#include "base/Csv.h"

#include <QRegularExpression>

namespace base {

namespace {

QString cell(const QString &text, QChar separator)
{
    static const QRegularExpression figure(QStringLiteral(R"(^[+-]?[0-9]+([.,][0-9]+)?$)"));
    static const QString begins = QStringLiteral("=+-@\t\r");
    QString safe = text;
    if (!safe.isEmpty() && begins.contains(safe.front()) && !figure.match(safe).hasMatch())
        safe.prepend(u'\'');
    if (safe.contains(separator) || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r'))
        return u'"' + safe.replace(u'"', QLatin1String("\"\"")) + u'"';
    return safe;
}

} // namespace

QByteArray csv(const QList<QStringList> &rows, QChar separator)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &value : row)
            cells.append(cell(value, separator));
        text += cells.join(separator) + QLatin1String("\r\n");
    }
    return text.toUtf8();
}

} // namespace base
