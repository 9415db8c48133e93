#include "organisations/OrganisationDialogs.h"

#include "areas/Entries.h"
#include "shared/ActDialogs.h"
#include "shared/FactsPanel.h"
#include "shared/Format.h"
#include "ui_AddPersonDialog.h"
#include "ui_ApplyAppointmentDialog.h"
#include "ui_EndAppointmentDialog.h"

#include <QComboBox>

namespace organisations {

using shared::CommandSpec;
using shared::Field;
using shared::Kind;
using shared::Record;
using shared::Weight;

namespace {

QStringList appliers()
{
    return {QStringLiteral("permit_contact"), QStringLiteral("responsible_user")};
}

QStringList adders()
{
    return {QStringLiteral("permit_contact"), QStringLiteral("responsible_user"), QStringLiteral("deputy")};
}

QString nameOf(const Record &record)
{
    return record.value(QStringLiteral("person_name")).toString();
}

QList<Field> appointmentFacts()
{
    return {{"person_name", QT_TRANSLATE_NOOP("areas", "Person")},
            {"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized},
            {"valid", QT_TRANSLATE_NOOP("areas", "Validity"), Kind::Period},
            {"reason", QT_TRANSLATE_NOOP("areas", "Reason")}};
}

// The organisations for which the person holds one of the roles; the one of the record is chosen when it is among them.
void fillOrganisations(QComboBox *combo, const shared::Desk &desk, const QStringList &roles, const Record &record)
{
    const QVariant given = record.value(QStringLiteral("org_id"));
    const qint64 wanted = (given.isValid() ? given : record.value(QStringLiteral("id"))).toLongLong();
    for (const shared::Membership &membership : desk.organisations(roles)) {
        const Record names{{QStringLiteral("name_fi"), membership.orgNameFi}, {QStringLiteral("name_sv"), membership.orgNameSv}};
        combo->addItem(shared::localized(names, QStringLiteral("name")), membership.orgId);
        if (membership.orgId == wanted)
            combo->setCurrentIndex(combo->count() - 1);
    }
}

} // namespace

ApplyAppointmentDialog::ApplyAppointmentDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "apply_appointment",
           .title = QT_TRANSLATE_NOOP("areas", "Apply for a responsible user"),
           .accept = QT_TRANSLATE_NOOP("areas", "Apply for the appointment"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "The agency grants or refuses the appointment. A responsible user proposes and ends the organisation’s user rights."),
           .done = QT_TRANSLATE_NOOP("areas", "The appointment has been applied for."),
           .existing = false},
          record, parent),
      m_ui(std::make_unique<Ui::ApplyAppointmentDialog>())
{
    m_ui->setupUi(body());
    m_ui->validFromEdit->setDate(format::today());
    m_ui->validUntilEdit->setDate(format::today().addYears(2));
    fillOrganisations(m_ui->organisationCombo, desk, appliers(), record);
    bindForm();
    connect(m_ui->organisationCombo, &QComboBox::currentIndexChanged, this, &ApplyAppointmentDialog::loadPeople);
    loadPeople();
}

ApplyAppointmentDialog::~ApplyAppointmentDialog() = default;

void ApplyAppointmentDialog::loadPeople()
{
    const QVariant organisation = m_ui->organisationCombo->currentData();
    if (!organisation.isValid())
        return;
    fillCombo(
        m_ui->personCombo, QStringLiteral("person_list"),
        {QStringLiteral("person_id"), QStringLiteral("person_name"), QStringLiteral("duty"), QStringLiteral("person_name_key")},
        QStringLiteral("person_name_key"), {{QStringLiteral("org_id"), organisation}},
        [](const Record &row) {
            const QString duty = row.value(QStringLiteral("duty")).toString();
            return duty.isEmpty() ? nameOf(row) : QStringLiteral("%1 – %2").arg(nameOf(row), duty);
        },
        QStringLiteral("person_id"));
}

void ApplyAppointmentDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

