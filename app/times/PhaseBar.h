// The phases of a case as one bar from arrival on, each as long as it took: ground and pattern tell on whom the case waited, so that it
// reads in grey. The same figures stand in the table below it.
#pragma once

#include "shared/RecordsView.h"

#include <QDateTime>

namespace times {

class PhaseBar : public shared::RecordsView {
    Q_OBJECT
public:
    explicit PhaseBar(QWidget *parent);
    void setRecords(const QList<shared::Record> &records) override; // rows of ui.application_phase_list in order
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Stretch {
        QString phase;
        QString party;
        double days = 0;
        bool open = false;
        QDateTime began;
    };
    QRectF rectOf(int index) const;
    QString words(const Stretch &stretch) const;
    void describe();

    QList<Stretch> m_stretches;
    double m_total = 0;
};

} // namespace times
