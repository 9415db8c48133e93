#include "applications/AddAttachmentsDialog.h"

#include "command/Command.h"
#include "db/Lanes.h"
#include "list/ChangeFeed.h"
#include "list/KeysetQuery.h"
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/Format.h"
#include "shared/Look.h"
#include "ui_AddAttachmentsDialog.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace applications {

using shared::Record;

namespace {

enum Column { Name, Size, Kind, What, Columns };

// A first guess by the name; the person may say otherwise.
QString likelyKind(const QString &name)
{
    static const QList<QPair<QRegularExpression, QString>> signs{
        {QRegularExpression(QStringLiteral("tietoturva|suojau|security|säkerhet|informationss"), QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("security_report")},
        {QRegularExpression(QStringLiteral("valtakirja|fullmakt|power.of.attorney|proxy"), QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("power_of_attorney")},
        {QRegularExpression(QStringLiteral("sopimus|avtal|contract|agreement"), QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("contract")}};
    for (const auto &[sign, kind] : signs)
        if (sign.match(name).hasMatch())
            return kind;
    return QStringLiteral("other");
}

} // namespace

AddAttachmentsDialog::AddAttachmentsDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(desk,
                    {.function = "add_attachment",
                     .title = QT_TRANSLATE_NOOP("areas", "Attach files"),
                     .accept = QT_TRANSLATE_NOOP("areas", "Attach the files"),
                     .consequence = QT_TRANSLATE_NOOP(
                         "areas", "Security reports are secret from the start; the agency may class other documents later."),
                     .done = nullptr},
                    record, parent),
      m_ui(std::make_unique<Ui::AddAttachmentsDialog>()), m_version(record.value(QStringLiteral("version")).toInt())
{
    m_ui->setupUi(body());
    m_ui->fileTree->setColumns(Columns, Name, What);
    m_ui->fileTree->takeDropsOf(this);
    connect(m_ui->fileTree, &shared::FileTree::filesGiven, this, &AddAttachmentsDialog::addFiles);
    look::setMuted(m_ui->limitsLabel);
    m_ui->progressBar->hide();
    fillEnum(m_ui->kindCombo, QStringLiteral("attachment.kind"), messages::codes(u"attachment.kind"));
    bindForm();
    resize(qMax(width(), 900), qMax(height(), 520));
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &AddAttachmentsDialog::chooseFiles);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &AddAttachmentsDialog::removeSelected);
    connect(m_ui->kindCombo, &QComboBox::activated, this, &AddAttachmentsDialog::kindChosen);
    connect(m_ui->fileTree, &QTreeWidget::itemSelectionChanged, this, [this] {
        const QList<int> rows = m_ui->fileTree->selectedRows();
        if (!rows.isEmpty())
            m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(m_entries.at(rows.first()).kind));
        m_ui->removeButton->setEnabled(!rows.isEmpty() && m_sending < 0);
    });
    showEntries();
    readLimits();
}

AddAttachmentsDialog::~AddAttachmentsDialog() = default;

void AddAttachmentsDialog::readLimits()
{
    beginLoading();
    db::then(desk().lanes().lists().run(list::selectAll(QStringLiteral("attachment_type"), {}, {QStringLiteral("extension")})), this,
             [this](const db::Answer &answer) {
                 if (answer && !answer->isEmpty()) {
                     m_types.clear();
                     for (const Record &row : answer->maps())
                         m_types.append(row.value(QStringLiteral("extension")).toString());
                     m_mostBytes = answer->value(0, "most_bytes").toLongLong();
                     m_ui->limitsLabel->setText(tr("Taken are %1. A file may have %2, an application %3 files and together %4.")
                                                    .arg(m_types.join(QStringLiteral(", ")).toUpper(), format::size(m_mostBytes),
                                                         format::number(answer->value(0, "most_files").toLongLong()),
                                                         format::size(answer->value(0, "most_total_bytes").toLongLong())));
                 } else if (!answer) {
                     shared::present(*banner(), answer.error(), [this] { readLimits(); });
                 }
                 m_ui->chooseButton->setEnabled(m_mostBytes > 0);
                 endLoading();
                 if (m_mostBytes > 0 && !m_waiting.isEmpty())
                     addFiles(std::exchange(m_waiting, {}));
             });
}

