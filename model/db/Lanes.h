#pragma once

#include "db/Lane.h"

namespace db {

// The lanes of one logged-in person: `lists` reads and may be cancelled, `commands` writes and is
// not. Signals are said once for both. Belongs to the GUI thread.
class Lanes : public QObject {
    Q_OBJECT
public:
    explicit Lanes(ConnectionSpec spec, QObject *parent = nullptr);

    Lane &lists() { return m_lists; }
    Lane &commands() { return m_commands; }
    const ConnectionSpec &spec() const { return m_lists.spec(); }
    bool isLost() const { return m_lost; }
    // Closes both connections and drops what waits (idle lock); the next statement opens them.
    void disconnectNow();
    void moveTo(const QString &host);
    void setPassword(const QString &password); // for connections made from now on

Q_SIGNALS:
    void linkLost(const base::Error &error);
    void linkHealed();
    void loginRefused(const base::Error &error);

private:
    Lane m_lists;
    Lane m_commands;
    bool m_lost = false;
};

} // namespace db
