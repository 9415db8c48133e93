// The area of organisations: its pages and dialogs.
#include "areas/Areas.h"
#include "areas/Registry.h"
#include "organisations/OrganisationDialogs.h"
#include "organisations/OrganisationPages.h"

namespace organisations {

void registerArea(areas::Registry &registry)
{
    registry.addList(listPage(), 40);
    registry.addDetail(detailPage(), "ui.organisation_list");
    registry.addDetail(appointmentPage(), "ui.appointment_list");
    registerDialogs(registry);
}

} // namespace organisations
