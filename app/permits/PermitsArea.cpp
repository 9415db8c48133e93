// The area of permits: its pages and dialogs.
#include "areas/Areas.h"
#include "areas/Registry.h"
#include "permits/ConnectionDialogs.h"
#include "permits/ConnectionPages.h"
#include "permits/PermitDialogs.h"
#include "permits/PermitPages.h"
#include "permits/PublishTermsDialog.h"
#include "permits/SupervisionDialogs.h"
#include "permits/TermsPages.h"

#include <QtGlobal>

namespace permits {

void registerArea(areas::Registry &registry)
{
    registry.addList(listPage(), 30);
    registry.addDetail(detailPage(), "ui.permit_list");
    registerDialogs(registry);
    registerSupervisionDialogs(registry);

    const QStringList ofConnections{QStringLiteral("technical_contact"), QStringLiteral("permit_contact"), QStringLiteral("expert"),
                                    QStringLiteral("decider"),           QStringLiteral("supervisor"),     QStringLiteral("auditor"),
                                    QStringLiteral("log_officer")};
    registry.addList(connectionListPage(), 32, ofConnections);
    registry.addDetail(connectionPage(), "ui.connection_list", ofConnections);
    registerConnectionDialogs(registry);

    registry.addList(termsListPage(), 34);
    registry.addDetail(termsPage(), "ui.terms_list");
    registry.add({.id = QStringLiteral("publish_terms"),
                  .title = QT_TRANSLATE_NOOP("areas", "Publish terms of use"),
                  .roles = {QStringLiteral("administrator")},
                  .make = [](shared::Desk &desk, const shared::Record &record, QWidget *parent) -> shared::CommandDialog * {
                      return new PublishTermsDialog(desk, record, parent);
                  }});
}

} // namespace permits
