// How a draft is kept: saved by itself while it is written, saved before any other act, and sent.
#include "applications/draft/ApplicationEditor.h"

#include "applications/draft/QuestionPages.h"
#include "command/Command.h"
#include "db/Lanes.h"
#include "list/ChangeFeed.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/Format.h"
#include "shared/PageHeader.h"
#include "ui_ApplicationEditor.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace applications {

void ApplicationEditor::changed()
{
    if (m_filling || m_record.isEmpty())
        return;
    m_dirty = true;
    setStatus(tr("Not saved yet"));
    m_autosave.start();
}

// What could not be read is not sent either: an empty list would take the place of the stored one.
void ApplicationEditor::keepKnown(QJsonObject &fields) const
{
    for (const char *field : {"purposes", "items", "contact_person_id", "responsible_person_id", "framework_permit_id"})
        if (const QString name = QString::fromLatin1(field); !m_known.contains(name))
            fields.remove(name);
}

// Answers to questions go as they were typed: the database knows which of them belong to what was asked.
void ApplicationEditor::keepAsked(QJsonObject &fields) const
{
    if (m_asked.isEmpty())
        return;
    for (const QString &name : fields.keys())
        if (name != QLatin1StringView("answers") && !m_asked.contains(name))
            fields.remove(name);
}

command::Command ApplicationEditor::saveCommand() const
{
    const auto number = [](const QSpinBox *spin) { return spin->value() > 0 ? QJsonValue(spin->value()) : QJsonValue(); };
    const QVariant contact = m_ui->contactCombo->currentData();
    QJsonObject fields{{QStringLiteral("purpose"), m_ui->purposeEdit->toPlainText()},
                       {QStringLiteral("justification"), m_ui->justificationEdit->toPlainText()},
                       {QStringLiteral("legal_basis"), m_ui->legalBasisEdit->toPlainText()},
                       {QStringLiteral("protection"), m_ui->protectionEdit->toPlainText()},
                       {QStringLiteral("user_count"), number(m_ui->userCountSpin)},
                       {QStringLiteral("yearly_queries"), number(m_ui->yearlyQueriesSpin)},
                       {QStringLiteral("non_disclosure"), m_ui->nonDisclosureCheck->isChecked()},
                       {QStringLiteral("non_disclosure_basis"), m_ui->nonDisclosureBasisEdit->toPlainText()},
                       {QStringLiteral("contact_person_id"), contact.isValid() ? QJsonValue(contact.toLongLong()) : QJsonValue()},
                       {QStringLiteral("purposes"), QJsonArray::fromStringList(purposes())},
                       {QStringLiteral("items"), m_ui->picker->items()},
                       {QStringLiteral("product_code"), m_ui->picker->product()}};
    const auto chosen = [](const QComboBox *combo) {
        return combo->currentData().isValid() ? QJsonValue(combo->currentData().toLongLong()) : QJsonValue();
    };
    const QString kind = m_record.value(QStringLiteral("kind")).toString();
    if (kind == QLatin1StringView("municipal_order"))
        fields.insert(QStringLiteral("responsible_person_id"), chosen(m_ui->responsibleCombo));
    if (kind == QLatin1StringView("framework_join"))
        fields.insert(QStringLiteral("framework_permit_id"), chosen(m_ui->frameworkCombo));
    if (const QJsonObject answers = m_pages->typed(); !answers.isEmpty())
        fields.insert(QStringLiteral("answers"), answers);
    keepKnown(fields);
    keepAsked(fields);
    command::Command command(QStringLiteral("save_application"), m_address.id, m_version);
    command.with("org_id", m_record.value(QStringLiteral("org_id")))
        .with("service", m_record.value(QStringLiteral("service")))
        .with("kind", m_record.value(QStringLiteral("kind")))
        .with("fields", fields);
    return command;
}

void ApplicationEditor::run(const command::Command &command, std::function<void(const command::Outcome &)> take)
{
    m_saving = true;
    db::then(command::run(desk().lanes().commands(), command), this, [this, take = std::move(take)](const command::Reply &reply) {
        m_saving = false;
        if (reply) {
            take(*reply);
            return;
        }
        // Nothing typed is lost: it is tried again until it is kept.
        m_dirty = true;
        setStatus(tr("Not saved"));
        shared::present(*m_banner, reply.error(), [this] { save(); });
        if (reply.error().is(base::Error::Kind::Lost))
            m_autosave.start(5000);
    });
}

void ApplicationEditor::save(std::function<void()> then)
{
    m_autosave.stop();
    m_autosave.setInterval(AutosaveMs);
    if (m_saving) {
        m_autosave.start();
        return;
    }
    m_dirty = false;
    setStatus(tr("Being saved…"));
    run(saveCommand(), [this, answers = m_pages->typed(), then = std::move(then)](const command::Outcome &outcome) {
        if (outcome.accepted)
            m_pages->kept(answers);
        saved(outcome, then);
    });
}

void ApplicationEditor::saved(const command::Outcome &outcome, const std::function<void()> &then)
{
    if (!outcome.accepted) {
        m_dirty = true;
        setStatus(tr("Not saved"));
        listFaults(outcome);
        const int newest = outcome.detail.value(QLatin1StringView("version")).toInt();
        if (outcome.code == QLatin1StringView("DA002") && newest > 0)
            m_banner->addButton(tr("Keep what I typed"), [this, newest] {
                m_version = newest;
                save();
            });
        return;
    }
    m_version = outcome.version;
    m_banner->clear();
    showFaults(outcome.faults());
    readQuestions();
    readAttachments();
    setStatus(tr("Saved %1").arg(format::moment(QDateTime::currentDateTimeUtc())));
    if (m_dirty)
        m_autosave.start();
    if (then)
        then();
}

void ApplicationEditor::send()
{
    save([this] {
        run(command::Command(QStringLiteral("submit_application"), m_address.id, m_version), [this](const command::Outcome &outcome) {
            if (!outcome.accepted) {
                listFaults(outcome);
                return;
            }
            desk().say(tr("The application has been sent. Its diary number is %1.")
                           .arg(outcome.detail.value(QLatin1StringView("diary_number")).toString()));
            desk().feed().poll();
            desk().open({QStringLiteral("application"), m_address.id, {}});
        });
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
            readJoin();
        });
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

void ApplicationEditor::setStatus(const QString &words)
{
    m_header->setSummary(words);
}

} // namespace applications
