// Dialogs of users and rights: their registration, and those with a form of their own.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

namespace Ui {
class ActivateRightDialog;
class ApproveRightDialog;
class EndRightDialog;
} // namespace Ui

namespace areas {
class Registry;
}

namespace shared {
struct Field;
}

namespace rights {

void registerDialogs(areas::Registry &registry);

// What a right is about, shown in every dialog that acts on one.
QList<shared::Field> rightFacts();

// Approving with the whole right in view: who, why, by whom proposed, and every item of it.
class ApproveRightDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    ApproveRightDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~ApproveRightDialog() override;

protected:
    void retranslateForm() override;

private:
    void load();

    std::unique_ptr<Ui::ApproveRightDialog> m_ui;
};

class EndRightDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    EndRightDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~EndRightDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::EndRightDialog> m_ui;
};

class ActivateRightDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    ActivateRightDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~ActivateRightDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::ActivateRightDialog> m_ui;
};

} // namespace rights
