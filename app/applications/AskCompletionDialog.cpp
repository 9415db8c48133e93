#include "applications/AskCompletionDialog.h"

#include "command/Command.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/Look.h"
#include "ui_AskCompletionDialog.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>

namespace applications {

using shared::Record;

namespace {

enum Column { Concerns, Question, Columns };
constexpr int FieldRole = Qt::UserRole + 10;

} // namespace

AskCompletionDialog::AskCompletionDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "ask_completion",
           .title = QT_TRANSLATE_NOOP("areas", "Ask for completion"),
           .accept = QT_TRANSLATE_NOOP("areas", "Ask for the completion of %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "The applicant gets a letter and answers each question; the fields that are asked about open for editing. The promised time goes on."),
           .done = QT_TRANSLATE_NOOP("areas", "The completion of %1 has been asked for.")},
          record, parent),
      m_ui(std::make_unique<Ui::AskCompletionDialog>())
{
    m_ui->setupUi(body());
    m_ui->itemTree->setColumnCount(Columns);
    m_ui->itemTree->setAllColumnsShowFocus(true);
    m_ui->itemTree->setWordWrap(true);
    look::setQuietSelection(m_ui->itemTree);
    m_ui->itemTree->header()->setMinimumSectionSize(140);
    m_ui->itemTree->header()->setStretchLastSection(true);
    m_ui->itemTree->header()->setSectionResizeMode(Concerns, QHeaderView::ResizeToContents);
    m_ui->questionEdit->setProperty("argument", QStringLiteral("items")); // a fault of the questions leads to where they are written
    m_ui->fieldCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->fieldCombo->setMaxVisibleItems(24);
    bindForm();
    resize(qMax(width(), 900), qMax(height(), 640));
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] {
        addWritten();
        m_ui->questionEdit->setFocus();
    });
    connect(m_ui->changeButton, &QPushButton::clicked, this, [this] {
        QTreeWidgetItem *row = m_ui->itemTree->currentItem();
        const QString question = m_ui->questionEdit->text().trimmed();
        if (!row || question.isEmpty())
            return;
        row->setData(Concerns, FieldRole, m_ui->fieldCombo->currentData());
        row->setText(Question, question);
        showRow(row);
        m_edited = true;
    });
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] {
        delete m_ui->itemTree->currentItem();
        m_edited = true;
        countUp();
    });
    connect(m_ui->itemTree, &QTreeWidget::currentItemChanged, this, [this] { rowChosen(); });
    retranslateForm();
    rowChosen();
    loadDay();
    loadFields();
    loadWanting();
}

AskCompletionDialog::~AskCompletionDialog() = default;

void AskCompletionDialog::loadDay()
{
    beginLoading();
    db::then(desk().lanes().lists().run(list::selectOne(QStringLiteral("handling_day"), QStringLiteral("id"), 1)), this,
             [this](const db::Answer &answer) {
                 if (answer && !answer->isEmpty())
                     m_ui->dueOnEdit->setDate(answer->map(0).value(QStringLiteral("completion_due_on")).toDate());
                 else if (!answer)
                     shared::present(*banner(), answer.error(), [this] { loadDay(); });
                 endLoading();
             });
}

// Its fields, and the sections and questions of its kind: the database knows which.
void AskCompletionDialog::loadFields()
{
    beginLoading();
    db::then(desk().lanes().lists().run(
                 list::selectAll(QStringLiteral("completion_field"),
                                 {list::Filter::equals(QStringLiteral("application_id"), record().value(QStringLiteral("id")))},
                                 {QStringLiteral("sort"), QStringLiteral("field")})),
             this, [this](const db::Answer &answer) {
                 if (answer) {
                     m_fields = answer->maps();
                     fillFields();
                 } else {
                     shared::present(*banner(), answer.error(), [this] { loadFields(); });
                 }
                 endLoading();
             });
}

// A question stands under its section, which can be asked about as a whole.
void AskCompletionDialog::fillFields()
{
    const QVariant kept = m_ui->fieldCombo->currentData();
    m_ui->fieldCombo->clear();
    for (const Record &field : std::as_const(m_fields)) {
        const QString code = field.value(QStringLiteral("field")).toString();
        const QString section = field.value(QStringLiteral("section")).toString();
        const bool question = !section.isEmpty() && section != code;
        m_ui->fieldCombo->addItem(
            question ? tr("%1 – %2").arg(messages::label(u"question.section", section), concerns(code)) : concerns(code), code);
    }
    m_ui->fieldCombo->setCurrentIndex(std::max(0, m_ui->fieldCombo->findData(kept)));
    for (int i = 0; i < m_ui->itemTree->topLevelItemCount(); ++i)
        showRow(m_ui->itemTree->topLevelItem(i));
}

