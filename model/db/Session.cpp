#include "db/Session.h"

#include "base/Log.h"
#include "db/Values.h"

#include <QJsonDocument>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

#include <fcntl.h>
#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <vector>

namespace db {

using base::Error;

namespace {

constexpr int OldestServer = 150020;

QString field(const PGresult *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

QString quotedOption(const QString &value)
{
    QString text = value;
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + text + u'\'';
}

QString newConnectionName()
{
    static std::atomic<quint64> number{0};
    return QStringLiteral("lupavahti_%1").arg(++number);
}

void onNotice(void *, const char *message)
{
    qCDebug(lcDb).noquote() << QString::fromUtf8(message).trimmed();
}

// The driver forgets why a connection failed. A second try, with libpq told to name the SQLSTATE
// before anything is said, tells a wrong password from a server that is starting.
QString askForSqlstate(const QList<QPair<QString, QString>> &words, QString *text)
{
    std::vector<QByteArray> kept;
    std::vector<const char *> names;
    std::vector<const char *> values;
    kept.reserve(size_t(words.size()) * 2);
    for (const auto &[name, value] : words) {
        kept.push_back(name.toUtf8());
        names.push_back(kept.back().constData());
        kept.push_back(value.toUtf8());
        values.push_back(kept.back().constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);

    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectStartParams(names.data(), values.data(), 0), &PQfinish);
    if (!connection)
        return {};
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    auto state = PGRES_POLLING_WRITING;
    for (int i = 0; i < 100 && state != PGRES_POLLING_OK && state != PGRES_POLLING_FAILED; ++i) {
        if (PQstatus(connection.get()) == CONNECTION_BAD)
            break;
        pollfd waiting{PQsocket(connection.get()), short(state == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (poll(&waiting, 1, 3000) <= 0)
            break;
        state = PQconnectPoll(connection.get());
    }
    const auto message = QString::fromUtf8(PQerrorMessage(connection.get())).trimmed();
    if (text && !message.isEmpty())
        *text = message;
    // "FATAL:  28P01: …", in whatever language FATAL is said.
    for (const auto &line : message.split(u'\n')) {
        for (const auto &part : line.split(QLatin1String(": "))) {
            const auto word = part.trimmed();
            if (word.size() == 5 && word.at(0).isDigit() && word == word.toUpper())
                return word;
        }
    }
    return {};
}

QString openCode(const Error &error)
{
    if (error.sqlstate == QLatin1String("28P01"))
        return QStringLiteral("login.wrong");
    if (error.kind == Error::Kind::Refused)
        return QStringLiteral("login.refused");
    if (error.sqlstate == QLatin1String("53300"))
        return QStringLiteral("server.full");
    if (error.sqlstate == QLatin1String("57P03"))
        return QStringLiteral("server.starting");
    if (error.sqlstate == QLatin1String("3D000"))
        return QStringLiteral("server.no_database");
    return QStringLiteral("link.lost");
}

} // namespace

Canceller::Canceller(pg_conn *connection) : m_cancel(PQgetCancel(connection)), m_socket(fcntl(PQsocket(connection), F_DUPFD_CLOEXEC, 0)) {}

Canceller::~Canceller()
{
    PQfreeCancel(static_cast<PGcancel *>(m_cancel));
    if (m_socket >= 0)
        ::close(m_socket);
}

void Canceller::hangUp() const
{
    if (m_socket >= 0)
        shutdown(m_socket, SHUT_RDWR);
}

bool Canceller::fire() const
{
    char message[256];
    return m_cancel && PQcancel(static_cast<PGcancel *>(m_cancel), message, sizeof message) == 1;
}

Session::Session(ConnectionSpec spec, SessionSettings settings)
    : m_spec(std::move(spec)), m_settings(std::move(settings)), m_connectionName(newConnectionName()), m_prepared(m_settings.customPlans)
{
}

Session::~Session()
{
    close();
}

base::Result<void> Session::open()
{
    close();
    {
        // The driver's own tables are not safe against two opening at once (QTBUG-112961).
        static QMutex oneAtATime;
        const QMutexLocker lock(&oneAtATime);
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connectionName);
        QStringList options;
        for (const auto &[name, value] : keywords(m_spec, m_settings)) {
            if (name == QLatin1String("host"))
                database.setHostName(value);
            else if (name == QLatin1String("port"))
                database.setPort(value.toInt());
            else if (name == QLatin1String("dbname"))
                database.setDatabaseName(value);
            else if (name == QLatin1String("user"))
                database.setUserName(value);
            else if (name == QLatin1String("password"))
                database.setPassword(value);
            else
                options << name + u'=' + quotedOption(value);
        }
        database.setConnectOptions(options.join(u' '));
        if (database.open()) {
            const auto handle = database.driver()->handle();
            m_handle = *static_cast<PGconn *const *>(handle.constData());
        }
    }
    if (!m_handle) {
        const Error error = openError();
        close();
        return error;
    }
    PQsetNoticeProcessor(m_handle, &onNotice, nullptr);
    if (serverVersion() < OldestServer) {
        auto error = Error::environment(
            QStringLiteral("server.too_old"), QStringLiteral("PostgreSQL 15.20 or newer is needed"),
            {{QStringLiteral("found"), QStringLiteral("%1.%2").arg(serverVersion() / 10000).arg(serverVersion() % 10000)},
             {QStringLiteral("needed"), QStringLiteral("%1.%2").arg(OldestServer / 10000).arg(OldestServer % 10000)}});
        close();
        return error;
    }
    m_canceller = std::make_shared<Canceller>(m_handle);
    return {};
}

bool Session::isOpen() const
{
    return m_handle && !isLost();
}

bool Session::isLost() const
{
    return m_handle && PQstatus(m_handle) == CONNECTION_BAD;
}

void Session::close()
{
    m_canceller.reset();
    m_prepared.forget();
    m_handle = nullptr;
    if (QSqlDatabase::contains(m_connectionName)) {
        QSqlDatabase::database(m_connectionName, false).close();
        QSqlDatabase::removeDatabase(m_connectionName);
    }
}

int Session::backendPid() const
{
    return m_handle ? PQbackendPID(m_handle) : 0;
}

int Session::serverVersion() const
{
    return m_handle ? PQserverVersion(m_handle) : 0;
}

pg_conn *Session::handle() const
{
    return m_handle;
}

Error Session::openError() const
{
    Error error;
    {
        const auto database = QSqlDatabase::database(m_connectionName, false);
        error.text = database.lastError().databaseText().trimmed();
    }
    error.lane = m_settings.lane;
    error.statement = QStringLiteral("connect");
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"))) {
        error.kind = Error::Kind::Environment;
        error.code = QStringLiteral("machine.no_driver");
        return error;
    }
    error.sqlstate = askForSqlstate(keywords(m_spec, m_settings), &error.text);
    error.kind = error.sqlstate.isEmpty() ? Error::Kind::Lost : Error::kindOf(error.sqlstate);
    error.code = openCode(error);
    if (error.sqlstate.isEmpty() && (error.text.contains(QLatin1String("SSL")) || error.text.contains(QLatin1String("certificate")))) {
        error.kind = Error::Kind::Environment;
        error.code = QStringLiteral("server.certificate");
    } else if (error.sqlstate == QLatin1String("3D000")) {
        error.kind = Error::Kind::Environment;
    }
    return error;
}

Error Session::errorFrom(const pg_result *result, const QString &statement) const
{
    Error error;
    error.lane = m_settings.lane;
    error.statement = statement;
    error.sqlstate = field(result, PG_DIAG_SQLSTATE);
    error.text = field(result, PG_DIAG_MESSAGE_PRIMARY);
    if (error.text.isEmpty())
        error.text = QString::fromUtf8(PQerrorMessage(m_handle)).trimmed();
    error.column = field(result, PG_DIAG_COLUMN_NAME);
    error.constraint = field(result, PG_DIAG_CONSTRAINT_NAME);
    error.table = field(result, PG_DIAG_TABLE_NAME);
    error.hint = field(result, PG_DIAG_MESSAGE_HINT);
    error.context = field(result, PG_DIAG_CONTEXT);
    const auto detail = field(result, PG_DIAG_MESSAGE_DETAIL);
    const auto document = QJsonDocument::fromJson(detail.toUtf8());
    if (document.isObject())
        error.detail = document.object();
    else if (!detail.isEmpty())
        error.detail = {{QStringLiteral("text"), detail}};
    error.kind = Error::kindOf(error.sqlstate);
    if (error.sqlstate.startsWith(QLatin1String("DA"))) {
        error.kind = Error::Kind::Invalid;
        error.code = error.sqlstate;
    }
    // No SQLSTATE means that libpq itself gave up; after a failed write it still calls the link good.
    if (isLost() || error.sqlstate.isEmpty()) {
        error.kind = Error::Kind::Lost;
        error.code = QStringLiteral("link.lost");
    }
    return error;
}

base::Result<Rows> Session::finish(pg_result *result, const QString &statement) const
{
    const auto status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY)
        return errorFrom(result, statement);