void AddAttachmentsDialog::chooseFiles()
{
    m_ui->fileTree->choose(tr("Choose files to attach"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                           tr("Documents (%1)").arg(QStringLiteral("*.") + m_types.join(QStringLiteral(" *."))));
}

void AddAttachmentsDialog::addFiles(const QStringList &paths)
{
    if (m_mostBytes == 0) { // the limits are still being read
        m_waiting += paths;
        return;
    }
    for (const QString &path : paths) {
        if (std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) { return entry.file.path == path; }))
            continue;
        const QString name = path.section(QLatin1Char('/'), -1);
        m_entries.append({{path, name, {}, {}}, likelyKind(name), State::Reading, {}});
        ++m_reading;
        intake::readFileAsync(path, m_mostBytes).then(this, [this, path](const base::Result<intake::FileContent> &content) {
            taken(path, content);
        });
    }
    showEntries();
}

void AddAttachmentsDialog::taken(const QString &path, const base::Result<intake::FileContent> &content)
{
    --m_reading;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).file.path != path)
            continue;
        if (content) {
            m_entries[i].file = *content;
            m_entries[i].state = State::Ready;
        } else {
            m_entries[i].state = State::Faulty;
            m_entries[i].words = shared::sentence(content.error());
        }
        showState(i);
    }
}

void AddAttachmentsDialog::removeSelected()
{
    const QList<int> rows = m_ui->fileTree->selectedRows();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        if (m_entries.at(*row).state != State::Attached)
            m_entries.removeAt(*row);
    showEntries();
}

void AddAttachmentsDialog::kindChosen()
{
    QList<int> rows = m_ui->fileTree->selectedRows();
    if (rows.isEmpty())
        for (int i = 0; i < m_entries.size(); ++i)
            rows.append(i);
    for (int row : std::as_const(rows)) {
        m_entries[row].kind = m_ui->kindCombo->currentData().toString();
        showState(row);
    }
}

void AddAttachmentsDialog::submit()
{
    if (isBusy())
        return;
    banner()->clear();
    const bool any = std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.state == State::Ready; });
    if (!any) {
        banner()->say(look::Tone::Warning,
                      m_entries.isEmpty() ? tr("Choose at least one file first.")
                                          : tr("None of these files can be attached. What keeps each of them back stands in its row."));
        m_ui->chooseButton->setFocus();
        return;
    }
    if (!m_lane)
        m_lane = new db::Lane(desk().lanes().spec(), db::SessionSettings{QStringLiteral("bulk"), 120000}, this);
    m_stopped = false;
    sendNext();
}

void AddAttachmentsDialog::sendNext()
{
    m_sending = -1;
    int done = 0;
    for (int i = 0; i < m_entries.size(); ++i) {
        done += m_entries.at(i).state == State::Attached ? 1 : 0;
        if (m_sending < 0 && m_entries.at(i).state == State::Ready && !m_stopped)
            m_sending = i;
    }
    m_ui->progressBar->setRange(0, int(m_entries.size()));
    m_ui->progressBar->setValue(done);
    m_ui->progressBar->setVisible(m_sending >= 0);
    const bool idle = m_sending < 0;
    acceptButton()->setEnabled(idle);
    m_ui->chooseButton->setEnabled(idle);
    m_ui->kindCombo->setEnabled(idle);
    m_ui->removeButton->setEnabled(idle && !m_ui->fileTree->selectedRows().isEmpty());
    m_ui->fileTree->setTaking(idle);
    if (m_sending < 0) {
        finish();
        return;
    }
    const int index = m_sending;
    const Entry &entry = m_entries.at(index);
    showState(index);
    const command::Command command =
        command::Command(QStringLiteral("add_attachment"), record().value(QStringLiteral("id")).toLongLong(), m_version)
            .with("kind", entry.kind)
            .with("name", entry.file.name)
            .with("content", entry.file.bytes)
            .with("sha256", entry.file.sha256);
    db::then(command::run(*m_lane, command), this, [this, index](const command::Reply &reply) {
        if (reply) {
            answered(index, *reply);
            return;
        }
        m_stopped = true;
        sendNext();
        if (!reply.error().is(base::Error::Kind::Cancelled))
            shared::present(*banner(), reply.error(), [this] { submit(); });
    });
}

