// Commands about cases and the record: audit verify, case show, right end, decide, work.
#include "base/Language.h"
#include "cli/Commands.h"
#include "list/KeysetQuery.h"
#include "messages/History.h"
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

namespace cli {

namespace {

QJsonArray toJson(const db::Rows &rows)
{
    QJsonArray all;
    for (const QVariantMap &row : rows.maps())
        all.append(QJsonObject::fromVariantMap(row));
    return all;
}

QString word(const QString &list, const QVariant &code)
{
    return messages::label(list, code.toString());
}

int notFound(Console &console)
{
    return console.fail(Refused, QStringLiteral("DA001"), messages::refusal(QStringLiteral("DA001")));
}

bool isNumber(const QString &text)
{
    bool number = false;
    text.toLongLong(&number);
    return number;
}

} // namespace

int verifyAudit(const Arguments &arguments, const QStringList &, Console &console, Desk &desk)
{
    QVariant anchorNo, anchorHash;
    if (const QString anchor = arguments.value("anchor"); !anchor.isEmpty()) {
        const QByteArray hash = QByteArray::fromHex(anchor.section(QLatin1Char(':'), 1).toLatin1());
        if (!isNumber(anchor.section(QLatin1Char(':'), 0, 0)) || hash.size() != 32)
            return console.fail(
                Usage, QStringLiteral("cli.usage"),
                text(QT_TRANSLATE_NOOP("cli", "An anchor is the number of a seal, a colon and its hash of 64 hexadecimal digits.")));
        anchorNo = anchor.section(QLatin1Char(':'), 0, 0).toLongLong();
        anchorHash = hash;
    }
    if (auto opened = desk.open(); !opened)
        return console.fail(opened.error());
    auto session = desk.session(true, 0);
    if (!session)
        return console.fail(session.error());
    auto faults = (*session)->run({QStringLiteral("audit.verify"),
                                   QStringLiteral("select fault, seal_no, record_id, detail from audit.verify($1, $2)"),
                                   {anchorNo, anchorHash}});
    if (!faults)
        return console.fail(faults.error());
    auto head = (*session)->run({QStringLiteral("audit head"), QStringLiteral("select no, hash, at from ui.audit_head"), {}});
    if (!head)
        return console.fail(head.error());
    const ExitCode exit = faults->isEmpty() ? Done : Damaged;
    QJsonObject object{{QStringLiteral("faults"), toJson(*faults)}};
    if (!head->isEmpty()) {
        const QString anchor = head->value(0, "no").toString() + QLatin1Char(':') + head->value(0, "hash").toString();
        object.insert(QStringLiteral("head"), anchor);
        object.insert(QStringLiteral("seals"), head->value(0, "no").toLongLong());
        object.insert(QStringLiteral("sealed_at"), head->value(0, "at").toDateTime().toString(Qt::ISODate));
        console.say(text(QT_TRANSLATE_NOOP("cli", "Head of the chain: %1")).arg(anchor));
        console.say(text(QT_TRANSLATE_NOOP("cli", "Sealed last: %1")).arg(base::formatMoment(head->value(0, "at").toDateTime())));
    }
    for (int row = 0; row < faults->count(); ++row) {
        console.say(QStringLiteral("%1  %2 %3  %4")
                        .arg(faults->value(row, "fault").toString(), faults->value(row, "seal_no").toString(),
                             faults->value(row, "record_id").toString(), faults->value(row, "detail").toString()));
    }
    console.say(faults->isEmpty()
                    ? text(QT_TRANSLATE_NOOP("cli", "The audit trail is whole."))
                    : text(QT_TRANSLATE_NOOP("cli", "The audit trail has been tampered with: %1 faults.")).arg(faults->count()));
    console.answer(object, exit);
    return exit;
}

int showCase(const Arguments &, const QStringList &operands, Console &console, Desk &desk)
{
    if (auto opened = desk.open(); !opened)
        return console.fail(opened.error());
    auto session = desk.session(true);
    if (!session)
        return console.fail(session.error());
    const QString wanted = operands.first();
    auto found = (*session)->run(list::selectOne(QStringLiteral("application_detail"),
                                                 isNumber(wanted) ? QStringLiteral("id") : QStringLiteral("diary_number"),
                                                 isNumber(wanted) ? QVariant(wanted.toLongLong()) : QVariant(wanted)));
    if (!found)
        return console.fail(found.error());
    if (found->isEmpty())
        return notFound(console);
    const QVariantMap row = found->map(0);
    const QVariant id = row.value(QStringLiteral("id"));
    const auto filter = [&](const char *column, const QVariant &value) { return list::Filter::equals(QLatin1String(column), value); };
    auto items = (*session)->run(
        list::selectAll(QStringLiteral("application_item_list"), {filter("application_id", id)}, {QStringLiteral("item_id")}, 10000));
    auto history = (*session)->run(list::selectAll(QStringLiteral("history"),
                                                   {filter("object", QStringLiteral("application")), filter("object_id", id)},
                                                   {QStringLiteral("id")}, 10000));
    if (!items || !history)
        return console.fail(items ? history.error() : items.error());
    console.answer({{QStringLiteral("application"), QJsonObject::fromVariantMap(row)},
                    {QStringLiteral("items"), toJson(*items)},
                    {QStringLiteral("history"), toJson(*history)}},
                   Done);

    const QString number = row.value(QStringLiteral("diary_number")).toString();
    console.say(QStringLiteral("%1  %2").arg(number.isEmpty() ? QStringLiteral("#") + id.toString() : number,
                                             list::localized(row, QStringLiteral("org_name"))));
    console.say(QStringLiteral("%1, %2: %3")
                    .arg(word(QStringLiteral("service"), row.value(QStringLiteral("service"))),
                         word(QStringLiteral("application.kind"), row.value(QStringLiteral("kind"))),
                         word(QStringLiteral("application.state"), row.value(QStringLiteral("state")))));
    const auto fact = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            console.say(text(name).arg(value));
    };
    fact(QT_TRANSLATE_NOOP("cli", "Submitted: %1"), row.value(QStringLiteral("submitted_at")).isNull()
                                                        ? QString()
                                                        : base::formatMoment(row.value(QStringLiteral("submitted_at")).toDateTime()));
    fact(QT_TRANSLATE_NOOP("cli", "Due: %1"),
         row.value(QStringLiteral("due_on")).isNull() ? QString() : base::formatDate(row.value(QStringLiteral("due_on")).toDate()));
    fact(QT_TRANSLATE_NOOP("cli", "Handler: %1"), row.value(QStringLiteral("handler_name")).toString());
    fact(QT_TRANSLATE_NOOP("cli", "Purpose: %1"), row.value(QStringLiteral("purpose")).toString());
    fact(QT_TRANSLATE_NOOP("cli", "Legal basis: %1"), row.value(QStringLiteral("legal_basis")).toString());
    if (!row.value(QStringLiteral("outcome")).isNull())
        fact(QT_TRANSLATE_NOOP("cli", "Decision: %1"),
             QStringLiteral("%1, %2 %3")
                 .arg(word(QStringLiteral("decision.outcome"), row.value(QStringLiteral("outcome"))),
                      row.value(QStringLiteral("decider_name")).toString(),
                      base::formatMoment(row.value(QStringLiteral("decided_at")).toDateTime())));
    fact(QT_TRANSLATE_NOOP("cli", "Permit: %1"), row.value(QStringLiteral("permit_number")).toString());
    console.say(QString());
    console.say(text(QT_TRANSLATE_NOOP("cli", "Items (%1):")).arg(items->count()));
    for (const QVariantMap &item : items->maps()) {
        const QString outcome = word(QStringLiteral("item.outcome"), item.value(QStringLiteral("outcome")));
        console.say(QStringLiteral("  %1  %2%3")
                        .arg(item.value(QStringLiteral("code")).toString(), list::localized(item, QStringLiteral("name")),
                             outcome.isEmpty() ? QString() : QStringLiteral(" – ") + outcome));
    }
    console.say(QString());
    console.say(text(QT_TRANSLATE_NOOP("cli", "History:")));
    for (const QVariantMap &entry : history->maps()) {
        const messages::HistoryEntry line{
            entry.value(QStringLiteral("act")).toString(),       entry.value(QStringLiteral("result")).toString(),
            entry.value(QStringLiteral("code")).toString(),      entry.value(QStringLiteral("person_name")).toString(),
            entry.value(QStringLiteral("role")).toString(),      entry.value(QStringLiteral("reason")).toString(),
            entry.value(QStringLiteral("change")).toJsonObject()};
        const QString note = messages::historyNote(line);
        console.say(QStringLiteral("  %1  %2%3")
                        .arg(base::formatMoment(entry.value(QStringLiteral("at")).toDateTime()), messages::historyLine(line),
                             note.isEmpty() ? QString() : QStringLiteral(" – ") + note));
    }
    return Done;
}

