#include "login/Session.h"

#include "base/Log.h"
#include "list/KeysetQuery.h"

namespace login {

using shared::Record;

Session::Session(const db::ConnectionSpec &spec, QObject *parent) : QObject(parent), m_lanes(spec), m_feed(m_lanes.lists())
{
    m_hourly.setInterval(60 * 60 * 1000);
    connect(&m_hourly, &QTimer::timeout, this, &Session::runDueWork);
    if (!spec.isSocket())
        m_anchor = std::make_unique<ChainAnchor>(m_lanes.lists(), spec.display());
}

void Session::open()
{
    db::then(m_lanes.lists().run(list::selectAll(QStringLiteral("me"))), this, [this](const db::Answer &answer) {
        if (!answer) {
            emit refused(answer.error());
            return;
        }
        if (answer->isEmpty()) {
            emit refused(
                base::Error::make(base::Error::Kind::Refused, QStringLiteral("DA008"), QStringLiteral("the login belongs to no person")));
            return;
        }
        const Record row = answer->map(0);
        m_me.personId = row.value(QStringLiteral("person_id")).toLongLong();
        m_me.loginName = row.value(QStringLiteral("login_name")).toString();
        m_me.givenNames = row.value(QStringLiteral("given_names")).toString();
        m_me.familyName = row.value(QStringLiteral("family_name")).toString();
        m_language = row.value(QStringLiteral("language")).toString();
        m_firstPassword = row.value(QStringLiteral("first_password")).toBool();
        readMemberships();
    });
}

void Session::readMemberships()
{
    db::then(m_lanes.lists().run(list::selectAll(QStringLiteral("my_membership"))), this, [this](const db::Answer &answer) {
        if (!answer) {
            emit refused(answer.error());
            return;
        }
        m_me.memberships.clear();
        for (const Record &row : answer->maps())
            m_me.memberships.append({row.value(QStringLiteral("role")).toString(), row.value(QStringLiteral("org_id")).toLongLong(),
                                     row.value(QStringLiteral("org_name_fi")).toString(),
                                     row.value(QStringLiteral("org_name_sv")).toString(), row.value(QStringLiteral("is_agency")).toBool(),
                                     row.value(QStringLiteral("service_scope")).toString()});
        m_desk = std::make_unique<shared::Desk>(m_lanes, m_feed, m_me);
        m_feed.start();
        m_hourly.start();
        runDueWork();
        emit entered();
    });
}

// Expiries happen on their day even if no server job runs: whoever is there carries them out.
void Session::runDueWork()
{
    db::Statement statement;
    statement.name = QStringLiteral("api.run_due_work");
    statement.sql = QStringLiteral("select api.run_due_work()");
    statement.repeatable = true;
    db::then(m_lanes.commands().run(statement), this, [this](const db::Answer &answer) {
        if (!answer)
            qCWarning(lcApp) << "due work:" << answer.error().toLog();
        else if (m_anchor)
            m_anchor->check();
    });
}

void Session::setOwnPassword(const QString &password)
{
    m_firstPassword = false;
    m_lanes.setPassword(password);
}

void Session::pause()
{
    m_feed.stop();
    m_hourly.stop();
    m_lanes.disconnectNow();
}

void Session::resume()
{
    m_feed.start();
    m_hourly.start();
    runDueWork();
}

} // namespace login
