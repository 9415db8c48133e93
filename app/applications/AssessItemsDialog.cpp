#include "applications/AssessItemsDialog.h"

#include "applications/draft/PresentContent.h"
#include "command/Command.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "shared/Banner.h"
#include "shared/CellDelegates.h"
#include "shared/ErrorPresenter.h"
#include "shared/FlowLayout.h"
#include "shared/Look.h"
#include "ui_AssessItemsDialog.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPushButton>

namespace applications {

using shared::Record;

namespace {

enum Column { Name, Sensitivity, Against, Purpose, SearchKey, Basis, Outcome, Reason, Columns };
constexpr int IndexRole = Qt::UserRole + 10;
constexpr int WordsRole = Qt::UserRole + 11; // what the search looks at, folded

bool needsReason(const QString &outcome)
{
    return outcome == QLatin1StringView("limited") || outcome == QLatin1StringView("refused");
}

} // namespace

AssessItemsDialog::AssessItemsDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "assess_items",
           .title = QT_TRANSLATE_NOOP("areas", "Assess the data content"),
           .accept = QT_TRANSLATE_NOOP("areas", "Save the assessment"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "Is each item needed for its purpose, and does a provision give the right to it? The organisation sees the assessment with the decision."),
           .done = QT_TRANSLATE_NOOP("areas", "The assessment of %1 has been saved.")},
          record, parent),
      m_ui(std::make_unique<Ui::AssessItemsDialog>()), m_present(new PresentContent(this))
{
    m_ui->setupUi(body());
    auto *buttons = new shared::FlowLayout(m_ui->buttonLine, look::Gap, look::Tight);
    for (QPushButton *button : {m_ui->applyButton, m_ui->grantPlainButton, m_ui->grantRestButton})
        buttons->addWidget(button);
    if (look::textScale() > 1.4)
        m_ui->tree->setMinimumHeight(160); // large text: the tree gives way before the fields are squeezed
    m_ui->tree->setColumnCount(Columns);
    m_ui->tree->setAllColumnsShowFocus(true);
    look::setQuietSelection(m_ui->tree);
    new shared::TreeNameDelegate(m_ui->tree);
    m_ui->tree->setItemDelegateForColumn(Sensitivity, new shared::StateDelegate(QStringLiteral("sensitivity"), this));
    m_ui->tree->setItemDelegateForColumn(Against, new shared::StateDelegate(QStringLiteral("item.against_permit"), this));
    m_ui->tree->setColumnHidden(Against, true); // until there is a permit to compare with
    m_ui->tree->setItemDelegateForColumn(Outcome, new shared::StateDelegate(QStringLiteral("item.outcome"), this));
    QHeaderView *header = m_ui->tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    header->setSectionResizeMode(Reason, QHeaderView::Stretch);
    m_ui->tree->installEventFilter(this);
    fillEnum(m_ui->outcomeCombo, QStringLiteral("item.outcome"),
             {QStringLiteral("granted"), QStringLiteral("limited"), QStringLiteral("refused"), QStringLiteral("open")});
    fillEnum(m_ui->reasonCodeCombo, QStringLiteral("item.reason_code"), messages::codes(u"item.reason_code"));
    bindForm();
    resize(qMax(width(), 1120), qMax(height(), 680));
    look::setMuted(m_ui->keysLabel);
    look::setSize(m_ui->keysLabel, look::Size::Small);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &AssessItemsDialog::filter);
    connect(m_ui->showCombo, &QComboBox::currentIndexChanged, this, &AssessItemsDialog::filter);
    connect(m_ui->grantPlainButton, &QPushButton::clicked, this, &AssessItemsDialog::grantPlain);
    connect(m_ui->tree, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *row) { m_ui->grantPlainButton->setEnabled(row != nullptr); });
    connect(m_ui->outcomeCombo, &QComboBox::currentIndexChanged, this, &AssessItemsDialog::outcomeChosen);
    connect(m_ui->applyButton, &QPushButton::clicked, this, &AssessItemsDialog::apply);
    connect(m_ui->grantRestButton, &QPushButton::clicked, this, &AssessItemsDialog::grantRest);
    connect(m_present, &PresentContent::ready, this, &AssessItemsDialog::showAgainst);
    m_ui->presentLabel->hide();
    look::setMuted(m_ui->presentLabel);
    fillShow();
    outcomeChosen();
    load();
    m_present->read(desk.lanes(), record);
}

AssessItemsDialog::~AssessItemsDialog() = default;

