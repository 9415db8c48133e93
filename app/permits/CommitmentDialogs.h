// The commitment to the terms of use in force: given before a permit opens, given anew when the terms change.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

namespace Ui {
class GiveCommitmentDialog;
}

namespace permits {

class GiveCommitmentDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    GiveCommitmentDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~GiveCommitmentDialog() override;

protected:
    GiveCommitmentDialog(shared::Desk &desk, const shared::CommandSpec &spec, const shared::Record &record, QWidget *parent);
    void retranslateForm() override;
    void addArguments(command::Command &command) override;

private:
    void load();
    void showTerms();
    void allow();

    std::unique_ptr<Ui::GiveCommitmentDialog> m_ui;
    shared::Record m_terms; // the version in force for the service of the permit
};

class AcceptTermsDialog : public GiveCommitmentDialog {
    Q_OBJECT
public:
    AcceptTermsDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
};

} // namespace permits
