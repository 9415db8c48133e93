// Dialogs of the kinds: a copy of an application, registering what came on paper, and the intermediary's answer to a client.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

namespace Ui {
class RegisterApplicationDialog;
}

namespace areas {
class Registry;
}

namespace applications {

bool buildsOn(const QString &kind); // on a permit of the organisation: an amendment, a renewal
void registerKindDialogs(areas::Registry &registry);

class CopyApplicationDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    CopyApplicationDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);

protected:
    void retranslateForm() override {}
    void addArguments(command::Command &command) override;
};

class RegisterApplicationDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    RegisterApplicationDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~RegisterApplicationDialog() override;

protected:
    void retranslateForm() override;
    void addArguments(command::Command &command) override;

private:
    void loadPermits();

    std::unique_ptr<Ui::RegisterApplicationDialog> m_ui;
};

} // namespace applications
