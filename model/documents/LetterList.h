// The list of letters.
#pragma once

namespace list {
struct ListSpec;
}

namespace documents {

const list::ListSpec &letterList();

} // namespace documents
