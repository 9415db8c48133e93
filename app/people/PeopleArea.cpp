// The area of people: its pages and dialogs.
#include "areas/Areas.h"
#include "areas/Registry.h"
#include "people/LoginDialogs.h"
#include "people/PeoplePages.h"

namespace people {

void registerArea(areas::Registry &registry)
{
    registry.addList(listPage(), 60,
                     {QStringLiteral("expert"), QStringLiteral("decider"), QStringLiteral("access_administrator"),
                      QStringLiteral("log_officer"), QStringLiteral("supervisor"), QStringLiteral("auditor"),
                      QStringLiteral("administrator")});
    registry.addDetail(personPage(), "ui.people_list");
    registerDialogs(registry);
}

} // namespace people
