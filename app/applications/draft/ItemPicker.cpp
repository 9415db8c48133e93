#include "applications/draft/ItemPicker.h"

#include "messages/Vocabulary.h"
#include "shared/CellDelegates.h"
#include "shared/Look.h"
#include "ui_ItemPicker.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSet>

namespace applications {

using shared::Record;

namespace {

constexpr int ItemRole = Qt::UserRole + 10;
constexpr int WordsRole = Qt::UserRole + 11; // everything the search looks at, folded

} // namespace

ItemPicker::ItemPicker(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ItemPicker>())
{
    m_ui->setupUi(this);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->sourceLabel), static_cast<QWidget *>(m_ui->sourceCombo),
                            static_cast<QWidget *>(m_ui->addSourceButton)})
        widget->hide(); // until there is something to offer
    for (QLabel *label : {m_ui->productLabel, m_ui->presentLabel}) {
        label->hide();
        look::setMuted(label);
    }
    m_ui->tree->setColumnCount(Columns);
    m_ui->tree->setAllColumnsShowFocus(true);
    look::setQuietSelection(m_ui->tree);
    new shared::TreeNameDelegate(m_ui->tree);
    m_ui->tree->setItemDelegateForColumn(Sensitivity, new shared::StateDelegate(QStringLiteral("sensitivity"), this));
    m_ui->tree->setItemDelegateForColumn(Against, new shared::StateDelegate(QStringLiteral("item.against_permit"), this));
    m_ui->tree->setItemDelegateForColumn(Outcome, new shared::StateDelegate(QStringLiteral("item.outcome"), this));
    m_ui->tree->setColumnHidden(Against, true); // until there is a permit to compare with
    m_ui->tree->setColumnHidden(Outcome, true); // until something was assessed
    QHeaderView *header = m_ui->tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &ItemPicker::filter);
    connect(m_ui->showCombo, &QComboBox::currentIndexChanged, this, &ItemPicker::filter);
    connect(m_ui->purposeCombo, &QComboBox::currentIndexChanged, this, &ItemPicker::showChoices);
    connect(m_ui->applyButton, &QPushButton::clicked, this, &ItemPicker::applyToSelected);
    connect(m_ui->addSourceButton, &QPushButton::clicked, this, &ItemPicker::addSource);
    connect(m_ui->sourceCombo, &QComboBox::currentIndexChanged, this,
            [this] { m_ui->addSourceButton->setEnabled(m_ui->sourceCombo->currentIndex() > 0); });
    connect(m_ui->tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *row, int column) {
        if (!m_filling && column == Name)
            toggled(row);
    });
    setPurposes({});
    retranslate();
}

ItemPicker::~ItemPicker() = default;

void ItemPicker::setCatalogue(const QList<Record> &rows)
{
    m_catalogue = rows;
    m_choices.setCatalogue(rows);
    build();
}

void ItemPicker::setPurposes(const QStringList &names)
{
    const QScopedValueRollback filling(m_filling, true);
    const int before = m_ui->purposeCombo->currentIndex();
    m_purposes = names;
    m_ui->purposeCombo->clear();
    for (int i = 0; i < std::max(1, int(names.size())); ++i)
        m_ui->purposeCombo->addItem(names.isEmpty() ? tr("Purpose 1") : tr("%1. %2").arg(i + 1).arg(names.at(i)));
    m_ui->purposeCombo->setCurrentIndex(qBound(0, before, m_ui->purposeCombo->count() - 1));
    showChoices();
}

void ItemPicker::setItems(const QList<Record> &rows)
{
    m_choices.setItems(rows);
    m_ui->tree->setColumnHidden(Outcome, !m_choices.isAssessed());
    fitColumns();
    showChoices();
}

void ItemPicker::setBasisForAll(bool needed)
{
    m_choices.setBasisForAll(needed);
    showChoices();
}

void ItemPicker::focusFirstMissing()
{
    const QList<ItemChoices::Key> lacking = m_choices.lacking();
    for (const ItemChoices::Key &key : lacking) {
        m_ui->purposeCombo->setCurrentIndex(key.first - 1);
        m_ui->searchEdit->clear();
        for (int g = 0; g < m_ui->tree->topLevelItemCount(); ++g)
            for (int i = 0; i < m_ui->tree->topLevelItem(g)->childCount(); ++i)
                if (QTreeWidgetItem *row = m_ui->tree->topLevelItem(g)->child(i); itemOf(row) == key.second) {
                    m_ui->tree->topLevelItem(g)->setExpanded(true);
                    m_ui->tree->setCurrentItem(row);
                    m_ui->tree->scrollToItem(row);
                    m_ui->legalBasisEdit->setFocus();
                    return;
                }
    }
    m_ui->searchEdit->setFocus();
}

