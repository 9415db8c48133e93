// The fields of a form that is sent: what is typed in each, with a line of help and a place for a fault under it.
//
// A field is a widget of the form with the dynamic property `argument` (name of the parameter without p_), or with `help` alone, which
// is sent by its dialog. Which property of a widget is its value: see CommandDialog.h.
#pragma once

#include "shared/Text.h"

#include <QCoreApplication>
#include <QList>

class QCheckBox;
class QFormLayout;
class QLabel;
class QWidget;

namespace command {
struct Command;
}

namespace shared {

class FormFields {
    Q_DECLARE_TR_FUNCTIONS(shared::FormFields)
public:
    // form must outlive the fields.
    explicit FormFields(QWidget *form) : m_form(form) {}

    void bind();       // once, when all widgets are there
    void showWords();  // names, help and marks of what is required, in the present language
    void alignNames(); // the names of fields and facts stand in one column

    QWidget *first() const; // null when there is none
    bool has(const QWidget *widget) const;
    QWidget *widgetOf(const QString &argument) const;              // null when the form has none
    QString labelOf(const QString &argument) const;                // also of a field that stands in another form
    Record values() const;                                         // by argument, else by the name of the widget
    void addTo(command::Command &command) const;                   // those with an argument
    bool showFault(const QString &argument, const QString &words); // false: there is no place for it here
    void clearFaults();

private:
    struct Bound {
        QString argument;
        QWidget *widget = nullptr;
        QLabel *label = nullptr; // its buddy
        QLabel *help = nullptr;
        QLabel *fault = nullptr;
        QCheckBox *given = nullptr; // beside an optional date
        bool named = false;         // the accessible name is ours to keep up to date
    };
    void layOut();
    void wrap(Bound &field);
    QFormLayout *homeOf(const QWidget *widget) const;
    static QVariant valueOf(const Bound &field);

    QWidget *m_form;
    QList<Bound> m_fields;
};

QString withoutMnemonic(QString words);

} // namespace shared
