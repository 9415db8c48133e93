// The strict reader of JSON: what it takes, Qt's own reader takes with the same meaning, and every path has a place.
#include "Fuzz.h"

#include "intake/JsonReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
        fuzz::require(read->root.isObject() ? other.object() == read->root.toObject() : other.array() == read->root.toArray(),
                      "and means the same");
    }
    return 0;
}
