// Where an application came from, how it compares with the products of the query interface, and the dialog that takes deliveries in.
#include "applications/ApplicationSections.h"
#include "applications/TakeInDialog.h"
#include "areas/Registry.h"

namespace applications {

using shared::Kind;
using shared::Section;

QList<Section> deliverySections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Delivery of the e-service"),
         .part = QT_TRANSLATE_NOOP("areas", "Application"),
         .fields = {{"external_reference", QT_TRANSLATE_NOOP("areas", "Reference in the e-service")},
                    {"taken_in_at", QT_TRANSLATE_NOOP("areas", "Taken in"), Kind::Moment},
                    {"taken_in_by_name", QT_TRANSLATE_NOOP("areas", "Taken in by")}},
         .shownWhen = "external_reference"},
        {.title = QT_TRANSLATE_NOOP("areas", "Is a ready-made product enough?"),
         .part = QT_TRANSLATE_NOOP("areas", "Content"),
         .view = "ui.product_fit",
         .key = "application_id",
         .order = "missing",
         .columns = {{"product_code", QT_TRANSLATE_NOOP("areas", "Product"), Kind::Text, nullptr, nullptr, nullptr, 34},
                     {"covered", QT_TRANSLATE_NOOP("areas", "Asked and held"), Kind::Number, nullptr, nullptr, nullptr, 14},
                     {"missing", QT_TRANSLATE_NOOP("areas", "Asked, not held"), Kind::Number, nullptr, nullptr, nullptr, 14},
                     {"extra", QT_TRANSLATE_NOOP("areas", "Held besides"), Kind::Number, nullptr, nullptr, nullptr, 14},
                     {"suffices", QT_TRANSLATE_NOOP("areas", "Enough"), Kind::Flag, nullptr, nullptr, nullptr, 9},
                     {"chosen", QT_TRANSLATE_NOOP("areas", "Asked for"), Kind::Flag, nullptr, nullptr, nullptr, 10}},
         .empty = QT_TRANSLATE_NOOP("areas", "No items have been asked yet."),
         .shownWhen = "by_interface"},
    };
}

void registerIntakeDialogs(areas::Registry &registry)
{
    registry.add({.id = QStringLiteral("take_in_application"),
                  .title = QT_TRANSLATE_NOOP("areas", "Take in applications of the e-service"),
                  .roles = {QStringLiteral("expert")},
                  .make = [](shared::Desk &desk, const shared::Record &record, QWidget *parent) -> shared::CommandDialog * {
                      return new TakeInDialog(desk, record, parent);
                  }});
}

} // namespace applications