void AssessItemsDialog::fillShow()
{
    const QSignalBlocker quiet(m_ui->showCombo);
    const QVariant before = m_ui->showCombo->currentData();
    m_ui->showCombo->clear();
    m_ui->showCombo->addItem(tr("All items"), QString());
    m_ui->showCombo->addItem(tr("Not assessed"), QStringLiteral("open"));
    m_ui->showCombo->addItem(tr("Limited and refused"), QStringLiteral("reasoned"));
    m_ui->showCombo->addItem(tr("Protected, elevated and special"), QStringLiteral("sensitive"));
    if (m_present->isKnown())
        for (const QString &code : {QStringLiteral("present"), QStringLiteral("added")})
            m_ui->showCombo->addItem(messages::label(u"item.against_permit", code), code);
    m_ui->showCombo->setCurrentIndex(std::max(0, m_ui->showCombo->findData(before)));
}

void AssessItemsDialog::load()
{
    beginLoading();
    db::then(desk().lanes().lists().run(
                 list::selectAll(QStringLiteral("application_item_list"),
                                 {list::Filter::equals(QStringLiteral("application_id"), record().value(QStringLiteral("id")))},
                                 {QStringLiteral("item_id"), QStringLiteral("purpose_no")}, 10000)),
             this, [this](const db::Answer &answer) {
                 if (!answer) {
                     shared::present(*banner(), answer.error(), [this] { load(); });
                     endLoading();
                     return;
                 }
                 m_items = answer->maps();
                 m_before.clear();
                 for (const Record &item : std::as_const(m_items))
                     m_before.append({item.value(QStringLiteral("outcome")).toString(),
                                      item.value(QStringLiteral("reason_code")).toString(),
                                      item.value(QStringLiteral("reason")).toString()});
                 m_now = m_before;
                 build();
                 endLoading();
             });
}

void AssessItemsDialog::build()
{
    m_ui->tree->setHeaderLabels({tr("Item"), tr("Sensitivity"), tr("Against the permit"), tr("No."), tr("Search key"), tr("Legal basis"),
                                 tr("Assessment"), tr("Reason")});
    m_ui->tree->clear();
    QHash<QString, QTreeWidgetItem *> groups;
    for (int i = 0; i < m_items.size(); ++i) {
        const Record &item = m_items.at(i);
        QTreeWidgetItem *&group = groups[item.value(QStringLiteral("group_code")).toString()];
        if (!group) {
            group = new QTreeWidgetItem(m_ui->tree, {shared::localized(item, QStringLiteral("group"))});
            group->setData(Name, WordsRole, group->text(Name));
            group->setExpanded(true);
        }
        auto *row = new QTreeWidgetItem(group, {shared::localized(item, QStringLiteral("name")),
                                                item.value(QStringLiteral("sensitivity")).toString(), QString(),
                                                item.value(QStringLiteral("purpose_no")).toString(),
                                                messages::label(u"search_key", item.value(QStringLiteral("search_key")).toString()),
                                                item.value(QStringLiteral("legal_basis")).toString()});
        row->setData(Name, IndexRole, i);
        row->setData(Sensitivity, Qt::AccessibleTextRole,
                     messages::label(u"sensitivity", item.value(QStringLiteral("sensitivity")).toString()));
        row->setToolTip(Sensitivity, item.value(QStringLiteral("hidden_by_non_disclosure")).toBool()
                                         ? tr("Hidden by non-disclosure for personal safety")
                                         : QString());
        QStringList words{item.value(QStringLiteral("code")).toString().toCaseFolded()};
        for (const char *column : {"name_fi", "name_sv", "name_en", "group_fi", "group_sv", "group_en", "legal_basis"})
            words.append(item.value(QLatin1StringView(column)).toString().toCaseFolded());
        row->setData(Name, WordsRole, words.join(QLatin1Char('\n')));
        row->setToolTip(Name, row->text(Name));
        row->setToolTip(Purpose, item.value(QStringLiteral("purpose_name")).toString());
        row->setTextAlignment(Purpose, Qt::AlignRight | Qt::AlignVCenter);
        showRow(row);
    }
    showAgainst();
    countUp();
    if (m_ui->tree->topLevelItemCount() > 0 && m_ui->tree->topLevelItem(0)->childCount() > 0 && !m_ui->tree->currentItem())
        m_ui->tree->setCurrentItem(m_ui->tree->topLevelItem(0)->child(0));
}

QString AssessItemsDialog::mark(const Record &item) const
{
    return m_present->mark(item.value(QStringLiteral("purpose_name")).toString(), item.value(QStringLiteral("item_id")).toInt(), true, {});
}

