// One attachment is classed or removed; files are attached, several in one go.
#pragma once

#include "shared/ActDialogs.h"
#include "shared/CommandDialog.h"

namespace Ui {
class ClassifyAttachmentDialog;
}

namespace applications {

class RemoveAttachmentDialog : public shared::ReasonDialog {
    Q_OBJECT
public:
    RemoveAttachmentDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);

protected:
    void addArguments(command::Command &command) override;
};

class ClassifyAttachmentDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    ClassifyAttachmentDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~ClassifyAttachmentDialog() override;

protected:
    void retranslateForm() override;
    void addArguments(command::Command &command) override;

private:
    void classChosen();

    std::unique_ptr<Ui::ClassifyAttachmentDialog> m_ui;
};

} // namespace applications
