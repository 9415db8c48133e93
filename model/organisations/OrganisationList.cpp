#include "organisations/OrganisationList.h"

#include "list/ListSpec.h"
#include "messages/Vocabulary.h"

#include <QtGlobal>

namespace organisations {

using list::FilterKind;
using list::Kind;

const list::ListSpec &organisationList()
{
    static const list::ListSpec spec{
        .view = QStringLiteral("organisation_list"),
        .context = "areas",
        .columns =
            {
                {.name = QStringLiteral("name"),
                 .header = QT_TRANSLATE_NOOP("areas", "Name"),
                 .kind = Kind::Localized,
                 .sortable = true,
                 .filter = FilterKind::Prefix,
                 .width = 36,
                 .sortColumn = QStringLiteral("name_%1_key")},
                {.name = QStringLiteral("class"),
                 .header = QT_TRANSLATE_NOOP("areas", "Class"),
                 .kind = Kind::Code,
                 .filter = FilterKind::Choice,
                 .width = 24,
                 .label = messages::labels("organisation.class")},
                {.name = QStringLiteral("business_id"),
                 .header = QT_TRANSLATE_NOOP("areas", "Business ID"),
                 .kind = Kind::Text,
                 .filter = FilterKind::Prefix,
                 .width = 12},
                {.name = QStringLiteral("alarm"),
                 .header = QT_TRANSLATE_NOOP("areas", "Alarm"),
                 .kind = Kind::State,
                 .filter = FilterKind::Flag,
                 .width = 20,
                 .label = messages::labels("organisation.alarm")},
                {.name = QStringLiteral("browser_permits_in_force"),
                 .header = QT_TRANSLATE_NOOP("areas", "VTJkysely permits"),
                 .kind = Kind::Number,
                 .width = 20},
                {.name = QStringLiteral("responsible_users_in_force"),
                 .header = QT_TRANSLATE_NOOP("areas", "Responsible users"),
                 .kind = Kind::Number,
                 .width = 20},
                {.name = QStringLiteral("state"), .kind = Kind::Text, .hidden = true},
                {.name = QStringLiteral("version"), .kind = Kind::Number, .hidden = true},
            },
        .defaultSort = {QStringLiteral("name"), Qt::AscendingOrder},
        .flat = true,
        .feedObjects = {QStringLiteral("organisation")},
    };
    return spec;
}

} // namespace organisations
