#include "rights/ProposeRightDialog.h"

#include "areas/Registry.h"
#include "command/Command.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/Format.h"
#include "shared/ItemTree.h"
#include "ui_ProposeRightDialog.h"

#include <QComboBox>
#include <QPushButton>

namespace rights {

using shared::Record;
using shared::Weight;

ProposeRightDialog::ProposeRightDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "propose_right",
           .title = QT_TRANSLATE_NOOP("areas", "Propose a right"),
           .accept = QT_TRANSLATE_NOOP("areas", "Propose the right"),
           .consequence = QT_TRANSLATE_NOOP("areas", "The agency approves or refuses the proposal. Nothing can be looked up before that."),
           .done = QT_TRANSLATE_NOOP("areas", "The right has been proposed to the agency."),
           .existing = false},
          record, parent),
      m_ui(std::make_unique<Ui::ProposeRightDialog>())
{
    m_ui->setupUi(body());
    m_ui->validFromEdit->setDate(format::today());
    m_ui->validUntilEdit->setDate(format::today().addYears(1));
    m_ui->itemTree->setVisible(false);
    bindForm();
    connect(m_ui->permitCombo, &QComboBox::currentIndexChanged, this, &ProposeRightDialog::permitChosen);
    connect(m_ui->purposeCombo, &QComboBox::currentIndexChanged, this, &ProposeRightDialog::loadItems);
    connect(m_ui->narrowCheck, &QCheckBox::toggled, m_ui->itemTree, &QWidget::setVisible);
    connect(m_ui->newPersonButton, &QPushButton::clicked, this, &ProposeRightDialog::addPerson);
    loadPermits();
}

ProposeRightDialog::~ProposeRightDialog() = default;

void ProposeRightDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    m_ui->itemTree->retranslate();
}

Record ProposeRightDialog::chosenPermit() const
{
    for (const Record &permit : m_permits)
        if (permit.value(QStringLiteral("id")) == m_ui->permitCombo->currentData())
            return permit;
    return {};
}

void ProposeRightDialog::loadPermits()
{
    beginLoading();
    const QList<list::Filter> filters{list::Filter::equals(QStringLiteral("state"), QStringLiteral("in_force"))};
    db::then(desk().lanes().lists().run(list::selectAll(QStringLiteral("permit_list"), filters, {QStringLiteral("number")})), this,
             [this](const db::Answer &answer) {
                 endLoading();
                 if (!answer) {
                     shared::present(*banner(), answer.error(), [this] { loadPermits(); });
                     return;
                 }
                 QList<qint64> mine;
                 for (const shared::Membership &membership :
                      desk().organisations({QStringLiteral("responsible_user"), QStringLiteral("deputy")}))
                     mine.append(membership.orgId);
                 const qint64 wanted =
                     record().value(QStringLiteral("number")).isNull() ? 0 : record().value(QStringLiteral("id")).toLongLong();
                 m_permits.clear();
                 m_ui->permitCombo->clear();
                 for (const Record &permit : answer->maps()) {
                     if (!mine.contains(permit.value(QStringLiteral("org_id")).toLongLong()))
                         continue;
                     m_permits.append(permit);
                     m_ui->permitCombo->addItem(tr("%1 · %2 · %3")
                                                    .arg(permit.value(QStringLiteral("number")).toString(),
                                                         messages::label(u"service", permit.value(QStringLiteral("service")).toString()),
                                                         shared::localized(permit, QStringLiteral("org_name"))),
                                                permit.value(QStringLiteral("id")));
                     if (permit.value(QStringLiteral("id")).toLongLong() == wanted)
                         m_ui->permitCombo->setCurrentIndex(m_ui->permitCombo->count() - 1);
                 }
                 permitChosen();
             });
}

void ProposeRightDialog::permitChosen()
{
    const Record permit = chosenPermit();
    m_ui->newPersonButton->setEnabled(!permit.isEmpty());
    if (permit.isEmpty())
        return;
    fillCombo(
        m_ui->purposeCombo, QStringLiteral("permit_purpose_list"), {QStringLiteral("purpose_id"), QStringLiteral("name")},
        QStringLiteral("purpose_id"), {{QStringLiteral("permit_id"), permit.value(QStringLiteral("id"))}},
        [](const Record &row) { return row.value(QStringLiteral("name")).toString(); }, QStringLiteral("purpose_id"));
    loadPeople(m_ui->personCombo->currentData());
}

void ProposeRightDialog::loadPeople(const QVariant &chosen)
{
    beginLoading();
    db::then(desk().lanes().lists().run(
                 list::selectAll(QStringLiteral("person_list"),
                                 {list::Filter::equals(QStringLiteral("org_id"), chosenPermit().value(QStringLiteral("org_id")))},
                                 {QStringLiteral("person_name_key")}, 10000)),
             this, [this, chosen](const db::Answer &answer) {
                 endLoading();
                 if (!answer) {
                     shared::present(*banner(), answer.error(), [this, chosen] { loadPeople(chosen); });
                     return;
                 }
                 m_ui->personCombo->clear();
                 for (const Record &row : answer->maps()) {
                     const QVariant id = row.value(QStringLiteral("person_id"));
                     if (m_ui->personCombo->findData(id) >= 0)
                         continue; // one line per person, whatever roles
                     const QString duty = row.value(QStringLiteral("duty")).toString();
                     const QString name = row.value(QStringLiteral("person_name")).toString();
                     m_ui->personCombo->addItem(duty.isEmpty() ? name : QStringLiteral("%1 – %2").arg(name, duty), id);
                 }
                 m_ui->personCombo->setCurrentIndex(std::max(0, m_ui->personCombo->findData(chosen)));
             });
}

void ProposeRightDialog::loadItems()
{
    const QVariant purpose = m_ui->purposeCombo->currentData();
    if (!purpose.isValid())
        return;
    const quint64 generation = ++m_generation;
    beginLoading();
    db::then(
        desk().lanes().lists().run(list::selectAll(QStringLiteral("permit_item_list"),
                                                   {list::Filter::equals(QStringLiteral("permit_id"), m_ui->permitCombo->currentData()),
                                                    list::Filter::equals(QStringLiteral("purpose_id"), purpose)},
                                                   {QStringLiteral("item_id")})),
        this, [this, generation](const db::Answer &answer) {
            endLoading();
            if (generation != m_generation)
                return;
            if (!answer) {
                shared::present(*banner(), answer.error(), [this] { loadItems(); });
                return;
            }
            m_ui->itemTree->setRows(answer->maps(), true);
        });
}

void ProposeRightDialog::addPerson()
{
    const areas::DialogEntry *entry = areas::registry().dialog(QStringLiteral("add_person"));
    if (!entry)
        return;
    const Record permit = chosenPermit();
    shared::CommandDialog *dialog = entry->make(desk(), {{QStringLiteral("org_id"), permit.value(QStringLiteral("org_id"))}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &shared::CommandDialog::finishedWith, this, [this](const command::Outcome &outcome) { loadPeople(outcome.id); });
    dialog->open();
}

void ProposeRightDialog::addArguments(command::Command &command)
{
    QVariant items; // null: everything of the purpose
    if (m_ui->narrowCheck->isChecked())
        items = QVariant::fromValue(m_ui->itemTree->checkedItems());
    command.with("items", items);
}

} // namespace rights
