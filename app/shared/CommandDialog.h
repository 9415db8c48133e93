// A form over one api command.
//
// The subclass sets up its form from forms/ in the given body and names the command. Widgets of the form carry the dynamic property
// `argument` (name of the parameter without p_), and if wanted `help` (a line under the field) and `required` (bool: marked by word).
// Fields stand in a QFormLayout, each label the buddy of its field. The dialog reads the arguments from the widgets, runs the command on
// the commands lane, lists all faults on top, marks the faulted fields, focuses the first, and keeps what was typed whatever fails.
//
//   QLineEdit, QPlainTextEdit  text          QComboBox  currentData (text when there is none)     QSpinBox  value
//   QDateEdit  date; null while the box beside it is clear, when the property `optional` is true    QCheckBox  checked
//   any other widget           its property `value`
//
// Ctrl+Enter gives the command; so does Enter in a field with an argument, unless the act hurts. A line that fills a list names in its
// property `entersBy` the button that Enter presses instead.
#pragma once

#include "shared/Acts.h"
#include "shared/Desk.h"

#include <functional>
#include <memory>
#include <QDialog>

class QComboBox;
class QPushButton;

namespace command {
struct Command;
struct Outcome;
} // namespace command

namespace shared {

class Banner;

struct CommandSpec {
    const char *function = nullptr; // api.grant_appointment, written "grant_appointment"
    Words title = nullptr;          // window title: "Suspend the permit"
    Words accept = nullptr;         // word of the button; "%1" is replaced by the object's name ("End the right of %1")
    Words consequence = nullptr;    // what happens, said before (required for Weight::Danger)
    Words done = nullptr;           // quiet confirmation afterwards; "%1" is the object's name
    Weight weight = Weight::Main;
    bool existing = true; // false: the command makes something new (no p_id, p_version)
};

class CommandDialog : public QDialog {
    Q_OBJECT
public:
    // record: the row or detail record the dialog is about (id, version and what names it); empty for a new thing.
    CommandDialog(Desk &desk, CommandSpec spec, Record record, QWidget *parent);
    ~CommandDialog() override;

    void setSubject(const QString &name); // what the object is called on the button and in sentences
    QString subject() const;
    void setVersion(qint64 id, int version); // when the act is on another object than the record's own id
    bool isLoaded() const;                   // lists of choices have been read; the tour waits for it

    // Seams for tests and for subclasses with their own acceptance.
    QPushButton *acceptButton() const;
    Banner *banner() const;
    QWidget *fieldOf(const QString &argument) const; // null when the form has none

public slots:
    virtual void submit();  // collect, run, show
    void reject() override; // asks by word in the banner when something was typed

signals:
    void finishedWith(const command::Outcome &outcome); // accepted; the dialog closes by itself

protected:
    QWidget *body() const; // set the form up here: m_ui->setupUi(body()); bindForm();
    void bindForm();       // call once after setupUi and after choices were filled
    Desk &desk() const;
    const Record &record() const;

    virtual void retranslateForm() = 0;                                        // m_ui->retranslateUi(body())
    virtual void addArguments(command::Command &command) { Q_UNUSED(command) } // what no single widget holds
    virtual bool isTouched() const;                                            // something was typed that would be lost

    void beginLoading(); // around reading choices; counted
    void endLoading();

    // Fills a combo box by the rows of a view; text by localized stem or column, data by key. Keeps the selection by key. With `none`
    // a first line of these words stands for no row.
    void fillCombo(QComboBox *combo, const QString &view, const QStringList &columns, const QString &order, const Record &where,
                   std::function<QString(const Record &)> words, const QString &key = QStringLiteral("id"), shared::Words none = nullptr);
    void fillEnum(QComboBox *combo, const QString &enumName, const QStringList &values);

    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Parts;
    void fit();
    void showWords();
    void setBusy(bool busy);
    void take(const command::Outcome &outcome);
    void showFaults(const command::Outcome &outcome);
    void showConflict(const command::Outcome &outcome);
    void goTo(const QString &argument);

    std::unique_ptr<Parts> m_parts;
};

} // namespace shared
