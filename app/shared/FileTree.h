// A list of files in a dialog, to which files come by choice or by dropping them anywhere on the dialog; says so while it is empty.
#pragma once

#include <QTreeWidget>

class QLabel;

namespace shared {

class FileTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit FileTree(QWidget *parent = nullptr);

    // Columns as wide as their content, except these two, which share what is left: the name of the file and what became of it.
    void setColumns(int count, int name, int result);
    void setHint(const QString &words); // while there is no row
    void setTaking(bool taking);        // false: files that are dropped are not taken now
    void takeDropsOf(QWidget *dialog);

    void choose(const QString &title, const QString &folder, const QString &kinds); // see askForFiles
    QList<int> selectedRows() const;

signals:
    void filesGiven(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHint();

    QLabel *m_hint;
    bool m_taking = true;
};

} // namespace shared
