// A dialog that asks for files, with a typed path as its answer.
#include "shared/FileDialog.h"

#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>

namespace shared {

void openFileDialog(QFileDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    // Neither is there when the desktop brings a dialog of its own.
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    auto *list = dialog->findChild<QListView *>(QStringLiteral("listView"));
    if (!field || !list)
        return;
    const auto typedCounts = [list](const QString &text) {
        if (text.contains(u'/')) // files chosen in the list stand there without their folder
            list->selectionModel()->clearSelection();
    };
    QObject::connect(field, &QLineEdit::textChanged, dialog, typedCounts);
}

} // namespace shared
