#include "permits/TermsList.h"

#include "list/ListSpec.h"
#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace permits {

using list::FilterKind;
using list::Kind;

const list::ListSpec &termsList()
{
    static const list::ListSpec spec{
        .view = QStringLiteral("terms_list"),
        .context = "areas",
        .columns =
            {
                {.name = QStringLiteral("title"),
                 .header = QT_TRANSLATE_NOOP("areas", "Terms of use"),
                 .kind = Kind::Localized,
                 .width = 38},
                {.name = QStringLiteral("version_code"),
                 .header = QT_TRANSLATE_NOOP("areas", "Version"),
                 .kind = Kind::Text,
                 .sortable = true,
                 .width = 10},
                {.name = QStringLiteral("service"),
                 .header = QT_TRANSLATE_NOOP("areas", "Service"),
                 .kind = Kind::Code,
                 .filter = FilterKind::Choice,
                 .width = 22,
                 .label = messages::labels("service.short")},
                {.name = QStringLiteral("state"),
                 .header = QT_TRANSLATE_NOOP("areas", "State"),
                 .kind = Kind::State,
                 .filter = FilterKind::Choice,
                 .width = 14,
                 .label = messages::labels("terms.state")},
                {.name = QStringLiteral("valid_from"),
                 .header = QT_TRANSLATE_NOOP("areas", "In force from"),
                 .kind = Kind::Date,
                 .sortable = true,
                 .width = 13},
                {.name = QStringLiteral("accept_by"),
                 .header = QT_TRANSLATE_NOOP("areas", "To be accepted by"),
                 .kind = Kind::Date,
                 .sortable = true,
                 .width = 16},
                {.name = QStringLiteral("accepted"), .header = QT_TRANSLATE_NOOP("areas", "Accepted"), .kind = Kind::Number, .width = 10},
                {.name = QStringLiteral("waiting"), .header = QT_TRANSLATE_NOOP("areas", "Awaited"), .kind = Kind::Number, .width = 10},
                {.name = QStringLiteral("version"), .kind = Kind::Number, .hidden = true},
            },
        .defaultSort = {QStringLiteral("valid_from"), Qt::DescendingOrder},
        .feedObjects = {QStringLiteral("terms")},
    };
    return spec;
}

} // namespace permits
