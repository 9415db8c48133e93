#include "applications/DecisionDialogs.h"

#include "applications/ItemCounts.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "shared/ErrorPresenter.h"
#include "shared/FactsPanel.h"
#include "shared/Format.h"
#include "shared/RecordTable.h"
#include "ui_DecideApplicationDialog.h"
#include "ui_PresentApplicationDialog.h"

#include <QPushButton>

namespace applications {

using shared::Kind;
using shared::Record;

namespace {

bool grants(const QString &outcome)
{
    return outcome.startsWith(QLatin1StringView("granted"));
}

} // namespace

PresentApplicationDialog::PresentApplicationDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(desk,
                    {.function = "present_application",
                     .title = QT_TRANSLATE_NOOP("areas", "Present for decision"),
                     .accept = QT_TRANSLATE_NOOP("areas", "Present %1"),
                     .consequence = QT_TRANSLATE_NOOP(
                         "areas", "Another person decides. Until then the application can only be returned to handling or withdrawn."),
                     .done = QT_TRANSLATE_NOOP("areas", "%1 has been presented for decision.")},
                    record, parent),
      m_ui(std::make_unique<Ui::PresentApplicationDialog>())
{
    m_ui->setupUi(body());
    m_ui->validFromEdit->setDate(format::today());
    m_ui->validUntilEdit->setDate(format::today().addYears(5));
    fillEnum(m_ui->outcomeCombo, QStringLiteral("decision.outcome"),
             {QStringLiteral("granted"), QStringLiteral("granted_conditionally"), QStringLiteral("granted_in_part"),
              QStringLiteral("refused"), QStringLiteral("dismissed"), QStringLiteral("lapsed")});
    fillEnum(m_ui->feeCombo, QStringLiteral("fee.choice"),
             {QString(), QStringLiteral("free"), QStringLiteral("cost_price"), QStringLiteral("price_list")});
    m_ui->reasonsEdit->setPlainText(record.value(QStringLiteral("proposed_reasons")).toString());
    m_ui->conditionsEdit->setPlainText(record.value(QStringLiteral("conditions")).toString());
    m_ui->provisionsEdit->setText(record.value(QStringLiteral("provisions")).toString());
    bindForm();
    connect(m_ui->outcomeCombo, &QComboBox::currentIndexChanged, this, &PresentApplicationDialog::outcomeChosen);
    beginLoading();
    m_counts = new ItemCounts(desk.lanes(), record.value(QStringLiteral("id")), m_ui->countsLabel, false);
    connect(m_counts, &ItemCounts::loaded, this, [this] {
        // The outcome that the assessment points to; the person may choose otherwise.
        const int refused = m_counts->count(QStringLiteral("refused"));
        const int given = m_counts->count(QStringLiteral("granted")) + m_counts->count(QStringLiteral("limited"));
        const QString likely = given == 0                                                      ? QStringLiteral("refused")
                               : refused > 0 || m_counts->count(QStringLiteral("limited")) > 0 ? QStringLiteral("granted_in_part")
                                                                                               : QStringLiteral("granted");
        m_ui->outcomeCombo->setCurrentIndex(m_ui->outcomeCombo->findData(likely));
        endLoading();
    });
}

PresentApplicationDialog::~PresentApplicationDialog() = default;

void PresentApplicationDialog::outcomeChosen()
{
    const bool opens = grants(m_ui->outcomeCombo->currentData().toString());
    const bool amends = record().value(QStringLiteral("kind")) == QLatin1StringView("amendment"); // keeps the last day of its permit
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->conditionsEdit), static_cast<QWidget *>(m_ui->validFromEdit),
                            static_cast<QWidget *>(m_ui->validUntilEdit), static_cast<QWidget *>(m_ui->feeCombo)})
        if (QWidget *holder = widget->parentWidget(); holder != body())
            holder->setEnabled(opens && !(amends && widget == m_ui->validUntilEdit));
}

void PresentApplicationDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    m_counts->retranslate();
}

