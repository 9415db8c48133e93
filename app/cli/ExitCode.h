// What the process ends with; listed in --help.
#pragma once

#include "base/Error.h"

namespace cli {

enum ExitCode {
    Done = 0,
    Refused = 1, // by a rule, or the access decision says no
    Usage = 2,
    NoConnection = 3, // the server is not to be reached or started, or does not let the login in
    Damaged = 4,      // the database, a backup or the audit record is damaged or tampered with
    WrongVersion = 5, // of PostgreSQL, of the schema or of this program
    NoSpace = 6,
    NoDisplay = 7,
    Busy = 8,     // in use by another program
    Machine = 10, // accounts, folders, sockets of this machine
    Defect = 70
};

ExitCode exitCode(const base::Error &error);

} // namespace cli
