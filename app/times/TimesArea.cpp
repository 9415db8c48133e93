// The area of processing times: promises and figures.
#include "areas/Areas.h"
#include "areas/Registry.h"
#include "times/AddTargetDialog.h"
#include "times/TargetPage.h"

namespace times {

void registerArea(areas::Registry &registry)
{
    registry.addList(targetPage(), 75, {QStringLiteral("supervisor"), QStringLiteral("administrator")});
    registry.add(areas::DialogEntry{.id = QStringLiteral("add_target"),
                                    .title = QT_TRANSLATE_NOOP("areas", "Add a promised time"),
                                    .roles = {QStringLiteral("administrator")},
                                    .make = [](shared::Desk &desk, const shared::Record &record, QWidget *parent) -> shared::CommandDialog * {
                                        return new AddTargetDialog(desk, record, parent);
                                    }});
}

} // namespace times