    const int columns = PQnfields(result);
    const int rows = PQntuples(result);
    QStringList names;
    for (int column = 0; column < columns; ++column)
        names << QString::fromUtf8(PQfname(result, column));
    QList<QVariant> cells;
    cells.reserve(qsizetype(rows) * columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            cells << (PQgetisnull(result, row, column)
                          ? QVariant()
                          : decode(PQgetvalue(result, row, column), PQgetlength(result, row, column), PQftype(result, column)));
        }
    }
    return Rows(std::move(names), std::move(cells), QByteArray(PQcmdTuples(result)).toLongLong());
}

base::Result<Rows> Session::run(const Statement &statement)
{
    if (!m_handle) {
        auto error = Error::make(Error::Kind::Lost, QStringLiteral("link.lost"));
        error.statement = statement.name;
        return error;
    }
    std::vector<QByteArray> kept;
    std::vector<const char *> values;
    kept.reserve(size_t(statement.values.size()));
    for (const auto &value : statement.values) {
        auto text = encode(value);
        if (!text) {
            Error error = text.error();
            error.lane = m_settings.lane;
            error.statement = statement.name;
            return error;
        }
        kept.push_back(text.value().value_or(QByteArray()));
        values.push_back(text.value() ? kept.back().constData() : nullptr);
    }
    for (bool again = false;; again = true) {
        const auto result = m_prepared.run(m_handle, statement, values);
        auto rows = finish(result.get(), statement.name);
        // A new version of the code was put in under us: plans made before it are void.
        if (again || rows || (rows.error().sqlstate != QLatin1String("0A000") && rows.error().sqlstate != QLatin1String("26000")))
            return rows;
        m_prepared.takeBack(m_handle);
    }
}

base::Result<Rows> Session::runScript(const QString &name, const QString &sql)
{
    if (!m_handle)
        return Error::make(Error::Kind::Lost, QStringLiteral("link.lost"));
    const ResultPtr result(PQexec(m_handle, sql.toUtf8().constData()), &PQclear);
    return finish(result.get(), name);
}

} // namespace db
