// The list of applications.
#pragma once

namespace list {
struct ListSpec;
}

namespace applications {

const list::ListSpec &applicationList();

} // namespace applications
