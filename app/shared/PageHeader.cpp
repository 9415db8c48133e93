#include "shared/PageHeader.h"

#include "shared/Desk.h"
#include "shared/FlowLayout.h"
#include "shared/Format.h"
#include "shared/Icons.h"
#include "shared/LinkButton.h"
#include "shared/Look.h"
#include "shared/StateBadge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace shared {

namespace {

void emptyOut(QWidget *holder)
{
    while (QLayoutItem *item = holder->layout()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_state(new StateBadge(this)), m_summary(new QLabel(this)),
      m_facts(new QWidget(this)), m_actions(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Gap);
    auto *top = new QHBoxLayout;
    top->setSpacing(look::Gap);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    look::setSize(m_title, look::Size::PageTitle);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    top->addWidget(m_title, 1, Qt::AlignTop);
    auto *flow = new FlowLayout(m_actions, look::Gap, look::Tight);
    flow->setRightAligned(true);
    m_actions->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_actions->setSizePolicy(policy);
    top->addWidget(m_actions, 0, Qt::AlignTop);
    column->addLayout(top);
    m_state->hide();
    look::setMuted(m_summary);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->hide();
    column->addWidget(m_summary);
    new FlowLayout(m_facts, look::Wide, look::Tight);
    m_facts->hide();
    column->addWidget(m_facts);
}

void PageHeader::setIcon(const QString &name)
{
    m_iconName = name;
    drawIcon();
}

void PageHeader::drawIcon()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    m_icon->setFixedHeight(QFontMetrics(look::font(look::Size::PageTitle)).height());
    m_icon->setPixmap(icons::pixmap(m_iconName, look::tone(look::Tone::Accent), int(22 * look::textScale()), devicePixelRatioF()));
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
    fitActions();
}

void PageHeader::setState(const QString &enumName, const QString &value)
{
    m_state->setState(enumName, value);
    if (auto *flow = m_facts->layout(); flow->indexOf(m_state) < 0) {
        flow->addWidget(m_state);
        m_facts->show();
    }
}

void PageHeader::setSummary(const QString &line)
{
    m_summary->setText(line);
    m_summary->setVisible(!line.isEmpty());
}

void PageHeader::setFacts(const QList<Field> &fields, const Record &record, Desk &desk)
{
    auto *flow = m_facts->layout();
    const bool badge = flow->indexOf(m_state) >= 0;
    if (badge)
        flow->removeWidget(m_state);
    emptyOut(m_facts);
    if (badge)
        flow->addWidget(m_state);
    for (const Field &field : fields) {
        if (shown(field, record).isEmpty())
            continue;
        auto *pair = new QWidget(m_facts);
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(look::Tight);
        auto *label = new QLabel(text(field.label), pair);
        look::setMuted(label);
        line->addWidget(label);
        line->addWidget(valueWidget(field, record, desk, pair));
        flow->addWidget(pair);
        pair->show();
    }
    m_facts->setVisible(flow->count() > 0);
}

void PageHeader::setCounts(const QList<Count> &counts)
{
    emptyOut(m_facts);
    for (const Count &count : counts) {
        if (count.number == 0)
            continue;
        auto *pair = new QWidget(m_facts);
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(look::Tight);
        line->addWidget(new QLabel(format::number(count.number), pair));
        auto *badge = new StateBadge(pair);
        badge->setState(QLatin1String(count.enumName), count.value);
        line->addWidget(badge);
        m_facts->layout()->addWidget(pair);
        pair->show();
    }
    m_facts->setVisible(m_facts->layout()->count() > 0);
}

QPushButton *PageHeader::addAction(const QString &word, const QString &icon)
{
    auto *button = new QPushButton(word, m_actions);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(icons::named(icon));
    m_actions->layout()->addWidget(button);
    button->show();
    m_actions->show();
    fitActions();
    return button;
}

// The acts stand on one line while they leave a third of the width, and its longest word, to the title; then they take more lines.
void PageHeader::fitActions()
{
    int widest = 0;
    for (int i = 0; i < m_actions->layout()->count(); ++i)
        widest = std::max(widest, m_actions->layout()->itemAt(i)->sizeHint().width());
    const int room = width() - m_title->minimumSizeHint().width() - m_icon->sizeHint().width() - 2 * look::Gap;
    m_actions->setMinimumWidth(std::min({m_actions->layout()->sizeHint().width(), width() * 2 / 3, std::max(room, widest)}));
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitActions();
}

void PageHeader::clearActions()
{
    emptyOut(m_actions);
    m_actions->hide();
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
    if (event->type() == QEvent::FontChange)
        fitActions();
}

QWidget *valueWidget(const Field &field, const Record &record, Desk &desk, QWidget *parent)
{
    const QString words = shown(field, record);
    if (field.kind == Kind::State) {
        auto *badge = new StateBadge(parent);
        badge->setState(QLatin1String(field.enumName), record.value(QLatin1String(field.column)).toString());
        return badge;
    }
    const qint64 target = field.openId ? record.value(QLatin1String(field.openId)).toLongLong() : 0;
    if (field.opens && target > 0) {
        auto *link = new LinkButton(words, parent);
        link->setAccessibleName(text(field.label) + QStringLiteral(": ") + words);
        QObject::connect(link, &LinkButton::clicked, &desk, [&desk, page = QString::fromLatin1(field.opens), target] {
            desk.open({page, target, {}});
        });
        return link;
    }
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(field.kind == Kind::LongText);
    if (field.kind == Kind::Deadline) {
        const QDate due = record.value(QLatin1String(field.column)).toDate();
        const qint64 days = format::today().daysTo(due);
        if (due.isValid() && days < 4 && !isOver(record.value(QStringLiteral("state")).toString()))
            look::setTone(label, days < 0 ? look::Tone::Danger : look::Tone::Warning);
    }
    return label;
}

} // namespace shared
