// The attachments of a draft, attached and removed by their dialogs between two saves.
#include "applications/draft/ApplicationEditor.h"

#include "applications/AddAttachmentsDialog.h"
#include "applications/AttachmentDialogs.h"
#include "command/Command.h"
#include "ui_ApplicationEditor.h"

namespace applications {

using shared::Record;

// What the answers call for follows from them, so that it is read again after each save.
void ApplicationEditor::readAttachments()
{
    read(own("wanted_attachment"), [this](const QList<Record> &rows) {
        static const QStringList order{QStringLiteral("security_report"), QStringLiteral("contract"), QStringLiteral("power_of_attorney"),
                                       QStringLiteral("other")};
        QList<Record> sorted = rows;
        std::sort(sorted.begin(), sorted.end(), [](const Record &a, const Record &b) {
            return order.indexOf(a.value(QStringLiteral("kind")).toString()) < order.indexOf(b.value(QStringLiteral("kind")).toString());
        });
        m_ui->attachments->setWanted(sorted);
        showSections();
    });
    read(own("attachment_list", {QStringLiteral("id")}), [this](const QList<Record> &rows) {
        QList<Record> files;
        for (const Record &row : rows)
            if (row.value(QStringLiteral("state")).toString() == QLatin1StringView("attached"))
                files.append(row);
        m_ui->attachments->setFiles(files);
    });
}

void ApplicationEditor::attach(const QStringList &paths)
{
    whenSaved([this, paths] {
        Record record = m_record;
        record.insert(QStringLiteral("version"), m_version);
        auto *dialog = new AddAttachmentsDialog(desk(), record, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        // Also when some of the files were left: those that went are there, and the draft has moved on.
        connect(dialog, &QDialog::finished, this, [this, dialog] {
            m_version = dialog->version(m_version);
            readAttachments();
        });
        dialog->open();
        if (!paths.isEmpty())
            dialog->addFiles(paths);
    });
}

void ApplicationEditor::removeAttachment(const Record &attachment)
{
    if (attachment.isEmpty())
        return;
    whenSaved([this, attachment] {
        Record record = attachment;
        record.insert(QStringLiteral("version"), m_version);
        auto *dialog = new RemoveAttachmentDialog(desk(), record, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &shared::CommandDialog::finishedWith, this, [this](const command::Outcome &outcome) {
            m_version = outcome.version;
            readAttachments();
        });
        dialog->open();
    });
}

} // namespace applications
