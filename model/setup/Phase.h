// What is going on while a database is made ready, for a person who waits; the words are those of messages::phase().
#pragma once

namespace setup {

enum class Phase { Locating, Waiting, Creating, Starting, Recovering, Connecting, BackingUp, Migrating, Demo, Checking, Stopping };

} // namespace setup
