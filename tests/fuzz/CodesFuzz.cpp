// Identity codes as they are stored and as people type them: a good one stays the same when it is read again, a masked one tells nothing.
#include "Fuzz.h"

#include "base/Codes.h"
#include "base/Scram.h"

namespace {

template <typename Code>
void check(const QString &text)
{
    const Code stored = Code::fromStored(text);
    const Code typed = Code::fromTyped(text);
    fuzz::require(stored.stored() == text || !stored.isValid(), "a good stored code is kept as it is");
    if (typed.isValid())
        fuzz::require(Code::fromStored(typed.stored()) == typed && Code::fromTyped(typed.written()) == typed,
                      "a good code reads the same again");
    base::codeName(typed.fault());
    base::codeName(stored.warning());
    if constexpr (requires { typed.masked(); }) {
        const QString masked = typed.masked();
        fuzz::require(typed.isValid() ? masked.count(u'*') >= 3 : masked.count(u'*') == masked.size(),
                      "a masked code hides its end, a faulty one all");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytes(data, size));
    check<base::BusinessId>(text);
    check<base::PersonalIdentityCode>(text);
    check<base::ElectronicClientId>(text);
    check<base::BuildingId>(text);
    check<base::PropertyId>(text);
    base::isPlain(text);
    return 0;
}
