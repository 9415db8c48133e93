// Dialogs of logins: one is issued with a password that only its receiver keeps, one is ended at once.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

namespace Ui {
class EndLoginDialog;
class IssueLoginDialog;
} // namespace Ui

namespace areas {
class Registry;
}

namespace people {

void registerDialogs(areas::Registry &registry);

// The password is made here and shown once; what goes to the server is its verifier.
class IssueLoginDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    IssueLoginDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~IssueLoginDialog() override;

protected:
    void retranslateForm() override;
    void addArguments(command::Command &command) override;

private:
    void makePassword();

    std::unique_ptr<Ui::IssueLoginDialog> m_ui;
    QString m_verifier;
};

class EndLoginDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    EndLoginDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~EndLoginDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::EndLoginDialog> m_ui;
};

} // namespace people
