// Dialogs by which the agency supervises a permit: suspension, hearing, its answer, the proposal to revoke.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

class QLabel;

namespace Ui {
class AnswerPermitHearingDialog;
class BeginPermitHearingDialog;
class ExtendSuspensionDialog;
class ProposeRevocationDialog;
class SuspendPermitDialog;
} // namespace Ui

namespace areas {
class Registry;
}

namespace permits {

class RehearsalPanel;

void registerSupervisionDialogs(areas::Registry &registry);

class SuspendPermitDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    SuspendPermitDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~SuspendPermitDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::SuspendPermitDialog> m_ui;
    RehearsalPanel *m_rehearsal;
};

class ExtendSuspensionDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    ExtendSuspensionDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~ExtendSuspensionDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::ExtendSuspensionDialog> m_ui;
};

class BeginPermitHearingDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    BeginPermitHearingDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~BeginPermitHearingDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::BeginPermitHearingDialog> m_ui;
};

class AnswerPermitHearingDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    AnswerPermitHearingDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~AnswerPermitHearingDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::AnswerPermitHearingDialog> m_ui;
};

class ProposeRevocationDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    ProposeRevocationDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~ProposeRevocationDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::ProposeRevocationDialog> m_ui;
};

} // namespace permits
