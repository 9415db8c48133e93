// Specifications of the pages of connections.
#pragma once

namespace shared {
struct DetailPageSpec;
struct ListPageSpec;
} // namespace shared

namespace permits {

const shared::ListPageSpec &connectionListPage();
const shared::DetailPageSpec &connectionPage();

} // namespace permits
