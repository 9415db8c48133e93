// The question sections of a draft: one form for each section that is asked now, kept as pages of the editor's stack.
#pragma once

#include "command/Command.h"
#include "shared/Text.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

class QStackedWidget;

namespace applications {

class QuestionForm;

class QuestionPages : public QObject {
    Q_OBJECT
public:
    explicit QuestionPages(QStackedWidget *stack);

    void setRows(const QList<shared::Record> &rows);
    QStringList sections() const { return m_sections; } // in the order in which they are asked
    QuestionForm *form(const QString &section) const { return m_forms.value(section); }
    QString sectionOf(const QString &question) const; // empty when it is none of the questions
    QList<command::Fault> faults() const;             // as the rows told them
    QJsonObject typed() const;
    void kept(const QJsonObject &sent);
    void showFaults(const QList<command::Fault> &faults, bool visible);
    void retranslate();

signals:
    void changed(bool brings);

private:
    QStackedWidget *m_stack;
    QStringList m_sections;
    QHash<QString, QuestionForm *> m_forms;
    QList<shared::Record> m_rows;
};

} // namespace applications
