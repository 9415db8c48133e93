// A checklist gone through line by line: the examination of an application, its security assessment, its technical assessment.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

class QTreeWidgetItem;

namespace Ui {
class AssessmentDialog;
}

namespace applications {

class AssessmentDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    AssessmentDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~AssessmentDialog() override;

protected:
    void retranslateForm() override;
    void addArguments(command::Command &command) override;
    bool isTouched() const override;

private:
    struct Line {
        shared::Record row;
        QString verdict, note;
        bool changed = false;
    };

    void load();
    void loadChecklist();
    void show(const QList<shared::Record> &open, const QList<shared::Record> &checklist);
    void build();
    void showRow(QTreeWidgetItem *row);
    void set(Line &line, const QString &verdict, const QString &note);
    void apply();
    void rowChosen();
    void countUp();
    QString kind() const;

    std::unique_ptr<Ui::AssessmentDialog> m_ui;
    QList<shared::Record> m_open;        // lines of assessments that are open
    QHash<QString, QList<Line>> m_lines; // by kind
};

} // namespace applications
