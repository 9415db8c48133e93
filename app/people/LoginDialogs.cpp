#include "people/LoginDialogs.h"

#include "areas/Entries.h"
#include "base/Scram.h"
#include "command/Command.h"
#include "shared/FactsPanel.h"
#include "shared/Look.h"
#include "ui_EndLoginDialog.h"
#include "ui_IssueLoginDialog.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPushButton>

namespace people {

using shared::Field;
using shared::Kind;
using shared::Record;
using shared::Weight;

namespace {

QList<Field> loginFacts()
{
    return {{"person_name", QT_TRANSLATE_NOOP("areas", "Person")},
            {"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized},
            {"role", QT_TRANSLATE_NOOP("areas", "Role"), Kind::Enum, "role"},
            {"login_name", QT_TRANSLATE_NOOP("areas", "Login name")},
            {"login_state", QT_TRANSLATE_NOOP("areas", "Login"), Kind::Enum, "person.login_state"}};
}

QString nameOf(const Record &record)
{
    return record.value(QStringLiteral("person_name")).toString();
}

// Only the sides on which the person has something to do.
QStringList groupsFor(const Record &record)
{
    const bool agency = record.value(QStringLiteral("agency_side")).toBool(),
               customer = record.value(QStringLiteral("customer_side")).toBool();
    if (agency && customer)
        return {QStringLiteral("both"), QStringLiteral("agency"), QStringLiteral("customer")};
    return {agency ? QStringLiteral("agency") : QStringLiteral("customer")};
}

} // namespace

IssueLoginDialog::IssueLoginDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "issue_login",
           .title = QT_TRANSLATE_NOOP("areas", "Issue a login"),
           .accept = QT_TRANSLATE_NOOP("areas", "Issue a login to %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "The person can log in from now on, chooses a password of his own first, and can then do what the roles allow. The login name stands on the person’s page afterwards."),
           .done = QT_TRANSLATE_NOOP("areas", "%1 has a login now.")},
          record, parent),
      m_ui(std::make_unique<Ui::IssueLoginDialog>())
{
    m_ui->setupUi(body());
    auto *panel = new shared::FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show(loginFacts(), record);
    fillEnum(m_ui->groupCombo, QStringLiteral("person.login_group"), groupsFor(record));
    m_ui->passwordEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->passwordEdit->setMinimumHeight(m_ui->copyButton->sizeHint().height());
    look::setSize(m_ui->passwordHelp, look::Size::Small);
    look::setMuted(m_ui->passwordHelp);
    makePassword();
    bindForm();
    setSubject(nameOf(record));
    acceptButton()->setEnabled(false);
    connect(m_ui->keptCheck, &QCheckBox::toggled, acceptButton(), &QPushButton::setEnabled);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_ui->passwordEdit->text()); });
    connect(m_ui->anotherButton, &QPushButton::clicked, this, [this] { makePassword(); });
}

IssueLoginDialog::~IssueLoginDialog() = default;

// One verifier for one password: a repeated attempt is then the very same command.
void IssueLoginDialog::makePassword()
{
    const QString password = base::newPassword();
    m_ui->passwordEdit->setText(password);
    m_ui->keptCheck->setChecked(false);
    m_verifier = QString::fromLatin1(base::scramVerifier(password));
}

void IssueLoginDialog::addArguments(command::Command &command)
{
    command.with(QStringLiteral("verifier"), m_verifier);
}

void IssueLoginDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

EndLoginDialog::EndLoginDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "end_login",
           .title = QT_TRANSLATE_NOOP("areas", "End the login"),
           .accept = QT_TRANSLATE_NOOP("areas", "End the login of %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "The person is logged out of every session at once and cannot log in again. Roles and rights stay; end them apart if need be."),
           .done = QT_TRANSLATE_NOOP("areas", "The login of %1 has ended."),
           .weight = Weight::Danger},
          record, parent),
      m_ui(std::make_unique<Ui::EndLoginDialog>())
{
    m_ui->setupUi(body());
    auto *panel = new shared::FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show(loginFacts(), record);
    bindForm();
    setSubject(nameOf(record));
}

EndLoginDialog::~EndLoginDialog() = default;

void EndLoginDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

void registerDialogs(areas::Registry &registry)
{
    const areas::Subject person{"person", "ui.person_detail", loginFacts, nameOf};
    const QStringList administrator{QStringLiteral("administrator")};
    registry.add(areas::own<IssueLoginDialog>(person, "issue_login", QT_TRANSLATE_NOOP("areas", "Issue a login"), administrator));
    registry.add(areas::own<EndLoginDialog>(person, "end_login", QT_TRANSLATE_NOOP("areas", "End the login"), administrator));
}

} // namespace people