int ItemPicker::itemOf(const QTreeWidgetItem *row)
{
    return row->data(Name, ItemRole).toInt();
}

ItemChoices::Key ItemPicker::keyOf(const QTreeWidgetItem *row) const
{
    return {purpose(), itemOf(row)};
}

int ItemPicker::purpose() const
{
    return std::max(0, m_ui->purposeCombo->currentIndex()) + 1;
}

void ItemPicker::build()
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->tree->clear();
    QMap<QString, QTreeWidgetItem *> groups;
    for (const Record &row : std::as_const(m_catalogue)) {
        QTreeWidgetItem *&group = groups[row.value(QStringLiteral("group_code")).toString()];
        if (!group) {
            group = new QTreeWidgetItem(m_ui->tree, {shared::localized(row, QStringLiteral("group"))});
            group->setFirstColumnSpanned(true);
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        }
        auto *item = new QTreeWidgetItem(
            group, {shared::localized(row, QStringLiteral("name")), row.value(QStringLiteral("sensitivity")).toString()});
        item->setToolTip(Name, tr("%1 · %2").arg(row.value(QStringLiteral("code")).toString(), item->text(Name)));
        const QString sensitivity = messages::label(u"sensitivity", row.value(QStringLiteral("sensitivity")).toString());
        item->setData(Sensitivity, Qt::AccessibleTextRole, sensitivity);
        item->setToolTip(Sensitivity, row.value(QStringLiteral("hidden_by_non_disclosure")).toBool()
                                          ? tr("Hidden by non-disclosure for personal safety: only with a provision of its own")
                                          : sensitivity);
        item->setData(Name, ItemRole, row.value(QStringLiteral("id")));
        QStringList words;
        for (const char *column : {"name_fi", "name_sv", "name_en", "code", "group_fi", "group_sv", "group_en"})
            words.append(row.value(QLatin1StringView(column)).toString().toCaseFolded());
        item->setData(Name, WordsRole, words.join(QLatin1Char('\n')));
        item->setCheckState(Name, Qt::Unchecked);
    }
    showChoices();
}

void ItemPicker::showRow(QTreeWidgetItem *row)
{
    const ItemChoices::Key key = keyOf(row);
    const bool chosen = m_choices.contains(key);
    const ItemChoices::Choice choice = m_choices.at(key);
    row->setCheckState(Name, chosen ? Qt::Checked : Qt::Unchecked);
    const QString against = mark(row);
    row->setText(Against, against);
    row->setData(Against, Qt::AccessibleTextRole, against.isEmpty() ? QString() : messages::label(u"item.against_permit", against));
    const QString outcome = chosen && m_choices.isAssessed() ? m_choices.outcome(key) : QString();
    row->setText(Outcome, outcome);
    row->setData(Outcome, Qt::AccessibleTextRole, outcome.isEmpty() ? QString() : messages::label(u"item.outcome", outcome));
    row->setText(SearchKey, chosen ? messages::label(u"search_key", choice.searchKey) : QString());
    const bool missing = m_choices.lacksBasis(key);
    row->setText(Basis, missing ? tr("Needed: name the provision") : choice.legalBasis);
    row->setForeground(Basis, missing ? QBrush(look::tone(look::Tone::Danger)) : QBrush());
}

void ItemPicker::showChoices()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        for (int g = 0; g < m_ui->tree->topLevelItemCount(); ++g) {
            QTreeWidgetItem *group = m_ui->tree->topLevelItem(g);
            for (int i = 0; i < group->childCount(); ++i)
                showRow(group->child(i));
            if (group->checkState(Name) != Qt::Unchecked)
                group->setExpanded(true);
        }
    }
    filter();
    countUp();
}

