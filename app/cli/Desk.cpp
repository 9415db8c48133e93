#include "Desk.h"

namespace cli {

cluster::Cluster &Desk::cluster()
{
    if (!m_cluster)
        m_cluster = std::make_unique<cluster::Cluster>(m_arguments.value("data"));
    return *m_cluster;
}

base::Result<db::ConnectionSpec> Desk::serverSpec()
{
    if (m_server)
        return *m_server;
    auto spec = db::ConnectionSpec::parse(m_arguments.value("server"));
    if (!spec)
        return spec;
    // Peer and certificate logins need no password; others are asked once.
    bool needed = m_arguments.has("password-stdin");
    if (!needed) {
        db::Session probe(*spec, {QStringLiteral("cli")});
        auto opened = probe.open();
        needed =
            !opened && (opened.error().code == QLatin1String("login.wrong") || opened.error().text.contains(QLatin1String("no password")));
    }
    if (needed) {
        spec->password = m_console.password(spec->user, m_arguments.has("password-stdin"));
        if (spec->password.isEmpty())
            return base::Error::environment(QStringLiteral("cli.password_needed"), {}, {{QStringLiteral("login"), spec->user}});
    }
    m_server = *spec;
    return *m_server;
}

base::Result<void> Desk::open()
{
    if (shared()) {
        auto spec = serverSpec();
        if (!spec)
            return spec.error();
        auto checked = setup::checkShared(*spec);
        return checked ? base::Result<void>() : checked.error();
    }
    auto opened = setup::openPrivate(cluster());
    if (!opened)
        return opened.error();
    m_opened = *opened;
    return {};
}

base::Result<std::shared_ptr<db::Session>> Desk::session(bool operatorWill, int statementTimeoutMs)
{
    db::ConnectionSpec spec;
    const QString who = m_arguments.value("as");
    if (shared()) {
        auto given = serverSpec();
        if (!given)
            return given.error();
        spec = *given;
    } else if (who.isEmpty()) {
        if (!operatorWill)
            return base::Error::make(base::Error::Kind::Invalid, QStringLiteral("cli.person_needed"));
        spec = m_opened->administrator;
    } else {
        QString login = who;
        bool known = false;
        for (const setup::DemoPerson &person : m_opened->people) {
            if (person.login == who || person.name.compare(who, Qt::CaseInsensitive) == 0) {
                login = person.login;
                known = true;
            }
        }
        spec = m_cluster->connectionSpec(login);
        if (!known) {
            spec.password = m_console.password(login, m_arguments.has("password-stdin"));
            if (spec.password.isEmpty())
                return base::Error::environment(QStringLiteral("cli.password_needed"), {}, {{QStringLiteral("login"), login}});
        }
    }
    db::SessionSettings settings{QStringLiteral("cli")};
    settings.statementTimeoutMs = statementTimeoutMs;
    auto session = std::make_shared<db::Session>(spec, settings);
    if (auto opened = session->open(); !opened)
        return opened.error();
    return session;
}

} // namespace cli
