#include "login/StartPage.h"

#include "messages/LocalFaults.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/Look.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace login {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_product(new QLabel(QStringLiteral("Lupavahti"), this)), m_what(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(this)), m_banner(new shared::Banner(this))
{
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(look::Wide);
    column->addStretch(1);
    look::setSize(m_product, look::Size::PageTitle);
    column->addWidget(m_product);
    m_what->setWordWrap(true);
    column->addWidget(m_what);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    column->addWidget(m_bar);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    column->addWidget(m_banner);
    column->addStretch(2);
    outer->addLayout(column, 3);
    outer->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        widget->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(500);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_what->show();
        m_bar->show();
        m_cancel->show();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelled();
    });
    retranslate();
}

void StartPage::showProgress(setup::Phase phase)
{
    m_error.reset();
    m_banner->clear();
    m_phase = phase;
    m_cancel->setEnabled(true);
    if (!m_what->isVisible() && !m_delay.isActive())
        m_delay.start();
    retranslate();
}

void StartPage::showFailure(const base::Error &error, std::function<void()> retry)
{
    m_delay.stop();
    m_error = error;
    m_retry = std::move(retry);
    for (QWidget *widget : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        widget->hide();
    retranslate();
}

void StartPage::retranslate()
{
    m_what->setText(messages::phase(m_phase));
    m_bar->setAccessibleName(m_what->text());
    m_cancel->setText(tr("Cancel"));
    if (m_error)
        shared::present(*m_banner, *m_error, m_retry);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace login
