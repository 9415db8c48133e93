#include "applications/ItemPicker.h"

#include "applications/ItemSources.h"
#include "applications/PresentContent.h"
#include "messages/Vocabulary.h"
#include "shared/CellDelegates.h"
#include "shared/Look.h"
#include "ui_ItemPicker.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonObject>
#include <QScopedValueRollback>
#include <QSet>

namespace applications {

using shared::Record;

namespace {

enum Column { Name, Sensitivity, Against, Outcome, SearchKey, Basis, Columns };
constexpr int ItemRole = Qt::UserRole + 10;
constexpr int WordsRole = Qt::UserRole + 11; // everything the search looks at, folded

int itemOf(const QTreeWidgetItem *row)
{
    return row->data(Name, ItemRole).toInt();
}

// The key by which items of a subject are usually found.
QString usualKey(const QString &subject)
{
    return subject == QLatin1StringView("person") ? QStringLiteral("identity_code") : QStringLiteral("building_code");
}

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
    m_sensitivity.clear();
    m_subject.clear();
    for (const Record &row : rows) {
        m_sensitivity.insert(row.value(QStringLiteral("id")).toInt(), row.value(QStringLiteral("sensitivity")).toString());
        m_subject.insert(row.value(QStringLiteral("id")).toInt(), row.value(QStringLiteral("subject")).toString());
    }
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
    m_choices.clear();
    m_outcomes.clear();
    for (const Record &row : rows) {
        const Key key{row.value(QStringLiteral("purpose_no")).toInt(), row.value(QStringLiteral("item_id")).toInt()};
        m_choices.insert(key, {row.value(QStringLiteral("search_key")).toString(), row.value(QStringLiteral("legal_basis")).toString()});
        if (const QString outcome = row.value(QStringLiteral("outcome")).toString(); outcome != QLatin1StringView("open"))
            m_outcomes.insert(key, outcome);
    }
    m_ui->tree->setColumnHidden(Outcome, m_outcomes.isEmpty());
    fitColumns();
    showChoices();
}

void ItemPicker::setBasisForAll(bool needed)
{
    m_basisForAll = needed;
    showChoices();
}

void ItemPicker::removePurpose(int number)
{
    QMap<Key, Choice> kept;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        if (it.key().first != number)
            kept.insert({it.key().first > number ? it.key().first - 1 : it.key().first, it.key().second}, it.value());
    m_choices = kept;
}

QJsonArray ItemPicker::items() const
{
    QJsonArray result;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        result.append(QJsonObject{{QStringLiteral("item_id"), it.key().second},
                                  {QStringLiteral("purpose_no"), it.key().first},
                                  {QStringLiteral("search_key"), it->searchKey},
                                  {QStringLiteral("legal_basis"), it->legalBasis}});
    return result;
}

bool ItemPicker::needsBasis(int item) const
{
    const QString sensitivity = m_sensitivity.value(item);
    return m_basisForAll || sensitivity == QLatin1StringView("protected") || sensitivity == QLatin1StringView("elevated") ||
           sensitivity == QLatin1StringView("special");
}

int ItemPicker::missingBases() const
{
    int count = 0;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        count += it->legalBasis.trimmed().isEmpty() && needsBasis(it.key().second) ? 1 : 0;
    return count;
}

void ItemPicker::focusFirstMissing()
{
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        if (!it->legalBasis.trimmed().isEmpty() || !needsBasis(it.key().second))
            continue;
        m_ui->purposeCombo->setCurrentIndex(it.key().first - 1);
        m_ui->searchEdit->clear();
        for (int g = 0; g < m_ui->tree->topLevelItemCount(); ++g)
            for (int i = 0; i < m_ui->tree->topLevelItem(g)->childCount(); ++i)
                if (QTreeWidgetItem *row = m_ui->tree->topLevelItem(g)->child(i); itemOf(row) == it.key().second) {
                    m_ui->tree->topLevelItem(g)->setExpanded(true);
                    m_ui->tree->setCurrentItem(row);
                    m_ui->tree->scrollToItem(row);
                    m_ui->legalBasisEdit->setFocus();
                    return;
                }
    }
    m_ui->searchEdit->setFocus();
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
    const auto found = m_choices.constFind({purpose(), itemOf(row)});
    const bool chosen = found != m_choices.constEnd();
    row->setCheckState(Name, chosen ? Qt::Checked : Qt::Unchecked);
    const QString against = mark(row);
    row->setText(Against, against);
    row->setData(Against, Qt::AccessibleTextRole, against.isEmpty() ? QString() : messages::label(u"item.against_permit", against));
    const QString outcome = m_outcomes.isEmpty() || !chosen ? QString() : m_outcomes.value(found.key(), QStringLiteral("open"));
    row->setText(Outcome, outcome);
    row->setData(Outcome, Qt::AccessibleTextRole, outcome.isEmpty() ? QString() : messages::label(u"item.outcome", outcome));
    row->setText(SearchKey, chosen ? messages::label(u"search_key", found->searchKey) : QString());
    const bool missing = chosen && found->legalBasis.trimmed().isEmpty() && needsBasis(itemOf(row));
    row->setText(Basis, missing ? tr("Needed: name the provision") : chosen ? found->legalBasis : QString());
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
    const Key key{purpose(), itemOf(row)};
    if (row->checkState(Name) == Qt::Checked) {
        if (m_choices.contains(key))
            return;
        m_choices.insert(key, {usualKey(m_subject.value(key.second)), {}});
    } else if (m_choices.remove(key) == 0) {
        return;
    }
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
        const auto choice = m_choices.find({purpose(), itemOf(row)});
        if (choice == m_choices.end())
            continue;
        if (!key.isEmpty())
            choice->searchKey = key;
        if (!basis.isEmpty())
            choice->legalBasis = basis;
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
    QString words = tr("%n item(s) chosen", nullptr, int(m_choices.size()));
    if (missing > 0)
        words = tr("%1; %2").arg(words, tr("%n of them still need(s) a legal basis", nullptr, missing));
    // How much of it calls for special care.
    QMap<QString, int> counts;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        ++counts[m_sensitivity.value(it.key().second)];
    QStringList careful;
    for (const char *code : {"protected", "elevated", "special"})
        if (const int count = counts.value(QLatin1StringView(code)); count > 0)
            careful.append(tr("%1: %2").arg(messages::label(u"sensitivity", QString::fromLatin1(code))).arg(count));
    if (!careful.isEmpty())
        words += QStringLiteral(" · ") + careful.join(QStringLiteral(", "));
    m_ui->countLabel->setText(words);
    compareProducts();
    comparePermit();
}

