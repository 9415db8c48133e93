#include "applications/ApplicationDialogs.h"

#include "applications/AssessItemsDialog.h"
#include "applications/DecisionDialogs.h"
#include "applications/KindDialogs.h"
#include "areas/Entries.h"
#include "command/Command.h"
#include "messages/Vocabulary.h"
#include "shared/ActDialogs.h"
#include "ui_NewApplicationDialog.h"

#include <QJsonObject>
#include <QTimer>

namespace applications {

using shared::CommandSpec;
using shared::Field;
using shared::Kind;
using shared::Record;
using shared::Weight;

namespace {

QList<Field> applicationFacts()
{
    return {{"diary_number", QT_TRANSLATE_NOOP("areas", "Diary number")},
            {"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized},
            {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service"},
            {"purpose", QT_TRANSLATE_NOOP("areas", "Purpose of use")},
            {"presenter_name", QT_TRANSLATE_NOOP("areas", "Presented by")},
            {"proposed_outcome", QT_TRANSLATE_NOOP("areas", "Proposed outcome"), Kind::Enum, "decision.outcome"}};
}

QString nameOf(const Record &record)
{
    const QString number = record.value(QStringLiteral("diary_number")).toString();
    return number.isEmpty() ? shared::localized(record, QStringLiteral("org_name")) : number;
}

} // namespace

const areas::Subject &applicationSubject()
{
    static const areas::Subject subject{"application", "ui.application_detail", applicationFacts, nameOf};
    return subject;
}

NewApplicationDialog::NewApplicationDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "save_application",
           .title = QT_TRANSLATE_NOOP("areas", "New application"),
           .accept = QT_TRANSLATE_NOOP("areas", "Begin the draft"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "A draft is seen by your organisation only, and saves itself while you write. The agency gets it when you send it."),
           .done = QT_TRANSLATE_NOOP("areas", "The draft has been begun."),
           .existing = false},
          record, parent),
      m_ui(std::make_unique<Ui::NewApplicationDialog>())
{
    m_ui->setupUi(body());
    for (const shared::Membership &membership : desk.organisations({QStringLiteral("permit_contact")})) {
        const Record names{{QStringLiteral("name_fi"), membership.orgNameFi}, {QStringLiteral("name_sv"), membership.orgNameSv}};
        m_ui->organisationCombo->addItem(shared::localized(names, QStringLiteral("name")), membership.orgId);
    }
    fillEnum(m_ui->serviceCombo, QStringLiteral("service"), {QStringLiteral("browser"), QStringLiteral("interface")});
    fillEnum(m_ui->kindCombo, QStringLiteral("application.kind"),
             {QStringLiteral("new_permit"), QStringLiteral("municipal_order"), QStringLiteral("amendment"), QStringLiteral("renewal"),
              QStringLiteral("framework_join")});
    // Come from the advice where to apply, or from a permit that is to be amended or renewed.
    const auto preset = [&record](QComboBox *combo, const char *column) {
        const int at = combo->findData(record.value(QLatin1StringView(column)));
        if (at >= 0)
            combo->setCurrentIndex(at);
    };
    preset(m_ui->organisationCombo, "org_id");
    if (record.contains(QStringLiteral("route"))) {
        preset(m_ui->serviceCombo, "service");
        preset(m_ui->kindCombo, "kind");
    } else if (record.contains(QStringLiteral("content_version"))) {
        m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(
            record.value(QStringLiteral("state")) == QLatin1StringView("ended") ? QStringLiteral("renewal") : QStringLiteral("amendment")));
    }
    setSubject({});
    bindForm();
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &NewApplicationDialog::kindChosen);
    connect(m_ui->organisationCombo, &QComboBox::currentIndexChanged, this, &NewApplicationDialog::kindChosen);
    kindChosen();
    connect(this, &CommandDialog::finishedWith, this, [&desk](const command::Outcome &outcome) {
        desk.open({QStringLiteral("application_editor"), outcome.id, {}});
    });
}

NewApplicationDialog::~NewApplicationDialog() = default;

QString NewApplicationDialog::kind() const
{
    return m_ui->kindCombo->currentData().toString();
}

