#include "db/Values.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <libpq-fe.h>

namespace db {

namespace {

using Text = std::optional<QByteArray>;

base::Error unfit(const char *what)
{
    auto error = base::Error::make(base::Error::Kind::Invalid, {}, QString::fromLatin1(what));
    error.sqlstate = QStringLiteral("22021");
    return error;
}

QByteArray json(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    // A document holds no bare value: write it inside an array and take the brackets off.
    const auto wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QByteArray quoted(const QByteArray &element)
{
    QByteArray text = element;
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

template <typename List>
base::Result<Text> array(const List &list)
{
    QByteArray text = "{";
    for (const auto &element : list) {
        const auto part = encode(QVariant::fromValue(element));
        if (!part)
            return part.error();
        if (text.size() > 1)
            text += ',';
        text += *part ? quoted(**part) : QByteArray("NULL");
    }
    return Text(text + '}');
}

template <>
base::Result<Text> array(const QVariantList &list)
{
    QByteArray text = "{";
    for (const auto &element : list) {
        const auto part = encode(element);
        if (!part)
            return part.error();
        if (text.size() > 1)
            text += ',';
        text += *part ? quoted(**part) : QByteArray("NULL");
    }
    return Text(text + '}');
}

std::optional<int> digits(const char *&at, const char *end, int most)
{
    int number = 0;
    int read = 0;
    while (at < end && read < most && *at >= '0' && *at <= '9') {
        number = number * 10 + (*at++ - '0');
        ++read;
    }
    return read > 0 ? std::optional(number) : std::nullopt;
}

bool skip(const char *&at, const char *end, char what)
{
    if (at >= end || *at != what)
        return false;
    ++at;
    return true;
}

QDate readDate(const char *&at, const char *end)
{
    const auto year = digits(at, end, 4);
    if (!year || !skip(at, end, '-'))
        return {};
    const auto month = digits(at, end, 2);
    if (!month || !skip(at, end, '-'))
        return {};
    const auto day = digits(at, end, 2);
    return day ? QDate(*year, *month, *day) : QDate();
}

// "2026-11-23 18:04:36.123456+00"; sessions speak UTC, so the offset is always +00 or missing.
QVariant readMoment(const char *at, const char *end)
{
    const char *begin = at;
    const QDate date = readDate(at, end);
    if (date.isValid() && skip(at, end, ' ')) {
        const auto hour = digits(at, end, 2);
        const bool first = hour && skip(at, end, ':');
        const auto minute = first ? digits(at, end, 2) : std::nullopt;
        const bool second = minute && skip(at, end, ':');
        const auto seconds = second ? digits(at, end, 2) : std::nullopt;
        if (seconds) {
            int milliseconds = 0;
            if (skip(at, end, '.')) {
                for (int place = 100; at < end && *at >= '0' && *at <= '9'; ++at, place /= 10)
                    milliseconds += (*at - '0') * place;
            }
            return QDateTime(date, QTime(*hour, *minute, *seconds, milliseconds), Qt::UTC);
        }
    }
    return QString::fromUtf8(begin, end - begin); // infinity, or far beyond any calendar of ours
}

QVariantList readArray(const char *at, const char *end)
{
    QVariantList list;
    if (!skip(at, end, '{'))
        return list;
    while (at < end && *at != '}') {
        QByteArray element;
        if (skip(at, end, '"')) {
            while (at < end && *at != '"') {
                if (*at == '\\' && at + 1 < end)
                    ++at;
                element += *at++;
            }
            skip(at, end, '"');
            list << QString::fromUtf8(element);
        } else {
            while (at < end && *at != ',' && *at != '}')
                element += *at++;
            list << (element == "NULL" ? QVariant() : QVariant(QString::fromUtf8(element)));
        }
        skip(at, end, ',');
    }
    return list;
}

QVariant readJson(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(text);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    const auto wrapped = QJsonDocument::fromJson('[' + text + ']').array();
    return wrapped.isEmpty() ? QVariant() : QVariant(wrapped.first());
}

// The driver asks for the old escaped form; libpq reads both.
QByteArray readBytes(const char *text)
{
    size_t length = 0;
    auto *bytes = PQunescapeBytea(reinterpret_cast<const unsigned char *>(text), &length);
    const QByteArray copy(reinterpret_cast<const char *>(bytes), qsizetype(length));
    PQfreemem(bytes);
    return copy;
}

bool isNull(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: return value.toString().isNull();
    case QMetaType::QDate: return !value.toDate().isValid();
    case QMetaType::QDateTime: return !value.toDateTime().isValid();
    case QMetaType::QUuid: return value.toUuid().isNull();
    default: return !value.isValid() || value.isNull();
    }
}

} // namespace

base::Result<std::optional<QByteArray>> encode(const QVariant &value)
{
    if (isNull(value))
        return Text();
    switch (value.typeId()) {
    case QMetaType::Bool: return Text(value.toBool() ? "t" : "f");
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::Short: return Text(QByteArray::number(value.toLongLong()));
    case QMetaType::ULong:
    case QMetaType::ULongLong: return Text(QByteArray::number(value.toULongLong()));
    case QMetaType::Double:
    case QMetaType::Float: return Text(QByteArray::number(value.toDouble(), 'g', 17));
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        if (text.contains('\0'))
            return unfit("a text with a zero character");
        return Text(text);
    }
    case QMetaType::QByteArray: return Text("\\x" + value.toByteArray().toHex());
    case QMetaType::QUuid: return Text(value.toUuid().toByteArray(QUuid::WithoutBraces));
    case QMetaType::QDate: return Text(value.toDate().toString(Qt::ISODate).toLatin1());
    case QMetaType::QDateTime: return Text(value.toDateTime().toUTC().toString(Qt::ISODateWithMs).toLatin1());
    case QMetaType::QJsonObject:
    case QMetaType::QJsonArray:
    case QMetaType::QJsonValue:
    case QMetaType::QVariantMap: {
        // The driver of JSON escapes a zero character, and the server refuses it there by itself.
        return Text(json(QJsonValue::fromVariant(value)));
    }
    case QMetaType::QStringList: return array(value.toStringList());
    case QMetaType::QVariantList: return array(value.toList());
    default: break;
    }
    if (value.typeId() == QMetaType::fromType<QList<int>>().id())
        return array(value.value<QList<int>>());
    if (value.typeId() == QMetaType::fromType<QList<qint64>>().id())
        return array(value.value<QList<qint64>>());
    return unfit(value.typeName());
}

QVariant decode(const char *text, int length, unsigned int type)
{
    const char *end = text + length;
    switch (type) {
    case 16: // bool
        return length > 0 && *text == 't';
    case 20:   // bigint
    case 21:   // smallint
    case 23:   // integer
    case 26:   // oid
    case 28:   // xid
    case 5069: // xid8
        return QByteArray::fromRawData(text, length).toLongLong();
    case 700: // real
    case 701: // double precision
        return QByteArray::fromRawData(text, length).toDouble();
    case 17: return readBytes(text);
    case 1082: {
        const char *at = text;
        const QDate date = readDate(at, end);
        return date.isValid() && at == end ? QVariant(date) : QVariant(QString::fromUtf8(text, length));
    }
    case 1114: // timestamp
    case 1184: // timestamptz
        return readMoment(text, end);
    case 2950: return QUuid::fromString(QLatin1String(text, length));
    case 114:  // json
    case 3802: // jsonb
        return readJson(QByteArray(text, length));
    case 1005:   // smallint[]
    case 1007:   // integer[]
    case 1016: { // bigint[]
        QList<qint64> numbers;
        for (const auto &element : readArray(text, end))
            numbers << element.toLongLong();
        return QVariant::fromValue(numbers);
    }
    case 1002:   // char[]
    case 1003:   // name[]
    case 1009:   // text[]
    case 1015: { // varchar[]
        QStringList texts;
        for (const auto &element : readArray(text, end))
            texts << element.toString();
        return texts;
    }
    default: return QString::fromUtf8(text, length);
    }
}

} // namespace db