int endRight(const Arguments &arguments, const QStringList &operands, Console &console, Desk &desk)
{
    if (!isNumber(operands.first()))
        return console.fail(Usage, QStringLiteral("cli.usage"),
                            text(QT_TRANSLATE_NOOP("cli", "A right is named by its number: lupavahti right end ID.")));
    if (auto opened = desk.open(); !opened)
        return console.fail(opened.error());
    auto session = desk.session(false);
    if (!session)
        return console.fail(session.error());
    const qint64 id = operands.first().toLongLong();
    auto right = (*session)->run(list::selectOne(QStringLiteral("right_detail"), QStringLiteral("id"), id));
    if (!right)
        return console.fail(right.error());
    // Unseen and missing are the same; the act is tried nevertheless, so that the attempt is on record.
    const int version = right->isEmpty() ? 1 : right->value(0, "version").toInt();
    const auto orNull = [](const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    const command::Command act = command::Command(QStringLiteral("end_right"), id, version)
                                     .with("end_reason", orNull(arguments.value("reason-code")))
                                     .with("reason", arguments.value("reason"));
    auto outcome = command::toOutcome((*session)->run(command::toStatement(act)));
    if (!outcome)
        return console.fail(outcome.error());
    if (!outcome->accepted)
        return console.refused(*outcome);
    console.say(text(QT_TRANSLATE_NOOP("cli", "The right of %1 is ended.")).arg(right->value(0, "person_name").toString()));
    console.answer({{QStringLiteral("id"), outcome->id}, {QStringLiteral("version"), outcome->version}}, Done);
    return Done;
}

int decide(const Arguments &arguments, const QStringList &operands, Console &console, Desk &desk)
{
    QVariant at;
    if (const QString given = arguments.value("at"); !given.isEmpty()) {
        QDateTime moment = QDateTime::fromString(given, Qt::ISODate);
        if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
            moment = QDateTime(moment.date(), moment.time(), QTimeZone("Europe/Helsinki"));
        if (!moment.isValid())
            return console.fail(Usage, QStringLiteral("cli.usage"),
                                text(QT_TRANSLATE_NOOP("cli", "The moment is not understood. Write it as 2026-11-23T14:05.")));
        at = moment.toUTC();
    }
    if (auto opened = desk.open(); !opened)
        return console.fail(opened.error());
    auto session = desk.session(true);
    if (!session)
        return console.fail(session.error());
    QVariant permit = operands.at(1).toLongLong();
    if (!isNumber(operands.at(1))) {
        auto found = (*session)->run(list::selectOne(QStringLiteral("permit_list"), QStringLiteral("number"), operands.at(1)));
        if (!found)
            return console.fail(found.error());
        permit = found->isEmpty() ? QVariant(0) : found->value(0, "id");
    }
    QVariant purpose = operands.at(2).toLongLong();
    if (!isNumber(operands.at(2))) {
        auto found = (*session)->run(
            list::selectAll(QStringLiteral("permit_purpose_list"), {list::Filter::equals(QStringLiteral("permit_id"), permit)}));
        if (!found)
            return console.fail(found.error());
        purpose = 0;
        for (const QVariantMap &row : found->maps()) {
            if (row.value(QStringLiteral("name")).toString().startsWith(operands.at(2), Qt::CaseInsensitive))
                purpose = row.value(QStringLiteral("purpose_id"));
        }
    }
    QStringList items = operands.at(3).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &item : items)
        item = item.trimmed();
    auto decision = (*session)->run(
        {QStringLiteral("access.decide"),
         QStringLiteral("select (d).allowed, (d).code, (d).right_id from access.decide($1, $2, $3, access.item_mask($4), $5) d"),
         {operands.at(0), permit, purpose, items, at}});
    // A code that is not in the catalogue is agreed in no permit.
    if (!decision && decision.error().sqlstate == QLatin1String("22023"))
        return console.fail(Refused, QStringLiteral("DA112"), messages::refusal(QStringLiteral("DA112")));
    if (!decision)
        return console.fail(decision.error());
    if (decision->isEmpty())
        return notFound(console);
    const bool allowed = decision->value(0, "allowed").toBool();
    const QString code = decision->value(0, "code").toString();
    console.say(messages::accessDecision(code));
    console.answer({{QStringLiteral("allowed"), allowed},
                    {QStringLiteral("code"), code},
                    {QStringLiteral("right_id"), QJsonValue::fromVariant(decision->value(0, "right_id"))}},
                   allowed ? Done : Refused);
    return allowed ? Done : Refused;
}

