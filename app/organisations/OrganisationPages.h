// Specifications of the pages of organisations.
#pragma once

namespace shared {
struct DetailPageSpec;
struct ListPageSpec;
} // namespace shared

namespace organisations {

const shared::ListPageSpec &listPage();
const shared::DetailPageSpec &detailPage();
const shared::DetailPageSpec &appointmentPage();

} // namespace organisations
