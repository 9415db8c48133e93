// Finds PostgreSQL's programs and makes sure that they are of a version that may be used.
#pragma once

#include "base/Result.h"
#include "cluster/OsAccount.h"

namespace cluster {

inline constexpr int NeededMajor = 15;
/// Older minor versions have known holes that any SQL user can reach; a server below this is not worked with.
inline constexpr int NeededVersion = 150020;

struct Binaries {
    QString folder;
    int version = 0; // as server_version_num: 150020
    QString program(const char *name) const { return folder + QLatin1Char('/') + QLatin1String(name); }

    /// `folder` empty: $LUPAVAHTI_PG_BIN, else Debian's folder of version 15.
    static base::Result<Binaries> locate(const QString &folder = {});
};

/// "postgres (PostgreSQL) 15.20 (Debian …)" → 150020; 0 when it is no such line.
int versionFromText(const QString &text);
/// 150020 → "15.20"
QString versionText(int version);
/// The error for a server of this version, if it may not be used.
base::Result<void> checkServerVersion(int version);

} // namespace cluster
