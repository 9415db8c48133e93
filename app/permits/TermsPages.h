// Specifications of the pages of the terms of use.
#pragma once

namespace shared {
struct DetailPageSpec;
struct ListPageSpec;
} // namespace shared

namespace permits {

const shared::ListPageSpec &termsListPage();
const shared::DetailPageSpec &termsPage();

} // namespace permits
