// The database a command works with: the private one, started for it and left again, or a shared server.
#pragma once

#include "base/Result.h"
#include "cli/Arguments.h"
#include "cli/Console.h"
#include "cluster/Cluster.h"
#include "db/Session.h"
#include "setup/Setup.h"

#include <memory>
#include <optional>

namespace cli {

class Desk {
public:
    Desk(const Arguments &arguments, Console &console) : m_arguments(arguments), m_console(console) {}

    bool shared() const { return !m_arguments.value("server").isEmpty(); }
    cluster::Cluster &cluster();
    /// The specification of --server, with the password asked for when the login needs one.
    base::Result<db::ConnectionSpec> serverSpec();
    /// Makes the database ready: starts and upgrades the private one, checks a shared one.
    base::Result<void> open();
    /// A session of the person who acts (--as, or the user of --server); `operatorWill`: without --as the operator of the
    /// private database does as well.
    base::Result<std::shared_ptr<db::Session>> session(bool operatorWill, int statementTimeoutMs = 30000);

    const std::optional<setup::Opened> &opened() const { return m_opened; }

private:
    const Arguments &m_arguments;
    Console &m_console;
    std::unique_ptr<cluster::Cluster> m_cluster;
    std::optional<setup::Opened> m_opened;
    std::optional<db::ConnectionSpec> m_server;
};

} // namespace cli
