#include "times/TargetList.h"

#include "list/ListSpec.h"
#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace times {

using list::FilterKind;
using list::Kind;

const list::ListSpec &targetList()
{
    static const list::ListSpec spec{
        .view = QStringLiteral("target_list"),
        .context = "areas",
        .columns =
            {
                {.name = QStringLiteral("service"),
                 .header = QT_TRANSLATE_NOOP("areas", "Service"),
                 .kind = Kind::Code,
                 .sortable = true,
                 .filter = FilterKind::Choice,
                 .width = 22,
                 .label = messages::labels("service")},
                {.name = QStringLiteral("kind"),
                 .header = QT_TRANSLATE_NOOP("areas", "Kind"),
                 .kind = Kind::Code,
                 .width = 20,
                 .label = messages::labels("target.kind")},
                {.name = QStringLiteral("applicant_class"),
                 .header = QT_TRANSLATE_NOOP("areas", "Applicants"),
                 .kind = Kind::Code,
                 .width = 24,
                 .label = messages::labels("target.class")},
                {.name = QStringLiteral("promise"), .header = QT_TRANSLATE_NOOP("areas", "Promised time"), .kind = Kind::Text, .width = 16},
                {.name = QStringLiteral("valid_from"),
                 .header = QT_TRANSLATE_NOOP("areas", "For what arrives from"),
                 .kind = Kind::Date,
                 .sortable = true,
                 .width = 18},
                {.name = QStringLiteral("valid_until"), .header = QT_TRANSLATE_NOOP("areas", "Until"), .kind = Kind::Date, .width = 12},
                {.name = QStringLiteral("state"),
                 .header = QT_TRANSLATE_NOOP("areas", "State"),
                 .kind = Kind::State,
                 .filter = FilterKind::Choice,
                 .width = 16,
                 .label = messages::labels("target.state")},
                {.name = QStringLiteral("version"), .kind = Kind::Number, .hidden = true},
            },
        .defaultSort = {QStringLiteral("service"), Qt::AscendingOrder},
        .feedObjects = {QStringLiteral("target")},
    };
    return spec;
}

} // namespace times
