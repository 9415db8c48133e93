#include "applications/AssessmentDialog.h"

#include "command/Command.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "shared/Banner.h"
#include "shared/CellDelegates.h"
#include "shared/ErrorPresenter.h"
#include "shared/Look.h"
#include "ui_AssessmentDialog.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>

namespace applications {

using shared::Record;

namespace {

enum Column { Name, Verdict, Note, Columns };
constexpr int IndexRole = Qt::UserRole + 10;
const QString examination = QStringLiteral("examination");

} // namespace

AssessmentDialog::AssessmentDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "save_assessment",
           .title = QT_TRANSLATE_NOOP("areas", "Fill in a checklist"),
           .accept = QT_TRANSLATE_NOOP("areas", "Save the checklist"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas", "It stays inside the agency. Lines that need completion are offered as questions when you ask for completion."),
           .done = QT_TRANSLATE_NOOP("areas", "The checklist of %1 has been saved.")},
          record, parent),
      m_ui(std::make_unique<Ui::AssessmentDialog>())
{
    m_ui->setupUi(body());
    m_ui->lineTree->setColumnCount(Columns);
    m_ui->lineTree->setAllColumnsShowFocus(true);
    look::setQuietSelection(m_ui->lineTree);
    new shared::TreeNameDelegate(m_ui->lineTree);
    m_ui->lineTree->setItemDelegateForColumn(Verdict, new shared::StateDelegate(QStringLiteral("assessment.verdict"), this));
    QHeaderView *header = m_ui->lineTree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    header->setSectionResizeMode(Verdict, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Note, QHeaderView::Stretch);
    fillEnum(m_ui->verdictCombo, QStringLiteral("assessment.verdict"),
             {QStringLiteral("sufficient"), QStringLiteral("needs_completion"), QStringLiteral("not_applicable"), QStringLiteral("open")});
    fillEnum(m_ui->kindCombo, QStringLiteral("assessment.kind"), {examination});
    bindForm();
    resize(qMax(width(), 980), qMax(height(), 640));
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, [this] { build(); });
    connect(m_ui->lineTree, &QTreeWidget::currentItemChanged, this, [this] { rowChosen(); });
    connect(m_ui->applyButton, &QPushButton::clicked, this, &AssessmentDialog::apply);
    connect(m_ui->restButton, &QPushButton::clicked, this, [this] {
        for (Line &line : m_lines[kind()])
            if (line.verdict == QLatin1StringView("open"))
                set(line, QStringLiteral("sufficient"), line.note);
        build();
    });
    load();
}

AssessmentDialog::~AssessmentDialog() = default;

QString AssessmentDialog::kind() const
{
    return m_ui->kindCombo->currentData().toString();
}

void AssessmentDialog::load()
{
    beginLoading();
    db::then(desk().lanes().lists().run(
                 list::selectAll(QStringLiteral("assessment_line_list"),
                                 {list::Filter::equals(QStringLiteral("application_id"), record().value(QStringLiteral("id"))),
                                  list::Filter::equals(QStringLiteral("assessment_state"), QStringLiteral("open"))},
                                 {QStringLiteral("place")})),
             this, [this](const db::Answer &answer) {
                 if (answer) {
                     m_open = answer->maps();
                     loadChecklist();
                 } else {
                     shared::present(*banner(), answer.error(), [this] { load(); });
                 }
                 endLoading();
             });
}

// The examination needs no beginning: while none is open its lines come from the checklist.
void AssessmentDialog::loadChecklist()
{
    beginLoading();
    db::then(desk().lanes().lists().run(
                 list::selectAll(QStringLiteral("checklist"),
                                 {list::Filter::equals(QStringLiteral("service"), record().value(QStringLiteral("service"))),
                                  list::Filter::equals(QStringLiteral("kind"), examination)},
                                 {QStringLiteral("sort_order")})),
             this, [this](const db::Answer &answer) {
                 if (answer)
                     show(m_open, answer->maps());
                 else
                     shared::present(*banner(), answer.error(), [this] { loadChecklist(); });
                 endLoading();
             });
}

