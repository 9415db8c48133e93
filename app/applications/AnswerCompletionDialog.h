// The applicant answers a completion request: all its questions on one form. What is written is saved as one goes; sending is the last
// step, and closing the dialog loses nothing.
#pragma once

#include "shared/CommandDialog.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace applications {

class AnswerCompletionDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    AnswerCompletionDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);

protected:
    void retranslateForm() override;
    void addArguments(command::Command &command) override;
    bool isTouched() const override;

private:
    struct Item {
        shared::Record row;
        QLabel *title = nullptr;
        QLabel *question = nullptr;
        QPlainTextEdit *answer = nullptr;
        QCheckBox *notGiven = nullptr;
        QPushButton *place = nullptr; // leads to what is asked about; empty when it stands elsewhere
        bool changed = false;
    };

    void load();
    void build(const QList<shared::Record> &rows);
    void edited(int index);
    void save();
    void showSaved();
    void goTo(const QString &field);
    QJsonObject answerOf(const Item &item) const;

    QList<Item> m_items;
    QLabel *m_status = nullptr;
    QVBoxLayout *m_column = nullptr;
    QTimer m_autosave;
    int m_version = 0;
    bool m_saving = false;
    bool m_failed = false;
    QString m_savedAt;
    QString m_goTo; // where to, once what is written is saved
};

} // namespace applications
