// Specifications of the pages of permits.
#pragma once

namespace shared {
struct DetailPageSpec;
struct ListPageSpec;
} // namespace shared

namespace permits {

const shared::ListPageSpec &listPage();
const shared::DetailPageSpec &detailPage();

} // namespace permits
