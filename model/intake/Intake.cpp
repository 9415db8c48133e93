#include "intake/Intake.h"

#include "base/OnThread.h"
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace intake {

namespace {

const char *const stateCodes[] = {"reading", "unreadable", "faulty", "good", "taken_in", "failed"};

QString quoted(QString text)
{
    // A cell that a table program would take for a formula is made plain text.
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    if (!text.contains(QLatin1Char(';')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString words(const Fault &fault)
{
    return messages::fault(fault.code);
}

} // namespace

QString Delivery::member(const char *part, const char *of) const
{
    return text.root[QLatin1StringView(part)][QLatin1StringView(of)].toString();
}

QString Delivery::reference() const
{
    return text.root[QLatin1StringView("external_reference")].toString();
}

QString Delivery::kind() const
{
    if (!text.root.isObject())
        return {};
    return text.root[QLatin1StringView("kind")].toString(QStringLiteral("new_permit"));
}

int Delivery::attachments() const
{
    return int(text.root[QLatin1StringView("attachments")].toArray().size());
}

Delivery readDelivery(const QString &path)
{
    Delivery delivery;
    delivery.path = path;
    delivery.name = path.section(QLatin1Char('/'), -1);
    delivery.state = Delivery::State::Unreadable;
    auto file = readFile(path, MostBytes);
    if (!file) {
        delivery.error = file.error();
        return delivery;
    }
    auto text = readJson(file->bytes);
    if (!text) {
        delivery.error = text.error();
        return delivery;
    }
    delivery.text = *text;
    delivery.state = Delivery::State::Good;
    return delivery;
}

QFuture<Delivery> readDeliveryAsync(const QString &path)
{
    return base::onThread([path] { return readDelivery(path); });
}

db::Statement checkStatement(const Delivery &delivery)
{
    return {QStringLiteral("ui.intake_fault"),
            QStringLiteral("select path, code, value from ui.intake_fault($1::jsonb)"),
            {QVariant::fromValue(delivery.text.root)},
            0,
            true};
}

void setChecked(Delivery &delivery, const db::Answer &answer)
{
    delivery.faults.clear();
    if (!answer) {
        delivery.state = Delivery::State::Failed;
        delivery.error = answer.error();
        return;
    }
    for (int row = 0; row < answer->count(); ++row) {
        const QString path = answer->value(row, "path").toString();
        delivery.faults.append(
            {path, answer->value(row, "code").toString(), answer->value(row, "value").toString(), delivery.text.place(path)});
    }
    delivery.state = delivery.faults.isEmpty() ? Delivery::State::Good : Delivery::State::Faulty;
}

command::Command takeInCommand(const Delivery &delivery)
{
    return command::Command(QStringLiteral("take_in_application")).with("document", QVariant::fromValue(delivery.text.root));
}

void setTaken(Delivery &delivery, const command::Reply &reply)
{
    delivery.faults.clear();
    if (!reply) {
        delivery.state = Delivery::State::Failed;
        delivery.error = reply.error();
        return;
    }
    const auto listed = reply->detail.value(QLatin1StringView("faults")).toArray();
    for (const QJsonValue &entry : listed) {
        QString path = entry[QLatin1StringView("path")].toString();
        const bool byPath = !path.isEmpty();
        if (!byPath)
            path = entry[QLatin1StringView("field")].toString();
        delivery.faults.append({path, entry[QLatin1StringView("code")].toString(), entry[QLatin1StringView("value")].toString(),
                                byPath ? delivery.text.place(path) : Place{0, 0}});
    }
    if (reply->accepted) {
        delivery.state = Delivery::State::TakenIn;
        delivery.id = reply->id;
        delivery.object = reply->detail.value(QLatin1StringView("object")).toString(QStringLiteral("application"));
        delivery.diaryNumber = reply->detail.value(QLatin1StringView("diary_number")).toString();
        return;
    }
    delivery.state = Delivery::State::Faulty;
    if (delivery.faults.isEmpty()) {
        const QString path = reply->code == QLatin1StringView("DA176") ? QStringLiteral("$.external_reference") : QStringLiteral("$");
        delivery.faults.append(
            {path, reply->code, reply->detail.value(QLatin1StringView("diary_number")).toString(), delivery.text.place(path)});
    }
}

QString faultLine(const Delivery &delivery, const Fault &fault)
{
    QString line =
        fault.place.line > 0 ? QCoreApplication::translate("intake", "Line %1, column %2, %3: %4")
                                   .arg(fault.place.line)
                                   .arg(fault.place.column)
                                   .arg(fault.path, words(fault))
        : messages::hasLabel(u"field", fault.path)
            ? QCoreApplication::translate("intake", "To be completed: %1. %2").arg(messages::label(u"field", fault.path), words(fault))
            : QCoreApplication::translate("intake", "To be completed: %1. %2").arg(fault.path, words(fault));
    Q_UNUSED(delivery);
    if (!fault.value.isEmpty())
        line = QCoreApplication::translate("intake", "%1 (%2)").arg(line, fault.value);
    return line;
}

QString resultWords(const Delivery &delivery)
{
    switch (delivery.state) {
    case Delivery::State::Reading: return QCoreApplication::translate("intake", "Being checked…");
    case Delivery::State::Unreadable:
    case Delivery::State::Failed: return messages::error(delivery.error);
    case Delivery::State::Good: return QCoreApplication::translate("intake", "Can be taken in");
    case Delivery::State::TakenIn:
        if (delivery.object == QLatin1StringView("appointment"))
            return QCoreApplication::translate("intake", "Taken in: the appointment waits for its decision");
        return delivery.faults.isEmpty()
                   ? QCoreApplication::translate("intake", "Taken in: %1").arg(delivery.diaryNumber)
                   : QCoreApplication::translate("intake", "Taken in: %1; %n thing(s) to complete", nullptr, int(delivery.faults.size()))
                         .arg(delivery.diaryNumber);
    case Delivery::State::Faulty: break;
    }
    return QCoreApplication::translate("intake", "%n fault(s)", nullptr, int(delivery.faults.size()));
}

QByteArray reportCsv(const QList<Delivery> &deliveries)
{
    QString text = QStringLiteral("file;external_reference;business_id;kind;result;diary_number;path;line;column;code;words;value\r\n");
    for (const Delivery &delivery : deliveries) {
        const QStringList head{delivery.name,
                               delivery.reference(),
                               delivery.businessId(),
                               delivery.kind(),
                               QString::fromLatin1(stateCodes[int(delivery.state)]),
                               delivery.diaryNumber};
        const auto line = [&](const QStringList &rest) {
            QStringList cells;
            for (const QString &cell : head + rest)
                cells.append(quoted(cell));
            text += cells.join(QLatin1Char(';')) + QStringLiteral("\r\n");
        };
        const bool broken = delivery.state == Delivery::State::Unreadable || delivery.state == Delivery::State::Failed;
        if (broken || delivery.faults.isEmpty())
            line({QString(), QString(), QString(), broken ? delivery.error.code : QString(),
                  broken ? messages::error(delivery.error) : QString(), QString()});
        else
            for (const Fault &fault : delivery.faults)
                line({fault.path, fault.place.line > 0 ? QString::number(fault.place.line) : QString(),
                      fault.place.line > 0 ? QString::number(fault.place.column) : QString(), fault.code, words(fault), fault.value});
    }
    return "\xEF\xBB\xBF" + text.toUtf8(); // table programs take the mark for a sign of UTF-8
}

QJsonArray reportJson(const QList<Delivery> &deliveries)
{
    QJsonArray all;
    for (const Delivery &delivery : deliveries) {
        QJsonArray faults;
        for (const Fault &fault : delivery.faults) {
            QJsonObject entry{
                {QStringLiteral("path"), fault.path}, {QStringLiteral("code"), fault.code}, {QStringLiteral("words"), words(fault)}};
            if (!fault.value.isEmpty())
                entry.insert(QStringLiteral("value"), fault.value);
            if (fault.place.line > 0) {
                entry.insert(QStringLiteral("line"), fault.place.line);
                entry.insert(QStringLiteral("column"), fault.place.column);
            }
            faults.append(entry);
        }
        QJsonObject entry{{QStringLiteral("file"), delivery.name},
                          {QStringLiteral("external_reference"), delivery.reference()},
                          {QStringLiteral("kind"), delivery.kind()},
                          {QStringLiteral("result"), QString::fromLatin1(stateCodes[int(delivery.state)])},
                          {QStringLiteral("faults"), faults}};
        if (delivery.state == Delivery::State::Unreadable || delivery.state == Delivery::State::Failed) {
            entry.insert(QStringLiteral("code"), delivery.error.code);
            entry.insert(QStringLiteral("words"), messages::error(delivery.error));
        }
        if (delivery.id > 0) {
            entry.insert(QStringLiteral("id"), delivery.id);
            entry.insert(QStringLiteral("object"), delivery.object);
            entry.insert(QStringLiteral("diary_number"), delivery.diaryNumber);
        }
        all.append(entry);
    }
    return all;
}

QByteArray schema()
{
    QFile file(QStringLiteral(":/intake/application.schema.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace intake
