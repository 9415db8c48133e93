// Cells as the protocol carries them: the first byte names the type. A list that is written is read back the same.
#include "Fuzz.h"

#include "db/Values.h"

#include <QStringList>

#include <string>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static constexpr unsigned types[] = {16,   17,   20,   21,   23,   26,   28,   114,  700,  701,  1002, 1003, 1005,
                                         1007, 1009, 1015, 1016, 1082, 1114, 1184, 2950, 3802, 5069, 25,   1700, 0};
    if (size == 0)
        return 0;
    const unsigned type = types[data[0] % std::size(types)];
    // libpq ends each cell with a zero behind it, as std::string does.
    std::string cell(reinterpret_cast<const char *>(data + 1), size - 1);
    cell.shrink_to_fit();
    const QVariant value = db::decode(cell.c_str(), static_cast<int>(cell.size()), type);
    if (type == 1009) {
        const QStringList texts = value.toStringList();
        const auto written = db::encode(texts);
        if (!written || !*written) // a zero character has no place there
            return 0;
        const QVariant again = db::decode((*written)->constData(), static_cast<int>((*written)->size()), type);
        fuzz::require(again.toStringList() == texts, "a list is read back as it was written");
    }
    (void)db::encode(value);
    return 0;
}