int work(const Arguments &, const QStringList &, Console &console, Desk &desk)
{
    if (auto opened = desk.open(); !opened)
        return console.fail(opened.error());
    auto session = desk.session(true);
    if (!session)
        return console.fail(session.error());
    auto outcome =
        command::toOutcome((*session)->run({QStringLiteral("api.run_due_work"),
                                            QStringLiteral("select accepted, code, field, detail, id, version from api.run_due_work()"),
                                            {}}));
    if (!outcome)
        return console.fail(outcome.error());
    if (!outcome->accepted)
        return console.refused(*outcome);
    static const QHash<QString, const char *> words{
        {QStringLiteral("appointments_begun"), QT_TRANSLATE_NOOP("cli", "Appointments begun: %1")},
        {QStringLiteral("appointments_ended"), QT_TRANSLATE_NOOP("cli", "Appointments expired: %1")},
        {QStringLiteral("permits_ended"), QT_TRANSLATE_NOOP("cli", "Permits expired: %1")},
        {QStringLiteral("permits_opened"), QT_TRANSLATE_NOOP("cli", "Permits come into force: %1")},
        {QStringLiteral("rights_ended"), QT_TRANSLATE_NOOP("cli", "Rights expired: %1")},
        {QStringLiteral("memberships_ended"), QT_TRANSLATE_NOOP("cli", "Memberships expired: %1")},
        {QStringLiteral("settings_reset"), QT_TRANSLATE_NOOP("cli", "Settings kept with logins taken back: %1")},
        {QStringLiteral("records_sealed"), QT_TRANSLATE_NOOP("cli", "Records sealed: %1")},
    };
    for (auto entry = outcome->detail.begin(); entry != outcome->detail.end(); ++entry) {
        if (const char *known = words.value(entry.key()))
            console.say(text(known).arg(entry.value().toVariant().toString()));
    }
    console.say(text(QT_TRANSLATE_NOOP("cli", "What has fallen due is done.")));
    console.answer({{QStringLiteral("done"), outcome->detail}}, Done);
    return Done;
}

} // namespace cli
