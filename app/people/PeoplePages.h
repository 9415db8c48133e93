// Specifications of the pages of people.
#pragma once

namespace shared {
struct DetailPageSpec;
struct ListPageSpec;
} // namespace shared

namespace people {

const shared::ListPageSpec &listPage();
const shared::DetailPageSpec &personPage();

} // namespace people
