#include "CopyIn.h"

#include "db/Session.h"

#include <libpq-fe.h>
#include <memory>

namespace schema {

namespace {

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

base::Error copyError(PGconn *connection, const PGresult *result)
{
    base::Error error = base::Error::make(base::Error::Kind::Defect, QStringLiteral("schema.copy"),
                                          QString::fromUtf8(PQerrorMessage(connection)).trimmed());
    error.sqlstate = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    if (!error.sqlstate.isEmpty())
        error.kind = base::Error::kindOf(error.sqlstate);
    return error;
}

} // namespace

base::Result<void> copyIntoStaging(db::Session &session, const QString &table, const QByteArray &csv)
{
    QByteArray text = csv;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    QStringList columns;
    for (const QByteArray &name : text.left(text.indexOf('\n')).trimmed().split(','))
        columns << QStringLiteral("\"%1\" text").arg(QString::fromUtf8(name));
    auto made = session.runScript(
        table, QStringLiteral("create temporary table %1 (%2) on commit drop").arg(table, columns.join(QLatin1String(", "))));
    if (!made)
        return made.error();

    PGconn *connection = session.handle();
    const QByteArray copy = QStringLiteral("copy pg_temp.%1 from stdin (format csv, header true, encoding 'UTF8')").arg(table).toUtf8();
    Answer begun(PQexec(connection, copy.constData()), PQclear);
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN)
        return copyError(connection, begun.get());
    constexpr qsizetype chunk = 65536;
    for (qsizetype at = 0; at < text.size(); at += chunk) {
        if (PQputCopyData(connection, text.constData() + at, static_cast<int>(qMin(chunk, text.size() - at))) != 1)
            return copyError(connection, nullptr);
    }
    if (PQputCopyEnd(connection, nullptr) != 1)
        return copyError(connection, nullptr);
    Answer ended(PQgetResult(connection), PQclear);
    const bool good = PQresultStatus(ended.get()) == PGRES_COMMAND_OK;
    base::Result<void> outcome = good ? base::Result<void>() : copyError(connection, ended.get());
    while (PGresult *rest = PQgetResult(connection))
        PQclear(rest);
    return outcome;
}

} // namespace schema
