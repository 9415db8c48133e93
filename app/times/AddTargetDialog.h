// Promises a processing time for what arrives from a day on.
#pragma once

#include "shared/CommandDialog.h"

namespace Ui {
class AddTargetDialog;
}

namespace times {

class AddTargetDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    AddTargetDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~AddTargetDialog() override;

protected:
    void retranslateForm() override;

private:
    void fillChoices();

    std::unique_ptr<Ui::AddTargetDialog> m_ui;
};

} // namespace times
