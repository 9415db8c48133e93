// Presenting an application for decision, and deciding it with the whole in view.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

class QLabel;

namespace Ui {
class DecideApplicationDialog;
class PresentApplicationDialog;
} // namespace Ui

namespace shared {
class RecordTable;
}

namespace applications {

class ItemCounts;

class PresentApplicationDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    PresentApplicationDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~PresentApplicationDialog() override;

protected:
    void retranslateForm() override;

private:
    void outcomeChosen();

    std::unique_ptr<Ui::PresentApplicationDialog> m_ui;
    ItemCounts *m_counts;
};

class DecideApplicationDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    DecideApplicationDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~DecideApplicationDialog() override;

protected:
    void retranslateForm() override;
    void showEvent(QShowEvent *event) override;

private:
    void showConsequence();

    std::unique_ptr<Ui::DecideApplicationDialog> m_ui;
    ItemCounts *m_counts;
    shared::RecordTable *m_effects;
};

} // namespace applications
