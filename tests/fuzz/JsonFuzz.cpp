// The strict reader of JSON: what it takes, Qt's own reader takes with the same meaning, and every path has a place.
#include "Fuzz.h"

#include "intake/JsonReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

// Qt holds a whole number as an integer or as a double, and takes the two for different ones.
bool same(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble())
        return b.isDouble() && a.toDouble() == b.toDouble();
    if (a.isArray()) {
        const QJsonArray one = a.toArray(), other = b.toArray();
        return b.isArray() && std::equal(one.cbegin(), one.cend(), other.cbegin(), other.cend(), same);
    }
    if (a.isObject()) {
        const QJsonObject one = a.toObject(), other = b.toObject();
        if (!b.isObject() || one.keys() != other.keys())
            return false;
        const QStringList names = one.keys();
        return std::all_of(names.cbegin(), names.cend(), [&](const QString &name) { return same(one.value(name), other.value(name)); });
    }
    return a == b;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytes(data, size);
    const auto read = intake::readJson(text);
    if (!read) {
        fuzz::require(read.error().code.startsWith(QLatin1StringView("json.")), "a fault has a code of its own");
        fuzz::require(read.error().detail.value(QLatin1StringView("line")).toString().toInt() >= 1, "a fault has a line");
        return 0;
    }
    for (auto offset = read->offsets.cbegin(); offset != read->offsets.cend(); ++offset)
        fuzz::require(offset.value() >= 0 && offset.value() < text.size(), "a path stands inside the text");
    fuzz::require(read->place(QStringLiteral("$.nowhere[7].at.all")).line >= 1, "a missing path has a place");
    // Qt drops U+FEFF at the beginning of any string, which we keep.
    if ((read->root.isObject() || read->root.isArray()) && text.lastIndexOf("\xEF\xBB\xBF") <= 0) {
        const QJsonDocument other = QJsonDocument::fromJson(text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text);
        fuzz::require(!other.isNull(), "what is taken is JSON to Qt as well");
        fuzz::require(same(read->root, other.isObject() ? QJsonValue(other.object()) : QJsonValue(other.array())), "and means the same");
    }
    return 0;
}
