// Specifications of the pages of applications.
#pragma once

namespace shared {
struct DetailPageSpec;
struct ListPageSpec;
} // namespace shared

namespace applications {

const shared::ListPageSpec &listPage();
const shared::DetailPageSpec &detailPage();

} // namespace applications
