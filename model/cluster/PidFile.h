// What postmaster.pid tells, and whether the process it names is really the server of this data folder.
#pragma once

#include <QString>

namespace cluster {

struct PidFile {
    enum class State {
        None, // no file: no server
        Ours, // the process lives and works in this data folder
        Stale // the process is gone, a zombie, or another program that got the same number
    };
    State state = State::None;
    qint64 pid = 0;
    QString socketFolder;

    /// A process whose folder may not be read counts as another program: the own server's always may.
    static PidFile read(const QString &dataFolder);
    /// Moves a stale file aside, never deletes it; false when that failed.
    static bool putAside(const QString &dataFolder);
};

} // namespace cluster
