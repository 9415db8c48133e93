// The area of permits: its pages and dialogs.
#include "areas/Areas.h"
#include "areas/Registry.h"
#include "permits/PermitDialogs.h"
#include "permits/PermitPages.h"

namespace permits {

void registerArea(areas::Registry &registry)
{
    registry.addList(listPage(), 30);
    registry.addDetail(detailPage(), "ui.permit_list");
    registerDialogs(registry);
}

} // namespace permits
