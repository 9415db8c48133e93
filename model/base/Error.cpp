#include "base/Error.h"

#include <QJsonDocument>
#include <QStringList>

namespace base {

Error Error::make(Kind kind, const QString &code, const QString &text)
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.text = text;
    return error;
}

Error Error::environment(const QString &code, const QString &text, const QJsonObject &detail)
{
    Error error = make(Kind::Environment, code, text);
    error.detail = detail;
    return error;
}

Error::Kind Error::kindOf(const QString &sqlstate)
{
    const auto begins = [&](const char *text) { return sqlstate.startsWith(QLatin1String(text)); };
    if (begins("08") || begins("57P") || begins("53300"))
        return Kind::Lost; // the link, the server's shutdown, or no room for one more session
    if (begins("57014") || begins("55P03") || begins("25P03") || begins("25P04"))
        return Kind::Timeout;
    if (begins("28") || begins("42501"))
        return Kind::Refused;
    if (begins("40001") || begins("40P01") || begins("23505") || begins("23P01"))
        return Kind::Conflict;
    if (begins("22") || begins("23"))
        return Kind::Invalid;
    if (begins("53100") || begins("53200") || begins("58"))
        return Kind::Environment; // disk full, out of memory, the server's own files
    return Kind::Defect;
}

QString Error::toLog() const
{
    QStringList parts{kindName(kind)};
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            parts << QLatin1String(name) + u'=' + value;
    };
    add("sqlstate", sqlstate);
    add("code", code);
    add("lane", lane);
    add("statement", statement);
    add("table", table);
    add("column", column);
    add("constraint", constraint);
    add("hint", hint);
    add("context", context);
    add("text", text);
    return parts.join(u' ');
}

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Lost: return QStringLiteral("lost");
    case Error::Kind::Cancelled: return QStringLiteral("cancelled");
    case Error::Kind::Timeout: return QStringLiteral("timeout");
    case Error::Kind::Refused: return QStringLiteral("refused");
    case Error::Kind::Conflict: return QStringLiteral("conflict");
    case Error::Kind::Invalid: return QStringLiteral("invalid");
    case Error::Kind::Environment: return QStringLiteral("environment");
    case Error::Kind::Defect: break;
    }
    return QStringLiteral("defect");
}

} // namespace base
