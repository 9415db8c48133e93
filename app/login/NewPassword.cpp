#include "login/NewPassword.h"

#include "base/PasswordRule.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/Look.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace login {

NewPassword::NewPassword(Reason reason, QWidget *parent)
    : QWidget(parent), m_reason(reason), m_title(new QLabel(this)), m_hint(new QLabel(this)), m_banner(new shared::Banner(this)),
      m_presentLabel(new QLabel(this)), m_present(new QLineEdit(this)), m_freshLabel(new QLabel(this)), m_fresh(new QLineEdit(this)),
      m_rule(new QLabel(this)), m_againLabel(new QLabel(this)), m_again(new QLineEdit(this)), m_show(new QCheckBox(this)),
      m_leave(new QPushButton(this)), m_accept(new QPushButton(this))
{
    const bool first = reason == Reason::First;
    auto *column = new QVBoxLayout;
    column->setSpacing(look::Gap);
    look::setSize(m_title, look::Size::PageTitle);
    m_title->setWordWrap(true);
    m_title->setVisible(first);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    look::setMuted(m_hint);
    look::setSize(m_rule, look::Size::Small);
    look::setMuted(m_rule);
    m_rule->setWordWrap(true);
    m_rule->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as wide as the fields it belongs to
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(look::Wide);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_presentLabel->setBuddy(m_present);
    m_freshLabel->setBuddy(m_fresh);
    m_againLabel->setBuddy(m_again);
    m_present->setObjectName(QStringLiteral("presentEdit"));
    m_fresh->setObjectName(QStringLiteral("freshEdit"));
    m_again->setObjectName(QStringLiteral("againEdit"));
    m_accept->setObjectName(QStringLiteral("acceptButton"));
    if (first) {
        m_presentLabel->hide();
        m_present->hide();
    } else {
        form->addRow(m_presentLabel, m_present);
    }
    form->addRow(m_freshLabel, m_fresh);
    form->addRow(nullptr, m_rule);
    form->addRow(m_againLabel, m_again);
    form->addRow(nullptr, m_show);
    auto *buttons = new QHBoxLayout;
    if (!first)
        buttons->addStretch(1);
    buttons->addWidget(m_leave);
    if (first)
        buttons->addStretch(1);
    look::setStrong(m_accept, look::Tone::Accent);
    m_accept->setDefault(true);
    buttons->addWidget(m_accept);
    if (first)
        column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_banner);
    column->addLayout(form);
    column->addSpacing(look::Gap);
    column->addLayout(buttons);
    if (first) {
        column->addStretch(2);
        auto *outer = new QHBoxLayout(this);
        outer->addStretch(1);
        outer->addLayout(column, 2);
        outer->addStretch(1);
    } else {
        setLayout(column);
    }
    for (QLineEdit *field : {m_present, m_fresh, m_again})
        field->setEchoMode(QLineEdit::Password);
    setFocusProxy(first ? m_fresh : m_present);
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *field : {m_present, m_fresh, m_again})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_present, &QLineEdit::returnPressed, m_fresh, qOverload<>(&QWidget::setFocus));
    connect(m_fresh, &QLineEdit::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    connect(m_again, &QLineEdit::returnPressed, this, &NewPassword::give);
    connect(m_accept, &QPushButton::clicked, this, &NewPassword::give);
    connect(m_leave, &QPushButton::clicked, this, &NewPassword::left);
    retranslate();
}

void NewPassword::setPerson(const QString &login, const QStringList &names)
{
    m_login = login;
    m_names = names;
    retranslate();
}

void NewPassword::setPresent(const QString &password)
{
    m_given = password;
}

void NewPassword::give()
{
    if (!m_accept->isEnabled())
        return;
    const QString present = m_reason == Reason::First ? m_given : m_present->text();
    if (present.isEmpty())
        complain(QStringLiteral("password.wrong"), m_present);
    else if (const QString fault = base::passwordFault(m_fresh->text(), present, QStringList(m_names) << m_login); !fault.isEmpty())
        complain(fault, m_fresh);
    else if (m_again->text() != m_fresh->text())
        complain(QStringLiteral("password.differs"), m_again);
    else
        emit given(present, m_fresh->text());
}

void NewPassword::complain(const QString &code, QLineEdit *field)
{
    m_banner->say(look::Tone::Warning, shared::sentence(base::Error::environment(code)));
    field->setFocus();
    field->selectAll();
    makeRoom();
}

void NewPassword::setBusy(bool busy)
{
    m_accept->setEnabled(!busy);
    for (QLineEdit *field : {m_present, m_fresh, m_again})
        field->setEnabled(!busy);
    if (busy)
        m_banner->clear();
}

void NewPassword::showFailure(const base::Error &error)
{
    setBusy(false);
    if (error.code == QLatin1String("login.wrong") && m_reason == Reason::Own)
        complain(QStringLiteral("password.wrong"), m_present);
    else
        shared::present(*m_banner, error);
    makeRoom();
}

void NewPassword::showRefusal(const command::Outcome &refusal)
{
    setBusy(false);
    shared::present(*m_banner, refusal);
    makeRoom();
}

// A dialog grows by what is said; the page has room enough.
void NewPassword::makeRoom()
{
    if (m_reason == Reason::Own && parentWidget())
        parentWidget()->adjustSize();
}

void NewPassword::clear()
{
    m_given.clear();
    for (QLineEdit *field : {m_present, m_fresh, m_again})
        field->clear();
    m_show->setChecked(false);
    m_banner->clear();
    setBusy(false);
}

void NewPassword::retranslate()
{
    m_title->setText(tr("Choose a password of your own"));
    m_hint->setText(
        m_reason == Reason::First
            ? tr("The administrator who issued the login %1 knows its first password. Change it now; then you can begin.").arg(m_login)
            : tr("User name: %1. Other sessions of yours end, on other computers too.").arg(m_login));
    m_presentLabel->setText(tr("&Present password"));
    m_freshLabel->setText(tr("&New password"));
    m_againLabel->setText(tr("New password &again"));
    m_present->setAccessibleName(tr("Present password"));
    m_fresh->setAccessibleName(tr("New password"));
    m_again->setAccessibleName(tr("New password again"));
    m_rule->setText(
        tr("At least %1 characters, at least %2 of them different: letters from a to z, digits, marks, and spaces between words. "
           "Four or five words in a row are strong and easy to remember. Not your name, and not the present password.")
            .arg(base::PasswordLength)
            .arg(base::PasswordCharacters));
    m_fresh->setAccessibleDescription(m_rule->text());
    m_show->setText(tr("&Show what I type"));
    m_leave->setText(m_reason == Reason::First ? tr("Somebody else") : tr("Cancel"));
    m_accept->setText(tr("Change the password"));
}

void NewPassword::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

NewPasswordDialog::NewPasswordDialog(QWidget *parent) : QDialog(parent), m_form(new NewPassword(NewPassword::Reason::Own, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    m_form->layout()->setContentsMargins(0, 0, 0, 0);
    setFocusProxy(m_form);
    connect(m_form, &NewPassword::left, this, &QDialog::reject);
    const int unit = QFontMetrics(look::font(look::Size::Body)).averageCharWidth();
    setMinimumWidth(std::min(84 * unit, parent ? parent->window()->width() - 4 * look::Wide : 84 * unit));
    retranslate();
}

void NewPasswordDialog::retranslate()
{
    setWindowTitle(tr("Change the password"));
}

void NewPasswordDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace login
