#include "command/Command.h"

#include <QJsonArray>

namespace command {

Command::Command(QString functionName, qint64 id, int version) : function(std::move(functionName))
{
    with("id", id);
    with("version", version);
}

Command &Command::with(const QString &name, const QVariant &value)
{
    arguments.append({name, value});
    return *this;
}

QList<Fault> Outcome::faults() const
{
    QList<Fault> all;
    const auto listed = detail.value(QLatin1String("faults")).toArray();
    for (const auto &entry : listed) {
        const auto fault = entry.toObject();
        all.append({fault.value(QLatin1String("field")).toString(), fault.value(QLatin1String("code")).toString()});
    }
    if (all.isEmpty() && !accepted && !field.isEmpty())
        all.append({field, code});
    return all;
}

db::Statement toStatement(const Command &command)
{
    const auto name = [](const QString &word) {
        QString quoted = word;
        quoted.replace(u'"', QLatin1String("\"\""));
        return u'"' + quoted + u'"';
    };
    QStringList parts{QStringLiteral("p_request_id => $1")};
    QVariantList values{command.requestId};
    for (const auto &[argument, value] : command.arguments) {
        values << value;
        parts << QStringLiteral("%1 => $%2").arg(name(QStringLiteral("p_") + argument)).arg(values.size());
    }
    return {QStringLiteral("api.") + command.function,
            QStringLiteral("select accepted, code, field, detail, id, version from api.%1(%2)")
                .arg(name(command.function), parts.join(QLatin1String(", "))),
            values, 0, true};
}

Reply toOutcome(const db::Answer &answer)
{
    if (!answer)
        return answer.error();
    const db::Rows &rows = *answer;
    if (rows.count() != 1)
        return base::Error::make(base::Error::Kind::Defect, {}, QStringLiteral("a command gave no outcome"));
    Outcome outcome;
    outcome.accepted = rows.value(0, "accepted").toBool();
    outcome.code = rows.value(0, "code").toString();
    outcome.field = rows.value(0, "field").toString();
    outcome.detail = rows.value(0, "detail").toJsonObject();
    outcome.id = rows.value(0, "id").toLongLong();
    outcome.version = rows.value(0, "version").toInt();
    return outcome;
}

QFuture<Reply> run(db::Lane &lane, const Command &command)
{
    return lane.run(toStatement(command)).then([](const db::Answer &answer) { return toOutcome(answer); });
}

} // namespace command
