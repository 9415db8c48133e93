// What the applicant answered, section by section; a question without an answer says so, and so does one whose answer is secret.
#pragma once

#include "shared/RecordsView.h"

class QGridLayout;

namespace applications {

class AnswersView : public shared::RecordsView {
    Q_OBJECT
public:
    explicit AnswersView(QWidget *parent);
    void setRecords(const QList<shared::Record> &records) override; // rows of ui.application_question

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<shared::Record> m_rows;
    QGridLayout *m_grid;
};

} // namespace applications
