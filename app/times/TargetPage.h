// Promised processing times: what holds, what held, what is coming.
#pragma once

namespace shared {
struct ListPageSpec;
}

namespace times {

const shared::ListPageSpec &targetPage();

} // namespace times
