#include "Binaries.h"

#include "cluster/Faults.h"
#include "cluster/Program.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace cluster {

int versionFromText(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\(PostgreSQL\) (\d+)(?:\.(\d+))?)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return 0;
    return match.captured(1).toInt() * 10000 + match.captured(2).toInt();
}

QString versionText(int version)
{
    return QStringLiteral("%1.%2").arg(version / 10000).arg(version % 10000);
}

base::Result<void> checkServerVersion(int version)
{
    const QJsonObject detail{{QStringLiteral("found"), versionText(version)}, {QStringLiteral("needed"), versionText(NeededVersion)}};
    if (version / 10000 != NeededMajor)
        return fault("cluster.postgres_other_major", detail);
    if (version < NeededVersion)
        return fault("cluster.postgres_too_old", detail);
    return {};
}

base::Result<Binaries> Binaries::locate(const QString &folder)
{
    Binaries found;
    found.folder = !folder.isEmpty() ? folder : qEnvironmentVariable("LUPAVAHTI_PG_BIN", QStringLiteral("/usr/lib/postgresql/15/bin"));
    for (const char *name : {"postgres", "initdb", "pg_ctl", "pg_dump", "pg_restore"}) {
        if (!QFileInfo(found.program(name)).isExecutable())
            return fault("cluster.postgres_missing",
                         {{QStringLiteral("package"), QStringLiteral("postgresql-15")}, {QStringLiteral("folder"), found.folder}});
    }
    const ProgramResult answer = Program{found.program("postgres"), {QStringLiteral("--version")}}.run(*OsAccount::current());
    found.version = versionFromText(answer.output);
    if (found.version == 0)
        return fault("cluster.postgres_missing",
                     {{QStringLiteral("package"), QStringLiteral("postgresql-15")}, {QStringLiteral("folder"), found.folder}},
                     answer.errors);
    if (auto checked = checkServerVersion(found.version); !checked)
        return checked.error();
    return found;
}

} // namespace cluster
