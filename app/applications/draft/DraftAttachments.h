// The attachments of a draft: which documents its answers call for, the files that are there, adding by choice or by dropping, and
// removing. Files are attached and removed by their dialogs; the editor opens these once what is typed has been saved.
#pragma once

#include "shared/Text.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shared {
class Desk;
class RecordTable;
} // namespace shared

namespace applications {

class DraftAttachments : public QWidget {
    Q_OBJECT
public:
    explicit DraftAttachments(QWidget *parent = nullptr);

    void setDesk(shared::Desk &desk) { m_desk = &desk; }
    void setWanted(const QList<shared::Record> &rows); // ui.wanted_attachment
    void setFiles(const QList<shared::Record> &rows);  // ui.attachment_list
    int missing() const;                               // documents the answers call for that are not there
    void focusFirst();

Q_SIGNALS:
    void adding(const QStringList &paths); // empty: files are still to be chosen
    void removing(const shared::Record &attachment);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate();
    void showButtons();

    shared::Desk *m_desk = nullptr;
    QList<shared::Record> m_wanted;
    QLabel *m_wantedTitle;
    shared::RecordTable *m_wantedTable;
    QLabel *m_wantedHelp;
    QLabel *m_filesTitle;
    shared::RecordTable *m_fileTable;
    QLabel *m_hint; // in place of an empty table
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace applications
