// The list of promised times.
#pragma once

namespace list {
struct ListSpec;
}

namespace times {

const list::ListSpec &targetList();

} // namespace times
