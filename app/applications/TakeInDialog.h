// Takes in applications that the e-service delivered as files: each file is checked by the database first, nothing being stored; then
// the good ones are taken in, one after another, and what became of each can be kept as a report.
#pragma once

#include "intake/Intake.h"
#include "shared/CommandDialog.h"

namespace Ui {
class TakeInDialog;
}

namespace db {
class Lane;
}

namespace applications {

class TakeInDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    TakeInDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~TakeInDialog() override;

    void addFiles(const QStringList &paths);
    bool isBusy() const { return m_reading > 0 || m_sending >= 0; }
    const QList<intake::Delivery> &deliveries() const { return m_deliveries; }
    QByteArray report(bool json) const;

    void submit() override;
    void reject() override;

protected:
    void retranslateForm() override;
    bool isTouched() const override;

private:
    void chooseFiles();
    void leaveOut();
    void saveReport();
    void check(const intake::Delivery &read);
    void sendNext();
    void finish();
    int indexOf(const QString &path) const;
    void showAll();
    void showRow(int index);
    void showFaults();
    void countUp();

    std::unique_ptr<Ui::TakeInDialog> m_ui;
    db::Lane *m_lane = nullptr;
    QList<intake::Delivery> m_deliveries;
    int m_reading = 0;
    int m_sending = -1;
    bool m_stopped = false;
};

} // namespace applications
