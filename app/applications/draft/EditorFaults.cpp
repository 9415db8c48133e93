// What a draft still lacks: told at the fields, listed on top, and the way to each.
#include "applications/draft/ApplicationEditor.h"

#include "applications/draft/QuestionForm.h"
#include "applications/draft/QuestionPages.h"
#include "command/Command.h"
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "ui_ApplicationEditor.h"

namespace applications {

// What is plainly empty, until the first save brings the database's own list of what is missing.
QList<command::Fault> ApplicationEditor::emptyFields() const
{
    QList<command::Fault> faults;
    const bool light = m_record.value(QStringLiteral("kind")).toString() == QLatin1StringView("municipal_order");
    const bool browser = m_record.value(QStringLiteral("service")).toString() == QLatin1StringView("browser");
    const auto need = [&faults](bool there, const char *field) {
        if (!there)
            faults.append({QString::fromLatin1(field), QStringLiteral("DA201")});
    };
    need(!m_ui->purposeEdit->toPlainText().trimmed().isEmpty(), "purpose");
    need(light || !m_ui->justificationEdit->toPlainText().trimmed().isEmpty(), "justification");
    need(light || !m_ui->legalBasisEdit->toPlainText().trimmed().isEmpty(), "legal_basis");
    need(!m_ui->protectionEdit->toPlainText().trimmed().isEmpty(), "protection");
    need(m_ui->purposeList->count() > 0, "purposes");
    need(!m_ui->picker->items().isEmpty(), "items");
    need(light || m_ui->picker->missingBases() == 0, "items");
    need(!m_ui->nonDisclosureCheck->isChecked() || !m_ui->nonDisclosureBasisEdit->toPlainText().trimmed().isEmpty(),
         "non_disclosure_basis");
    need(m_ui->contactCombo->currentData().isValid(), "contact_person_id");
    need(!browser || m_ui->userCountSpin->value() > 0, "user_count");
    need(m_ui->yearlyQueriesSpin->value() > 0, "yearly_queries");
    need(m_record.value(QStringLiteral("kind")).toString() != QLatin1StringView("framework_join") ||
             m_ui->frameworkCombo->currentData().isValid(),
         "framework_permit_id");
    return faults + m_pages->faults();
}

void ApplicationEditor::showFaults(const QList<command::Fault> &faults)
{
    m_faults = faults;
    for (const Field &field : std::as_const(m_fields)) {
        QString words;
        for (const command::Fault &fault : faults)
            if (fault.field == QLatin1StringView(field.name))
                words = messages::fault(fault.code);
        field.fault->setText(words);
        // While somebody is still writing, an empty field is no fault yet: the side list tells what is left.
        field.fault->setVisible(!words.isEmpty() && !m_banner->lines().isEmpty());
        field.widget->setAccessibleDescription(words);
    }
    m_pages->showFaults(faults, !m_banner->lines().isEmpty());
    showSections();
}

void ApplicationEditor::listFaults(const command::Outcome &refusal)
{
    m_banner->say(look::Tone::Danger, shared::sentence(refusal));
    QStringList told;
    const QList<command::Fault> faults = refusal.faults();
    for (const command::Fault &fault : faults) {
        // Many items with the same fault are one line, and so are the questions of a section that have no answer yet.
        const QString section = m_pages->sectionOf(fault.field);
        const bool unanswered = !section.isEmpty() && fault.code == QLatin1StringView("DA201");
        const QString key = (unanswered ? section : fault.field) + fault.code;
        if (told.contains(key))
            continue;
        told.append(key);
        for (const Field &field : std::as_const(m_fields))
            if (fault.field == QLatin1StringView(field.name))
                m_banner->addLine({tr("%1: %2").arg(sectionName(QLatin1StringView(field.section)), messages::fault(fault.code)),
                                   [this, name = fault.field] { goTo(name); }});
        if (!section.isEmpty())
            m_banner->addLine({tr("%1: %2").arg(sectionName(section), unanswered ? messages::fault(fault.code) : questionWords(fault)),
                               [this, name = fault.field] { goTo(name); }});
    }
    showFaults(faults);
    if (!faults.isEmpty())
        goTo(faults.first().field);
}

void ApplicationEditor::goTo(const QString &name)
{
    if (const QString section = m_pages->sectionOf(name); !section.isEmpty()) {
        m_ui->sectionList->setCurrentRow(int(m_sections.indexOf(section)));
        m_pages->form(section)->goTo(name);
        return;
    }
    for (const Field &field : std::as_const(m_fields)) {
        if (name != QLatin1StringView(field.name))
            continue;
        const QString section = QLatin1StringView(field.section);
        m_ui->sectionList->setCurrentRow(int(m_sections.indexOf(section)));
        if (section == QLatin1StringView("content"))
            m_ui->picker->focusFirstMissing();
        else if (section == QLatin1StringView("purposes"))
            m_ui->newPurposeEdit->setFocus();
        else
            field.widget->setFocus();
        return;
    }
    // A section as a whole, or a question that the present answers do not bring up: its section.
    const QString first = name.section(QLatin1Char('.'), 0, 0);
    const QString section = first == QLatin1StringView("group") ? QStringLiteral("groups") : first;
    if (!m_sections.contains(section))
        return;
    m_ui->sectionList->setCurrentRow(int(m_sections.indexOf(section)));
    if (QuestionForm *form = m_pages->form(section))
        form->goTo(form->questions().value(0));
}

QString ApplicationEditor::questionWords(const command::Fault &fault) const
{
    const QString question = fault.field.startsWith(QLatin1StringView("group.")) ? QString() : messages::label(u"question", fault.field);
    return question.isEmpty() ? messages::fault(fault.code) : tr("%1 – %2").arg(question, messages::fault(fault.code));
}

} // namespace applications
