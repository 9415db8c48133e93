#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>

namespace db {

// Where and as whom to connect. A host that begins with '/' is a socket folder; every other host is
// reached over TLS with the server's certificate checked (verify-full). A value, any thread.
struct ConnectionSpec {
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QString sslMode;     // empty: verify-full; a weaker one is taken for this very machine only
    QString sslRootCert; // empty: libpq's own place
    QString sslCert;     // the person's certificate and key, where the server asks for them
    QString sslKey;
    QString service; // name in a service file; what stands here wins over the file
    QString applicationName = QStringLiteral("lupavahti");

    // Reads "host=… dbname=… user=…" or a postgresql:// address as --server gives it. A password in
    // it, a weak sslmode for another machine and unknown words are refused (Kind::Invalid, code
    // server.password_given, server.weak_tls, server.malformed).
    static base::Result<ConnectionSpec> parse(const QString &text);

    bool isSocket() const { return host.startsWith(QLatin1Char('/')); }
    bool isLocal() const;
    // host:port/database, without user and password, for status lines and logs.
    QString display() const;
};

// What a session is allowed to do; sent with the connection, so no statement runs without it.
struct SessionSettings {
    QString lane; // application_name is lupavahti/<lane>
    int statementTimeoutMs = 30000;
    int lockTimeoutMs = 3000;
    bool readOnly = false;
    // Plan each execution for its own values, in one process: lists with filters, whose parts must
    // come in the order they are written; plans that follow an index and give the first rows soon.
    // A statement that keepsPlan is planned once all the same.
    bool customPlans = false;
};

// The keywords of libpq for a specification, complete, so that nothing of the environment counts.
QList<QPair<QString, QString>> keywords(const ConnectionSpec &spec, const SessionSettings &settings);

// Takes every PG* variable out of this process's environment. Call first thing in main().
void clearEnvironment();

// The service file to read instead of the usual one. For main(), before any connection.
void useServiceFile(const QString &path);

} // namespace db
