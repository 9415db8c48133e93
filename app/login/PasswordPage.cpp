#include "login/PasswordPage.h"

#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/Look.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace login {

PasswordPage::PasswordPage(Reason reason, QWidget *parent)
    : QWidget(parent), m_reason(reason), m_title(new QLabel(this)), m_hint(new QLabel(this)), m_banner(new shared::Banner(this)),
      m_userLabel(new QLabel(this)), m_user(new QLineEdit(this)), m_passwordLabel(new QLabel(this)), m_password(new QLineEdit(this)),
      m_other(new QPushButton(this)), m_enter(new QPushButton(this))
{
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(look::Gap);
    column->addStretch(1);
    look::setSize(m_title, look::Size::PageTitle);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    look::setMuted(m_hint);
    column->addWidget(m_hint);
    column->addWidget(m_banner);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(look::Wide);
    m_password->setEchoMode(QLineEdit::Password);
    m_userLabel->setBuddy(m_user);
    m_passwordLabel->setBuddy(m_password);
    form->addRow(m_userLabel, m_user);
    form->addRow(m_passwordLabel, m_password);
    column->addLayout(form);
    auto *buttons = new QHBoxLayout;
    m_other->setVisible(reason == Reason::Locked);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    look::setStrong(m_enter, look::Tone::Accent);
    buttons->addWidget(m_enter);
    column->addLayout(buttons);
    column->addStretch(2);
    outer->addLayout(column, 2);
    outer->addStretch(1);
    connect(m_enter, &QPushButton::clicked, this, &PasswordPage::enter);
    connect(m_other, &QPushButton::clicked, this, &PasswordPage::other);
    connect(m_user, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &PasswordPage::enter);
    retranslate();
}

void PasswordPage::setServer(const QString &server)
{
    m_server = server;
    retranslate();
}

void PasswordPage::setUser(const QString &user, bool fixed)
{
    m_user->setText(user);
    m_user->setEnabled(!fixed);
    setFocusProxy(user.isEmpty() ? m_user : m_password);
}

void PasswordPage::setPasswordNeeded(bool needed)
{
    m_needed = needed;
    m_password->setVisible(needed);
    m_passwordLabel->setVisible(needed);
    m_userLabel->setVisible(needed || m_reason == Reason::Locked);
    m_user->setVisible(needed || m_reason == Reason::Locked);
    setFocusProxy(needed ? static_cast<QWidget *>(m_password) : m_enter);
    retranslate();
}

void PasswordPage::enter()
{
    if (!m_enter->isEnabled())
        return;
    emit given(m_user->text().trimmed(), m_password->text());
}

void PasswordPage::setBusy(bool busy)
{
    m_enter->setEnabled(!busy);
    m_password->setEnabled(!busy);
    if (busy)
        m_banner->clear();
}

void PasswordPage::clearPassword()
{
    m_password->clear();
}

void PasswordPage::showFailure(const base::Error &error)
{
    setBusy(false);
    clearPassword();
    shared::present(*m_banner, error);
    m_password->setFocus();
}

void PasswordPage::retranslate()
{
    if (m_reason == Reason::Locked) {
        m_title->setText(tr("Locked"));
        m_hint->setText(m_needed
                            ? tr("Nothing was done here for a while. Your place and what you typed are kept; give your password to go on.")
                            : tr("Nothing was done here for a while. Your place and what you typed are kept."));
        m_enter->setText(tr("Go on"));
    } else {
        m_title->setText(tr("Log in"));
        m_hint->setText(m_server.isEmpty() ? QString() : tr("Server: %1").arg(m_server));
        m_enter->setText(tr("Log in"));
    }
    m_userLabel->setText(m_reason == Reason::Locked ? tr("Name") : tr("&User name"));
    m_passwordLabel->setText(tr("&Password"));
    m_user->setAccessibleName(m_reason == Reason::Locked ? tr("Name") : tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    m_other->setText(tr("Somebody else"));
}

void PasswordPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace login
