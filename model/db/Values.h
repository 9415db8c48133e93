#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QVariant>

#include <optional>

namespace db {

// Text of a value as the protocol carries it; nothing for NULL. Refuses what PostgreSQL cannot hold
// (a zero character) and types that have no meaning there, as Kind::Invalid.
base::Result<std::optional<QByteArray>> encode(const QVariant &value);

// A cell from its text form and the object id of its type (see Rows for the kinds).
QVariant decode(const char *text, int length, unsigned int type);

} // namespace db
