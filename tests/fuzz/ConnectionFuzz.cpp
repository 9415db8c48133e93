// The words of --server and of a service: whatever is taken never weakens the link to another machine and never holds a password.
#include "Fuzz.h"

#include "db/ConnectionSpec.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytes(data, size));
    const auto spec = db::ConnectionSpec::parse(text);
    if (!spec)
        return 0;
    fuzz::require(spec->password.isEmpty(), "no password stands in the words");
    fuzz::require(!spec->host.isEmpty() || !spec->service.isEmpty(), "there is somewhere to go");
    QString mode;
    for (const auto &[name, value] : db::keywords(*spec, {QStringLiteral("fuzz")}))
        if (name == QLatin1StringView("sslmode"))
            mode = value;
    fuzz::require(spec->isLocal() || mode == QLatin1StringView("verify-full"), "another machine is checked in full");
    spec->display();
    return 0;
}
