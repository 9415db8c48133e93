// The area of what decisions refer to: prices, grounds of a fee and remedies.
#include "areas/Areas.h"
#include "areas/Registry.h"
#include "prices/PricesPage.h"

namespace prices {

void registerArea(areas::Registry &registry)
{
    registry.add(areas::PageEntry{.id = QStringLiteral("prices"),
                                  .title = QT_TRANSLATE_NOOP("areas", "Prices and remedies"),
                                  .icon = QStringLiteral("view-list-details"),
                                  .order = 77,
                                  .roles = {QStringLiteral("expert"), QStringLiteral("decider"), QStringLiteral("supervisor"),
                                            QStringLiteral("auditor"), QStringLiteral("administrator")},
                                  .make = [](shared::Desk &desk, const shared::Address &, QWidget *parent) -> shared::Page * {
                                      return new PricesPage(desk, parent);
                                  }});
}

} // namespace prices
