// A letter or a decision as it is kept.
#include "Fuzz.h"

#include "documents/Document.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const documents::Document document = documents::fromRecord({{QStringLiteral("title"), QStringLiteral("t")},
                                                                {QStringLiteral("language"), QStringLiteral("fi")},
                                                                {QStringLiteral("body"), QString::fromUtf8(fuzz::bytes(data, size))}});
    document.number();
    document.plainText();
    return 0;
}
