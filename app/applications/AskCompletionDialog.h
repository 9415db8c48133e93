// Asks the applicant to complete an application, question by question; what the assessments found wanting is there already.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

class QTreeWidgetItem;

namespace Ui {
class AskCompletionDialog;
}

namespace applications {

class AskCompletionDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    AskCompletionDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~AskCompletionDialog() override;

protected:
    void retranslateForm() override;
    void addArguments(command::Command &command) override;
    bool isTouched() const override;

private:
    void loadDay();
    void loadFields();
    void fillFields();
    QString concerns(const QString &field) const;
    void loadWanting();
    void add(const QString &field, const QString &question);
    void addWritten();
    void showRow(QTreeWidgetItem *row);
    void rowChosen();
    void countUp();

    std::unique_ptr<Ui::AskCompletionDialog> m_ui;
    QList<shared::Record> m_fields; // what this application can be asked
    bool m_edited = false;
};

} // namespace applications
