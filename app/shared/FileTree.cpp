#include "shared/FileTree.h"

#include "shared/FileChoice.h"
#include "shared/Look.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace shared {

FileTree::FileTree(QWidget *parent) : QTreeWidget(parent), m_hint(new QLabel(viewport()))
{
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    look::setQuietSelection(this);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    look::setMuted(m_hint);
    auto *middle = new QVBoxLayout(viewport());
    middle->addWidget(m_hint);
    // Bound to the label, which goes before the model: as that empties itself there is nothing left to show.
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model(), signal, m_hint, [this] { showHint(); });
    connect(model(), &QAbstractItemModel::modelReset, m_hint, [this] { showHint(); });
}

void FileTree::setColumns(int count, int name, int result)
{
    setColumnCount(count);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(name, QHeaderView::Stretch);
    header()->setSectionResizeMode(result, QHeaderView::Stretch);
}

void FileTree::setHint(const QString &words)
{
    m_hint->setText(words);
}

void FileTree::showHint()
{
    m_hint->setVisible(topLevelItemCount() == 0);
}

void FileTree::setTaking(bool taking)
{
    m_taking = taking;
}

void FileTree::takeDropsOf(QWidget *dialog)
{
    dialog->setAcceptDrops(true);
    dialog->installEventFilter(this);
}

void FileTree::choose(const QString &title, const QString &folder, const QString &kinds)
{
    askForFiles(this, title, folder, kinds, [this](const QStringList &paths) { emit filesGiven(paths); });
}

QList<int> FileTree::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool FileTree::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = droppedFiles(*drop->mimeData());
        if (!m_taking || paths.isEmpty())
            return true;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            emit filesGiven(paths);
        return true;
    }
    return QTreeWidget::eventFilter(watched, event);
}

} // namespace shared
