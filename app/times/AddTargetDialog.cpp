#include "times/AddTargetDialog.h"

#include "messages/Vocabulary.h"
#include "shared/Format.h"
#include "ui_AddTargetDialog.h"

namespace times {

AddTargetDialog::AddTargetDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "add_target",
           .title = QT_TRANSLATE_NOOP("areas", "Add a promised time"),
           .accept = QT_TRANSLATE_NOOP("areas", "Add the promised time"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "It holds for what arrives from that day on and cannot be changed afterwards; what has arrived before keeps its due day."),
           .done = QT_TRANSLATE_NOOP("areas", "The promised time has been added."),
           .existing = false},
          record, parent),
      m_ui(std::make_unique<Ui::AddTargetDialog>())
{
    m_ui->setupUi(body());
    fillChoices();
    m_ui->amountSpin->setValue(6);
    m_ui->unitCombo->setCurrentIndex(m_ui->unitCombo->findData(QStringLiteral("week")));
    m_ui->validFromEdit->setDate(format::today().addDays(1));
    bindForm();
}

AddTargetDialog::~AddTargetDialog() = default;

void AddTargetDialog::fillChoices()
{
    fillEnum(m_ui->serviceCombo, QStringLiteral("service"), messages::codes(u"service"));
    fillEnum(m_ui->kindCombo, QStringLiteral("target.kind"), messages::codes(u"target.kind"));
    fillEnum(m_ui->classCombo, QStringLiteral("target.class"), messages::codes(u"target.class"));
    fillEnum(m_ui->unitCombo, QStringLiteral("time_unit"), messages::codes(u"time_unit"));
}

void AddTargetDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    fillChoices();
}

} // namespace times
