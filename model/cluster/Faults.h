// Faults of the machine around the program, as errors of Kind::Environment; the sentences stand in messages/LocalFaults.
#pragma once

#include "base/Error.h"

namespace cluster {

/// `code` is a word such as cluster.no_space; `detail` fills the places of its sentence; `text` is what the failing program
/// itself said, for the log and the report.
inline base::Error fault(const char *code, const QJsonObject &detail = {}, const QString &text = {})
{
    return base::Error::environment(QString::fromLatin1(code), text, detail);
}

} // namespace cluster
