// What a permit lets people look up, and for what.
#include "permits/PermitSections.h"

#include <QtGlobal>

namespace permits {

using shared::Kind;
using shared::Section;

QList<Section> contentSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Purposes"),
         .part = QT_TRANSLATE_NOOP("areas", "Content"),
         .view = "ui.permit_purpose_list",
         .key = "permit_id",
         .order = "purpose_id",
         .columns = {{"name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 60}},
         .empty = QT_TRANSLATE_NOOP("areas", "The permit names no purpose.")},
        {.title = QT_TRANSLATE_NOOP("areas", "Agreed data content"),
         .part = QT_TRANSLATE_NOOP("areas", "Content"),
         .view = "ui.permit_item_list",
         .key = "permit_id",
         .order = "item_id",
         .columns = {{"name", QT_TRANSLATE_NOOP("areas", "Item"), Kind::Localized, nullptr, nullptr, nullptr, 28},
                     {"sensitivity", QT_TRANSLATE_NOOP("areas", "Sensitivity"), Kind::State, "sensitivity", nullptr, nullptr, 15},
                     {"purpose_name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 20},
                     {"search_key", QT_TRANSLATE_NOOP("areas", "Search key"), Kind::Enum, "search_key", nullptr, nullptr, 14},
                     {"condition", QT_TRANSLATE_NOOP("areas", "Condition"), Kind::Text, nullptr, nullptr, nullptr, 12}},
         .empty = QT_TRANSLATE_NOOP("areas", "The permit has no content."),
         .group = "group"},
    };
}

}  // namespace permits
