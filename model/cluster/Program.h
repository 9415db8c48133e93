// Runs one of PostgreSQL's programs as the account that owns the cluster.
#pragma once

#include "cluster/OsAccount.h"

#include <QString>
#include <QStringList>

namespace cluster {

struct ProgramResult {
    bool started = false;
    bool finished = false; // false: did not end in time and was left or ended
    int exitCode = -1;
    QString output; // standard output
    QString errors; // standard error
    bool ok() const { return started && finished && exitCode == 0; }
};

struct Program {
    QString path;
    QStringList arguments;
    QString folder = QStringLiteral("/"); // working directory
    QStringList environment = {};         // NAME=value, beside PATH, HOME and the C.UTF-8 locale; nothing else is inherited
    int milliseconds = 60000;
    /// Detached from our pipes: for a program that leaves a server behind, which would keep them open.
    bool quiet = false;
    QString outputFile = {}; // standard output goes there (as our own account), as pg_dump needs
    QString inputFile = {};

    /// Blocks; not for the thread of the windows.
    ProgramResult run(const OsAccount &account) const;
};

} // namespace cluster
