// The area of processing times: promises and figures.
#include "areas/Areas.h"
#include "areas/Registry.h"
#include "times/AddTargetDialog.h"
#include "times/TargetPage.h"
#include "times/TimesPage.h"

namespace times {

void registerArea(areas::Registry &registry)
{
    registry.add(areas::PageEntry{
        .id = QStringLiteral("times"),
        .title = QT_TRANSLATE_NOOP("areas", "Processing times"),
        .icon = QStringLiteral("office-chart-bar"),
        .order = 70,
        .roles = {QStringLiteral("supervisor"), QStringLiteral("expert"), QStringLiteral("decider"), QStringLiteral("auditor")},
        .make = [](shared::Desk &desk, const shared::Address &, QWidget *parent) -> shared::Page * {
            return new TimesPage(desk, parent);
        }});
    registry.addList(targetPage(), 75, {QStringLiteral("supervisor"), QStringLiteral("administrator")});
    registry.add(
        areas::DialogEntry{.id = QStringLiteral("add_target"),
                           .title = QT_TRANSLATE_NOOP("areas", "Add a promised time"),
                           .roles = {QStringLiteral("administrator")},
                           .make = [](shared::Desk &desk, const shared::Record &record, QWidget *parent) -> shared::CommandDialog * {
                               return new AddTargetDialog(desk, record, parent);
                           }});
}

} // namespace times