void AddAttachmentsDialog::answered(int index, const command::Outcome &outcome)
{
    Entry &entry = m_entries[index];
    const int newest = outcome.detail.value(QLatin1StringView("version")).toInt();
    if (outcome.code == QLatin1StringView("DA002") && newest > 0 && !m_repeated) {
        m_version = newest; // a file beside what somebody else changed meanwhile harms nothing
        m_repeated = true;
        m_repeatedOnce = true;
        sendNext();
        return;
    }
    m_repeated = false;
    if (outcome.accepted) {
        entry.state = State::Attached;
        entry.file.bytes.clear();
        m_version = outcome.version;
    } else {
        entry.state = State::Faulty;
        const QList<command::Fault> faults = outcome.faults();
        entry.words = outcome.code == QLatin1StringView("DA005") && !faults.isEmpty() ? messages::fault(faults.first().code)
                                                                                      : shared::sentence(outcome);
    }
    showState(index);
    if (outcome.accepted)
        desk().feed().poll();
    sendNext();
}

void AddAttachmentsDialog::finish()
{
    int attached = 0;
    int kept = 0;
    for (const Entry &entry : std::as_const(m_entries))
        entry.state == State::Attached ? ++attached : ++kept;
    if (kept > 0) {
        for (int i = 0; i < m_entries.size(); ++i) {
            m_ui->fileTree->topLevelItem(i)->setSelected(m_entries.at(i).state == State::Faulty);
            showState(i);
        }
        if (!m_stopped)
            banner()->say(look::Tone::Warning, tr("%n file(s) attached; the selected ones were not.", nullptr, attached));
        return;
    }
    desk().say(tr("%n file(s) attached.", nullptr, attached));
    command::Outcome outcome;
    outcome.accepted = true;
    outcome.id = record().value(QStringLiteral("id")).toLongLong();
    outcome.version = m_version;
    Q_EMIT finishedWith(outcome);
    accept();
}

void AddAttachmentsDialog::reject()
{
    if (m_sending >= 0) {
        m_stopped = true;
        m_lane->cancelAll();
        return;
    }
    CommandDialog::reject();
}

bool AddAttachmentsDialog::isTouched() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.state == State::Ready; });
}

QString AddAttachmentsDialog::stateWords(const Entry &entry) const
{
    if (m_sending >= 0 && &entry == &m_entries.at(m_sending))
        return tr("Being attached…");
    switch (entry.state) {
    case State::Reading: return tr("Being read…");
    case State::Ready: return tr("Ready");
    case State::Attached: return tr("Attached");
    case State::Faulty: break;
    }
    return entry.words;
}

QStringList AddAttachmentsDialog::states() const
{
    QStringList all;
    for (const Entry &entry : m_entries)
        all.append(stateWords(entry));
    return all;
}

void AddAttachmentsDialog::showEntries()
{
    m_ui->fileTree->setHeaderLabels({tr("File"), tr("Size"), tr("Kind"), tr("What happens")});
    m_ui->fileTree->clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        new QTreeWidgetItem(m_ui->fileTree);
        showState(i);
    }
    m_ui->removeButton->setEnabled(false);
    m_ui->fileTree->setHint(tr("Choose files, or drop them here."));
}

void AddAttachmentsDialog::showState(int index)
{
    QTreeWidgetItem *row = m_ui->fileTree->topLevelItem(index);
    if (!row)
        return;
    const Entry &entry = m_entries.at(index);
    row->setText(Name, entry.file.name);
    row->setText(Size, entry.file.bytes.isEmpty() ? QString() : format::size(entry.file.bytes.size()));
    row->setText(Kind, messages::label(u"attachment.kind", entry.kind));
    row->setText(What, stateWords(entry));
    row->setToolTip(What, row->text(What));
    row->setToolTip(Name, entry.file.path);
    row->setForeground(What, QBrush(entry.state == State::Faulty     ? look::tone(look::Tone::Danger)
                                    : entry.state == State::Attached ? look::tone(look::Tone::Success)
                                                                     : palette().color(QPalette::Text)));
}

void AddAttachmentsDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    readLimits();
    showEntries();
}

} // namespace applications
