// What a permit lets people look up, and for what.
#include "permits/PermitSections.h"
#include "permits/VersionComparison.h"

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
         .view = "ui.permit_present_item_list",
         .key = "permit_id",
         .order = "item_id",
         .columns = {{"name", QT_TRANSLATE_NOOP("areas", "Item"), Kind::Localized, nullptr, nullptr, nullptr, 28},
                     {"sensitivity", QT_TRANSLATE_NOOP("areas", "Sensitivity"), Kind::State, "sensitivity", nullptr, nullptr, 15},
                     {"purpose_name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 20},
                     {"search_key", QT_TRANSLATE_NOOP("areas", "Search key"), Kind::Enum, "search_key", nullptr, nullptr, 14},
                     {"condition", QT_TRANSLATE_NOOP("areas", "Condition"), Kind::Text, nullptr, nullptr, nullptr, 12}},
         .empty = QT_TRANSLATE_NOOP("areas", "The permit has no content."),
         .group = "group"},
        {.title = QT_TRANSLATE_NOOP("areas", "Versions of the content"),
         .part = QT_TRANSLATE_NOOP("areas", "Versions"),
         .view = "ui.permit_content_list",
         .key = "permit_id",
         .order = "-version_no",
         .columns = {{"version_no", QT_TRANSLATE_NOOP("areas", "Version"), Kind::Number, nullptr, nullptr, nullptr, 8},
                     {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "content.state", nullptr, nullptr, 14},
                     {"valid_from", QT_TRANSLATE_NOOP("areas", "From"), Kind::Moment, nullptr, nullptr, nullptr, 17},
                     {"valid_until", QT_TRANSLATE_NOOP("areas", "Until"), Kind::Moment, nullptr, nullptr, nullptr, 17},
                     {"diary_number", QT_TRANSLATE_NOOP("areas", "Decision on"), Kind::Text, nullptr, nullptr, nullptr, 16},
                     {"items", QT_TRANSLATE_NOOP("areas", "Items"), Kind::Number, nullptr, nullptr, nullptr, 8},
                     {"added", QT_TRANSLATE_NOOP("areas", "Added"), Kind::Number, nullptr, nullptr, nullptr, 9},
                     {"removed", QT_TRANSLATE_NOOP("areas", "Removed"), Kind::Number, nullptr, nullptr, nullptr, 9}},
         .empty = QT_TRANSLATE_NOOP("areas", "The permit has no content."),
         .opens = "application",
         .openId = "application_id"},
        {.title = QT_TRANSLATE_NOOP("areas", "Two versions side by side"),
         .part = QT_TRANSLATE_NOOP("areas", "Versions"),
         .view = "ui.permit_content_list",
         .key = "permit_id",
         .order = "version_no",
         .shownWhen = "has_versions",
         .make = [](shared::Desk &desk, QWidget *parent) -> shared::RecordsView * { return new VersionComparison(desk, parent); }},
        {.title = QT_TRANSLATE_NOOP("areas", "Changes from version to version"),
         .part = QT_TRANSLATE_NOOP("areas", "Versions"),
         .view = "ui.permit_item_change_list",
         .key = "permit_id",
         .order = "newest_first",
         .columns = {{"name", QT_TRANSLATE_NOOP("areas", "Item"), Kind::Localized, nullptr, nullptr, nullptr, 36},
                     {"purpose_name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 30},
                     {"change", QT_TRANSLATE_NOOP("areas", "Change"), Kind::State, "content.change", nullptr, nullptr, 16}},
         .empty = QT_TRANSLATE_NOOP("areas", "There is one version only: nothing has changed."),
         .group = "group"},
    };
}

} // namespace permits
