#include "shared/StatePanel.h"

#include "shared/Icons.h"
#include "shared/Look.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace shared {

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_hint(new QLabel(this)), m_busy(new QProgressBar(this)),
      m_button(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::Gap);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    look::setSize(m_title, look::Size::Section);
    m_title->setTextFormat(Qt::PlainText);
    m_hint->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_title, m_hint}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    look::setMuted(m_hint);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(160, 6);
    m_busy->setAccessibleName(tr("Loading"));
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        set({}, 0, tr("Loading…"), {}, {}, {});
        m_busy->show();
    });
    set({}, 0, {}, {}, {}, {});
}

void StatePanel::set(const QString &icon, int tone, const QString &title, const QString &hint, const QString &word,
                     std::function<void()> act)
{
    m_delay.stop();
    m_iconName = icon;
    m_tone = tone;
    m_act = std::move(act);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setText(word);
    m_button->setVisible(!word.isEmpty());
    m_busy->hide();
    setAccessibleName(title);
    setAccessibleDescription(hint);
    drawIcon();
}

void StatePanel::drawIcon()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    m_icon->setPixmap(icons::pixmap(m_iconName, look::tone(look::Tone(m_tone)), 44, devicePixelRatioF()));
}

void StatePanel::showEmpty(const QString &icon, const QString &title, const QString &hint, const QString &word, std::function<void()> act)
{
    set(icon, int(look::Tone::Neutral), title, hint, word, std::move(act));
}

void StatePanel::showLoading()
{
    set({}, 0, {}, {}, {}, {});
    m_delay.start();
}

void StatePanel::showError(const QString &sentence, const QString &word, std::function<void()> act)
{
    set(QStringLiteral("data-error"), int(look::Tone::Danger), tr("This could not be read"), sentence, word, std::move(act));
}

void StatePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace shared
