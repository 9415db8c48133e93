// What is done after a decision: recording its service, and correcting its wording.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

namespace Ui {
class CorrectDecisionDialog;
class ServeDecisionDialog;
} // namespace Ui

namespace areas {
class Registry;
}

namespace applications {

class ServeDecisionDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    ServeDecisionDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~ServeDecisionDialog() override;

protected:
    void retranslateForm() override;

private:
    void showServed();

    std::unique_ptr<Ui::ServeDecisionDialog> m_ui;
};

class CorrectDecisionDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    CorrectDecisionDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~CorrectDecisionDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::CorrectDecisionDialog> m_ui;
};

void registerAfterDecisionDialogs(areas::Registry &registry);

} // namespace applications
