#include "permits/PermitDialogs.h"

#include "areas/Entries.h"
#include "command/Command.h"
#include "shared/ActDialogs.h"
#include "shared/FactsPanel.h"
#include "ui_EndPermitDialog.h"
#include "ui_GiveCommitmentDialog.h"

#include <QPushButton>

namespace permits {

using shared::Field;
using shared::Kind;
using shared::Record;
using shared::Weight;

namespace {

// The version of the terms shown below; a new text gets a new number, since the commitment names what was accepted.
constexpr auto termsVersion = "2026-1";

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

GiveCommitmentDialog::GiveCommitmentDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(desk,
                    {.function = "give_commitment",
                     .title = QT_TRANSLATE_NOOP("areas", "Give the commitment"),
                     .accept = QT_TRANSLATE_NOOP("areas", "Give the commitment to permit %1"),
                     .consequence = QT_TRANSLATE_NOOP("areas", "The permit comes into force as soon as nothing else is missing. For VTJkysely a responsible user is needed too."),
                     .done = QT_TRANSLATE_NOOP("areas", "The commitment to permit %1 has been given.")},
                    record, parent)
    , m_ui(std::make_unique<Ui::GiveCommitmentDialog>())
{
    m_ui->setupUi(body());
    auto *panel = new shared::FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show(permitFacts(), record);
    showTerms();
    bindForm();
    setSubject(nameOf(record));
    acceptButton()->setEnabled(false);
    connect(m_ui->acceptedCheck, &QCheckBox::toggled, acceptButton(), &QPushButton::setEnabled);
}

GiveCommitmentDialog::~GiveCommitmentDialog() = default;

void GiveCommitmentDialog::showTerms()
{
    m_ui->termsLabel->setText(tr("<p><b>Terms of use %1</b></p><ul>"
                                 "<li>The data are used only for the purpose named in the decision.</li>"
                                 "<li>They are not passed on to third parties unless a law provides so.</li>"
                                 "<li>They are stored in an own register only when a law allows it.</li>"
                                 "<li>Rights are given only to those whose duty needs them, and ended without delay.</li>"
                                 "<li>The organisation can show, user by user, who looked at whose data for five years.</li>"
                                 "<li>A written clarification of data security is given when the agency asks.</li>"
                                 "<li>Changes of purpose, name and business ID are announced.</li></ul>")
                                  .arg(QLatin1StringView(termsVersion)));
}

void GiveCommitmentDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    showTerms();
}

void GiveCommitmentDialog::addArguments(command::Command &command)
{
    command.with("terms_version", QString::fromLatin1(termsVersion));
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
