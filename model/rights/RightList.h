// The list of users and their rights.
#pragma once

namespace list {
struct ListSpec;
}

namespace rights {

const list::ListSpec &rightList();

} // namespace rights
