// A new version of the terms of use, with its round of acceptance.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

namespace Ui {
class PublishTermsDialog;
}

namespace permits {

class PublishTermsDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    PublishTermsDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~PublishTermsDialog() override;

protected:
    void retranslateForm() override;

private:
    void load();
    void showPresent();

    std::unique_ptr<Ui::PublishTermsDialog> m_ui;
    QList<shared::Record> m_present; // the versions in force, whose text a new one begins from
    QString m_shown;                 // the service whose text stands in the form
};

} // namespace permits
