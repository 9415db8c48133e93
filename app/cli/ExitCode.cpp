#include "ExitCode.h"

#include <QHash>

namespace cli {

ExitCode exitCode(const base::Error &error)
{
    static const QHash<QString, ExitCode> byCode{
        {QStringLiteral("cluster.postgres_missing"), WrongVersion},
        {QStringLiteral("cluster.postgres_too_old"), WrongVersion},
        {QStringLiteral("cluster.postgres_other_major"), WrongVersion},
        {QStringLiteral("cluster.data_other_major"), WrongVersion},
        {QStringLiteral("cluster.no_space"), NoSpace},
        {QStringLiteral("cluster.damaged"), Damaged},
        {QStringLiteral("cluster.busy"), Busy},
        {QStringLiteral("cluster.in_use"), Busy},
        {QStringLiteral("cluster.start_failed"), NoConnection},
        {QStringLiteral("cluster.stop_failed"), NoConnection},
        {QStringLiteral("schema.newer"), WrongVersion},
        {QStringLiteral("schema.older"), WrongVersion},
        {QStringLiteral("schema.missing"), WrongVersion},
        {QStringLiteral("schema.program_too_old"), WrongVersion},
        {QStringLiteral("schema.edited"), Damaged},
        {QStringLiteral("schema.lint"), Damaged},
        {QStringLiteral("schema.not_administrator"), Refused},
        {QStringLiteral("backup.not_a_backup"), Damaged},
        {QStringLiteral("backup.unverified"), Damaged},
        {QStringLiteral("backup.newer"), WrongVersion},
        {QStringLiteral("backup.exists"), Usage},
        {QStringLiteral("server.malformed"), Usage},
        {QStringLiteral("server.password_given"), Usage},
        {QStringLiteral("server.weak_tls"), Usage},
        {QStringLiteral("server.certificate"), NoConnection},
        {QStringLiteral("server.no_database"), NoConnection},
        {QStringLiteral("server.too_old"), WrongVersion},
        {QStringLiteral("server.full"), NoConnection},
        {QStringLiteral("server.starting"), NoConnection},
        {QStringLiteral("cli.password_needed"), NoConnection},
        {QStringLiteral("cli.person_needed"), Usage},
        {QStringLiteral("cli.no_own_password"), Usage},
        {QStringLiteral("cli.new_password_needed"), Usage},
        {QStringLiteral("password.character"), Refused},
        {QStringLiteral("password.short"), Refused},
        {QStringLiteral("password.plain"), Refused},
        {QStringLiteral("password.same"), Refused},
        {QStringLiteral("password.name"), Refused},
        {QStringLiteral("password.differs"), Refused},
        {QStringLiteral("login.wrong"), NoConnection},
        {QStringLiteral("login.refused"), NoConnection},
    };
    if (const auto known = byCode.find(error.code); known != byCode.end())
        return *known;
    if (error.sqlstate == QLatin1String("53100"))
        return NoSpace;
    if (error.sqlstate.startsWith(QLatin1String("XX")) && error.sqlstate != QLatin1String("XX000"))
        return Damaged;
    using Kind = base::Error::Kind;
    switch (error.kind) {
    case Kind::Lost:
    case Kind::Timeout: return NoConnection;
    case Kind::Refused:
    case Kind::Conflict: return Refused;
    case Kind::Invalid: return Usage;
    case Kind::Environment: return Machine;
    case Kind::Cancelled:
    case Kind::Defect: break;
    }
    return Defect;
}

} // namespace cli
