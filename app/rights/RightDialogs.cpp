#include "rights/RightDialogs.h"

#include "areas/Entries.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "rights/ProposeRightDialog.h"
#include "shared/ActDialogs.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/FactsPanel.h"
#include "ui_ActivateRightDialog.h"
#include "ui_ApproveRightDialog.h"
#include "ui_EndRightDialog.h"

#include <QPushButton>

namespace rights {

using shared::CommandSpec;
using shared::Kind;
using shared::Record;
using shared::Weight;

namespace {

QString nameOf(const Record &record)
{
    return record.value(QStringLiteral("person_name")).toString();
}

QString rulesOfUse()
{
    return ActivateRightDialog::tr("<ul>"
                                   "<li>The user id and the password are personal and never shared.</li>"
                                   "<li>Data are looked up only for a duty, and only of the persons whose case is handled.</li>"
                                   "<li>Kin, neighbours, well-known persons and oneself are not looked up.</li>"
                                   "<li>Every look-up is logged for five years and can be asked about.</li>"
                                   "<li>Misuse may be an offence, and ends the right.</li>"
                                   "</ul>");
}

} // namespace

QList<shared::Field> rightFacts()
{
    return {{"person_name", QT_TRANSLATE_NOOP("areas", "Person")},
            {"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized},
            {"permit_number", QT_TRANSLATE_NOOP("areas", "Permit")},
            {"purpose_name", QT_TRANSLATE_NOOP("areas", "Purpose")},
            {"duty", QT_TRANSLATE_NOOP("areas", "Duty")},
            {"user_code", QT_TRANSLATE_NOOP("areas", "User id")},
            {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::Enum, "right.state"},
            {"valid", QT_TRANSLATE_NOOP("areas", "Validity"), Kind::Period}};
}

ApproveRightDialog::ApproveRightDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(desk,
                    {.function = "approve_right",
                     .title = QT_TRANSLATE_NOOP("areas", "Approve the right"),
                     .accept = QT_TRANSLATE_NOOP("areas", "Approve the right of %1"),
                     .consequence = QT_TRANSLATE_NOOP(
                         "areas", "The right waits for its user id to be delivered; nothing can be looked up before that."),
                     .done = QT_TRANSLATE_NOOP("areas", "The right of %1 has been approved.")},
                    record, parent),
      m_ui(std::make_unique<Ui::ApproveRightDialog>())
{
    m_ui->setupUi(body());
    auto *panel = new shared::FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show(rightFacts() + QList<shared::Field>{{"proposed_by_name", QT_TRANSLATE_NOOP("areas", "Proposed by")}}, record);
    bindForm();
    setSubject(nameOf(record));
    load();
}

ApproveRightDialog::~ApproveRightDialog() = default;

void ApproveRightDialog::load()
{
    beginLoading();
    db::then(desk().lanes().lists().run(list::selectAll(
                 QStringLiteral("right_item_list"),
                 {list::Filter::equals(QStringLiteral("right_id"), record().value(QStringLiteral("id")))}, {QStringLiteral("item_id")})),
             this, [this](const db::Answer &answer) {
                 endLoading();
                 if (answer)
                     m_ui->itemTree->setRows(answer->maps(), false);
                 else
                     shared::present(*banner(), answer.error(), [this] { load(); });
             });
}

void ApproveRightDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    m_ui->itemTree->retranslate();
}

EndRightDialog::EndRightDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(desk,
                    {.function = "end_right",
                     .title = QT_TRANSLATE_NOOP("areas", "End the right"),
                     .accept = QT_TRANSLATE_NOOP("areas", "End the right of %1"),
                     .consequence = QT_TRANSLATE_NOOP(
                         "areas", "From this moment every look-up with this right is refused. The person’s other rights stay."),
                     .done = QT_TRANSLATE_NOOP("areas", "The right of %1 has ended."),
                     .weight = Weight::Danger},
                    record, parent),
      m_ui(std::make_unique<Ui::EndRightDialog>())
{
    m_ui->setupUi(body());
    auto *panel = new shared::FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show(rightFacts(), record);
    fillEnum(m_ui->endReasonCombo, QStringLiteral("right.end_reason"),
             {QStringLiteral("left_employment"), QStringLiteral("duty_changed"), QStringLiteral("not_needed"), QStringLiteral("misuse"),
              QStringLiteral("mistake"), QStringLiteral("other")});
    bindForm();
    setSubject(nameOf(record));
}

EndRightDialog::~EndRightDialog() = default;

void EndRightDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

ActivateRightDialog::ActivateRightDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(desk,
                    {.function = "activate_right",
                     .title = QT_TRANSLATE_NOOP("areas", "Take the right into use"),
                     .accept = QT_TRANSLATE_NOOP("areas", "Take into use for %1"),
                     .consequence = QT_TRANSLATE_NOOP("areas", "From this moment the person can look up the data of the right."),
                     .done = QT_TRANSLATE_NOOP("areas", "The right of %1 is in use.")},
                    record, parent),
      m_ui(std::make_unique<Ui::ActivateRightDialog>())
{
    m_ui->setupUi(body());
    auto *panel = new shared::FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show(rightFacts(), record);
    m_ui->rulesLabel->setText(rulesOfUse());
    bindForm();
    setSubject(nameOf(record));
    acceptButton()->setEnabled(false);
    connect(m_ui->acceptedCheck, &QCheckBox::toggled, acceptButton(), &QPushButton::setEnabled);
}

ActivateRightDialog::~ActivateRightDialog() = default;

void ActivateRightDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    m_ui->rulesLabel->setText(rulesOfUse());
}

