// The area of applications: its pages and dialogs.
#include "applications/AfterDecisionDialogs.h"
#include "applications/ApplicationDialogs.h"
#include "applications/ApplicationPages.h"
#include "applications/ApplicationSections.h"
#include "applications/Attachments.h"
#include "applications/draft/ApplicationEditor.h"
#include "applications/HandlingDialogs.h"
#include "applications/RoutePage.h"
#include "areas/Areas.h"
#include "areas/Registry.h"

namespace applications {

void registerArea(areas::Registry &registry)
{
    registry.addList(listPage(), 20);
    registry.addDetail(detailPage(), "ui.application_list");
    registry.add(areas::PageEntry{.id = QStringLiteral("application_editor"),
                                  .title = QT_TRANSLATE_NOOP("areas", "Draft of an application"),
                                  .icon = QStringLiteral("document-edit"),
                                  .roles = {QStringLiteral("permit_contact"), QStringLiteral("expert")},
                                  .listView = QStringLiteral("ui.application_list"),
                                  .make = [](shared::Desk &desk, const shared::Address &address, QWidget *parent) -> shared::Page * {
                                      return new ApplicationEditor(desk, address, parent);
                                  }});
    registerAttachmentDialogs(registry);
    registerIntakeDialogs(registry);
    registry.add(areas::PageEntry{.id = QStringLiteral("route"),
                                  .title = QT_TRANSLATE_NOOP("areas", "Where do I apply?"),
                                  .icon = QStringLiteral("go-next"),
                                  .order = 25,
                                  .roles = {QStringLiteral("permit_contact"), QStringLiteral("expert"), QStringLiteral("supervisor")},
                                  .make = [](shared::Desk &desk, const shared::Address &address, QWidget *parent) -> shared::Page * {
                                      return new RoutePage(desk, address, parent);
                                  }});
    registerDialogs(registry);
    registerHandlingDialogs(registry);
    registerCompletionDialogs(registry);
    registerAssessmentDialogs(registry);
    registerAfterDecisionDialogs(registry);
}

} // namespace applications
