#include "applications/AfterDecisionDialogs.h"

#include "applications/ApplicationDialogs.h"
#include "areas/Entries.h"
#include "shared/Format.h"
#include "ui_CorrectDecisionDialog.h"
#include "ui_ServeDecisionDialog.h"

namespace applications {

using shared::Record;

ServeDecisionDialog::ServeDecisionDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(desk,
                    {.function = "serve_decision",
                     .title = QT_TRANSLATE_NOOP("areas", "Record the service of the decision"),
                     .accept = QT_TRANSLATE_NOOP("areas", "Record the service of %1"),
                     .consequence = QT_TRANSLATE_NOOP(
                         "areas", "A letter of service is written to the organisation, and the time for seeking a change begins to run."),
                     .done = QT_TRANSLATE_NOOP("areas", "The service of %1 has been recorded.")},
                    record, parent),
      m_ui(std::make_unique<Ui::ServeDecisionDialog>())
{
    m_ui->setupUi(body());
    m_ui->givenOnEdit->setDate(format::today());
    fillEnum(m_ui->wayCombo, QStringLiteral("service.way"),
             {QStringLiteral("electronic"), QStringLiteral("letter"), QStringLiteral("provable")});
    setSubject(record.value(QStringLiteral("diary_number")).toString());
    bindForm();
    connect(m_ui->wayCombo, &QComboBox::currentIndexChanged, this, &ServeDecisionDialog::showServed);
    showServed();
}

ServeDecisionDialog::~ServeDecisionDialog() = default;

// The rule in words; the day itself is counted by the database, which knows the holidays.
void ServeDecisionDialog::showServed()
{
    const QString way = m_ui->wayCombo->currentData().toString();
    m_ui->servedLabel->setText(
        way == QLatin1StringView("letter")
            ? tr("It counts as received on the seventh day from sending. The time for seeking a change runs from there.")
        : way == QLatin1StringView("electronic")
            ? tr("It counts as received on the third day from sending. The time for seeking a change runs from there.")
            : tr("It was received on the day named. The time for seeking a change runs from there."));
}

void ServeDecisionDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    showServed();
}

CorrectDecisionDialog::CorrectDecisionDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "correct_decision",
           .title = QT_TRANSLATE_NOOP("areas", "Correct the decision"),
           .accept = QT_TRANSLATE_NOOP("areas", "Correct the decision %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "A new version of the document is made and the party is told; the earlier version stays. Outcome, data content and validity are changed by a new decision only."),
           .done = QT_TRANSLATE_NOOP("areas", "The decision %1 has been corrected.")},
          record, parent),
      m_ui(std::make_unique<Ui::CorrectDecisionDialog>())
{
    m_ui->setupUi(body());
    m_ui->reasonsEdit->setPlainText(record.value(QStringLiteral("decision_reasons")).toString());
    m_ui->conditionsEdit->setPlainText(record.value(QStringLiteral("decision_conditions")).toString());
    m_ui->provisionsEdit->setPlainText(record.value(QStringLiteral("decision_provisions")).toString());
    setSubject(record.value(QStringLiteral("diary_number")).toString());
    bindForm();
}

CorrectDecisionDialog::~CorrectDecisionDialog() = default;

void CorrectDecisionDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

void registerAfterDecisionDialogs(areas::Registry &registry)
{
    const areas::Subject &subject = applicationSubject();
    registry.add(areas::own<ServeDecisionDialog>(subject, "serve_decision",
                                                 QT_TRANSLATE_NOOP("areas", "Record the service of the decision"),
                                                 {QStringLiteral("expert"), QStringLiteral("decider")}));
    registry.add(areas::own<CorrectDecisionDialog>(subject, "correct_decision", QT_TRANSLATE_NOOP("areas", "Correct the decision"),
                                                   {QStringLiteral("decider")}));
}

} // namespace applications
