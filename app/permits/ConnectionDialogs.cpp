#include "permits/ConnectionDialogs.h"

#include "areas/Entries.h"
#include "command/Command.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "permits/PermitDialogs.h"
#include "shared/ActDialogs.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/FactsPanel.h"
#include "shared/Format.h"
#include "ui_AcceptConnectionDialog.h"
#include "ui_CertificateDialog.h"
#include "ui_ConnectionDialog.h"

namespace permits {

using shared::Field;
using shared::Kind;
using shared::Record;
using shared::Weight;

namespace {

// What people call a connection: the name of its product, else its subsystem, else its permit.
QString nameOf(const Record &record)
{
    for (const char *column : {"product_name", "subsystem", "permit_number"})
        if (const QString name = record.value(QLatin1String(column)).toString(); !name.isEmpty())
            return name;
    return {};
}

QList<Field> connectionFacts()
{
    return {{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized},
            {"permit_number", QT_TRANSLATE_NOOP("areas", "Permit")},
            {"kind", QT_TRANSLATE_NOOP("areas", "Way of connection"), Kind::Enum, "connection.kind"},
            {"address", QT_TRANSLATE_NOOP("areas", "Address in the data exchange layer")},
            {"product_name", QT_TRANSLATE_NOOP("areas", "Product name")},
            {"certificate_until", QT_TRANSLATE_NOOP("areas", "Certificate until"), Kind::Date}};
}

const areas::Subject &connectionSubject()
{
    static const areas::Subject subject{"connection", "ui.connection_detail", connectionFacts, nameOf};
    return subject;
}

} // namespace

ConnectionDialog::ConnectionDialog(shared::Desk &desk, const shared::CommandSpec &spec, const Record &record, QWidget *parent)
    : CommandDialog(desk, spec, record, parent), m_ui(std::make_unique<Ui::ConnectionDialog>())
{
    m_ui->setupUi(body());
    fillEnum(m_ui->kindCombo, QStringLiteral("connection.kind"), messages::codes(u"connection.kind"));
    fillEnum(m_ui->memberClassCombo, QStringLiteral("connection.member_class"), messages::codes(u"connection.member_class"));
    const auto choose = [&record](QComboBox *combo, const char *column) {
        if (const int index = combo->findData(record.value(QLatin1String(column))); index >= 0)
            combo->setCurrentIndex(index);
    };
    if (spec.existing) {
        choose(m_ui->kindCombo, "kind");
        choose(m_ui->memberClassCombo, "member_class");
        m_ui->memberCodeEdit->setText(record.value(QStringLiteral("member_code")).toString());
        m_ui->subsystemEdit->setText(record.value(QStringLiteral("subsystem")).toString());
        m_ui->productNameEdit->setText(record.value(QStringLiteral("product_name")).toString());
    }
    fillCombo(
        m_ui->contactCombo, QStringLiteral("person_list"), {}, QStringLiteral("person_name_key"),
        {{QStringLiteral("org_id"), record.value(QStringLiteral("org_id"))}, {QStringLiteral("role"), QStringLiteral("technical_contact")}},
        [](const Record &row) { return row.value(QStringLiteral("person_name")).toString(); }, QStringLiteral("person_id"));
    bindForm();
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &ConnectionDialog::kindChosen);
    kindChosen();
}

ConnectionDialog::~ConnectionDialog() = default;

// A server certificate needs no member of the data exchange layer.
void ConnectionDialog::kindChosen()
{
    const bool member = m_ui->kindCombo->currentData().toString() == QLatin1StringView("palveluvayla");
    if (!member) {
        m_ui->memberClassCombo->setCurrentIndex(-1);
        m_ui->memberCodeEdit->clear();
        m_ui->subsystemEdit->clear();
    } else if (m_ui->memberClassCombo->currentIndex() < 0) {
        m_ui->memberClassCombo->setCurrentIndex(0);
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->memberClassCombo), static_cast<QWidget *>(m_ui->memberCodeEdit),
                            static_cast<QWidget *>(m_ui->subsystemEdit)})
        if (QWidget *holder = widget->parentWidget(); holder != body())
            m_ui->formLayout->setRowVisible(holder, member);
}

void ConnectionDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

RegisterConnectionDialog::RegisterConnectionDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : ConnectionDialog(
          desk,
          {.function = "register_connection",
           .title = QT_TRANSLATE_NOOP("areas", "Register a connection"),
           .accept = QT_TRANSLATE_NOOP("areas", "Register the connection"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "The connection is planned first, then tested; the agency accepts it to production. The permit opens only with an accepted connection."),
           .done = QT_TRANSLATE_NOOP("areas", "The connection under permit %1 has been registered."),
           .existing = false},
          record, parent)
{
    setSubject(permitSubject().name(record));
}

void RegisterConnectionDialog::addArguments(command::Command &command)
{
    command.with("permit_id", record().value(QStringLiteral("id")));
}

ChangeConnectionDialog::ChangeConnectionDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : ConnectionDialog(desk,
                       {.function = "change_connection",
                        .title = QT_TRANSLATE_NOOP("areas", "Change the connection"),
                        .accept = QT_TRANSLATE_NOOP("areas", "Change connection %1"),
                        .done = QT_TRANSLATE_NOOP("areas", "Connection %1 has been changed.")},
                       record, parent)
{
    setSubject(nameOf(record));
}

