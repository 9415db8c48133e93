#include "applications/KindDialogs.h"

#include "applications/ApplicationDialogs.h"
#include "areas/Entries.h"
#include "command/Command.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "shared/ActDialogs.h"
#include "shared/FactsPanel.h"
#include "shared/Format.h"
#include "ui_RegisterApplicationDialog.h"

#include <QCompleter>
#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

namespace applications {

using shared::Field;
using shared::Kind;
using shared::Record;
using shared::Weight;

namespace {

QList<Field> joinFacts()
{
    return {{"client_name", QT_TRANSLATE_NOOP("areas", "Client"), Kind::Localized},
            {"permit_number", QT_TRANSLATE_NOOP("areas", "Framework permit")},
            {"asked_at", QT_TRANSLATE_NOOP("areas", "Asked"), Kind::Moment},
            {"message", QT_TRANSLATE_NOOP("areas", "Message")}};
}

QString clientOf(const Record &record)
{
    return shared::localized(record, QStringLiteral("client_name"));
}

} // namespace

bool buildsOn(const QString &kind)
{
    return kind == QLatin1StringView("amendment") || kind == QLatin1StringView("renewal");
}

CopyApplicationDialog::CopyApplicationDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "copy_application",
           .title = QT_TRANSLATE_NOOP("areas", "Copy as a new draft"),
           .accept = QT_TRANSLATE_NOOP("areas", "Copy %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "A new draft is begun with the texts, items and answers of this application. The terms of use are accepted anew. Both applications point at each other."),
           .done = QT_TRANSLATE_NOOP("areas", "A copy has been begun."),
           .existing = false},
          record, parent)
{
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(0, 0, 0, 0);
    auto *facts = new shared::FactsPanel(body());
    facts->show({{"diary_number", QT_TRANSLATE_NOOP("areas", "Diary number")},
                 {"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized},
                 {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service"},
                 {"purpose", QT_TRANSLATE_NOOP("areas", "Purpose of use")}},
                record);
    column->addWidget(facts);
    column->addStretch(1);
    setSubject(applicationSubject().name(record));
    bindForm();
    connect(this, &CommandDialog::finishedWith, this, [&desk](const command::Outcome &outcome) {
        desk.open({QStringLiteral("application_editor"), outcome.id, {}});
    });
}

void CopyApplicationDialog::addArguments(command::Command &command)
{
    command.with("from_id", record().value(QStringLiteral("id")));
}

RegisterApplicationDialog::RegisterApplicationDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "register_application",
           .title = QT_TRANSLATE_NOOP("areas", "Register an application from paper"),
           .accept = QT_TRANSLATE_NOOP("areas", "Begin registering"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "The promised time is counted from the day of arrival. You enter the content in a draft and send it on; you may handle the matter, another person decides it."),
           .done = QT_TRANSLATE_NOOP("areas", "The application has been registered."),
           .existing = false},
          record, parent),
      m_ui(std::make_unique<Ui::RegisterApplicationDialog>())
{
    m_ui->setupUi(body());
    m_ui->arrivedEdit->setDate(format::today());
    m_ui->arrivedEdit->setDateRange(format::today().addDays(-30), format::today());
    m_ui->organisationCombo->setInsertPolicy(QComboBox::NoInsert);
    m_ui->organisationCombo->completer()->setFilterMode(Qt::MatchContains);
    m_ui->organisationCombo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    fillEnum(m_ui->serviceCombo, QStringLiteral("service"), {QStringLiteral("browser"), QStringLiteral("interface")});
    fillEnum(m_ui->kindCombo, QStringLiteral("application.kind"),
             {QStringLiteral("new_permit"), QStringLiteral("municipal_order"), QStringLiteral("amendment"), QStringLiteral("renewal")});
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &RegisterApplicationDialog::loadPermits);
    connect(m_ui->organisationCombo, &QComboBox::currentIndexChanged, this, &RegisterApplicationDialog::loadPermits);
    bindForm();
    connect(m_ui->organisationCombo->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_ui->organisationCombo->findText(text, Qt::MatchFixedString) >= 0)
            return;
        m_ui->organisationCombo->setCurrentIndex(-1); // what is typed is nobody yet
        m_ui->organisationCombo->setEditText(text);
    });
    // Whose it is is never guessed: the field stays empty until somebody is chosen, or comes from the page of the organisation.
    beginLoading();
    db::then(desk.lanes().lists().run(list::selectAll(QStringLiteral("organisation_list"), {}, {QStringLiteral("name_%1_key")}, 10000)),
             this, [this, wanted = record.value(QStringLiteral("id"))](const db::Answer &answer) {
                 if (answer)
                     for (const Record &row : answer->maps())
                         m_ui->organisationCombo->addItem(shared::localized(row, QStringLiteral("name")), row.value(QStringLiteral("id")));
                 m_ui->organisationCombo->setCurrentIndex(wanted.isValid() ? m_ui->organisationCombo->findData(wanted) : -1);
                 if (!wanted.isValid())
                     m_ui->organisationCombo->clearEditText();
                 endLoading();
             });
    loadPermits();
    connect(this, &CommandDialog::finishedWith, this, [&desk](const command::Outcome &outcome) {
        desk.open({QStringLiteral("application_editor"), outcome.id, {}});
    });
}

