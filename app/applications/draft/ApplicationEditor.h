// A draft being written: sections with a side list that tells which are complete, saved by itself, sent when nothing is missing.
#pragma once

#include "db/Lane.h"
#include "shared/Page.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QJsonObject;
class QPushButton;

namespace Ui {
class ApplicationEditor;
}

namespace command {
struct Command;
struct Fault;
struct Outcome;
} // namespace command

namespace shared {
class Banner;
class CommandDialog;
class PageHeader;
} // namespace shared

namespace applications {

class QuestionPages;

class ApplicationEditor : public shared::Page {
    Q_OBJECT
public:
    ApplicationEditor(shared::Desk &desk, const shared::Address &address, QWidget *parent);
    ~ApplicationEditor() override;

    QString title() const override;
    void reload() override;
    bool isLoaded() const override { return m_loading == 0 && !m_saving; }
    bool isSaved() const { return !m_dirty && !m_saving; }
    void send();

protected:
    void retranslate() override;
    void rescale() override;

private:
    struct Field {
        const char *name; // as the database calls it
        const char *section;
        QWidget *widget;
        QLabel *fault;
    };

    static constexpr int AutosaveMs = 1500;

    void connectFields();
    void showRecord();
    void openAsked(bool completing);

    // EditorReading.cpp
    void read(const db::Statement &statement, std::function<void(const QList<shared::Record> &)> take);
    db::Statement own(const char *view, const QStringList &order = {}) const; // its rows that belong to this application
    void readQuestions();
    void readPeople();
    void fillPeople(QComboBox *combo, const QList<shared::Record> &people, const char *field, const char *name);
    void readFrameworks();
    void readJoin();

    // EditorSaving.cpp
    void changed();
    void save(std::function<void()> then = {});
    void keepKnown(QJsonObject &fields) const;
    void keepAsked(QJsonObject &fields) const;
    command::Command saveCommand() const;
    void saved(const command::Outcome &outcome, const std::function<void()> &then);
    void run(const command::Command &command, std::function<void(const command::Outcome &)> take);
    void whenSaved(std::function<void()> then);
    void askJoin();
    void setStatus(const QString &words);

    // EditorFaults.cpp
    QList<command::Fault> emptyFields() const;
    void showFaults(const QList<command::Fault> &faults);
    void listFaults(const command::Outcome &refusal);
    QString questionWords(const command::Fault &fault) const;
    void goTo(const QString &field);

    // EditorSections.cpp
    QString sectionName(const QString &section) const;
    QWidget *pageOf(const QString &section) const;
    QStringList sectionsNow() const;
    void showSections();

    // EditorPurposes.cpp
    void showPurposes(const QStringList &names);
    QStringList purposes() const;
    void addPurpose();
    void removePurpose();

    // EditorAttachments.cpp
    void readAttachments();
    void attach(const QStringList &paths);
    void removeAttachment(const shared::Record &attachment);

    shared::Address m_address;
    std::unique_ptr<Ui::ApplicationEditor> m_ui;
    shared::PageHeader *m_header;
    shared::Banner *m_banner;
    QuestionPages *m_pages = nullptr;
    QStringList m_sections; // in the order of the side list
    QPushButton *m_sendButton = nullptr;
    QList<Field> m_fields;
    QSet<QString> m_known; // fields of several rows or of a choice whose stored value stands in the form
    QStringList m_asked;   // fields that a completion request asks about; empty while it is a draft
    shared::Record m_record;
    QList<command::Fault> m_faults;
    QTimer m_autosave;
    int m_version = 0;
    int m_loading = 0;
    bool m_filling = false;
    bool m_dirty = false;
    bool m_saving = false;
};

} // namespace applications
