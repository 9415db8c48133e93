// Specifications of the pages of users and rights.
#pragma once

namespace shared {
struct DetailPageSpec;
struct ListPageSpec;
} // namespace shared

namespace rights {

const shared::ListPageSpec &listPage();
const shared::DetailPageSpec &detailPage();

} // namespace rights
