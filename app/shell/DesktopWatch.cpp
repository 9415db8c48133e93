#include "shell/DesktopWatch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace shell {

namespace {

const QString Service = QStringLiteral("org.freedesktop.login1");
const QString Manager = QStringLiteral("org.freedesktop.login1.Manager");
const QString ManagerPath = QStringLiteral("/org/freedesktop/login1");
const QString Session = QStringLiteral("org.freedesktop.login1.Session");

} // namespace

DesktopWatch::DesktopWatch(QObject *parent) : QObject(parent), m_bus(QString()) {}

void DesktopWatch::follow(const QDBusConnection &bus)
{
    m_bus = bus;
    if (!m_bus.isConnected())
        return;
    m_bus.connect(Service, ManagerPath, Manager, QStringLiteral("PrepareForSleep"), this, SLOT(sleeps(bool)));
    askSession(true);
}

// A program started by the desktop's service manager belongs to no session of its own; the environment then names the one it serves.
void DesktopWatch::askSession(bool byProcess)
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    if (!byProcess && id.isEmpty())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(Service, ManagerPath, Manager,
                                                           byProcess ? QStringLiteral("GetSessionByPID") : QStringLiteral("GetSession"));
    question << (byProcess ? QVariant::fromValue(quint32(QCoreApplication::applicationPid())) : QVariant(id));
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, byProcess] {
        const QDBusPendingReply<QDBusObjectPath> session = *answer;
        answer->deleteLater();
        if (session.isValid())
            followSession(session.value());
        else if (byProcess && session.error().type() != QDBusError::ServiceUnknown)
            askSession(false);
    });
}

// Some desktops obey logind's signal, others lock by themselves and only leave the hint.
void DesktopWatch::followSession(const QDBusObjectPath &session)
{
    m_bus.connect(Service, session.path(), Session, QStringLiteral("Lock"), this, SLOT(locked()));
    m_bus.connect(Service, session.path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"), this,
                  SLOT(changed(QString, QVariantMap, QStringList)));
    emit following();
}

void DesktopWatch::sleeps(bool begins)
{
    if (begins)
        emit away();
}

void DesktopWatch::locked()
{
    emit away();
}

void DesktopWatch::changed(const QString &interface, const QVariantMap &values, const QStringList &invalidated)
{
    Q_UNUSED(invalidated)
    if (interface == Session && values.value(QStringLiteral("LockedHint")).toBool())
        emit away();
}

} // namespace shell
