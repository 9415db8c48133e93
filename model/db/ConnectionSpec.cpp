#include "db/ConnectionSpec.h"

#include <libpq-fe.h>

#include <memory>

namespace db {

namespace {

base::Error invalid(const char *code, const QString &text)
{
    return base::Error::make(base::Error::Kind::Invalid, QLatin1String(code), text);
}

bool isWeaker(const QString &sslMode)
{
    return !sslMode.isEmpty() && sslMode != QLatin1String("verify-full");
}

} // namespace

bool ConnectionSpec::isLocal() const
{
    return isSocket() || host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
}

QString ConnectionSpec::display() const
{
    if (host.isEmpty())
        return service;
    return isSocket() ? QStringLiteral("%1 (%2)").arg(database, host) : QStringLiteral("%1:%2/%3").arg(host).arg(port).arg(database);
}

base::Result<ConnectionSpec> ConnectionSpec::parse(const QString &text)
{
    char *message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfoParse(text.toUtf8().constData(), &message),
                                                                               &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> messageOwner(message, &PQfreemem);
    if (!options)
        return invalid("server.malformed", QString::fromUtf8(message).trimmed());

    ConnectionSpec spec;
    for (const auto *option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const auto name = QString::fromLatin1(option->keyword);
        const auto value = QString::fromUtf8(option->val);
        if (name == QLatin1String("host"))
            spec.host = value;
        else if (name == QLatin1String("port"))
            spec.port = value.toInt();
        else if (name == QLatin1String("dbname"))
            spec.database = value;
        else if (name == QLatin1String("user"))
            spec.user = value;
        else if (name == QLatin1String("sslmode"))
            spec.sslMode = value;
        else if (name == QLatin1String("sslrootcert"))
            spec.sslRootCert = value;
        else if (name == QLatin1String("sslcert"))
            spec.sslCert = value;
        else if (name == QLatin1String("sslkey"))
            spec.sslKey = value;
        else if (name == QLatin1String("service"))
            spec.service = value;
        else if (name == QLatin1String("password"))
            return invalid("server.password_given", name);
        else
            return invalid("server.malformed", name);
    }
    if (spec.host.isEmpty() && spec.service.isEmpty())
        return invalid("server.malformed", QStringLiteral("host"));
    if (spec.port <= 0 || spec.port > 65535)
        return invalid("server.malformed", QStringLiteral("port"));
    if (isWeaker(spec.sslMode) && !spec.isLocal())
        return invalid("server.weak_tls", spec.sslMode);
    return spec;
}

QList<QPair<QString, QString>> keywords(const ConnectionSpec &spec, const SessionSettings &settings)
{
    QList<QPair<QString, QString>> words;
    const auto set = [&](const char *name, const QString &value) { words.append({QString::fromLatin1(name), value}); };
    const auto setIfGiven = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            set(name, value);
    };

    setIfGiven("service", spec.service);
    setIfGiven("host", spec.host);
    if (!spec.host.isEmpty())
        set("port", QString::number(spec.port));
    setIfGiven("dbname", spec.database);
    setIfGiven("user", spec.user);
    setIfGiven("password", spec.password);
    // Passwords come from the person only, not from a file that lies around.
    set("passfile", QStringLiteral("/dev/null/none"));

    // TLS words do nothing on a socket; a service may lead anywhere, so it is checked in full.
    const bool mayBeWeak = spec.isLocal() && spec.service.isEmpty();
    set("sslmode", mayBeWeak && !spec.sslMode.isEmpty() ? spec.sslMode : QStringLiteral("verify-full"));
    setIfGiven("sslrootcert", spec.sslRootCert);
    setIfGiven("sslcert", spec.sslCert);
    setIfGiven("sslkey", spec.sslKey);
    set("ssl_min_protocol_version", QStringLiteral("TLSv1.2"));
    set("gssencmode", QStringLiteral("disable"));
    if (!spec.host.isEmpty() && !spec.isLocal())
        set("channel_binding", QStringLiteral("require"));
    // A session that is read-only by our own choice would fail the stricter test.
    set("target_session_attrs", settings.readOnly ? QStringLiteral("primary") : QStringLiteral("read-write"));
    set("connect_timeout", QStringLiteral("3"));
    set("keepalives", QStringLiteral("1"));
    set("keepalives_idle", QStringLiteral("5"));
    set("keepalives_interval", QStringLiteral("2"));
    set("keepalives_count", QStringLiteral("3"));
    set("tcp_user_timeout", QStringLiteral("8000"));
    set("client_encoding", QStringLiteral("UTF8"));
    set("application_name", spec.applicationName + u'/' + settings.lane);

    QString options = QStringLiteral("-c statement_timeout=%1 -c lock_timeout=%2 -c TimeZone=UTC "
                                     "-c DateStyle=ISO,YMD -c IntervalStyle=iso_8601")
                          .arg(settings.statementTimeoutMs)
                          .arg(settings.lockTimeoutMs);
    if (settings.readOnly)
        options += QStringLiteral(" -c default_transaction_read_only=on");
    if (settings.customPlans)
        options += QStringLiteral(" -c plan_cache_mode=force_custom_plan"
                                  " -c max_parallel_workers_per_gather=0 -c jit=off"
                                  " -c random_page_cost=1.1 -c work_mem=16MB");
    set("options", options);
    return words;
}

void clearEnvironment()
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconndefaults(), &PQconninfoFree);
    for (const auto *option = options.get(); option && option->keyword; ++option) {
        if (option->envvar)
            qunsetenv(option->envvar);
    }
    for (const char *name : {"PGSERVICE", "PGSERVICEFILE", "PGSYSCONFDIR", "PGLOCALEDIR", "PGTZ", "PGDATESTYLE", "PGGEQO"})
        qunsetenv(name);
}

void useServiceFile(const QString &path)
{
    // libpq 15 takes it from the environment only.
    qputenv("PGSERVICEFILE", path.toLocal8Bit());
}

} // namespace db
