#include "documents/Document.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace documents {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list.append(one.toString());
    return list;
}

QList<QStringList> rows(const QJsonValue &value)
{
    QList<QStringList> list;
    for (const QJsonValue &row : value.toArray())
        list.append(strings(row));
    return list;
}

Block block(const QJsonObject &object)
{
    static const QHash<QString, Block::Type> types{
        {QStringLiteral("heading"), Block::Type::Heading},     {QStringLiteral("paragraph"), Block::Type::Paragraph},
        {QStringLiteral("list"), Block::Type::List},           {QStringLiteral("numbered"), Block::Type::Numbered},
        {QStringLiteral("facts"), Block::Type::Facts},         {QStringLiteral("table"), Block::Type::Table},
        {QStringLiteral("signature"), Block::Type::Signature}, {QStringLiteral("annex"), Block::Type::Annex}};
    Block made{.type = types.value(object.value(QLatin1StringView("type")).toString(), Block::Type::Paragraph)};
    made.text = object.value(made.type == Block::Type::Signature ? QLatin1StringView("note") : QLatin1StringView("text")).toString();
    made.label = object.value(QLatin1StringView("label")).toDouble();
    made.items = strings(object.value(QLatin1StringView("items")));
    made.rows = rows(object.value(made.type == Block::Type::Signature ? QLatin1StringView("people") : QLatin1StringView("rows")));
    for (const QJsonValue &column : object.value(QLatin1StringView("columns")).toArray())
        made.columns.append({column[QLatin1StringView("text")].toString(), column[QLatin1StringView("share")].toDouble(1)});
    return made;
}

} // namespace

QString Document::number() const
{
    return head.size() > 1 && head.at(1).size() > 1 ? head.at(1).at(1) : QString();
}

QString Document::plainText() const
{
    QStringList lines{agency, kind, matter};
    for (const Block &block : blocks) {
        if (!block.text.isEmpty())
            lines.append(block.text);
        lines += block.items;
        for (const QStringList &row : block.rows)
            lines.append(row.join(QLatin1String(": ")));
    }
    return lines.join(QLatin1Char('\n'));
}

Document fromRecord(const QVariantMap &record)
{
    const QVariant kept = record.value(QStringLiteral("body"));
    const QJsonObject body = kept.canConvert<QJsonObject>() && kept.typeId() != QMetaType::QString
                                 ? kept.toJsonObject()
                                 : QJsonDocument::fromJson(kept.toString().toUtf8()).object();
    const QJsonObject head = body.value(QLatin1StringView("head")).toObject();
    Document made;
    made.kind = record.value(QStringLiteral("title")).toString();
    made.language = record.value(QStringLiteral("language")).toString();
    made.agency = head.value(QLatin1StringView("agency")).toString();
    made.receiver = strings(head.value(QLatin1StringView("receiver")));
    made.head = rows(head.value(QLatin1StringView("rows")));
    made.publicity = head.value(QLatin1StringView("publicity")).toString();
    made.matter = head.value(QLatin1StringView("matter")).toString();
    made.contact = head.value(QLatin1StringView("contact")).toString();
    for (const QJsonValue &one : body.value(QLatin1StringView("blocks")).toArray())
        made.blocks.append(block(one.toObject()));
    return made;
}

} // namespace documents
