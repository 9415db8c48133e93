// Follows the desktop: says when it locks the session or is about to sleep (org.freedesktop.login1). Without a bus or without logind it
// stays silent; the program's own idle time counts beside it.
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace shell {

class DesktopWatch : public QObject {
    Q_OBJECT
public:
    explicit DesktopWatch(QObject *parent = nullptr);
    // Nothing here waits: the session is asked for and followed when the answer comes.
    void follow(const QDBusConnection &bus);

signals:
    void away();      // nobody is to be trusted at this desk now
    void following(); // the session is known and watched

private slots:
    void sleeps(bool begins);
    void locked();
    void changed(const QString &interface, const QVariantMap &values, const QStringList &invalidated);

private:
    void askSession(bool byProcess);
    void followSession(const QDBusObjectPath &session);

    QDBusConnection m_bus;
};

} // namespace shell
