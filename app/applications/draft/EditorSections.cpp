// The side list of the draft's editor: which sections this application has and which are complete.
#include "applications/draft/ApplicationEditor.h"

#include "applications/draft/QuestionForm.h"
#include "applications/draft/QuestionPages.h"
#include "command/Command.h"
#include "messages/Vocabulary.h"
#include "shared/Icons.h"
#include "ui_ApplicationEditor.h"

namespace applications {

QString ApplicationEditor::sectionName(const QString &section) const
{
    static const QHash<QString, const char *> own{{QStringLiteral("framework"), QT_TR_NOOP("Intermediary")},
                                                  {QStringLiteral("grounds"), QT_TR_NOOP("Purpose and grounds")},
                                                  {QStringLiteral("purposes"), QT_TR_NOOP("Purposes")},
                                                  {QStringLiteral("content"), QT_TR_NOOP("Data content")},
                                                  {QStringLiteral("disclosure"), QT_TR_NOOP("Non-disclosure")},
                                                  {QStringLiteral("volume"), QT_TR_NOOP("Contact and volume")},
                                                  {QStringLiteral("protection"), QT_TR_NOOP("Protection of the data")},
                                                  {QStringLiteral("attachments"), QT_TR_NOOP("Attachments")}};
    return own.contains(section) ? tr(own.value(section)) : messages::label(u"question.section", section);
}

QWidget *ApplicationEditor::pageOf(const QString &section) const
{
    const QHash<QString, QWidget *> own{
        {QStringLiteral("framework"), m_ui->frameworkPage},   {QStringLiteral("grounds"), m_ui->groundsPage},
        {QStringLiteral("purposes"), m_ui->purposesPage},     {QStringLiteral("content"), m_ui->contentPage},
        {QStringLiteral("disclosure"), m_ui->disclosurePage}, {QStringLiteral("volume"), m_ui->volumePage},
        {QStringLiteral("protection"), m_ui->protectionPage}, {QStringLiteral("attachments"), m_ui->attachmentsPage}};
    return own.contains(section) ? own.value(section) : m_pages->form(section);
}

QStringList ApplicationEditor::sectionsNow() const
{
    static const QStringList order{QStringLiteral("applicant"),   QStringLiteral("framework"), QStringLiteral("change"),
                                   QStringLiteral("grounds"),     QStringLiteral("order"),     QStringLiteral("purposes"),
                                   QStringLiteral("content"),     QStringLiteral("groups"),    QStringLiteral("keys"),
                                   QStringLiteral("disclosure"),  QStringLiteral("volume"),    QStringLiteral("use"),
                                   QStringLiteral("protection"),  QStringLiteral("security"),  QStringLiteral("connection"),
                                   QStringLiteral("attachments"), QStringLiteral("terms")};
    const bool joins = m_record.value(QStringLiteral("kind")).toString() == QLatin1StringView("framework_join");
    QStringList sections;
    for (const QString &section : order)
        if (section == QLatin1StringView("framework") ? joins : pageOf(section) != nullptr)
            sections.append(section);
    return sections;
}

void ApplicationEditor::showSections()
{
    QListWidget *list = m_ui->sectionList;
    if (const QStringList now = sectionsNow(); now != m_sections) {
        const QString kept = m_sections.value(list->currentRow());
        const QSignalBlocker quiet(list);
        m_sections = now;
        list->clear();
        for (int i = 0; i < now.size(); ++i)
            list->addItem(QString());
        list->setCurrentRow(std::max<int>(0, int(now.indexOf(kept))));
        m_ui->stack->setCurrentWidget(pageOf(now.value(list->currentRow())));
    }
    int width = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        const QString &section = m_sections.at(i);
        int missing = section == QLatin1StringView("attachments") ? m_ui->attachments->missing() : 0;
        for (const command::Fault &fault : std::as_const(m_faults)) {
            for (const Field &field : std::as_const(m_fields))
                missing += section == QLatin1StringView(field.section) && fault.field == QLatin1StringView(field.name) ? 1 : 0;
            missing += m_pages->sectionOf(fault.field) == section ? 1 : 0;
        }
        QListWidgetItem *item = list->item(i);
        item->setText(missing > 0 ? tr("%1\n%n thing(s) missing", nullptr, missing).arg(sectionName(section))
                                  : tr("%1\nComplete").arg(sectionName(section)));
        item->setIcon(missing > 0 ? icons::named(QStringLiteral("data-warning"), look::Tone::Warning)
                                  : icons::named(QStringLiteral("dialog-ok-apply"), look::Tone::Success));
        width = std::max(width, list->fontMetrics().horizontalAdvance(sectionName(section)));
    }
    // Large text leaves no room beside the form: the list of sections then stands above it.
    const bool above = look::textScale() > 1.4;
    m_ui->columns->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    list->setMinimumSize(above ? 0 : width + 5 * look::Wide, 0);
    list->setMaximumSize(above ? QWIDGETSIZE_MAX : width + 5 * look::Wide,
                         above ? 4 * list->fontMetrics().lineSpacing() + look::Wide : QWIDGETSIZE_MAX);
}

void ApplicationEditor::rescale()
{
    showSections();
}

} // namespace applications
