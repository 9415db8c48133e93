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

void ApplicationEditor::read(const QString &view, std::function<void(const QList<Record> &)> take)
{
    ++m_loading;
    const QString key = view == QLatin1StringView("application_detail") ? QStringLiteral("id") : QStringLiteral("application_id");
    const QList<list::Filter> filters =
        view == QLatin1StringView("catalogue_item") ? QList<list::Filter>() : QList<list::Filter>{list::Filter::equals(key, m_address.id)};
    const QStringList order = view == QLatin1StringView("application_purpose_list") ? QStringList{QStringLiteral("purpose_no")}
                              : view == QLatin1StringView("application_question")
                                  ? QStringList{QStringLiteral("sort"), QStringLiteral("question")}
                              : view == QLatin1StringView("attachment_list") ? QStringList{QStringLiteral("id")}
                              : view == QLatin1StringView("catalogue_item")  ? QStringList{QStringLiteral("id")}
                                                                             : QStringList();
    db::then(desk().lanes().lists().run(list::selectAll(view, filters, order, 10000)), this,
             [this, take = std::move(take)](const db::Answer &answer) {
                 if (answer)
                     take(answer->maps());
                 else
                     shared::present(*m_banner, answer.error(), [this] { reload(); });
                 if (--m_loading == 0)
                     Q_EMIT loaded();
             });
}

void ApplicationEditor::reload()
{
    if (m_dirty)
        return; // what is typed comes first; it is saved in a moment
    m_banner->clear();
    read(QStringLiteral("catalogue_item"), [this](const QList<Record> &rows) {
        const QScopedValueRollback filling(m_filling, true);
        m_ui->picker->setCatalogue(rows);
    });
    read(QStringLiteral("application_purpose_list"), [this](const QList<Record> &rows) {
        QStringList names;
        for (const Record &row : rows)
            names.append(row.value(QStringLiteral("name")).toString());
        showPurposes(names);
    });
    read(QStringLiteral("application_item_list"), [this](const QList<Record> &rows) {
        const QScopedValueRollback filling(m_filling, true);
        m_ui->picker->setItems(rows);
    });
    readQuestions();
    readAttachments();
    read(QStringLiteral("application_detail"), [this](const QList<Record> &rows) {
        m_record = rows.value(0);
        m_version = m_record.value(QStringLiteral("version")).toInt();
        showRecord();
    });
}

void ApplicationEditor::readQuestions()
{
    read(QStringLiteral("application_question"), [this](const QList<Record> &rows) {
        m_pages->setRows(rows);
        m_pages->showFaults(m_faults, !m_banner->lines().isEmpty());
        showSections();
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

} // namespace applications