void registerDialogs(areas::Registry &registry)
{
    const QStringList agency{QStringLiteral("access_administrator")};
    const QStringList customer{QStringLiteral("responsible_user"), QStringLiteral("deputy")};
    const QStringList both = agency + customer;
    static const areas::Subject subject{"right", "ui.right_detail", rightFacts, nameOf};

    registry.add({.id = QStringLiteral("propose_right"),
                  .title = QT_TRANSLATE_NOOP("areas", "Propose a right"),
                  .roles = customer,
                  .make = [](shared::Desk &desk, const Record &record, QWidget *parent) -> shared::CommandDialog * {
                      return new ProposeRightDialog(desk, record, parent);
                  }});
    registry.add(areas::own<ApproveRightDialog>(subject, "approve_right", QT_TRANSLATE_NOOP("areas", "Approve the right"), agency));
    registry.add(areas::simple<shared::ReasonDialog>(
        subject,
        {.function = "refuse_right",
         .title = QT_TRANSLATE_NOOP("areas", "Refuse the right"),
         .accept = QT_TRANSLATE_NOOP("areas", "Refuse the right of %1"),
         .consequence = QT_TRANSLATE_NOOP("areas", "The proposal ends here. The organisation sees the reason and may propose anew."),
         .done = QT_TRANSLATE_NOOP("areas", "The right of %1 has been refused."),
         .weight = Weight::Danger},
        agency));
    registry.add(areas::simple<shared::ReasonDialog>(
        subject,
        {.function = "withdraw_right",
         .title = QT_TRANSLATE_NOOP("areas", "Withdraw the proposal"),
         .accept = QT_TRANSLATE_NOOP("areas", "Withdraw the proposal for %1"),
         .consequence = QT_TRANSLATE_NOOP("areas", "The proposal ends here. A new one can be made at any time."),
         .done = QT_TRANSLATE_NOOP("areas", "The proposal for %1 has been withdrawn."),
         .weight = Weight::Danger},
        customer));
    registry.add(areas::simple<shared::ConfirmDialog>(
        subject,
        {.function = "deliver_user_code",
         .title = QT_TRANSLATE_NOOP("areas", "Deliver the user id"),
         .accept = QT_TRANSLATE_NOOP("areas", "Deliver the user id of %1"),
         .consequence = QT_TRANSLATE_NOOP(
             "areas",
             "A person with no user id in this organisation gets one now. The responsible user sees it and takes the right into use."),
         .done = QT_TRANSLATE_NOOP("areas", "The user id of %1 has been delivered.")},
        agency));
    registry.add(
        areas::own<ActivateRightDialog>(subject, "activate_right", QT_TRANSLATE_NOOP("areas", "Take the right into use"), customer));
    registry.add(areas::simple<shared::ReasonDialog>(
        subject,
        {.function = "block_right",
         .title = QT_TRANSLATE_NOOP("areas", "Block the right"),
         .accept = QT_TRANSLATE_NOOP("areas", "Block the right of %1"),
         .consequence = QT_TRANSLATE_NOOP(
             "areas",
             "From this moment every look-up with this right is refused. It can be restored; a block by the agency only by the agency."),
         .done = QT_TRANSLATE_NOOP("areas", "The right of %1 is blocked."),
         .weight = Weight::Danger},
        both));
    registry.add(areas::own<EndRightDialog>(subject, "end_right", QT_TRANSLATE_NOOP("areas", "End the right"), both));
    registry.add(areas::simple<shared::ReasonDialog>(
        subject,
        {.function = "restore_right",
         .title = QT_TRANSLATE_NOOP("areas", "Restore the right"),
         .accept = QT_TRANSLATE_NOOP("areas", "Restore the right of %1"),
         .consequence = QT_TRANSLATE_NOOP("areas", "From this moment the person can look up the data of the right again."),
         .done = QT_TRANSLATE_NOOP("areas", "The right of %1 is in use again.")},
        both));
}

} // namespace rights