// What of it the organisation's permit holds already, and how much of that would go.
void AssessItemsDialog::showAgainst()
{
    m_ui->tree->setColumnHidden(Against, !m_present->isKnown());
    fitColumns();
    m_ui->presentLabel->setVisible(m_present->isKnown());
    if (m_present->isKnown()) {
        QSet<PresentContent::Key> asked;
        for (const Record &item : std::as_const(m_items))
            asked.insert({item.value(QStringLiteral("purpose_name")).toString(), item.value(QStringLiteral("item_id")).toInt()});
        for (QTreeWidgetItem *row : rows()) {
            const QString against = mark(m_items.at(row->data(Name, IndexRole).toInt()));
            row->setText(Against, against);
            row->setData(Against, Qt::AccessibleTextRole, messages::label(u"item.against_permit", against));
        }
        m_ui->presentLabel->setText(m_present->words(asked));
        fillShow();
    }
    filter();
}

// How many of a group are judged stands beside its name.
void AssessItemsDialog::showGroup(QTreeWidgetItem *group)
{
    int judged = 0;
    for (int i = 0; i < group->childCount(); ++i)
        judged += m_now.at(group->child(i)->data(Name, IndexRole).toInt()).outcome == QLatin1StringView("open") ? 0 : 1;
    group->setText(Name, tr("%1 (%2 of %3)").arg(group->data(Name, WordsRole).toString()).arg(judged).arg(group->childCount()));
    group->setFirstColumnSpanned(true);
}

void AssessItemsDialog::showRow(QTreeWidgetItem *row)
{
    const Verdict &verdict = m_now.at(row->data(Name, IndexRole).toInt());
    row->setText(Outcome, verdict.outcome);
    row->setData(Outcome, Qt::AccessibleTextRole, messages::label(u"item.outcome", verdict.outcome));
    QString reason = verdict.reasonCode.isEmpty() ? QString() : messages::label(u"item.reason_code", verdict.reasonCode);
    if (!verdict.reason.isEmpty())
        reason = reason.isEmpty() ? verdict.reason : tr("%1: %2").arg(reason, verdict.reason);
    row->setText(Reason, reason);
    row->setToolTip(Reason, reason);
}

QList<QTreeWidgetItem *> AssessItemsDialog::rows() const
{
    QList<QTreeWidgetItem *> all;
    for (int g = 0; g < m_ui->tree->topLevelItemCount(); ++g)
        for (int i = 0; i < m_ui->tree->topLevelItem(g)->childCount(); ++i)
            all.append(m_ui->tree->topLevelItem(g)->child(i));
    return all;
}

void AssessItemsDialog::apply()
{
    judge(m_ui->outcomeCombo->currentData().toString());
}

void AssessItemsDialog::judge(const QString &outcome)
{
    const Verdict verdict = needsReason(outcome)
                                ? Verdict{outcome, m_ui->reasonCodeCombo->currentData().toString(), m_ui->reasonEdit->text().trimmed()}
                                : Verdict{outcome, {}, {}};
    for (QTreeWidgetItem *row : rows())
        if (!row->isHidden() && (row->isSelected() || row->parent()->isSelected())) {
            m_now[row->data(Name, IndexRole).toInt()] = verdict;
            showRow(row);
        }
    countUp();
}

// The next item below, when one was judged alone: so a list is gone through key by key.
void AssessItemsDialog::goOn()
{
    if (m_ui->tree->selectedItems().size() != 1)
        return;
    QTreeWidgetItem *next = m_ui->tree->itemBelow(m_ui->tree->currentItem());
    while (next && next->childCount() > 0)
        next = m_ui->tree->itemBelow(next);
    if (next)
        m_ui->tree->setCurrentItem(next);
}

// Of the group of the current item: what nobody needs to think about long.
void AssessItemsDialog::grantPlain()
{
    QTreeWidgetItem *group = m_ui->tree->currentItem();
    if (group && group->parent())
        group = group->parent();
    if (!group)
        return;
    for (int i = 0; i < group->childCount(); ++i) {
        const int index = group->child(i)->data(Name, IndexRole).toInt();
        const QString sensitivity = m_items.at(index).value(QStringLiteral("sensitivity")).toString();
        if (m_now.at(index).outcome != QLatin1StringView("open") ||
            (sensitivity != QLatin1StringView("low") && sensitivity != QLatin1StringView("normal")))
            continue;
        m_now[index] = {QStringLiteral("granted"), {}, {}};
        showRow(group->child(i));
    }
    countUp();
}