void AssessmentDialog::show(const QList<Record> &open, const QList<Record> &checklist)
{
    m_lines.clear();
    for (const Record &row : open)
        m_lines[row.value(QStringLiteral("kind")).toString()].append(
            {row, row.value(QStringLiteral("verdict")).toString(), row.value(QStringLiteral("note")).toString(), false});
    if (!m_lines.contains(examination))
        for (const Record &row : checklist)
            m_lines[examination].append({row, QStringLiteral("open"), {}, false});
    QStringList kinds;
    for (const QString &candidate : messages::codes(u"assessment.kind"))
        if (m_lines.contains(candidate))
            kinds.append(candidate);
    fillEnum(m_ui->kindCombo, QStringLiteral("assessment.kind"), kinds);
    m_ui->kindCombo->setCurrentIndex(0);
    build();
}

void AssessmentDialog::build()
{
    m_ui->lineTree->setHeaderLabels({tr("Line"), tr("Verdict"), tr("Note")});
    const int chosen = m_ui->lineTree->indexOfTopLevelItem(m_ui->lineTree->currentItem());
    m_ui->lineTree->clear();
    for (int i = 0; i < m_lines.value(kind()).size(); ++i) {
        auto *row = new QTreeWidgetItem(m_ui->lineTree);
        row->setData(Name, IndexRole, i);
        showRow(row);
    }
    if (QTreeWidgetItem *row = m_ui->lineTree->topLevelItem(chosen))
        m_ui->lineTree->setCurrentItem(row);
    countUp();
}

void AssessmentDialog::showRow(QTreeWidgetItem *row)
{
    const Line &line = m_lines[kind()].at(row->data(Name, IndexRole).toInt());
    row->setText(Name, shared::localized(line.row, QStringLiteral("name")));
    row->setToolTip(Name, row->text(Name));
    row->setText(Verdict, line.verdict);
    row->setText(Note, line.note);
    row->setToolTip(Note, line.note);
}

void AssessmentDialog::set(Line &line, const QString &verdict, const QString &note)
{
    line.changed = line.changed || line.verdict != verdict || line.note != note;
    line.verdict = verdict;
    line.note = note;
}

void AssessmentDialog::apply()
{
    const QString note = m_ui->lineNoteEdit->text().trimmed();
    for (QTreeWidgetItem *row : m_ui->lineTree->selectedItems()) {
        set(m_lines[kind()][row->data(Name, IndexRole).toInt()], m_ui->verdictCombo->currentData().toString(), note);
        showRow(row);
    }
    countUp();
}

void AssessmentDialog::rowChosen()
{
    const QTreeWidgetItem *row = m_ui->lineTree->currentItem();
    if (!row)
        return;
    const Line &line = m_lines[kind()].at(row->data(Name, IndexRole).toInt());
    if (line.verdict != QLatin1StringView("open"))
        m_ui->verdictCombo->setCurrentIndex(m_ui->verdictCombo->findData(line.verdict));
    m_ui->lineNoteEdit->setText(line.note);
}

void AssessmentDialog::countUp()
{
    int open = 0;
    int wanting = 0;
    int changed = 0;
    const QList<Line> lines = m_lines.value(kind());
    for (const Line &line : lines) {
        open += line.verdict == QLatin1StringView("open") ? 1 : 0;
        wanting += line.verdict == QLatin1StringView("needs_completion") ? 1 : 0;
        changed += line.changed ? 1 : 0;
    }
    m_ui->kindCombo->setEnabled(changed == 0); // one checklist is saved at a time
    m_ui->countLabel->setText(tr("Lines %1, not assessed %2, need completion %3. Changed and not yet saved: %4.")
                                  .arg(lines.size())
                                  .arg(open)
                                  .arg(wanting)
                                  .arg(changed));
}

bool AssessmentDialog::isTouched() const
{
    for (const QList<Line> &lines : m_lines)
        for (const Line &line : lines)
            if (line.changed)
                return true;
    return false;
}

void AssessmentDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    build();
}

void AssessmentDialog::addArguments(command::Command &command)
{
    QJsonArray lines;
    for (const Line &line : m_lines.value(kind()))
        if (line.changed)
            lines.append(QJsonObject{{QStringLiteral("line"), line.row.value(QStringLiteral("line")).toString()},
                                     {QStringLiteral("verdict"), line.verdict},
                                     {QStringLiteral("note"), line.note}});
    command.with("lines", lines);
}

} // namespace applications
