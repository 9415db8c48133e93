#include "shared/Field.h"

#include "messages/Vocabulary.h"
#include "shared/Format.h"

namespace shared {

bool isOver(const QString &state)
{
    static const QStringList over{QStringLiteral("decided"),    QStringLiteral("served"),      QStringLiteral("closed"),
                                  QStringLiteral("withdrawn"),  QStringLiteral("transferred"), QStringLiteral("ended"),
                                  QStringLiteral("expired"),    QStringLiteral("refused"),     QStringLiteral("answered"),
                                  QStringLiteral("unanswered"), QStringLiteral("given"),       QStringLiteral("cancelled"),
                                  QStringLiteral("dropped")};
    return over.contains(state);
}

QString shown(const Field &field, const Record &record)
{
    const QString column = QLatin1String(field.column);
    const QVariant value = record.value(column);
    switch (field.kind) {
    case Kind::Localized: return localized(record, column);
    case Kind::Enum:
    case Kind::State:
        return value.toString().isEmpty() ? QString() : messages::label(QString::fromLatin1(field.enumName), value.toString());
    case Kind::Date: return format::date(value.toDate());
    case Kind::Deadline:
        return isOver(record.value(QStringLiteral("state")).toString()) ? format::date(value.toDate())
                                                                        : format::deadline(value.toDate(), format::today());
    case Kind::Moment: return format::moment(value.toDateTime());
    case Kind::Number: return value.isNull() ? QString() : format::number(value.toLongLong());
    case Kind::Size: return value.isNull() ? QString() : format::size(value.toLongLong());
    case Kind::Days: return value.isNull() ? QString() : format::decimal(value.toDouble());
    case Kind::Span: return format::span(value.toString());
    case Kind::Flag: return value.isNull() ? QString() : format::flag(value.toBool());
    case Kind::Period:
        return format::period(record.value(column + QLatin1String("_from")).toDate(),
                              record.value(column + QLatin1String("_until")).toDate());
    case Kind::Figure:
    case Kind::Text:
    case Kind::LongText: break;
    }
    return format::value(value);
}

} // namespace shared
