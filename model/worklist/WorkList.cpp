#include "worklist/WorkList.h"

#include "list/ListSpec.h"
#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace worklist {

using list::FilterKind;
using list::Kind;

const list::ListSpec &workList()
{
    static const list::ListSpec spec{
        .view = QStringLiteral("worklist"),
        .context = "areas",
        .columns =
            {
                {.name = QStringLiteral("task"),
                 .header = QT_TRANSLATE_NOOP("areas", "Task"),
                 .kind = Kind::Code,
                 .filter = FilterKind::Choice,
                 .width = 32,
                 .label = messages::labels("task")},
                {.name = QStringLiteral("title"), .header = QT_TRANSLATE_NOOP("areas", "About"), .kind = Kind::Text, .width = 26},
                {.name = QStringLiteral("org_name"),
                 .header = QT_TRANSLATE_NOOP("areas", "Organisation"),
                 .kind = Kind::Localized,
                 .width = 32},
                {.name = QStringLiteral("due_on"),
                 .header = QT_TRANSLATE_NOOP("areas", "Due"),
                 .kind = Kind::Date,
                 .sortable = true,
                 .width = 24},
                {.name = QStringLiteral("lateness"),
                 .header = QT_TRANSLATE_NOOP("areas", "Timing"),
                 .kind = Kind::State,
                 .filter = FilterKind::Choice,
                 .width = 18,
                 .label = messages::labels("lateness")},
                {.name = QStringLiteral("since"), .header = QT_TRANSLATE_NOOP("areas", "Waiting since"), .kind = Kind::Time, .width = 18},
                {.name = QStringLiteral("object"), .kind = Kind::Text, .hidden = true},
                {.name = QStringLiteral("object_id"), .kind = Kind::Number, .hidden = true},
                {.name = QStringLiteral("org_id"), .kind = Kind::Number, .hidden = true},
                {.name = QStringLiteral("state"), .kind = Kind::Text, .hidden = true},
                {.name = QStringLiteral("version"), .kind = Kind::Number, .hidden = true},
            },
        .defaultSort = {QStringLiteral("due_on"), Qt::AscendingOrder},
        .feedObjects = {QStringLiteral("application"), QStringLiteral("permit"), QStringLiteral("appointment"), QStringLiteral("right"),
                        QStringLiteral("organisation")},
        .feedKey = QStringLiteral("object_id"),
    };
    return spec;
}

} // namespace worklist