DecideApplicationDialog::DecideApplicationDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "decide_application",
           .title = QT_TRANSLATE_NOOP("areas", "Decide the application"),
           .accept = QT_TRANSLATE_NOOP("areas", "Decide %1 as presented"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "There is one decision per application; it is not undone, only corrected or amended by a new one. To change something first, return the application to its presenter."),
           .done = QT_TRANSLATE_NOOP("areas", "%1 has been decided.")},
          record, parent),
      m_ui(std::make_unique<Ui::DecideApplicationDialog>())
{
    m_ui->setupUi(body());
    auto *panel = new shared::FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show({{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized},
                 {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service"},
                 {"purpose", QT_TRANSLATE_NOOP("areas", "Purpose of use")},
                 {"presenter_name", QT_TRANSLATE_NOOP("areas", "Presented by")},
                 {"proposed_outcome", QT_TRANSLATE_NOOP("areas", "Outcome"), Kind::Enum, "decision.outcome"},
                 {"proposed_reasons", QT_TRANSLATE_NOOP("areas", "Reasons")},
                 {"conditions", QT_TRANSLATE_NOOP("areas", "Conditions")},
                 {"provisions", QT_TRANSLATE_NOOP("areas", "Provisions applied")},
                 {"fee_basis", QT_TRANSLATE_NOOP("areas", "Ground of the fee"), Kind::Enum, "fee.basis"},
                 {"valid", QT_TRANSLATE_NOOP("areas", "Validity"), Kind::Period}},
                record);
    beginLoading();
    m_counts = new ItemCounts(desk.lanes(), record.value(QStringLiteral("id")), m_ui->summaryLabel, true);
    connect(m_counts, &ItemCounts::loaded, this, [this] { endLoading(); });
    // Rehearsed by the database: what comes and goes, and whose rights would end.
    m_effects =
        new shared::RecordTable({{"effect", QT_TRANSLATE_NOOP("areas", "Effect"), Kind::State, "decision.effect", nullptr, nullptr, 24},
                                 {"name", QT_TRANSLATE_NOOP("areas", "Item"), Kind::Localized, nullptr, nullptr, nullptr, 22},
                                 {"person_name", QT_TRANSLATE_NOOP("areas", "Person"), Kind::Text, nullptr, nullptr, nullptr, 16},
                                 {"purpose_name", QT_TRANSLATE_NOOP("areas", "Purpose"), Kind::Text, nullptr, nullptr, nullptr, 20}},
                                nullptr, body());
    m_effects->setAccessibleName(tr("What signing would do"));
    m_effects->setRowLimit(8);
    m_effects->hide();
    m_ui->formLayout->addRow(m_effects);
    acceptButton()->setEnabled(false); // until it is known what follows
    beginLoading();
    db::then(desk.lanes().lists().run(
                 list::selectAll(QStringLiteral("decision_rehearsal"),
                                 {list::Filter::equals(QStringLiteral("application_id"), record.value(QStringLiteral("id")))},
                                 {QStringLiteral("no"), QStringLiteral("id")})),
             this, [this](const db::Answer &answer) {
                 // Nobody signs believing that nothing follows because it could not be read.
                 if (!answer)
                     shared::present(*banner(), answer.error());
                 acceptButton()->setEnabled(bool(answer));
                 const QList<Record> rows = answer ? answer->maps() : QList<Record>();
                 m_effects->setRecords(rows);
                 m_effects->setVisible(!rows.isEmpty());
                 endLoading();
             });
    showConsequence();
    bindForm();
}

DecideApplicationDialog::~DecideApplicationDialog() = default;

// A decision is not undone: Enter out of habit signs nothing.
void DecideApplicationDialog::showEvent(QShowEvent *event)
{
    CommandDialog::showEvent(event);
    findChild<QPushButton *>(QStringLiteral("cancelButton"))->setFocus();
}

void DecideApplicationDialog::showConsequence()
{
    const QString permit = record().value(QStringLiteral("base_permit_number")).toString();
    if (grants(record().value(QStringLiteral("proposed_outcome")).toString()) && !permit.isEmpty()) {
        m_ui->consequenceLabel->setText(
            tr("<b>What follows:</b> permit %1 is changed as listed below. Rights that reach outside the new content end, each naming the permit as "
               "the cause.")
                .arg(permit.toHtmlEscaped()));
        return;
    }
    m_ui->consequenceLabel->setText(
        grants(record().value(QStringLiteral("proposed_outcome")).toString())
            ? tr("<b>What follows:</b> a permit with content version 1 is made. It waits for the organisation’s commitment, and for VTJkysely "
                 "for a responsible user, before anybody can look anything up.")
            : tr("<b>What follows:</b> no permit is made. The organisation sees the decision with its reasons."));
}

void DecideApplicationDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    m_counts->retranslate();
    m_effects->setAccessibleName(tr("What signing would do"));
    m_effects->retranslate();
    showConsequence();
}

} // namespace applications
