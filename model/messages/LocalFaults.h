// Sentences for faults of the machine around the program: PostgreSQL, accounts, folders, space, schema, backups.
#pragma once

#include "setup/Phase.h"

#include <QString>
#include <QStringList>

namespace base {
struct Error;
}

namespace messages {

/// The sentence for an error of Kind::Environment, its places filled from error.detail; empty when the code is unknown.
QString localFault(const base::Error &error);
/// All codes that have a sentence; a test compares them with the codes that the sources use.
QStringList localFaultCodes();

/// What is going on while the program starts: "Making the private database …".
QString phase(setup::Phase phase);

} // namespace messages