void ItemPicker::offerSources(db::Lanes &lanes, const Record &application)
{
    if (m_sources)
        return;
    m_sources = new ItemSources(this);
    connect(m_sources, &ItemSources::ready, this, &ItemPicker::fillSources);
    m_sources->read(lanes, application);
    m_present = new PresentContent(this);
    connect(m_present, &PresentContent::ready, this, [this] {
        m_ui->tree->setColumnHidden(Against, false);
        fitColumns();
        fillShow();
        showChoices();
    });
    if (!application.isEmpty())
        m_present->read(lanes, application);
}

QString ItemPicker::mark(const QTreeWidgetItem *row) const
{
    if (!m_present || !m_present->isKnown())
        return {};
    const Key key{purpose(), itemOf(row)};
    return m_present->mark(m_purposes.value(key.first - 1), key.second, m_choices.contains(key), m_purposes);
}

void ItemPicker::comparePermit()
{
    const bool known = m_present && m_present->isKnown();
    m_ui->presentLabel->setVisible(known);
    if (!known)
        return;
    QSet<PresentContent::Key> asked;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        asked.insert({m_purposes.value(it.key().first - 1), it.key().second});
    m_ui->presentLabel->setText(m_present->words(asked));
}

void ItemPicker::fillShow()
{
    const QSignalBlocker quiet(m_ui->showCombo);
    const QVariant before = m_ui->showCombo->currentData();
    m_ui->showCombo->clear();
    m_ui->showCombo->addItem(tr("All items"), QString());
    m_ui->showCombo->addItem(tr("Chosen items"), QStringLiteral("chosen"));
    if (m_present && m_present->isKnown())
        for (const QString &code : messages::codes(u"item.against_permit"))
            if (code != QLatin1StringView("dropped") || m_present->isReplaced())
                m_ui->showCombo->addItem(messages::label(u"item.against_permit", code), code);
    m_ui->showCombo->setCurrentIndex(std::max(0, m_ui->showCombo->findData(before)));
}

void ItemPicker::fillSources()
{
    if (!m_sources || m_sources->all().isEmpty())
        return;
    const QSignalBlocker quiet(m_ui->sourceCombo);
    m_ui->sourceCombo->clear();
    m_ui->sourceCombo->addItem(tr("Choose a template or a product"));
    for (const ItemSource &source : m_sources->all())
        m_ui->sourceCombo->addItem(m_sources->words(source));
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->sourceLabel), static_cast<QWidget *>(m_ui->sourceCombo),
                            static_cast<QWidget *>(m_ui->addSourceButton)})
        widget->show();
    m_ui->addSourceButton->setEnabled(false);
    compareProducts();
}

// Adds the items of a template or a product to the purpose that is open; what is there already stays as it is.
void ItemPicker::addSource()
{
    const int index = m_ui->sourceCombo->currentIndex() - 1;
    if (index < 0 || index >= m_sources->all().size())
        return;
    const ItemSource &source = m_sources->all().at(index);
    const QString basis = source.record.value(QStringLiteral("legal_basis")).toString();
    for (const auto &[item, searchKey] : source.items)
        if (const Key key{purpose(), item}; !m_choices.contains(key))
            m_choices.insert(key, {searchKey.isEmpty() ? usualKey(m_subject.value(item)) : searchKey, basis});
    if (source.product)
        m_product = source.code;
    showChoices();
    Q_EMIT changed();
}

// Is a ready-made product enough? Said for the query interface only, where products are known.
void ItemPicker::compareProducts()
{
    const bool products = m_sources && std::any_of(m_sources->all().cbegin(), m_sources->all().cend(),
                                                   [](const ItemSource &source) { return source.product; });
    m_ui->productLabel->setVisible(products && !m_choices.isEmpty());
    if (!products)
        return;
    QSet<int> asked;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        asked.insert(it.key().second);
    int besides = 0;
    const ItemSource *enough = m_sources->smallestEnough(asked, &besides);
    m_ui->productLabel->setText(
        !enough        ? tr("No ready-made product holds all of these items: a tailored one would be made.")
        : besides == 0 ? tr("The ready-made product %1 holds exactly these items.").arg(enough->code)
                       : tr("The ready-made product %1 holds all of these items and %n besides, which would have to be justified too.",
                            nullptr, besides)
                             .arg(enough->code));
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
