// Attaches files to an application, one after another over a lane of its own, so that large files hold up nothing else. Each file
// tells what became of it; those that failed stay, to be mended or left out.
#pragma once

#include "intake/Files.h"
#include "shared/CommandDialog.h"

namespace Ui {
class AddAttachmentsDialog;
}

namespace db {
class Lane;
}

namespace applications {

class AddAttachmentsDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    AddAttachmentsDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~AddAttachmentsDialog() override;

    void addFiles(const QStringList &paths);
    bool isBusy() const { return m_sending >= 0 || m_reading > 0; }
    QStringList states() const; // per file: what its row says
    // The application's version by what was attached here, for who holds it at `known`; `known` itself when somebody else changed it
    // meanwhile, who is then met at the next save.
    int version(int known) const { return m_repeatedOnce ? known : m_version; }

    void submit() override;
    void reject() override;

protected:
    void retranslateForm() override;
    bool isTouched() const override;

private:
    enum class State { Reading, Ready, Faulty, Attached };
    struct Entry {
        intake::FileContent file;
        QString kind;
        State state = State::Reading;
        QString words; // the fault
    };

    void chooseFiles();
    void removeSelected();
    void kindChosen();
    void readLimits();
    void taken(const QString &path, const base::Result<intake::FileContent> &content);
    void sendNext();
    void answered(int index, const command::Outcome &outcome);
    void finish();
    void showEntries();
    void showState(int index);
    QString stateWords(const Entry &entry) const;

    std::unique_ptr<Ui::AddAttachmentsDialog> m_ui;
    db::Lane *m_lane = nullptr;
    QList<Entry> m_entries;
    QStringList m_types;
    QStringList m_waiting; // files given before the limits were known
    qint64 m_mostBytes = 0;
    int m_version = 0;
    int m_reading = 0;
    int m_sending = -1;
    bool m_stopped = false;
    bool m_repeated = false;
    bool m_repeatedOnce = false;
};

} // namespace applications
