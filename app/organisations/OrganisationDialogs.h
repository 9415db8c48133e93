// Dialogs of organisations: responsible users' appointments and new people.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

class QComboBox;

namespace Ui {
class AddPersonDialog;
class ApplyAppointmentDialog;
class EndAppointmentDialog;
} // namespace Ui

namespace areas {
class Registry;
}

namespace organisations {

void registerDialogs(areas::Registry &registry);

class ApplyAppointmentDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    ApplyAppointmentDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~ApplyAppointmentDialog() override;

protected:
    void retranslateForm() override;

private:
    void loadPeople();

    std::unique_ptr<Ui::ApplyAppointmentDialog> m_ui;
};

class EndAppointmentDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    EndAppointmentDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~EndAppointmentDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::EndAppointmentDialog> m_ui;
};

class AddPersonDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    AddPersonDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~AddPersonDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::AddPersonDialog> m_ui;
};

} // namespace organisations
