#include "shared/FileChoice.h"

#include "shared/FileDialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace shared {

void askForFiles(QWidget *over, const QString &title, const QString &folder, const QString &kinds,
                 std::function<void(const QStringList &)> take)
{
    auto *dialog = new QFileDialog(over, title, folder,
                                   kinds + QStringLiteral(";;") + QCoreApplication::translate("shared::FileChoice", "All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, over, std::move(take));
    openFileDialog(dialog);
}

void askWhereToSave(QWidget *over, const QString &title, const QString &folder, const QString &name, const QString &kinds,
                    std::function<void(const QString &)> take)
{
    auto *dialog = new QFileDialog(over, title, folder, kinds);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(take));
    openFileDialog(dialog);
}

QStringList droppedFiles(const QMimeData &dragged)
{
    QStringList paths;
    const QList<QUrl> urls = dragged.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace shared
