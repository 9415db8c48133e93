// The dialog that ends a permit; what they share with the other dialogs about a permit.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

namespace Ui {
class EndPermitDialog;
}

namespace areas {
struct Subject;
class Registry;
} // namespace areas

namespace permits {

class RehearsalPanel;

const areas::Subject &permitSubject(); // what dialogs about one share
void registerDialogs(areas::Registry &registry);

class EndPermitDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    EndPermitDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~EndPermitDialog() override;

protected:
    void retranslateForm() override;

private:
    void rehearse();

    std::unique_ptr<Ui::EndPermitDialog> m_ui;
    RehearsalPanel *m_rehearsal;
};

} // namespace permits