// Columns are as wide as their content; at double size they share what the names and reasons leave.
void AssessItemsDialog::fitColumns()
{
    if (look::textScale() < 1.5)
        return;
    QHeaderView *header = m_ui->tree->header();
    const int shown = header->count() - header->hiddenSectionCount() - 2;
    for (int column = Sensitivity; column < Columns; ++column) {
        if (column == Reason)
            continue;
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, m_ui->tree->width() * 3 / 5 / std::max(1, shown));
    }
}

bool AssessItemsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->tree && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_ui->tree && event->type() == QEvent::KeyPress) {
        static const QHash<int, QString> keys{{Qt::Key_G, QStringLiteral("granted")},
                                              {Qt::Key_L, QStringLiteral("limited")},
                                              {Qt::Key_R, QStringLiteral("refused")},
                                              {Qt::Key_O, QStringLiteral("open")}};
        const auto *key = static_cast<QKeyEvent *>(event);
        if (keys.contains(key->key()) && key->modifiers() == Qt::NoModifier) {
            m_ui->outcomeCombo->setCurrentIndex(m_ui->outcomeCombo->findData(keys.value(key->key())));
            judge(keys.value(key->key()));
            goOn();
            return true;
        }
    }
    return CommandDialog::eventFilter(watched, event);
}

void AssessItemsDialog::filter()
{
    const QString wanted = m_ui->searchEdit->text().trimmed().toCaseFolded();
    const QString show = m_ui->showCombo->currentData().toString();
    for (int g = 0; g < m_ui->tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_ui->tree->topLevelItem(g);
        int shown = 0;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *row = group->child(i);
            const int index = row->data(Name, IndexRole).toInt();
            const QString &outcome = m_now.at(index).outcome;
            const QString sensitivity = m_items.at(index).value(QStringLiteral("sensitivity")).toString();
            const bool fits = show.isEmpty() || (show == QLatin1StringView("open") && outcome == show) ||
                              (show == QLatin1StringView("reasoned") && needsReason(outcome)) || show == row->text(Against) ||
                              (show == QLatin1StringView("sensitive") && sensitivity != QLatin1StringView("low") &&
                               sensitivity != QLatin1StringView("normal"));
            row->setHidden(!fits || (!wanted.isEmpty() && !row->data(Name, WordsRole).toString().contains(wanted)));
            shown += row->isHidden() ? 0 : 1;
        }
        group->setHidden(shown == 0);
    }
}

void AssessItemsDialog::grantRest()
{
    for (QTreeWidgetItem *row : rows())
        if (Verdict &verdict = m_now[row->data(Name, IndexRole).toInt()]; verdict.outcome == QLatin1StringView("open")) {
            verdict = {QStringLiteral("granted"), {}, {}};
            showRow(row);
        }
    countUp();
}

void AssessItemsDialog::outcomeChosen()
{
    const bool reason = needsReason(m_ui->outcomeCombo->currentData().toString());
    m_ui->reasonCodeCombo->setEnabled(reason);
    m_ui->reasonEdit->setEnabled(reason);
}

void AssessItemsDialog::countUp()
{
    QHash<QString, int> counts;
    int changed = 0;
    for (int i = 0; i < m_now.size(); ++i) {
        ++counts[m_now.at(i).outcome];
        changed += m_now.at(i) == m_before.at(i) ? 0 : 1;
    }
    for (int g = 0; g < m_ui->tree->topLevelItemCount(); ++g)
        showGroup(m_ui->tree->topLevelItem(g));
    m_ui->countLabel->setText(tr("Granted %1, limited %2, refused %3, not assessed %4. Changed and not yet saved: %5.")
                                  .arg(counts.value(QStringLiteral("granted")))
                                  .arg(counts.value(QStringLiteral("limited")))
                                  .arg(counts.value(QStringLiteral("refused")))
                                  .arg(counts.value(QStringLiteral("open")))
                                  .arg(changed));
}

void AssessItemsDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    fillShow();
    build();
}

void AssessItemsDialog::addArguments(command::Command &command)
{
    QJsonArray items;
    for (int i = 0; i < m_now.size(); ++i)
        if (!(m_now.at(i) == m_before.at(i)))
            items.append(QJsonObject{{QStringLiteral("item_id"), m_items.at(i).value(QStringLiteral("item_id")).toInt()},
                                     {QStringLiteral("purpose_no"), m_items.at(i).value(QStringLiteral("purpose_no")).toInt()},
                                     {QStringLiteral("outcome"), m_now.at(i).outcome},
                                     {QStringLiteral("reason_code"), m_now.at(i).reasonCode},
                                     {QStringLiteral("reason"), m_now.at(i).reason}});
    command.with("items", items);
}

} // namespace applications
