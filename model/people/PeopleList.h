// The list of people.
#pragma once

namespace list {
struct ListSpec;
}

namespace people {

const list::ListSpec &peopleList();

} // namespace people
