// Both clocks of a case side by side: total time, which the promise counts, and the agency's own, with what the applicant was waited for.
#pragma once

#include "shared/RecordsView.h"

class QLabel;

namespace shared {
class StateBadge;
}

namespace times {

class ClockView : public shared::RecordsView {
    Q_OBJECT
public:
    explicit ClockView(QWidget *parent);
    void setRecords(const QList<shared::Record> &records) override; // the row of ui.application_clock

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Clock {
        QLabel *figure = nullptr;
        QLabel *caption = nullptr;
    };
    void fill();

    shared::Record m_record;
    Clock m_clocks[3];
    shared::StateBadge *m_badge;
    QLabel *m_promise;
};

} // namespace times