EndAppointmentDialog::EndAppointmentDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "end_appointment",
           .title = QT_TRANSLATE_NOOP("areas", "End the appointment"),
           .accept = QT_TRANSLATE_NOOP("areas", "End the appointment of %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "The person no longer acts as a responsible user. The last one of an organisation whose VTJkysely permit is in force cannot go without a successor."),
           .done = QT_TRANSLATE_NOOP("areas", "The appointment of %1 has ended."),
           .weight = Weight::Danger},
          record, parent),
      m_ui(std::make_unique<Ui::EndAppointmentDialog>())
{
    m_ui->setupUi(body());
    auto *panel = new shared::FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show(appointmentFacts(), record);
    m_ui->formLayout->setRowVisible(m_ui->overrideEdit, desk.holds(QStringLiteral("access_administrator")));
    bindForm();
    setSubject(nameOf(record));
}

EndAppointmentDialog::~EndAppointmentDialog() = default;

void EndAppointmentDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

AddPersonDialog::AddPersonDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(desk,
                    {.function = "add_person",
                     .title = QT_TRANSLATE_NOOP("areas", "Add a person"),
                     .accept = QT_TRANSLATE_NOOP("areas", "Add the person"),
                     .consequence = QT_TRANSLATE_NOOP(
                         "areas", "The person becomes known as staff of the organisation. A right is proposed separately."),
                     .done = QT_TRANSLATE_NOOP("areas", "The person has been added."),
                     .existing = false},
                    record, parent),
      m_ui(std::make_unique<Ui::AddPersonDialog>())
{
    m_ui->setupUi(body());
    fillOrganisations(m_ui->organisationCombo, desk, adders(), record);
    bindForm();
}

AddPersonDialog::~AddPersonDialog() = default;

void AddPersonDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

void registerDialogs(areas::Registry &registry)
{
    const QStringList administrator{QStringLiteral("access_administrator")};
    static const areas::Subject organisation{"organisation", "ui.organisation_detail"};
    static const areas::Subject appointment{"appointment", "ui.appointment_list", appointmentFacts, nameOf};
    registry.add(areas::own<ApplyAppointmentDialog>(organisation, "apply_appointment",
                                                    QT_TRANSLATE_NOOP("areas", "Apply for a responsible user"), appliers()));
    registry.add(areas::own<AddPersonDialog>(organisation, "add_person", QT_TRANSLATE_NOOP("areas", "Add a person"), adders()));
    registry.add(areas::simple<shared::ConfirmDialog>(
        appointment,
        {.function = "grant_appointment",
         .title = QT_TRANSLATE_NOOP("areas", "Grant the appointment"),
         .accept = QT_TRANSLATE_NOOP("areas", "Grant the appointment of %1"),
         .consequence = QT_TRANSLATE_NOOP(
             "areas",
             "From the start date the person proposes and ends the organisation’s user rights. A permit that waited for a responsible user comes into force."),
         .done = QT_TRANSLATE_NOOP("areas", "The appointment of %1 has been granted.")},
        administrator));
    registry.add(areas::simple<shared::ReasonDialog>(
        appointment,
        {.function = "refuse_appointment",
         .title = QT_TRANSLATE_NOOP("areas", "Refuse the appointment"),
         .accept = QT_TRANSLATE_NOOP("areas", "Refuse the appointment of %1"),
         .consequence = QT_TRANSLATE_NOOP("areas", "The application ends here. The organisation sees the reason and may apply anew."),
         .done = QT_TRANSLATE_NOOP("areas", "The appointment of %1 has been refused."),
         .weight = Weight::Danger},
        administrator));
    registry.add(areas::simple<shared::ReasonDialog>(
        appointment,
        {.function = "suspend_appointment",
         .title = QT_TRANSLATE_NOOP("areas", "Suspend the appointment"),
         .accept = QT_TRANSLATE_NOOP("areas", "Suspend the appointment of %1"),
         .consequence = QT_TRANSLATE_NOOP("areas", "The person cannot act as a responsible user until the appointment is resumed."),
         .done = QT_TRANSLATE_NOOP("areas", "The appointment of %1 has been suspended."),
         .weight = Weight::Danger},
        administrator));
    registry.add(areas::own<EndAppointmentDialog>(appointment, "end_appointment", QT_TRANSLATE_NOOP("areas", "End the appointment"),
                                                  appliers() + administrator));
}

} // namespace organisations
