// The side list of the draft's editor: which sections this application has, which are complete, and the way to a fault.
#include "applications/ApplicationEditor.h"

#include "applications/AddAttachmentsDialog.h"
#include "applications/AttachmentDialogs.h"
#include "applications/QuestionForm.h"
#include "applications/QuestionPages.h"
#include "command/Command.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"
#include "shared/Banner.h"
#include "shared/Format.h"
#include "shared/Icons.h"
#include "ui_ApplicationEditor.h"

#include <QScopedValueRollback>

namespace applications {

using shared::Record;

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

void ApplicationEditor::readQuestions()
{
    read(QStringLiteral("application_question"), [this](const QList<Record> &rows) {
        m_pages->setRows(rows);
        m_pages->showFaults(m_faults, !m_banner->lines().isEmpty());
        showSections();
    });
}

void ApplicationEditor::fillPeople(QComboBox *combo, const QList<Record> &people, const QVariant &chosen)
{
    combo->clear();
    combo->addItem(tr("Not chosen"), QVariant());
    for (const Record &row : people)
        if (combo->findData(row.value(QStringLiteral("person_id"))) < 0)
            combo->addItem(row.value(QStringLiteral("person_name")).toString(), row.value(QStringLiteral("person_id")));
    combo->setCurrentIndex(chosen.isNull() ? 0 : std::max(0, combo->findData(chosen)));
}

// What the answers call for follows from them, so that it is read again after each save.
void ApplicationEditor::readAttachments()
{
    read(QStringLiteral("wanted_attachment"), [this](const QList<Record> &rows) {
        static const QStringList order{QStringLiteral("security_report"), QStringLiteral("contract"), QStringLiteral("power_of_attorney"),
                                       QStringLiteral("other")};
        QList<Record> sorted = rows;
        std::sort(sorted.begin(), sorted.end(), [](const Record &a, const Record &b) {
            return order.indexOf(a.value(QStringLiteral("kind")).toString()) < order.indexOf(b.value(QStringLiteral("kind")).toString());
        });
        m_ui->attachments->setWanted(sorted);
        showSections();
    });
    read(QStringLiteral("attachment_list"), [this](const QList<Record> &rows) {
        QList<Record> files;
        for (const Record &row : rows)
            if (row.value(QStringLiteral("state")).toString() == QLatin1StringView("attached"))
                files.append(row);
        m_ui->attachments->setFiles(files);
    });
}

// Goes on once everything typed is kept: the version that an act names is then the one the editor knows.
void ApplicationEditor::whenSaved(std::function<void()> then)
{
    if (m_saving)
        QTimer::singleShot(50, this, [this, then = std::move(then)] { whenSaved(then); });
    else if (m_dirty)
        save(std::move(then));
    else
        then();
}

void ApplicationEditor::attach(const QStringList &paths)
{
    whenSaved([this, paths] {
        Record record = m_record;
        record.insert(QStringLiteral("version"), m_version);
        auto *dialog = new AddAttachmentsDialog(desk(), record, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        // Also when some of the files were left: those that went are there, and the draft has moved on.
        connect(dialog, &QDialog::finished, this, [this, dialog] {
            m_version = dialog->version(m_version);
            readAttachments();
        });
        dialog->open();
        if (!paths.isEmpty())
            dialog->addFiles(paths);
    });
}

void ApplicationEditor::removeAttachment(const Record &attachment)
{
    if (attachment.isEmpty())
        return;
    whenSaved([this, attachment] {
        Record record = attachment;
        record.insert(QStringLiteral("version"), m_version);
        auto *dialog = new RemoveAttachmentDialog(desk(), record, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &shared::CommandDialog::finishedWith, this, [this](const command::Outcome &outcome) {
            m_version = outcome.version;
            readAttachments();
        });
        dialog->open();
    });
}

// The intermediaries that take clients, and what the one chosen has answered.
void ApplicationEditor::readFramework()
{
    ++m_loading;
    db::then(desk().lanes().lists().run(
                 list::selectAll(QStringLiteral("framework_permit"),
                                 {list::Filter::equals(QStringLiteral("service"), m_record.value(QStringLiteral("service")))},
                                 {QStringLiteral("name_fi")})),
             this, [this](const db::Answer &answer) {
                 --m_loading;
                 if (!answer)
                     return;
                 const QScopedValueRollback quiet(m_filling, true);
                 m_ui->frameworkCombo->clear();
                 m_ui->frameworkCombo->addItem(tr("Not chosen"), QVariant());
                 for (const Record &row : answer->maps())
                     m_ui->frameworkCombo->addItem(
                         tr("%1, %2").arg(shared::localized(row, QStringLiteral("name")), row.value(QStringLiteral("number")).toString()),
                         row.value(QStringLiteral("id")));
                 const QVariant chosen = m_record.value(QStringLiteral("framework_permit_id"));
                 m_ui->frameworkCombo->setCurrentIndex(chosen.isNull() ? 0 : std::max(0, m_ui->frameworkCombo->findData(chosen)));
             });
    read(QStringLiteral("join_request"), [this](const QList<Record> &rows) {
        Record open;
        for (const Record &row : rows)
            if (open.isEmpty() || row.value(QStringLiteral("id")).toLongLong() > open.value(QStringLiteral("id")).toLongLong())
                open = row;
        const QString state = open.value(QStringLiteral("state")).toString();
        QString words;
        if (state == QLatin1StringView("asked"))
            words = tr("Asked %1; no answer yet.").arg(format::moment(open.value(QStringLiteral("asked_at")).toDateTime()));
        else if (state == QLatin1StringView("approved"))
            words = tr("The intermediary has agreed.");
        else if (state == QLatin1StringView("refused"))
            words = tr("The intermediary has declined: %1").arg(open.value(QStringLiteral("reason")).toString());
        m_ui->joinStateLabel->setText(words);
        look::setTone(m_ui->joinStateLabel, state == QLatin1StringView("approved")  ? look::Tone::Success
                                            : state == QLatin1StringView("refused") ? look::Tone::Danger
                                                                                    : look::Tone::Neutral);
        m_ui->askJoinButton->setEnabled(state != QLatin1StringView("asked") && state != QLatin1StringView("approved"));
    });
}

void ApplicationEditor::askJoin()
{
    save([this] {
        command::Command command(QStringLiteral("ask_join"), m_address.id, m_version);
        command.with("message", m_ui->joinMessageEdit->toPlainText());
        run(command, [this](const command::Outcome &outcome) {
            if (!outcome.accepted) {
                listFaults(outcome);
                return;
            }
            m_version = outcome.version;
            desk().say(tr("The intermediary has been asked."));
            readFramework();
        });
    });
}

} // namespace applications
