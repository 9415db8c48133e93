#include "permits/PermitDialogs.h"

#include "areas/Entries.h"
#include "permits/CommitmentDialogs.h"
#include "permits/RehearsalPanel.h"
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
    : CommandDialog(
          desk,
          {.function = "end_permit",
           .title = QT_TRANSLATE_NOOP("areas", "End the permit"),
           .accept = QT_TRANSLATE_NOOP("areas", "End permit %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "The permit ends for good and takes all its rights along: everybody listed as a right in use is refused from this moment. A later permit does not revive them."),
           .done = QT_TRANSLATE_NOOP("areas", "Permit %1 has ended."),
           .weight = Weight::Danger},
          record, parent),
      m_ui(std::make_unique<Ui::EndPermitDialog>()),
      m_rehearsal(new RehearsalPanel(desk, record.value(QStringLiteral("id")).toLongLong(), body()))
{
    m_ui->setupUi(body());
    auto *panel = new shared::FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show(permitFacts(), record);
    // A revocation that has been proposed is what the agency decides; without a proposal a permit is only given up.
    const bool revoked = desk.isAgency() && record.value(QStringLiteral("revocation_state")).toString() == QLatin1StringView("proposed");
    fillEnum(m_ui->endReasonCombo, QStringLiteral("permit.end_reason"),
             {revoked ? QStringLiteral("revoked") : QStringLiteral("terminated")});
    m_ui->formLayout->insertRow(1, m_rehearsal);
    bindForm();
    setSubject(nameOf(record));
    connect(m_rehearsal, &RehearsalPanel::began, this, [this] { beginLoading(); });
    connect(m_rehearsal, &RehearsalPanel::ended, this, [this] { endLoading(); });
    connect(m_ui->endReasonCombo, &QComboBox::currentIndexChanged, this, &EndPermitDialog::rehearse);
    rehearse();
}

EndPermitDialog::~EndPermitDialog() = default;

void EndPermitDialog::rehearse()
{
    m_rehearsal->rehearse(m_ui->endReasonCombo->currentData().toString() == QLatin1StringView("revoked") ? QStringLiteral("revoke_permit")
                                                                                                         : QStringLiteral("end_permit"));
}

void EndPermitDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    m_rehearsal->retranslate();
}

void registerDialogs(areas::Registry &registry)
{
    const QStringList decider{QStringLiteral("decider")};
    const QStringList contact{QStringLiteral("permit_contact")};

    registry.add(
        areas::own<GiveCommitmentDialog>(permitSubject(), "give_commitment", QT_TRANSLATE_NOOP("areas", "Give the commitment"), contact));
    registry.add(
        areas::own<AcceptTermsDialog>(permitSubject(), "accept_terms", QT_TRANSLATE_NOOP("areas", "Accept the new terms of use"), contact));
    registry.add(
        areas::own<EndPermitDialog>(permitSubject(), "end_permit", QT_TRANSLATE_NOOP("areas", "End the permit"), decider + contact));
}

} // namespace permits