RegisterApplicationDialog::~RegisterApplicationDialog() = default;

void RegisterApplicationDialog::loadPermits()
{
    const bool wanted = buildsOn(m_ui->kindCombo->currentData().toString());
    m_ui->formLayout->setRowVisible(m_ui->permitCombo->parentWidget() == body() ? m_ui->permitCombo : m_ui->permitCombo->parentWidget(),
                                    wanted);
    if (wanted && m_ui->organisationCombo->currentData().isValid())
        fillCombo(m_ui->permitCombo, QStringLiteral("permit_list"), {}, QStringLiteral("number"),
                  {{QStringLiteral("org_id"), m_ui->organisationCombo->currentData()}},
                  [](const Record &row) { return row.value(QStringLiteral("number")).toString(); });
}

void RegisterApplicationDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

void RegisterApplicationDialog::addArguments(command::Command &command)
{
    QJsonObject fields;
    if (const QString purpose = m_ui->purposeEdit->text().trimmed(); !purpose.isEmpty())
        fields.insert(QStringLiteral("purpose"), purpose);
    if (buildsOn(m_ui->kindCombo->currentData().toString()) && m_ui->permitCombo->currentData().isValid())
        fields.insert(QStringLiteral("base_permit_id"), m_ui->permitCombo->currentData().toLongLong());
    command.with("fields", fields);
}

void registerKindDialogs(areas::Registry &registry)
{
    static const areas::Subject join{"join", "ui.join_request", joinFacts, clientOf};
    const QStringList contact{QStringLiteral("permit_contact")};
    registry.add({.id = QStringLiteral("copy_application"),
                  .title = QT_TRANSLATE_NOOP("areas", "Copy as a new draft"),
                  .roles = contact,
                  .object = QStringLiteral("application"),
                  .recordView = QStringLiteral("ui.application_detail"),
                  .make = [](shared::Desk &desk, const Record &record, QWidget *parent) -> shared::CommandDialog * {
                      return new CopyApplicationDialog(desk, record, parent);
                  }});
    registry.add({.id = QStringLiteral("register_application"),
                  .title = QT_TRANSLATE_NOOP("areas", "Register an application from paper"),
                  .roles = {QStringLiteral("expert")},
                  .make = [](shared::Desk &desk, const Record &record, QWidget *parent) -> shared::CommandDialog * {
                      return new RegisterApplicationDialog(desk, record, parent);
                  }});
    registry.add(areas::simple<shared::ConfirmDialog>(
        join,
        {.function = "approve_join",
         .title = QT_TRANSLATE_NOOP("areas", "Agree that a client joins"),
         .accept = QT_TRANSLATE_NOOP("areas", "Agree that %1 joins"),
         .consequence = QT_TRANSLATE_NOOP(
             "areas",
             "The client can then send its application. The agency decides on it; the client gets a permit of its own inside your framework permit."),
         .done = QT_TRANSLATE_NOOP("areas", "You have agreed that %1 joins.")},
        contact));
    registry.add(areas::simple<shared::ReasonDialog>(
        join,
        {.function = "refuse_join",
         .title = QT_TRANSLATE_NOOP("areas", "Decline a client"),
         .accept = QT_TRANSLATE_NOOP("areas", "Decline %1"),
         .consequence =
             QT_TRANSLATE_NOOP("areas", "The client sees the reason and cannot send its application under your framework permit."),
         .done = QT_TRANSLATE_NOOP("areas", "You have declined %1."),
         .weight = Weight::Danger},
        contact));
}

} // namespace applications
