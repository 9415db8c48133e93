// A person puts a new password in the place of his own.
#pragma once

#include "command/Command.h"
#include "db/ConnectionSpec.h"

namespace setup {

/// `spec` holds the present password: it is proven by logging in with it, and the change is made in that session. The new one stays here;
/// the server gets its verifier. Every other session of the login ends. Blocks; the …Async one works on a thread of its own.
command::Reply changeOwnPassword(const db::ConnectionSpec &spec, const QString &fresh);
QFuture<command::Reply> changeOwnPasswordAsync(const db::ConnectionSpec &spec, const QString &fresh);

} // namespace setup
