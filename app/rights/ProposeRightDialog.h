// Proposes a right for a colleague: under which permit, for which purpose, for which items of it, for which duty and until when.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

namespace Ui {
class ProposeRightDialog;
}

namespace rights {

class ProposeRightDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    // record: a permit (from its page), or empty; then every permit in force of the person's organisations is offered.
    ProposeRightDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~ProposeRightDialog() override;

protected:
    void retranslateForm() override;
    void addArguments(command::Command &command) override;

private:
    void loadPermits();
    void permitChosen();
    void loadPeople(const QVariant &chosen);
    void loadItems();
    void addPerson();
    shared::Record chosenPermit() const;

    std::unique_ptr<Ui::ProposeRightDialog> m_ui;
    QList<shared::Record> m_permits;
    quint64 m_generation = 0;
};

} // namespace rights
