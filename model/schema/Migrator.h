// Brings a database to the schema of this program: tables by numbered migrations, everything else made anew.
#pragma once

#include "base/Result.h"
#include "db/ConnectionSpec.h"

#include <functional>

namespace db {
class Session;
}

namespace schema {

/// What stands in a database.
struct Installed {
    bool present = false;   // the schema of Lupavahti is there
    int version = 0;        // highest migration
    QString program;        // that installed the code
    QString minimumProgram; // clients older than this are refused
    QString codeHash;
    bool demo = false;
    bool current() const; // exactly what this program carries
};

struct Report {
    int from = 0;
    int to = 0;
    bool changed = false;
    bool demoLoaded = false;
};

/// Everything happens in one transaction of one connection, under a lock against other installers: it is done or it is not.
/// Blocks; not for the thread of the windows. The shell twin is tests/support/load_schema.sh, and a test compares them.
class Migrator {
public:
    enum class Step { Checking, BackingUp, Migrating, Code, Reference, Demo, Linting };

    /// `administrator` is a superuser of the server.
    explicit Migrator(db::ConnectionSpec administrator) : m_spec(std::move(administrator)) {}

    std::function<void(Step)> onStep = [](Step) {};
    /// Runs before the first change when there are data; its failure stops the upgrade.
    std::function<base::Result<void>()> backup;
    /// Load the demo data when the schema is installed for the first time.
    bool demo = false;

    /// Makes the empty database when there is none.
    base::Result<void> ensureDatabase();
    base::Result<Report> migrate();

    /// What stands there, read with any login that may read the register; refuses what this program cannot work with:
    /// a newer schema, a program too old, an edited migration. An older schema is no error here.
    static base::Result<Installed> inspect(db::Session &session);
    /// For ordinary clients of a shared server: everything but exactly our schema is refused in words.
    static base::Result<Installed> check(db::Session &session);

private:
    base::Result<void> install(db::Session &session, const Installed &before, Report &report);
    base::Result<void> loadReference(db::Session &session);
    base::Result<void> lint(db::Session &session);
    base::Result<void> runFile(db::Session &session, const QString &path, const char *step);

    db::ConnectionSpec m_spec;
};

/// This program's version, as major.minor.patch.
QString programVersion();
/// Compares two such versions: below zero when the first is older.
int compareVersions(const QString &first, const QString &second);

} // namespace schema