void ItemPicker::filter()
{
    // Every word must be found, at the beginning of a word or inside one, in any of the languages.
    const QStringList wanted = m_ui->searchEdit->text().toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString show = m_ui->showCombo->currentData().toString();
    for (int g = 0; g < m_ui->tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_ui->tree->topLevelItem(g);
        int shown = 0;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *row = group->child(i);
            const QString words = row->data(Name, WordsRole).toString();
            const bool fits = std::all_of(wanted.cbegin(), wanted.cend(), [&words](const QString &word) { return words.contains(word); }) &&
                              (show.isEmpty() || (show == QLatin1StringView("chosen") && row->checkState(Name) == Qt::Checked) ||
                               show == row->text(Against));
            row->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        group->setHidden(shown == 0);
        if (!wanted.isEmpty() || !show.isEmpty())
            group->setExpanded(true);
    }
}

void ItemPicker::toggled(QTreeWidgetItem *row)
{
    if (row->childCount() > 0 || !row->data(Name, ItemRole).isValid())
        return; // a group: its items speak for themselves
    if (row->isHidden()) {
        // Its group was ticked while a search is on: only what is seen is meant.
        const QScopedValueRollback filling(m_filling, true);
        showRow(row);
        return;
    }
    const bool done = row->checkState(Name) == Qt::Checked ? m_choices.add(keyOf(row)) : m_choices.remove(keyOf(row));
    if (!done)
        return;
    const QScopedValueRollback filling(m_filling, true);
    showRow(row);
    countUp();
    Q_EMIT changed();
}

void ItemPicker::applyToSelected()
{
    const QString key = m_ui->searchKeyCombo->currentData().toString();
    const QString basis = m_ui->legalBasisEdit->text().trimmed();
    QSet<QTreeWidgetItem *> rows;
    for (QTreeWidgetItem *row : m_ui->tree->selectedItems()) {
        if (row->childCount() == 0)
            rows.insert(row);
        for (int i = 0; i < row->childCount(); ++i)
            if (!row->child(i)->isHidden())
                rows.insert(row->child(i));
    }
    bool any = false;
    const QScopedValueRollback filling(m_filling, true);
    for (QTreeWidgetItem *row : std::as_const(rows)) {
        if (!m_choices.change(keyOf(row), {key, basis}))
            continue;
        showRow(row);
        any = true;
    }
    countUp();
    if (any)
        Q_EMIT changed();
}

void ItemPicker::countUp()
{
    const int missing = missingBases();
    QString words = tr("%n item(s) chosen", nullptr, m_choices.count());
    if (missing > 0)
        words = tr("%1; %2").arg(words, tr("%n of them still need(s) a legal basis", nullptr, missing));
    // How much of it calls for special care.
    QStringList careful;
    for (const char *code : {"protected", "elevated", "special"})
        if (const int count = m_choices.countOf(QString::fromLatin1(code)); count > 0)
            careful.append(tr("%1: %2").arg(messages::label(u"sensitivity", QString::fromLatin1(code))).arg(count));
    if (!careful.isEmpty())
        words += QStringLiteral(" · ") + careful.join(QStringLiteral(", "));
    m_ui->countLabel->setText(words);
    compareProducts();
    comparePermit();
}

void ItemPicker::retranslate()
{
    m_ui->tree->setHeaderLabels(
        {tr("Item"), tr("Sensitivity"), tr("Against the permit"), tr("Assessment"), tr("Search key"), tr("Legal basis")});
    fillShow();
    const QVariant key = m_ui->searchKeyCombo->currentData();
    m_ui->searchKeyCombo->clear();
    m_ui->searchKeyCombo->addItem(tr("As it is"), QString());
    for (const QString &code : messages::codes(u"search_key"))
        m_ui->searchKeyCombo->addItem(messages::label(u"search_key", code), code);
    m_ui->searchKeyCombo->setCurrentIndex(std::max(0, m_ui->searchKeyCombo->findData(key)));
    setPurposes(m_purposes);
    build();
    fillSources();
}

// The names keep at least the half of the width, however large the text.
void ItemPicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ItemPicker::fitColumns()
{
    QHeaderView *header = m_ui->tree->header();
    const int shown = header->count() - header->hiddenSectionCount() - 1;
    if (shown < 1)
        return;
    const int each = std::min(18 * fontMetrics().averageCharWidth(), width() * (shown > 3 ? 3 : 2) / (shown > 3 ? 5 : 4) / shown);
    // A heading stays whole while the text has its ordinary size; at double size the names of the items come first.
    for (int column = Sensitivity; column < Columns; ++column)
        header->resizeSection(column, look::textScale() < 1.5 ? std::max(each, header->sectionSizeHint(column)) : each);
}

void ItemPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace applications
