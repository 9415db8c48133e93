// Dialogs of permits: commitment, suspension, end.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

namespace Ui {
class EndPermitDialog;
class GiveCommitmentDialog;
}

namespace areas {
struct Subject;
class Registry;
}

namespace permits {

const areas::Subject &permitSubject();   // what dialogs about one share
void registerDialogs(areas::Registry &registry);

class GiveCommitmentDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    GiveCommitmentDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~GiveCommitmentDialog() override;

protected:
    void retranslateForm() override;
    void addArguments(command::Command &command) override;

private:
    void showTerms();

    std::unique_ptr<Ui::GiveCommitmentDialog> m_ui;
};

class EndPermitDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    EndPermitDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~EndPermitDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::EndPermitDialog> m_ui;
};

} // namespace permits
