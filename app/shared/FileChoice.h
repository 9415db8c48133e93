// Asking for files: which to read, and where to save one. The questions belong to the widget they are asked over and go with it.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QMimeData;
class QWidget;

namespace shared {

// kinds: as QFileDialog's filters, "Documents (*.pdf *.png)"; all other files are offered besides. folder: where the choice begins.
void askForFiles(QWidget *over, const QString &title, const QString &folder, const QString &kinds,
                 std::function<void(const QStringList &paths)> take);

// name: proposed, with its suffix, which is also put behind a name without one. kinds: empty for any file.
void askWhereToSave(QWidget *over, const QString &title, const QString &folder, const QString &name, const QString &kinds,
                    std::function<void(const QString &path)> take);

// The local files that are dragged; empty when there is none.
QStringList droppedFiles(const QMimeData &dragged);

} // namespace shared
