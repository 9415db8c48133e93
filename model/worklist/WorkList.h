// The list of what waits for the person logged in.
#pragma once

namespace list {
struct ListSpec;
}

namespace worklist {

const list::ListSpec &workList();

} // namespace worklist
