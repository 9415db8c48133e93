// A strict reader of JSON (RFC 8259) for files that come from outside: what Qt's own reader lets pass or tells without a place is a
// fault with line and column here. UTF-8 only, a byte order mark is stepped over, members once, numbers that can be kept exactly,
// no more than 64 levels, nothing behind the end.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QString>

namespace intake {

struct Place {
    int line = 1;   // from 1
    int column = 1; // from 1, in characters
};

struct JsonText {
    QByteArray bytes;
    QJsonValue root;
    QHash<QString, qsizetype> offsets; // by path: $.items[3].code

    // Where a path stands; a member that is missing stands where its object does.
    Place place(const QString &path) const;
};

constexpr int DeepestLevel = 64;

// Faults: json.empty, json.encoding, json.syntax, json.truncated, json.duplicate, json.deep, json.number, json.trailing, json.character.
base::Result<JsonText> readJson(const QByteArray &bytes);

Place placeOf(const QByteArray &bytes, qsizetype offset);

} // namespace intake
