// The command line, one argument a line.
#include "Fuzz.h"

#include "cli/Arguments.h"

#include <algorithm>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QStringList words = QString::fromUtf8(fuzz::bytes(data, size)).split(u'\n');
    const cli::Arguments read = cli::Arguments::parse(words, cli::allOptions());
    fuzz::require(read.words.size() + read.values.size() + read.flags.size() <= words.size(), "nothing is read that was not said");
    fuzz::require(!read.faultLacksValue || !read.fault.isEmpty(), "a fault names its option");
    for (const QString &flag : read.flags)
        fuzz::require(std::any_of(cli::allOptions().cbegin(), cli::allOptions().cend(),
                                  [&](const cli::Option &o) { return !o.value && flag == QLatin1StringView(o.name); }),
                      "a flag is a known one");
    return 0;
}