// An amendment and a renewal name their permit, which tells the service; an intermediary's clients use the interface.
void NewApplicationDialog::kindChosen()
{
    const bool builds = buildsOn(kind());
    const bool joins = kind() == QLatin1StringView("framework_join");
    const auto show = [this](QWidget *field, bool visible) {
        m_ui->formLayout->setRowVisible(field->parentWidget() == body() ? field : field->parentWidget(), visible);
    };
    show(m_ui->permitCombo, builds);
    show(m_ui->serviceCombo, !builds && !joins);
    if (joins)
        m_ui->serviceCombo->setCurrentIndex(m_ui->serviceCombo->findData(QStringLiteral("interface")));
    if (!builds)
        return;
    const qint64 wanted = record().contains(QStringLiteral("content_version")) ? record().value(QStringLiteral("id")).toLongLong() : 0;
    fillCombo(m_ui->permitCombo, QStringLiteral("permit_list"), {}, QStringLiteral("number"),
              {{QStringLiteral("org_id"), m_ui->organisationCombo->currentData()}}, [this, wanted](const Record &row) {
                  if (row.value(QStringLiteral("id")).toLongLong() == wanted)
                      QTimer::singleShot(0, this,
                                         [this, wanted] { m_ui->permitCombo->setCurrentIndex(m_ui->permitCombo->findData(wanted)); });
                  return tr("%1 – %2, %3")
                      .arg(row.value(QStringLiteral("number")).toString(),
                           messages::label(u"service", row.value(QStringLiteral("service")).toString()),
                           messages::label(u"permit.state", row.value(QStringLiteral("state")).toString()));
              });
}

void NewApplicationDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

void NewApplicationDialog::addArguments(command::Command &command)
{
    QJsonObject fields;
    if (const QString purpose = m_ui->purposeEdit->text().trimmed(); !purpose.isEmpty())
        fields.insert(QStringLiteral("purpose"), purpose);
    const bool builds = buildsOn(kind());
    if (builds && m_ui->permitCombo->currentData().isValid())
        fields.insert(QStringLiteral("base_permit_id"), m_ui->permitCombo->currentData().toLongLong());
    if (const QVariant route = record().value(QStringLiteral("route")); route.isValid())
        fields.insert(QStringLiteral("route"), QJsonObject::fromVariantMap(route.toMap()));
    command.with("id", QVariant()).with("version", QVariant()).with("fields", fields);
    if (builds)
        for (auto &argument : command.arguments)
            if (argument.first == QLatin1StringView("service"))
                argument.second = QVariant(); // the permit tells it
}

void registerDialogs(areas::Registry &registry)
{
    const QStringList contact{QStringLiteral("permit_contact")};
    const QStringList expert{QStringLiteral("expert")};
    const QStringList decider{QStringLiteral("decider")};
    const areas::Subject &subject = applicationSubject();

    registry.add({.id = QStringLiteral("new_application"),
                  .title = QT_TRANSLATE_NOOP("areas", "New application"),
                  .roles = contact,
                  .make = [](shared::Desk &desk, const Record &record, QWidget *parent) -> shared::CommandDialog * {
                      return new NewApplicationDialog(desk, record, parent);
                  }});
    registerKindDialogs(registry);
    registry.add(areas::simple<shared::ConfirmDialog>(
        subject,
        {.function = "submit_application",
         .title = QT_TRANSLATE_NOOP("areas", "Send the application"),
         .accept = QT_TRANSLATE_NOOP("areas", "Send the application of %1"),
         .consequence = QT_TRANSLATE_NOOP(
             "areas", "The agency gets the application and its processing time begins. It is not edited after that; it can be withdrawn."),
         .done = QT_TRANSLATE_NOOP("areas", "The application of %1 has been sent.")},
        contact));
    registry.add(areas::simple<shared::ReasonDialog>(
        subject,
        {.function = "withdraw_application",
         .title = QT_TRANSLATE_NOOP("areas", "Withdraw the application"),
         .accept = QT_TRANSLATE_NOOP("areas", "Withdraw the application of %1"),
         .consequence = QT_TRANSLATE_NOOP("areas", "The application ends here without a decision. A new one can be made at any time."),
         .done = QT_TRANSLATE_NOOP("areas", "The application of %1 has been withdrawn."),
         .weight = Weight::Danger},
        contact));
    registry.add(areas::own<AssessItemsDialog>(subject, "assess_items", QT_TRANSLATE_NOOP("areas", "Assess the data content"), expert));
    registry.add(
        areas::own<PresentApplicationDialog>(subject, "present_application", QT_TRANSLATE_NOOP("areas", "Present for decision"), expert));
    registry.add(areas::simple<shared::ReasonDialog>(
        subject,
        {.function = "return_application",
         .title = QT_TRANSLATE_NOOP("areas", "Return to handling"),
         .accept = QT_TRANSLATE_NOOP("areas", "Return %1 to its presenter"),
         .consequence =
             QT_TRANSLATE_NOOP("areas", "The presenter goes on with the application and presents it anew. The reason tells what to mend."),
         .done = QT_TRANSLATE_NOOP("areas", "%1 has been returned.")},
        decider));
    registry.add(
        areas::own<DecideApplicationDialog>(subject, "decide_application", QT_TRANSLATE_NOOP("areas", "Decide the application"), decider));
}

} // namespace applications
