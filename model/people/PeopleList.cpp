#include "people/PeopleList.h"

#include "list/ListSpec.h"
#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace people {

using list::FilterKind;
using list::Kind;

const list::ListSpec &peopleList()
{
    static const list::ListSpec spec{
        .view = QStringLiteral("people_list"),
        .context = "areas",
        .columns =
            {
                {.name = QStringLiteral("person_name"),
                 .header = QT_TRANSLATE_NOOP("areas", "Name"),
                 .kind = Kind::Text,
                 .sortable = true,
                 .filter = FilterKind::Prefix,
                 .width = 26,
                 .sortColumn = QStringLiteral("person_name_key")},
                {.name = QStringLiteral("org_name"),
                 .header = QT_TRANSLATE_NOOP("areas", "Organisation"),
                 .kind = Kind::Localized,
                 .width = 32},
                {.name = QStringLiteral("role"),
                 .header = QT_TRANSLATE_NOOP("areas", "Role"),
                 .kind = Kind::Code,
                 .width = 24,
                 .label = messages::labels("role")},
                {.name = QStringLiteral("rights_active"),
                 .header = QT_TRANSLATE_NOOP("areas", "Rights in use"),
                 .kind = Kind::Number,
                 .width = 18},
                {.name = QStringLiteral("login_state"),
                 .header = QT_TRANSLATE_NOOP("areas", "Login"),
                 .kind = Kind::State,
                 .width = 18,
                 .label = messages::labels("person.login_state")},
                {.name = QStringLiteral("has_login"), .kind = Kind::Flag, .filter = FilterKind::Flag, .hidden = true},
                {.name = QStringLiteral("version"), .kind = Kind::Number, .hidden = true},
            },
        .defaultSort = {QStringLiteral("person_name"), Qt::AscendingOrder},
        .flat = true,
        .feedObjects = {QStringLiteral("person")},
    };
    return spec;
}

} // namespace people
