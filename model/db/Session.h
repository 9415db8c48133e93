#pragma once

#include "base/Result.h"
#include "db/ConnectionSpec.h"
#include "db/PreparedStatements.h"
#include "db/Rows.h"
#include "db/Statement.h"

#include <memory>

struct pg_conn;
struct pg_result;

namespace db {

// Ends what a session is running, from any thread; outlives the session. fire() talks to the server
// over a connection of its own and may take a round trip: never on the GUI thread.
class Canceller {
public:
    explicit Canceller(pg_conn *connection);
    ~Canceller();
    Canceller(const Canceller &) = delete;
    Canceller &operator=(const Canceller &) = delete;
    bool fire() const;
    // Ends the link itself, for a server that answers no more: whoever waits on it learns at once that it is lost.
    void hangUp() const;

private:
    void *m_cancel = nullptr;
    int m_socket = -1; // a handle of its own, so that the number cannot mean another link by then
};

// One connection, blocking, used by the thread that opened it: lanes run one each, the migrator and
// the command line use it directly. Qt Sql opens and owns the connection; statements go through
// libpq on the driver's handle, so that values are bound by the protocol and errors keep all fields.
class Session {
public:
    Session(ConnectionSpec spec, SessionSettings settings);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    base::Result<void> open();
    bool isOpen() const;
    void close();
    // Prepares once per text, then executes, in one round trip. Never opens by itself.
    base::Result<Rows> run(const Statement &statement);
    // Several statements in one text, without values: migrations and scripts. One transaction unless
    // the text says otherwise; the rows of the last one come back.
    base::Result<Rows> runScript(const QString &name, const QString &sql);

    // The link is gone for good; only open() helps.
    bool isLost() const;
    std::shared_ptr<Canceller> canceller() const { return m_canceller; }
    int backendPid() const;
    int serverVersion() const; // 150020 for 15.20
    const ConnectionSpec &spec() const { return m_spec; }
    void setPassword(const QString &password) { m_spec.password = password; }
    void setHost(const QString &host) { m_spec.host = host; } // from the next open() on
    // The connection itself, for COPY; null when closed.
    pg_conn *handle() const;

private:
    base::Error openError() const;
    base::Error errorFrom(const pg_result *result, const QString &statement) const;
    base::Result<Rows> finish(pg_result *result, const QString &statement) const;

    ConnectionSpec m_spec;
    SessionSettings m_settings;
    QString m_connectionName;
    pg_conn *m_handle = nullptr;
    std::shared_ptr<Canceller> m_canceller;
    PreparedStatements m_prepared;
};

} // namespace db
