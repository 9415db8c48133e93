#include "permits/PermitDialogs.h"

#include "areas/Entries.h"
#include "permits/CommitmentDialogs.h"
#include "shared/ActDialogs.h"
#include "shared/FactsPanel.h"
#include "ui_EndPermitDialog.h"

namespace permits {

using shared::Field;
using shared::Kind;
using shared::Record;
using shared::Weight;

namespace {

QString nameOf(const Record &record)
{
    return record.value(QStringLiteral("number")).toString();
}

QList<Field> permitFacts()
{
    return {{"number", QT_TRANSLATE_NOOP("areas", "Permit")},
            {"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized},
            {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service"},
            {"valid", QT_TRANSLATE_NOOP("areas", "Validity"), Kind::Period},
            {"rights_active", QT_TRANSLATE_NOOP("areas", "Rights in use"), Kind::Number}};
}

} // namespace

const areas::Subject &permitSubject()
{
    static const areas::Subject subject{"permit", "ui.permit_detail", permitFacts, nameOf};
    return subject;
}

EndPermitDialog::EndPermitDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(desk,
                    {.function = "end_permit",
                     .title = QT_TRANSLATE_NOOP("areas", "End the permit"),
                     .accept = QT_TRANSLATE_NOOP("areas", "End permit %1"),
                     .consequence = QT_TRANSLATE_NOOP("areas", "The permit ends for good and takes all its rights along: everybody listed as a right in use is refused from this moment. A later permit does not revive them."),
                     .done = QT_TRANSLATE_NOOP("areas", "Permit %1 has ended."),
                     .weight = Weight::Danger},
                    record, parent)
    , m_ui(std::make_unique<Ui::EndPermitDialog>())
{
    m_ui->setupUi(body());
    auto *panel = new shared::FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show(permitFacts(), record);
    fillEnum(m_ui->endReasonCombo, QStringLiteral("permit.end_reason"),
             desk.isAgency() ? QStringList{QStringLiteral("revoked"), QStringLiteral("terminated")} : QStringList{QStringLiteral("terminated")});
    bindForm();
    setSubject(nameOf(record));
}

EndPermitDialog::~EndPermitDialog() = default;

void EndPermitDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

void registerDialogs(areas::Registry &registry)
{
    const QStringList decider{QStringLiteral("decider")};
    const QStringList contact{QStringLiteral("permit_contact")};

    registry.add(areas::own<GiveCommitmentDialog>(permitSubject(), "give_commitment", QT_TRANSLATE_NOOP("areas", "Give the commitment"), contact));
    registry.add(areas::own<AcceptTermsDialog>(permitSubject(), "accept_terms", QT_TRANSLATE_NOOP("areas", "Accept the new terms of use"), contact));
    registry.add(areas::simple<shared::ReasonDialog>(
        permitSubject(),
        {.function = "suspend_permit",
         .title = QT_TRANSLATE_NOOP("areas", "Suspend the permit"),
         .accept = QT_TRANSLATE_NOOP("areas", "Suspend permit %1"),
         .consequence = QT_TRANSLATE_NOOP("areas", "From this moment every look-up under the permit is refused. The rights stay and work again when the permit is resumed."),
         .done = QT_TRANSLATE_NOOP("areas", "Permit %1 has been suspended."),
         .weight = Weight::Danger},
        decider));
    registry.add(areas::own<EndPermitDialog>(permitSubject(), "end_permit", QT_TRANSLATE_NOOP("areas", "End the permit"), decider + contact));
}

} // namespace permits
