// Dialogs of applications: their registration, and the beginning of a new draft.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

namespace Ui {
class NewApplicationDialog;
}

namespace areas {
struct Subject;
class Registry;
} // namespace areas

namespace applications {

const areas::Subject &applicationSubject(); // what dialogs about one share
void registerDialogs(areas::Registry &registry);

class NewApplicationDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    NewApplicationDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~NewApplicationDialog() override;

protected:
    void retranslateForm() override;
    void addArguments(command::Command &command) override;

private:
    void kindChosen();
    QString kind() const;

    std::unique_ptr<Ui::NewApplicationDialog> m_ui;
};

} // namespace applications
