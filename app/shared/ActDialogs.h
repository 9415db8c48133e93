// The two commonest dialogs: an act that needs no more than a yes, and an act that needs a reason. Both show what they are about.
#pragma once

#include "shared/CommandDialog.h"
#include "shared/Field.h"

#include <memory>

namespace Ui {
class ReasonDialog;
}

namespace shared {

class FactsPanel;

class ConfirmDialog : public CommandDialog {
    Q_OBJECT
public:
    ConfirmDialog(Desk &desk, const CommandSpec &spec, const Record &record, const QList<Field> &facts, QWidget *parent);

protected:
    void retranslateForm() override {}
};

class ReasonDialog : public CommandDialog {
    Q_OBJECT
public:
    ReasonDialog(Desk &desk, const CommandSpec &spec, const Record &record, const QList<Field> &facts, QWidget *parent);
    ~ReasonDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::ReasonDialog> m_ui;
};

} // namespace shared
