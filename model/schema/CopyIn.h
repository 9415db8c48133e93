// COPY of an embedded CSV file into a temporary table that ends with the transaction.
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace db {
class Session;
}

namespace schema {

/// Makes the temporary table `table`, one text column per name of the header line, and copies the lines into it.
base::Result<void> copyIntoStaging(db::Session &session, const QString &table, const QByteArray &csv);

} // namespace schema
