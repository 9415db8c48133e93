// The folder of the server's unix socket: short, private, new at every start, recorded beside the data for other programs.
#pragma once

#include "base/Result.h"
#include "cluster/OsAccount.h"

namespace cluster {

inline constexpr int SocketPort = 5432;
/// The operating system's limit for the whole path of a socket, without the closing zero.
inline constexpr int SocketPathLimit = 107;

/// Makes a new folder (0700, of this account) below the runtime folder and removes empty left-overs of earlier starts.
/// `folder` is the cluster's; a crashed server's old socket would stop a new one in the same place.
base::Result<QString> makeSocketFolder(const OsAccount &account, const QString &folder);
QString recordedSocketFolder(const QString &folder);
bool recordSocketFolder(const OsAccount &account, const QString &folder, const QString &socketFolder);
/// Removes a socket folder that no server uses any more.
void removeSocketFolder(const QString &socketFolder);

} // namespace cluster
