// Counts the programs that use one private cluster, by locks of the kernel: a crash frees them by itself.
#pragma once

#include <QString>

namespace cluster {

/// Two lock files: `change.lock` is held exclusively while the server is started or stopped, `use.lock` is held shared for life.
/// The user lock is taken while the change lock is held, so nobody can find himself last while another is starting.
class InstanceLock {
public:
    explicit InstanceLock(QString folder);
    ~InstanceLock();
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;

    /// Takes the change lock, waiting at most `milliseconds`. Blocks; not for the thread of the windows.
    bool beginChange(int milliseconds);
    void endChange();
    /// Becomes one of the users; the change lock must be held.
    bool join();
    /// True when nobody else uses the cluster; the change lock must be held. This program stops being a user either way.
    bool leave();
    /// True when some program uses the cluster now. For those who are no user themselves and hold the change lock.
    bool inUse() const;
    bool joined() const { return m_joined; }

private:
    int open(const QString &name) const;

    QString m_folder;
    int m_change = -1;
    int m_use = -1;
    bool m_joined = false;
};

} // namespace cluster
