// The list of permits.
#pragma once

namespace list {
struct ListSpec;
}

namespace permits {

const list::ListSpec &permitList();

} // namespace permits
