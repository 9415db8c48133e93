// What the draft's editor reads: the record, the questions, the people and what an intermediary has answered.
#include "applications/draft/ApplicationEditor.h"

#include "applications/draft/QuestionPages.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/Format.h"
#include "ui_ApplicationEditor.h"

#include <QScopedValueRollback>

namespace applications {

using shared::Record;

namespace {

constexpr int MostRows = 10000; // of the catalogue, of a content, of an organisation's people

} // namespace

void ApplicationEditor::read(const db::Statement &statement, std::function<void(const QList<Record> &)> take)
{
    ++m_loading;
    db::then(desk().lanes().lists().run(statement), this, [this, take = std::move(take)](const db::Answer &answer) {
        if (answer)
            take(answer->maps());
        else
            shared::present(*m_banner, answer.error(), [this] { reload(); });
        if (--m_loading == 0)
            Q_EMIT loaded();
    });
}

db::Statement ApplicationEditor::own(const char *view, const QStringList &order) const
{
    return list::selectAll(QString::fromLatin1(view), {list::Filter::equals(QStringLiteral("application_id"), m_address.id)}, order,
                           MostRows);
}

void ApplicationEditor::reload()
{
    if (m_dirty)
        return; // what is typed comes first; it is saved in a moment
    m_banner->clear();
    m_known.clear();
    read(list::selectAll(QStringLiteral("catalogue_item"), {}, {QStringLiteral("id")}, MostRows), [this](const QList<Record> &rows) {
        const QScopedValueRollback filling(m_filling, true);
        m_ui->picker->setCatalogue(rows);
    });
    read(own("application_purpose_list", {QStringLiteral("purpose_no")}), [this](const QList<Record> &rows) {
        QStringList names;
        for (const Record &row : rows)
            names.append(row.value(QStringLiteral("name")).toString());
        showPurposes(names);
        m_known.insert(QStringLiteral("purposes"));
    });
    read(own("application_item_list"), [this](const QList<Record> &rows) {
        const QScopedValueRollback filling(m_filling, true);
        m_ui->picker->setItems(rows);
        m_known.insert(QStringLiteral("items"));
    });
    readQuestions();
    readAttachments();
    read(list::selectOne(QStringLiteral("application_detail"), QStringLiteral("id"), m_address.id), [this](const QList<Record> &rows) {
        m_record = rows.value(0);
        m_version = m_record.value(QStringLiteral("version")).toInt();
        showRecord();
        readPeople();
        if (m_record.value(QStringLiteral("kind")).toString() == QLatin1StringView("framework_join")) {
            readFrameworks();
            readJoin();
        }
    });
}

void ApplicationEditor::readPeople()
{
    const list::Filter own = list::Filter::equals(QStringLiteral("org_id"), m_record.value(QStringLiteral("org_id")));
    read(list::selectAll(QStringLiteral("person_list"), {own}, {QStringLiteral("person_name_key")}, MostRows),
         [this](const QList<Record> &rows) {
             {
                 const QScopedValueRollback quiet(m_filling, true);
                 fillPeople(m_ui->contactCombo, rows, "contact_person_id", "contact_name");
                 fillPeople(m_ui->responsibleCombo, rows, "responsible_person_id", "responsible_name");
             }
             showFaults(emptyFields());
         });
}

void ApplicationEditor::fillPeople(QComboBox *combo, const QList<Record> &people, const char *field, const char *name)
{
    combo->clear();
    combo->addItem(tr("Not chosen"), QVariant());
    for (const Record &row : people)
        if (combo->findData(row.value(QStringLiteral("person_id"))) < 0)
            combo->addItem(row.value(QStringLiteral("person_name")).toString(), row.value(QStringLiteral("person_id")));
    const QVariant chosen = m_record.value(QLatin1StringView(field));
    if (!chosen.isNull() && combo->findData(chosen) < 0) // somebody who is not in the list any more
        combo->addItem(m_record.value(QLatin1StringView(name)).toString(), chosen);
    combo->setCurrentIndex(chosen.isNull() ? 0 : combo->findData(chosen));
    m_known.insert(QLatin1StringView(field));
}

void ApplicationEditor::readQuestions()
{
    read(own("application_question", {QStringLiteral("sort"), QStringLiteral("question")}), [this](const QList<Record> &rows) {
        m_pages->setRows(rows);
        m_pages->showFaults(m_faults, !m_banner->lines().isEmpty());
        showSections();
    });
}

// The intermediaries that take clients.
void ApplicationEditor::readFrameworks()
{
    const list::Filter same = list::Filter::equals(QStringLiteral("service"), m_record.value(QStringLiteral("service")));
    read(list::selectAll(QStringLiteral("framework_permit"), {same}, {QStringLiteral("name_fi")}), [this](const QList<Record> &rows) {
        const QScopedValueRollback quiet(m_filling, true);
        m_ui->frameworkCombo->clear();
        m_ui->frameworkCombo->addItem(tr("Not chosen"), QVariant());
        for (const Record &row : rows)
            m_ui->frameworkCombo->addItem(
                tr("%1, %2").arg(shared::localized(row, QStringLiteral("name")), row.value(QStringLiteral("number")).toString()),
                row.value(QStringLiteral("id")));
        const QVariant chosen = m_record.value(QStringLiteral("framework_permit_id"));
        m_ui->frameworkCombo->setCurrentIndex(chosen.isNull() ? 0 : std::max(0, m_ui->frameworkCombo->findData(chosen)));
        if (chosen.isNull() || m_ui->frameworkCombo->findData(chosen) >= 0)
            m_known.insert(QStringLiteral("framework_permit_id"));
    });
}

// What the intermediary has answered.
void ApplicationEditor::readJoin()
{
    read(own("join_request"), [this](const QList<Record> &rows) {
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

} // namespace applications
