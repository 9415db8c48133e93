// The area of users and rights: its pages and dialogs.
#include "areas/Areas.h"
#include "areas/Registry.h"
#include "rights/RightDialogs.h"
#include "rights/RightPages.h"

namespace rights {

void registerArea(areas::Registry &registry)
{
    registry.addList(listPage(), 50);
    registry.addDetail(detailPage(), "ui.right_list");
    registerDialogs(registry);
}

} // namespace rights
