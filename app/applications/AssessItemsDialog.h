// The expert judges the asked items, several at once: granted, limited or refused, the latter two with a reason. On the keyboard G, L,
// R and O judge what is selected and go on to the next item; reason and words stay for the next one.
#pragma once

#include "shared/CommandDialog.h"

#include <QMap>

#include <memory>

class QTreeWidgetItem;

namespace Ui {
class AssessItemsDialog;
}

namespace applications {

class PresentContent;

class AssessItemsDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    AssessItemsDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~AssessItemsDialog() override;

protected:
    void retranslateForm() override;
    void addArguments(command::Command &command) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    struct Verdict {
        QString outcome;
        QString reasonCode;
        QString reason;
        friend bool operator==(const Verdict &, const Verdict &) = default;
    };

    void load();
    void build();
    void showRow(QTreeWidgetItem *row);
    void apply();
    void judge(const QString &outcome);
    void goOn();
    void grantPlain();
    void filter();
    void fillShow();
    void showGroup(QTreeWidgetItem *group);
    void grantRest();
    void countUp();
    void outcomeChosen();
    void showAgainst();
    QString mark(const shared::Record &item) const;
    QList<QTreeWidgetItem *> rows() const;

    std::unique_ptr<Ui::AssessItemsDialog> m_ui;
    PresentContent *m_present;
    QList<shared::Record> m_items;
    QList<Verdict> m_before; // by index into the items
    QList<Verdict> m_now;
};

} // namespace applications
