#include "applications/AnswerCompletionDialog.h"

#include "command/Command.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/Format.h"
#include "shared/Icons.h"
#include "shared/Look.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace applications {

using shared::Record;

namespace {

constexpr int AutosaveMs = 1200;

QString argumentOf(const Record &row)
{
    return QStringLiteral("answer_%1").arg(row.value(QStringLiteral("id")).toLongLong());
}

} // namespace

AnswerCompletionDialog::AnswerCompletionDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "send_completion",
           .title = QT_TRANSLATE_NOOP("areas", "Answer the completion request"),
           .accept = QT_TRANSLATE_NOOP("areas", "Send the completion of %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "Answers are saved as you write, and the agency gets them when you send. What is asked about can also be mended in the application itself before that."),
           .done = QT_TRANSLATE_NOOP("areas", "The completion of %1 has been sent.")},
          record, parent),
      m_version(record.value(QStringLiteral("version")).toInt())
{
    m_column = new QVBoxLayout(body());
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::Gap);
    m_status = new QLabel(body());
    look::setMuted(m_status);
    m_status->setWordWrap(true);
    m_column->addWidget(m_status);
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(AutosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, &AnswerCompletionDialog::save);
    showSaved();
    load();
}

void AnswerCompletionDialog::load()
{
    beginLoading();
    db::then(desk().lanes().lists().run(list::selectAll(
                 QStringLiteral("open_completion_item"),
                 {list::Filter::equals(QStringLiteral("application_id"), record().value(QStringLiteral("id")))}, {QStringLiteral("no")})),
             this, [this](const db::Answer &answer) {
                 if (answer)
                     build(answer->maps());
                 else
                     shared::present(*banner(), answer.error(), [this] { load(); });
                 endLoading();
             });
}

void AnswerCompletionDialog::build(const QList<Record> &rows)
{
    auto *holder = new QWidget(body());
    auto *form = new QFormLayout(holder);
    form->setContentsMargins(0, 0, 0, 0);
    for (const Record &row : rows) {
        m_version = std::max(m_version, row.value(QStringLiteral("version")).toInt()); // the page may be a moment behind
        Item item{.row = row};
        item.title = new QLabel(holder);
        look::setSize(item.title, look::Size::Section);
        item.question = new QLabel(row.value(QStringLiteral("question")).toString(), holder);
        item.question->setTextFormat(Qt::PlainText);
        item.question->setWordWrap(true);
        item.answer = new QPlainTextEdit(row.value(QStringLiteral("answer")).toString(), holder);
        item.answer->setTabChangesFocus(true);
        item.answer->setProperty("argument", argumentOf(row));
        item.notGiven = new QCheckBox(holder);
        item.notGiven->setChecked(row.value(QStringLiteral("state")).toString() == QLatin1StringView("not_given"));
        form->addRow(item.title);
        form->addRow(item.question);
        form->addRow(item.answer);
        form->addRow(item.notGiven);
        const QString field = row.value(QStringLiteral("field")).toString();
        if (field != QLatin1StringView("other") && field != QLatin1StringView("attachments")) { // these stand on the page
            item.place = new QPushButton(holder);
            item.place->setIcon(icons::named(QStringLiteral("document-edit")));
            item.place->setAutoDefault(false);
            auto *line = new QHBoxLayout; // no wider than its words
            line->addWidget(item.place);
            line->addStretch(1);
            form->addRow(line);
            connect(item.place, &QPushButton::clicked, this, [this, field] { goTo(field); });
        }
        const int index = int(m_items.size());
        connect(item.answer, &QPlainTextEdit::textChanged, this, [this, index] { edited(index); });
        connect(item.notGiven, &QCheckBox::toggled, this, [this, index] { edited(index); });
        m_items.append(item);
    }
    setVersion(record().value(QStringLiteral("id")).toLongLong(), m_version);
    m_column->addWidget(holder);
    m_column->addStretch(1);
    retranslateForm();
    bindForm();
    resize(qMax(width(), 860), qMax(height(), 620));
    if (!m_items.isEmpty())
        m_items.first().answer->setFocus();
}

void AnswerCompletionDialog::edited(int index)
{
    m_items[index].changed = true;
    m_failed = false;
    m_autosave.start();
}

