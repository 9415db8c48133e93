// The list of versions of the terms of use.
#pragma once

namespace list {
struct ListSpec;
}

namespace permits {

const list::ListSpec &termsList();

} // namespace permits
