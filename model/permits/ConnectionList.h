// The list of connections of the query interface.
#pragma once

namespace list {
struct ListSpec;
}

namespace permits {

const list::ListSpec &connectionList();

} // namespace permits