AcceptConnectionDialog::AcceptConnectionDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "accept_connection",
           .title = QT_TRANSLATE_NOOP("areas", "Accept the connection to production"),
           .accept = QT_TRANSLATE_NOOP("areas", "Accept %1 to production"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "Queries are possible from this moment when the permit is in force. A permit that lacked only its connection opens now."),
           .done = QT_TRANSLATE_NOOP("areas", "Connection %1 is in production.")},
          record, parent),
      m_ui(std::make_unique<Ui::AcceptConnectionDialog>())
{
    m_ui->setupUi(body());
    auto *panel = new shared::FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show(connectionFacts() + QList<Field>{{"contact_name", QT_TRANSLATE_NOOP("areas", "Technical contact")}}, record);
    m_ui->productNameEdit->setText(record.value(QStringLiteral("product_name")).toString());
    bindForm();
    setSubject(nameOf(record));
}

AcceptConnectionDialog::~AcceptConnectionDialog() = default;

void AcceptConnectionDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

CertificateDialog::CertificateDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(desk,
                    {.function = "add_certificate",
                     .title = QT_TRANSLATE_NOOP("areas", "Add a certificate"),
                     .accept = QT_TRANSLATE_NOOP("areas", "Add the certificate to %1"),
                     .done = QT_TRANSLATE_NOOP("areas", "The certificate has been added to %1.")},
                    record, parent),
      m_ui(std::make_unique<Ui::CertificateDialog>())
{
    m_ui->setupUi(body());
    m_ui->validFromEdit->setDate(format::today());
    m_ui->validUntilEdit->setDate(format::today().addYears(2));
    bindForm();
    setSubject(nameOf(record));
    loadReplaced();
}

CertificateDialog::~CertificateDialog() = default;

// Whatever has no follower yet may be followed; the newest is the likely one, "none" stands first in the list.
void CertificateDialog::loadReplaced()
{
    beginLoading();
    db::then(desk().lanes().lists().run(
                 list::selectAll(QStringLiteral("certificate_list"),
                                 {list::Filter::equals(QStringLiteral("connection_id"), record().value(QStringLiteral("id")))},
                                 {QStringLiteral("-valid_until")})),
             this, [this](const db::Answer &answer) {
                 endLoading();
                 if (!answer) {
                     shared::present(*banner(), answer.error(), [this] { loadReplaced(); });
                     return;
                 }
                 m_ui->replacesCombo->clear();
                 m_ui->replacesCombo->addItem(tr("None: it stands beside the others"), QVariant());
                 for (const Record &row : answer->maps())
                     if (row.value(QStringLiteral("state")).toString() != QLatin1StringView("followed"))
                         m_ui->replacesCombo->addItem(tr("%1, until %2")
                                                          .arg(row.value(QStringLiteral("serial")).toString(),
                                                               format::date(row.value(QStringLiteral("valid_until")).toDate())),
                                                      row.value(QStringLiteral("id")));
                 m_ui->replacesCombo->setCurrentIndex(m_ui->replacesCombo->count() > 1 ? 1 : 0);
             });
}

void CertificateDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

void registerConnectionDialogs(areas::Registry &registry)
{
    const QStringList expert{QStringLiteral("expert")};
    const QStringList both{QStringLiteral("technical_contact"), QStringLiteral("expert")};

    registry.add({.id = QStringLiteral("register_connection"),
                  .title = QT_TRANSLATE_NOOP("areas", "Register a connection"),
                  .roles = both,
                  .object = QStringLiteral("permit"),
                  .recordView = QStringLiteral("ui.permit_detail"),
                  .make = [](shared::Desk &desk, const Record &record, QWidget *parent) -> shared::CommandDialog * {
                      return new RegisterConnectionDialog(desk, record, parent);
                  }});
    registry.add(areas::own<ChangeConnectionDialog>(connectionSubject(), "change_connection",
                                                    QT_TRANSLATE_NOOP("areas", "Change the connection"), both));
    registry.add(areas::own<AcceptConnectionDialog>(connectionSubject(), "accept_connection",
                                                    QT_TRANSLATE_NOOP("areas", "Accept the connection to production"), expert));
    registry.add(
        areas::own<CertificateDialog>(connectionSubject(), "add_certificate", QT_TRANSLATE_NOOP("areas", "Add a certificate"), both));
    registry.add(areas::simple<shared::ReasonDialog>(
        connectionSubject(),
        {.function = "close_connection",
         .title = QT_TRANSLATE_NOOP("areas", "Take the connection out of use"),
         .accept = QT_TRANSLATE_NOOP("areas", "Take connection %1 out of use"),
         .consequence = QT_TRANSLATE_NOOP(
             "areas", "The connection is closed for good: a new one is registered and accepted anew. The permit itself stays in force."),
         .done = QT_TRANSLATE_NOOP("areas", "Connection %1 has been taken out of use."),
         .weight = Weight::Danger},
        both));
}

} // namespace permits
