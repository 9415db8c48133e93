#include "shared/ActDialogs.h"

#include "shared/FactsPanel.h"
#include "ui_ReasonDialog.h"

#include <QVBoxLayout>

namespace shared {

ConfirmDialog::ConfirmDialog(Desk &desk, const CommandSpec &spec, const Record &record, const QList<Field> &facts, QWidget *parent)
    : CommandDialog(desk, spec, record, parent)
{
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(0, 0, 0, 0);
    auto *panel = new FactsPanel(body());
    column->addWidget(panel);
    column->addStretch(1);
    panel->show(facts, record);
    bindForm();
}

ReasonDialog::ReasonDialog(Desk &desk, const CommandSpec &spec, const Record &record, const QList<Field> &facts, QWidget *parent)
    : CommandDialog(desk, spec, record, parent), m_ui(std::make_unique<Ui::ReasonDialog>())
{
    m_ui->setupUi(body());
    auto *panel = new FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show(facts, record);
    bindForm();
}

ReasonDialog::~ReasonDialog() = default;

void ReasonDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

} // namespace shared
