#include "applications/Attachments.h"

#include "applications/ApplicationSections.h"
#include "db/Lanes.h"
#include "intake/Files.h"
#include "list/KeysetQuery.h"
#include "shared/ErrorPresenter.h"
#include "shared/FileChoice.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace applications {

using shared::Kind;
using shared::Record;

namespace {

// Reads the bytes on the lane of lists, writes them away from the window's thread, then goes on with the path.
void fetch(shared::Desk &desk, const Record &attachment, const QString &path, std::function<void(const QString &)> then)
{
    const QString name = attachment.value(QStringLiteral("name")).toString();
    db::then(desk.lanes().lists().run(
                 list::selectOne(QStringLiteral("attachment_content"), QStringLiteral("id"), attachment.value(QStringLiteral("id")))),
             &desk, [&desk, name, path, then = std::move(then)](const db::Answer &answer) {
                 if (!answer) {
                     desk.say(shared::sentence(answer.error()));
                     return;
                 }
                 if (answer->isEmpty()) {
                     desk.say(
                         QCoreApplication::translate("applications::Attachments",
                                                     "%1 is secret, or was removed from the draft: its content is not for you to read.")
                             .arg(name));
                     return;
                 }
                 intake::writeFileAsync(path, answer->value(0, "content").toByteArray())
                     .then(&desk, [&desk, then](const base::Result<QString> &written) {
                         if (written)
                             then(*written);
                         else
                             desk.say(shared::sentence(written.error()));
                     });
             });
}

} // namespace

void saveAttachment(shared::Desk &desk, const Record &attachment, QWidget *window)
{
    shared::askWhereToSave(
        window, QCoreApplication::translate("applications::Attachments", "Save the attachment"),
        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), attachment.value(QStringLiteral("name")).toString(), {},
        [&desk, attachment](const QString &path) {
            fetch(desk, attachment, path, [&desk](const QString &written) {
                desk.say(QCoreApplication::translate("applications::Attachments", "Saved as %1.").arg(QDir::toNativeSeparators(written)));
            });
        });
}

void openAttachment(shared::Desk &desk, const Record &attachment, QWidget *)
{
    // One folder for this run of the program, readable by nobody else, gone with it.
    static const auto folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("lupavahti-XXXXXX")));
    const QString place = folder->filePath(attachment.value(QStringLiteral("id")).toString());
    if (!folder->isValid() || !QDir().mkpath(place))
        return;
    const QString path = place + QLatin1Char('/') + attachment.value(QStringLiteral("name")).toString();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    fetch(desk, attachment, path, [&desk](const QString &written) {
        QFile::setPermissions(written, QFile::ReadOwner);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(written)))
            desk.say(QCoreApplication::translate("applications::Attachments", "No program here opens this type of file. Save it instead."));
    });
}

QList<shared::Section> attachmentSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Attachments"),
         .part = QT_TRANSLATE_NOOP("areas", "Documents"),
         .view = "ui.attachment_list",
         .key = "application_id",
         .order = "id",
         .columns = {{"name", QT_TRANSLATE_NOOP("areas", "File"), Kind::Text, nullptr, nullptr, nullptr, 26},
                     {"kind", QT_TRANSLATE_NOOP("areas", "Kind"), Kind::Enum, "attachment.kind", nullptr, nullptr, 17},
                     {"publicity", QT_TRANSLATE_NOOP("areas", "Publicity"), Kind::State, "attachment.publicity", nullptr, nullptr, 18},
                     {"side", QT_TRANSLATE_NOOP("areas", "From"), Kind::Enum, "attachment.side", nullptr, nullptr, 9},
                     {"added_at", QT_TRANSLATE_NOOP("areas", "Attached"), Kind::Moment, nullptr, nullptr, nullptr, 15},
                     {"exception", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "attachment.state", nullptr, nullptr, 11}},
         .empty = QT_TRANSLATE_NOOP(
             "areas", "Nothing is attached. The applicant and the handler attach files until the matter is presented for decision."),
         .rowActs = {{.label = QT_TRANSLATE_NOOP("areas", "Attach files…"),
                      .icon = "mail-attachment",
                      .dialog = "add_attachment",
                      .needsRow = false,
                      .act = "add_attachment"},
                     {.label = QT_TRANSLATE_NOOP("areas", "Open"), .icon = "folder-open", .run = openAttachment},
                     {.label = QT_TRANSLATE_NOOP("areas", "Save as…"), .icon = "document-save-as", .run = saveAttachment},
                     {.label = QT_TRANSLATE_NOOP("areas", "Publicity…"),
                      .icon = "view-visible",
                      .dialog = "classify_attachment",
                      .act = "classify_attachment"},
                     {.label = QT_TRANSLATE_NOOP("areas", "Remove…"),
                      .icon = "edit-delete",
                      .dialog = "remove_attachment",
                      .act = "remove_attachment"}}},
    };
}

} // namespace applications
