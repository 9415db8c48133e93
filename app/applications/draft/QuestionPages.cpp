#include "applications/draft/QuestionPages.h"

#include "applications/draft/QuestionForm.h"
#include "messages/Sentences.h"

#include <QStackedWidget>

namespace applications {

using shared::Record;

QuestionPages::QuestionPages(QStackedWidget *stack) : QObject(stack), m_stack(stack) {}

void QuestionPages::setRows(const QList<Record> &rows)
{
    m_rows = rows;
    m_sections.clear();
    QHash<QString, QList<Record>> parts;
    for (const Record &row : rows) {
        const QString section = row.value(QStringLiteral("section")).toString();
        if (!parts.contains(section))
            m_sections.append(section);
        parts[section].append(row);
    }
    for (auto it = m_forms.begin(); it != m_forms.end();) {
        if (parts.contains(it.key())) {
            ++it;
            continue;
        }
        m_stack->removeWidget(it.value());
        it.value()->deleteLater();
        it = m_forms.erase(it);
    }
    for (const QString &section : std::as_const(m_sections)) {
        QuestionForm *&form = m_forms[section];
        if (!form) {
            form = new QuestionForm(m_stack);
            form->setObjectName(section + QStringLiteral("Questions"));
            m_stack->addWidget(form);
            connect(form, &QuestionForm::changed, this, &QuestionPages::changed);
        }
        form->setRows(parts.value(section));
    }
}

QString QuestionPages::sectionOf(const QString &question) const
{
    for (const Record &row : m_rows)
        if (row.value(QStringLiteral("question")).toString() == question)
            return row.value(QStringLiteral("section")).toString();
    return {};
}

QList<command::Fault> QuestionPages::faults() const
{
    QList<command::Fault> found;
    for (const Record &row : m_rows)
        if (const QString code = row.value(QStringLiteral("fault")).toString(); !code.isEmpty())
            found.append({row.value(QStringLiteral("question")).toString(), code});
    return found;
}

QJsonObject QuestionPages::typed() const
{
    QJsonObject answers;
    for (const QuestionForm *form : m_forms) {
        const QJsonObject part = form->typed();
        for (auto it = part.begin(); it != part.end(); ++it)
            answers.insert(it.key(), it.value());
    }
    return answers;
}

void QuestionPages::kept(const QJsonObject &sent)
{
    for (QuestionForm *form : std::as_const(m_forms))
        form->kept(sent);
}

void QuestionPages::showFaults(const QList<command::Fault> &faults, bool visible)
{
    QHash<QString, QString> words;
    for (const command::Fault &fault : faults)
        words.insert(fault.field, messages::fault(fault.code));
    for (QuestionForm *form : std::as_const(m_forms))
        form->showFaults(words, visible);
}

void QuestionPages::retranslate()
{
    for (QuestionForm *form : std::as_const(m_forms))
        form->retranslate();
}

} // namespace applications
