#include "applications/AttachmentDialogs.h"

#include "applications/AddAttachmentsDialog.h"
#include "applications/Attachments.h"
#include "areas/Registry.h"
#include "command/Command.h"
#include "messages/Vocabulary.h"
#include "shared/FactsPanel.h"
#include "ui_ClassifyAttachmentDialog.h"

namespace applications {

using shared::Kind;
using shared::Record;

namespace {

QList<shared::Field> attachmentFacts()
{
    return {{"name", QT_TRANSLATE_NOOP("areas", "File")},
            {"kind", QT_TRANSLATE_NOOP("areas", "Kind"), Kind::Enum, "attachment.kind"},
            {"size", QT_TRANSLATE_NOOP("areas", "Size"), Kind::Size},
            {"added_by_name", QT_TRANSLATE_NOOP("areas", "Attached by")},
            {"added_at", QT_TRANSLATE_NOOP("areas", "Attached"), Kind::Moment}};
}

// The act is one on the application, whose version the list of attachments tells.
void aim(shared::CommandDialog &dialog, const Record &attachment)
{
    dialog.setVersion(attachment.value(QStringLiteral("application_id")).toLongLong(), attachment.value(QStringLiteral("version")).toInt());
    dialog.setSubject(attachment.value(QStringLiteral("name")).toString());
}

} // namespace

RemoveAttachmentDialog::RemoveAttachmentDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : ReasonDialog(
          desk,
          {.function = "remove_attachment",
           .title = QT_TRANSLATE_NOOP("areas", "Remove the attachment"),
           .accept = QT_TRANSLATE_NOOP("areas", "Remove %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "From a draft the file goes for good, and no reason is needed. Once the agency has the application, the file is kept and marked as removed with the reason."),
           .done = QT_TRANSLATE_NOOP("areas", "%1 has been removed."),
           .weight = shared::Weight::Danger},
          record, attachmentFacts(), parent)
{
    aim(*this, record);
}

void RemoveAttachmentDialog::addArguments(command::Command &command)
{
    command.with("attachment_id", record().value(QStringLiteral("id")));
}

ClassifyAttachmentDialog::ClassifyAttachmentDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "classify_attachment",
           .title = QT_TRANSLATE_NOOP("areas", "Publicity of the attachment"),
           .accept = QT_TRANSLATE_NOOP("areas", "Class %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "What is secret or partly secret names the provision. Its content is read by those who handle, decide and audit, and by the organisation itself."),
           .done = QT_TRANSLATE_NOOP("areas", "%1 has been classed.")},
          record, parent),
      m_ui(std::make_unique<Ui::ClassifyAttachmentDialog>())
{
    m_ui->setupUi(body());
    auto *panel = new shared::FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show(attachmentFacts(), record);
    fillEnum(m_ui->publicityCombo, QStringLiteral("attachment.publicity"), messages::codes(u"attachment.publicity"));
    m_ui->publicityCombo->setCurrentIndex(std::max(0, m_ui->publicityCombo->findData(record.value(QStringLiteral("publicity")))));
    m_ui->secrecyGroundEdit->setText(record.value(QStringLiteral("secrecy_ground")).toString());
    bindForm();
    connect(m_ui->publicityCombo, &QComboBox::currentIndexChanged, this, &ClassifyAttachmentDialog::classChosen);
    classChosen();
    aim(*this, record);
}

ClassifyAttachmentDialog::~ClassifyAttachmentDialog() = default;

void ClassifyAttachmentDialog::classChosen()
{
    m_ui->secrecyGroundEdit->setEnabled(m_ui->publicityCombo->currentData().toString() != QLatin1StringView("public"));
}

void ClassifyAttachmentDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

void ClassifyAttachmentDialog::addArguments(command::Command &command)
{
    command.with("attachment_id", record().value(QStringLiteral("id")));
}

void registerAttachmentDialogs(areas::Registry &registry)
{
    const auto dialog = [&registry](const char *id, shared::Words title, const QStringList &roles, const char *object, const char *view,
                                    auto make) {
        registry.add({.id = QString::fromLatin1(id),
                      .title = title,
                      .roles = roles,
                      .object = QString::fromLatin1(object),
                      .act = object[0] ? QString::fromLatin1(id) : QString(),
                      .recordView = QString::fromLatin1(view),
                      .make = make});
    };
    const QStringList contact{QStringLiteral("permit_contact")};
    const QStringList expert{QStringLiteral("expert")};
    dialog("add_attachment", QT_TRANSLATE_NOOP("areas", "Attach files"), contact + expert, "application", "ui.application_detail",
           [](shared::Desk &desk, const Record &record, QWidget *parent) -> shared::CommandDialog * {
               return new AddAttachmentsDialog(desk, record, parent);
           });
    dialog("classify_attachment", QT_TRANSLATE_NOOP("areas", "Publicity of the attachment"), expert, "", "ui.attachment_list",
           [](shared::Desk &desk, const Record &record, QWidget *parent) -> shared::CommandDialog * {
               return new ClassifyAttachmentDialog(desk, record, parent);
           });
    dialog("remove_attachment", QT_TRANSLATE_NOOP("areas", "Remove the attachment"), contact + expert, "", "ui.attachment_list",
           [](shared::Desk &desk, const Record &record, QWidget *parent) -> shared::CommandDialog * {
               return new RemoveAttachmentDialog(desk, record, parent);
           });
}

} // namespace applications
