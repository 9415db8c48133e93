// Files of a data folder that something else may have written: postmaster.pid, pg_ident.conf, the server's log.
#include "Fuzz.h"

#include "cluster/Access.h"
#include "cluster/PidFile.h"
#include "cluster/ServerLog.h"

#include <QFile>
#include <QTemporaryDir>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static QTemporaryDir folder;
    const QByteArray text = fuzz::bytes(data, size);
    for (const QString &name : {QStringLiteral("/postmaster.pid"), QStringLiteral("/pg_ident.conf")}) {
        QFile file(folder.path() + name);
        fuzz::require(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), "the file is written");
    }
    const cluster::PidFile found = cluster::PidFile::read(folder.path());
    fuzz::require(found.state == cluster::PidFile::State::Stale, "no process works in this folder");
    cluster::mappedLogins(folder.path());
    cluster::ServerLog::judge(QString::fromUtf8(text));
    return 0;
}
