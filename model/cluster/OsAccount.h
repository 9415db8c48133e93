// The operating-system account that owns a private cluster and under which its programs run.
#pragma once

#include "base/Result.h"

#include <optional>
#include <QString>
#include <sys/types.h>
#include <vector>

class QProcess;

namespace cluster {

struct OsAccount {
    uid_t uid = 0;
    gid_t gid = 0;
    QString name;
    QString home;
    std::vector<gid_t> groups;

    static std::optional<OsAccount> current();
    static std::optional<OsAccount> byName(const QString &name);
    static std::optional<OsAccount> byUid(uid_t uid);

    /// Who shall own and run the cluster in `folder`. PostgreSQL refuses root, so root takes the owner of an existing folder,
    /// else the account postgres; anybody else takes himself, and is refused when the folder belongs to another account.
    static base::Result<OsAccount> forFolder(const QString &folder);

    bool isCurrent() const;
    /// Makes the child of `process` run as this account. Everything is looked up beforehand, since nothing may be after the fork.
    void apply(QProcess &process) const;
    /// Hands a file or folder over to this account; does nothing for an account that is the running one.
    bool own(const QString &path) const;
};

} // namespace cluster
