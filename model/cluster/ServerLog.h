// What the server wrote while it failed to start, and what that means.
#pragma once

#include "cluster/OsAccount.h"

namespace cluster {

class ServerLog {
public:
    enum class Verdict { Unknown, NoSpace, Damaged };

    explicit ServerLog(const QString &folder) : m_folder(folder) {}
    /// Starts a new start.log; the one before is kept.
    void begin(const OsAccount &account) const;
    /// The last lines of the start and of the server's own log of today.
    QString tail() const;
    static Verdict judge(const QString &text);

private:
    QString m_folder;
};

} // namespace cluster
