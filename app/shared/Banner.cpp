#include "shared/Banner.h"

#include "shared/FlowLayout.h"
#include "shared/Icons.h"
#include "shared/LinkButton.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace shared {

namespace {

QString iconOf(look::Tone tone)
{
    switch (tone) {
    case look::Tone::Success: return QStringLiteral("dialog-ok-apply");
    case look::Tone::Warning: return QStringLiteral("data-warning");
    case look::Tone::Danger: return QStringLiteral("data-error");
    case look::Tone::Accent:
    case look::Tone::Neutral: break;
    }
    return QStringLiteral("documentinfo");
}

void removeAll(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_scroll(new QScrollArea(this)), m_lines(nullptr),
      m_buttons(new QWidget(this))
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(look::Gap + look::Tight, look::Gap, look::Gap, look::Gap);
    outer->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(look::Tight);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_text);
    auto *lines = new QWidget;
    m_lines = new QVBoxLayout(lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_scroll->setWidget(lines);
    lines->setAutoFillBackground(false); // the area fills what it is given: the banner's own ground shall show
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->hide();
    column->addWidget(m_scroll);
    new FlowLayout(m_buttons, look::Gap, look::Tight);
    m_buttons->hide();
    column->addWidget(m_buttons);
    outer->addLayout(column, 1);
    hide();
}

void Banner::drop()
{
    removeAll(m_lines);
    m_scroll->hide();
    removeAll(m_buttons->layout());
    m_lineTexts.clear();
    m_buttons->hide();
}

void Banner::say(look::Tone tone, const QString &sentence)
{
    drop();
    m_tone = tone;
    m_sentence = sentence;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    colour();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::addLine(const Line &line)
{
    m_lineTexts.append(line.text);
    if (line.follow) {
        auto *link = new LinkButton(line.text, this);
        connect(link, &LinkButton::clicked, this, [follow = line.follow] { follow(); });
        m_lines->addWidget(link, 0, Qt::AlignLeft);
        link->show(); // a line that is not shown yet has no height
    } else {
        auto *label = new QLabel(line.text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_lines->addWidget(label);
        label->show();
    }
    m_scroll->setAccessibleName(m_sentence);
    m_scroll->show();
    fitLines();
}

void Banner::fitLines()
{
    constexpr int Most = 6;
    const int height = m_scroll->widget()->sizeHint().height();
    m_scroll->setFixedHeight(std::min(height, Most * (fontMetrics().lineSpacing() + look::Tight)));
}

QPushButton *Banner::addButton(const QString &word, std::function<void()> act)
{
    auto *button = new QPushButton(word, m_buttons);
    button->setAutoDefault(false);
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    button->show();
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    return button;
}

void Banner::clear()
{
    drop();
    m_sentence.clear();
    setAccessibleName({});
    hide();
}

void Banner::colour()
{
    const int side = int(16 * look::textScale());
    m_icon->setPixmap(icons::pixmap(iconOf(m_tone), look::tone(m_tone), side, devicePixelRatioF()));
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::toneGround(m_tone));
    painter.drawRoundedRect(rect(), 3, 3);
    painter.fillRect(QRect(0, 0, 3, height()), look::tone(m_tone));
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
    if (event->type() == QEvent::FontChange && m_scroll)
        fitLines();
}

} // namespace shared
