// What a picked content begins from and is held against: templates and products to take over, the product that would be enough, and
// the content of the present permit.
#include "applications/draft/ItemPicker.h"

#include "applications/draft/ItemSources.h"
#include "applications/draft/PresentContent.h"
#include "messages/Vocabulary.h"
#include "ui_ItemPicker.h"

namespace applications {

using shared::Record;

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
        m_choices.add({purpose(), item}, {searchKey, basis});
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
    const QList<ItemChoices::Key> keys = m_choices.keys();
    for (const ItemChoices::Key &key : keys)
        asked.insert(key.second);
    int besides = 0;
    const ItemSource *enough = m_sources->smallestEnough(asked, &besides);
    m_ui->productLabel->setText(
        !enough        ? tr("No ready-made product holds all of these items: a tailored one would be made.")
        : besides == 0 ? tr("The ready-made product %1 holds exactly these items.").arg(enough->code)
                       : tr("The ready-made product %1 holds all of these items and %n besides, which would have to be justified too.",
                            nullptr, besides)
                             .arg(enough->code));
}

QString ItemPicker::mark(const QTreeWidgetItem *row) const
{
    if (!m_present || !m_present->isKnown())
        return {};
    const ItemChoices::Key key = keyOf(row);
    return m_present->mark(m_purposes.value(key.first - 1), key.second, m_choices.contains(key), m_purposes);
}

void ItemPicker::comparePermit()
{
    const bool known = m_present && m_present->isKnown();
    m_ui->presentLabel->setVisible(known);
    if (!known)
        return;
    QSet<PresentContent::Key> asked;
    const QList<ItemChoices::Key> keys = m_choices.keys();
    for (const auto &[purpose, item] : keys)
        asked.insert({m_purposes.value(purpose - 1), item});
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

} // namespace applications