QString AskCompletionDialog::concerns(const QString &field) const
{
    for (const Record &known : m_fields)
        if (known.value(QStringLiteral("field")).toString() == field && field.startsWith(QLatin1StringView("group.")))
            return shared::localized(known, QStringLiteral("group"));
    return messages::label(u"completion.field", field);
}

// Lines that an assessment found wanting and that have not been asked about since.
void AskCompletionDialog::loadWanting()
{
    beginLoading();
    db::then(desk().lanes().lists().run(
                 list::selectAll(QStringLiteral("assessment_line_list"),
                                 {list::Filter::equals(QStringLiteral("application_id"), record().value(QStringLiteral("id"))),
                                  list::Filter::equals(QStringLiteral("verdict"), QStringLiteral("needs_completion")),
                                  list::Filter::equals(QStringLiteral("asked_since"), false)},
                                 {QStringLiteral("place")})),
             this, [this](const db::Answer &answer) {
                 if (answer)
                     for (const Record &line : answer->maps()) {
                         const QString note = line.value(QStringLiteral("note")).toString();
                         const QString name = shared::localized(line, QStringLiteral("name"));
                         add(line.value(QStringLiteral("field")).toString(), note.isEmpty() ? name : tr("%1: %2").arg(name, note));
                     }
                 else
                     shared::present(*banner(), answer.error(), [this] { loadWanting(); });
                 endLoading();
             });
}

void AskCompletionDialog::add(const QString &field, const QString &question)
{
    auto *row = new QTreeWidgetItem(m_ui->itemTree);
    row->setData(Concerns, FieldRole, field);
    row->setText(Question, question);
    showRow(row);
    countUp();
}

void AskCompletionDialog::addWritten()
{
    const QString question = m_ui->questionEdit->text().trimmed();
    if (question.isEmpty())
        return;
    add(m_ui->fieldCombo->currentData().toString(), question);
    m_ui->questionEdit->clear();
    m_edited = true;
}

void AskCompletionDialog::showRow(QTreeWidgetItem *row)
{
    row->setText(Concerns, concerns(row->data(Concerns, FieldRole).toString()));
    row->setToolTip(Question, row->text(Question));
}

void AskCompletionDialog::rowChosen()
{
    const QTreeWidgetItem *row = m_ui->itemTree->currentItem();
    m_ui->changeButton->setEnabled(row);
    m_ui->removeButton->setEnabled(row);
    if (!row)
        return;
    m_ui->fieldCombo->setCurrentIndex(m_ui->fieldCombo->findData(row->data(Concerns, FieldRole)));
    m_ui->questionEdit->setText(row->text(Question));
}

void AskCompletionDialog::countUp()
{
    const int count = m_ui->itemTree->topLevelItemCount();
    m_ui->countLabel->setText(count == 0 ? tr("No question yet. Choose what it concerns, write the question and add it.")
                                         : tr("Questions to the applicant: %1").arg(count));
}

bool AskCompletionDialog::isTouched() const
{
    return m_edited || CommandDialog::isTouched();
}

void AskCompletionDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    m_ui->itemTree->setHeaderLabels({tr("Concerns"), tr("Question")});
    fillFields();
    countUp();
}

void AskCompletionDialog::addArguments(command::Command &command)
{
    // A question that was written and not added yet is meant as well.
    if (m_ui->itemTree->findItems(m_ui->questionEdit->text().trimmed(), Qt::MatchExactly, Question).isEmpty())
        addWritten();
    command.arguments.removeIf([](const auto &argument) { return argument.first == QLatin1StringView("items"); });
    QJsonArray items;
    for (int i = 0; i < m_ui->itemTree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_ui->itemTree->topLevelItem(i);
        items.append(QJsonObject{{QStringLiteral("field"), row->data(Concerns, FieldRole).toString()},
                                 {QStringLiteral("question"), row->text(Question)}});
    }
    command.with("items", items);
}

} // namespace applications
