#include "applications/ApplicationList.h"

#include "list/ListSpec.h"
#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace applications {

using list::FilterKind;
using list::Kind;

const list::ListSpec &applicationList()
{
    static const list::ListSpec spec{
        .view = QStringLiteral("application_list"),
        .context = "areas",
        .columns =
            {
                {.name = QStringLiteral("diary_number"),
                 .header = QT_TRANSLATE_NOOP("areas", "Diary number"),
                 .kind = Kind::Text,
                 .sortable = true,
                 .filter = FilterKind::Prefix,
                 .width = 13},
                {.name = QStringLiteral("org_name"),
                 .header = QT_TRANSLATE_NOOP("areas", "Organisation"),
                 .kind = Kind::Localized,
                 .sortable = true,
                 .filter = FilterKind::Prefix,
                 .width = 26,
                 .sortColumn = QStringLiteral("org_name_%1_key")},
                {.name = QStringLiteral("service"),
                 .header = QT_TRANSLATE_NOOP("areas", "Service"),
                 .kind = Kind::Code,
                 .filter = FilterKind::Choice,
                 .width = 18,
                 .label = messages::labels("service.short")},
                {.name = QStringLiteral("kind"),
                 .header = QT_TRANSLATE_NOOP("areas", "Kind"),
                 .kind = Kind::Code,
                 .filter = FilterKind::Choice,
                 .hidden = true,
                 .label = messages::labels("application.kind")},
                {.name = QStringLiteral("state"),
                 .header = QT_TRANSLATE_NOOP("areas", "State"),
                 .kind = Kind::State,
                 .sortable = true,
                 .filter = FilterKind::Choice,
                 .width = 18,
                 .label = messages::labels("application.state")},
                {.name = QStringLiteral("submitted_at"),
                 .header = QT_TRANSLATE_NOOP("areas", "Arrived"),
                 .kind = Kind::Time,
                 .sortable = true,
                 .width = 16},
                {.name = QStringLiteral("due_on"),
                 .header = QT_TRANSLATE_NOOP("areas", "Due"),
                 .kind = Kind::Date,
                 .sortable = true,
                 .width = 27},
                {.name = QStringLiteral("handler_name"), .header = QT_TRANSLATE_NOOP("areas", "Handler"), .kind = Kind::Text, .width = 17},
                {.name = QStringLiteral("handler_id"), .kind = Kind::Number, .hidden = true},
                {.name = QStringLiteral("org_id"), .kind = Kind::Number, .hidden = true},
                {.name = QStringLiteral("version"), .kind = Kind::Number, .hidden = true},
            },
        .defaultSort = {QStringLiteral("submitted_at"), Qt::DescendingOrder},
        .flat = true,
        .feedObjects = {QStringLiteral("application")},
    };
    return spec;
}

} // namespace applications