// One saving at a time: what is written meanwhile goes with the next one.
void AnswerCompletionDialog::save()
{
    if (m_saving) {
        m_autosave.start();
        return;
    }
    QJsonArray answers;
    for (Item &item : m_items)
        if (item.changed) {
            answers.append(answerOf(item));
            item.changed = false;
        }
    if (answers.isEmpty())
        return;
    m_saving = true;
    acceptButton()->setEnabled(false);
    const qint64 id = record().value(QStringLiteral("id")).toLongLong();
    command::Command command(QStringLiteral("answer_completion"), id, m_version);
    command.with("answers", answers);
    db::then(command::run(desk().lanes().commands(), command), this, [this, id, answers](const command::Reply &reply) {
        m_saving = false;
        acceptButton()->setEnabled(true);
        if (reply && reply->accepted) {
            m_failed = false;
            m_version = reply->version;
            setVersion(id, m_version);
            m_savedAt = format::moment(QDateTime::currentDateTimeUtc());
            showSaved();
            if (!m_goTo.isEmpty())
                goTo(m_goTo);
            return;
        }
        for (Item &item : m_items) // not saved: they go with the next attempt, or with the sending
            for (const auto &answer : answers)
                item.changed = item.changed || answer.toObject().value(QLatin1StringView("item_id")).toInteger() ==
                                                   item.row.value(QStringLiteral("id")).toLongLong();
        m_failed = true;
        m_goTo.clear();
        if (!reply) {
            shared::present(*banner(), reply.error(), [this] { save(); });
        } else if (reply->code == QLatin1StringView("DA002")) {
            // Somebody else acted on the case, a message perhaps: the answers do not depend on it.
            m_version = reply->detail.value(QLatin1StringView("version")).toInt(m_version);
            setVersion(id, m_version);
            m_autosave.start();
        } else {
            banner()->say(look::Tone::Warning, messages::refusal(reply->code, reply->detail));
        }
    });
}

// To the very field in the application; what has been written here is saved first.
void AnswerCompletionDialog::goTo(const QString &field)
{
    if (isTouched()) {
        m_goTo = field;
        m_autosave.stop();
        save();
        return;
    }
    desk().open(
        {QStringLiteral("application_editor"), record().value(QStringLiteral("id")).toLongLong(), {{QStringLiteral("field"), field}}});
    reject();
}

void AnswerCompletionDialog::showSaved()
{
    m_status->setText(m_savedAt.isEmpty() ? tr("Nothing has been changed yet.")
                                          : tr("Saved %1. You can close this and go on later.").arg(m_savedAt));
}

QJsonObject AnswerCompletionDialog::answerOf(const Item &item) const
{
    return {{QStringLiteral("item_id"), item.row.value(QStringLiteral("id")).toLongLong()},
            {QStringLiteral("answer"), item.answer->toPlainText().trimmed()},
            {QStringLiteral("not_given"), item.notGiven->isChecked()}};
}

bool AnswerCompletionDialog::isTouched() const
{
    return m_saving || m_failed || std::any_of(m_items.cbegin(), m_items.cend(), [](const Item &item) { return item.changed; });
}

void AnswerCompletionDialog::retranslateForm()
{
    for (const Item &item : std::as_const(m_items)) {
        const QString group = shared::localized(item.row, QStringLiteral("group"));
        const QString name = messages::label(u"completion.field", item.row.value(QStringLiteral("field")).toString());
        const QString field = group.isEmpty() ? name : tr("%1: %2").arg(name, group);
        item.title->setText(tr("%1 %2").arg(item.row.value(QStringLiteral("place")).toString(), field));
        item.answer->setAccessibleName(tr("Answer to %1").arg(item.title->text()));
        item.answer->setPlaceholderText(tr("Your answer"));
        item.notGiven->setText(tr("This cannot be given; the answer tells why"));
        if (item.place) {
            item.place->setText(tr("Mend it in the application"));
            item.place->setAccessibleName(tr("%1: mend it in the application").arg(item.title->text()));
        }
        item.notGiven->setAccessibleName(tr("%1: cannot be given").arg(item.title->text()));
    }
    showSaved();
}

// The fields of the form are the answers; the command takes them as one list.
void AnswerCompletionDialog::addArguments(command::Command &command)
{
    m_autosave.stop();
    command.arguments.removeIf([](const auto &argument) { return argument.first.startsWith(QLatin1StringView("answer_")); });
    QJsonArray answers;
    for (const Item &item : std::as_const(m_items))
        answers.append(answerOf(item));
    command.with("answers", answers);
}

} // namespace applications
