#include "shell/Navigation.h"

#include "areas/Registry.h"
#include "shared/Format.h"
#include "shared/Icons.h"
#include "shared/Look.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {

namespace {

enum Role { PageRole = Qt::UserRole, IconRole, CountRole };

class ItemDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {10, QFontMetrics(look::font(look::Size::Body)).height() + look::Wide};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hover = option.state.testFlag(QStyle::State_MouseOver);
        const QRect box = option.rect.adjusted(look::Gap, 1, -look::Gap, -1);
        const bool dark = look::isDark();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || hover) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? look::toneGround(look::Tone::Accent) : look::line(dark));
            painter->setOpacity(current ? 1.0 : 0.5);
            painter->drawRoundedRect(box, 4, 4);
            painter->setOpacity(1.0);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active)) {
            painter->setPen(QPen(look::tone(look::Tone::Accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
        }
        const QColor colour = current ? look::tone(look::Tone::Accent) : option.palette.color(QPalette::Text);
        const int side = int(22 * look::textScale());
        const double ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
        painter->drawPixmap(box.x() + look::Gap, box.center().y() - side / 2 + 1,
                            icons::pixmap(index.data(IconRole).toString(), colour, side, ratio));
        QFont font = look::font(look::Size::Body);
        if (current)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colour);
        const int count = index.data(CountRole).toInt();
        QRect words = box.adjusted(2 * look::Gap + side, 0, -look::Gap, 0);
        if (count > 0) {
            const QString figure = format::number(count);
            painter->save();
            painter->setFont(look::font(look::Size::Small));
            painter->setPen(current ? colour : look::muted(dark));
            painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, figure);
            words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(figure) - look::Gap);
            painter->restore();
        }
        const QString text = QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width());
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(shared::Desk &desk, QMenu *personMenu, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_product(new QLabel(QStringLiteral("Lupavahti"), this)), m_search(new QPushButton(this)),
      m_list(new QListWidget(this)), m_person(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::Wide, 0, look::Gap);
    column->setSpacing(look::Gap);
    look::setSize(m_product, look::Size::Section);
    m_product->setContentsMargins(look::Wide, 0, look::Gap, 0);
    column->addWidget(m_product);

    m_search->setIcon(icons::named(QStringLiteral("edit-find")));
    m_search->setAutoDefault(false);
    m_search->setFocusPolicy(Qt::TabFocus);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(look::Gap, 0, look::Gap, 0);
    inset->addWidget(m_search);
    column->addLayout(inset);
    connect(m_search, &QPushButton::clicked, this, &Navigation::goAnywhere);

    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ItemDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    QList<const areas::PageEntry *> entries;
    for (const areas::PageEntry &entry : areas::registry().pages())
        if (entry.order > 0 && desk.holdsAny(entry.roles))
            entries.append(&entry);
    std::sort(entries.begin(), entries.end(), [](const auto *a, const auto *b) { return a->order < b->order; });
    for (const areas::PageEntry *entry : std::as_const(entries)) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(PageRole, entry->id);
        item->setData(IconRole, entry->icon);
    }
    column->addWidget(m_list, 1);
    const auto choose = [this](const QListWidgetItem *item) {
        if (item)
            emit chosen(item->data(PageRole).toString());
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);

    m_person->setPopupMode(QToolButton::InstantPopup);
    m_person->setMenu(personMenu);
    m_person->setAutoRaise(true);
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_person->setIcon(icons::named(QStringLiteral("user")));
    m_person->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(look::Gap, 0, look::Gap, 0);
    foot->addWidget(m_person);
    column->addLayout(foot);
    retranslate();
}

void Navigation::retranslate()
{
    m_search->setText(tr("Go to…  Ctrl+K"));
    m_search->setToolTip(tr("Go to any page, organisation, person or application"));
    m_list->setAccessibleName(tr("Pages"));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const areas::PageEntry *entry = areas::registry().page(item->data(PageRole).toString());
        const QString word = shared::text(entry->title);
        const int count = item->data(CountRole).toInt();
        item->setText(word);
        item->setToolTip(count > 0 ? tr("%1: %n thing(s) wait for you (Alt+%2)", nullptr, count).arg(word).arg(row + 1)
                                   : tr("%1 (Alt+%2)").arg(word).arg(row + 1));
        item->setData(Qt::AccessibleTextRole, count > 0 ? QStringLiteral("%1, %2").arg(word, format::number(count)) : word);
    }
    m_person->setAccessibleName(tr("%1, %2: menu").arg(m_desk.me().name(), m_desk.roleWords()));
    fit();
}

void Navigation::fit()
{
    const QFontMetrics body(look::font(look::Size::Body));
    const int side = int(22 * look::textScale());
    int widest = body.horizontalAdvance(m_search->text()) + side + look::Wide;
    for (int row = 0; row < m_list->count(); ++row)
        widest = std::max(widest, int(body.horizontalAdvance(m_list->item(row)->text()) * 1.08) + side + 3 * look::Wide +
                                      body.horizontalAdvance(QLatin1String("000")));
    const QString roles = m_desk.roleWords();
    const int person = std::max(body.horizontalAdvance(m_desk.me().name()), body.horizontalAdvance(roles)) + side + 3 * look::Wide;
    widest = std::max(widest, std::min(person, int(240 * look::textScale())));
    setFixedWidth(std::clamp(widest + look::Wide, 180, 480));
    const int room = width() - 4 * look::Wide - side;
    m_person->setText(body.elidedText(m_desk.me().name(), Qt::ElideRight, room) + QLatin1Char('\n') +
                      body.elidedText(roles, Qt::ElideRight, room));
    m_person->setToolTip(m_desk.me().name() + QLatin1Char('\n') + roles);
    m_list->doItemsLayout();
}

void Navigation::setCurrent(const QString &page)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(PageRole).toString() == page)
            m_list->setCurrentRow(row);
}

void Navigation::setCounts(const QHash<QString, int> &counts)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setData(CountRole, counts.value(m_list->item(row)->data(PageRole).toString()));
    retranslate();
}

QStringList Navigation::pages() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        ids.append(m_list->item(row)->data(PageRole).toString());
    return ids;
}

void Navigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fit();
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::navigation(look::isDark()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), look::line(look::isDark()));
}

} // namespace shell
