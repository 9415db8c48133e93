// The list of organisations.
#pragma once

namespace list {
struct ListSpec;
}

namespace organisations {

const list::ListSpec &organisationList();

} // namespace organisations
