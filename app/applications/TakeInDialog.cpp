#include "applications/TakeInDialog.h"

#include "command/Command.h"
#include "db/Lanes.h"
#include "list/ChangeFeed.h"
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/FileChoice.h"
#include "shared/Look.h"
#include "ui_TakeInDialog.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QStandardPaths>

namespace applications {

using intake::Delivery;
using State = intake::Delivery::State;

namespace {

enum Column { Name, Kind, Organisation, Reference, Attachments, Result, Columns };

look::Tone toneOf(State state)
{
    switch (state) {
    case State::TakenIn: return look::Tone::Success;
    case State::Good: return look::Tone::Accent;
    case State::Reading: return look::Tone::Neutral;
    default: return look::Tone::Danger;
    }
}

} // namespace

TakeInDialog::TakeInDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "take_in_application",
           .title = QT_TRANSLATE_NOOP("areas", "Take in applications of the e-service"),
           .accept = QT_TRANSLATE_NOOP("areas", "Take in the good ones"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "Each file is one application. It is checked first, and nothing is stored; then it is taken in wholly or not at all. The promised time counts from the arrival that the file names."),
           .done = nullptr,
           .existing = false},
          record, parent),
      m_ui(std::make_unique<Ui::TakeInDialog>())
{
    m_ui->setupUi(body());
    m_ui->fileTree->setColumns(Columns, Name, Result);
    m_ui->fileTree->takeDropsOf(this);
    connect(m_ui->fileTree, &shared::FileTree::filesGiven, this, &TakeInDialog::addFiles);
    m_ui->progressBar->hide();
    bindForm();
    resize(qMax(width(), 1000), qMax(height(), 620));
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &TakeInDialog::chooseFiles);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &TakeInDialog::leaveOut);
    connect(m_ui->reportButton, &QPushButton::clicked, this, &TakeInDialog::saveReport);
    connect(m_ui->fileTree, &QTreeWidget::currentItemChanged, this, &TakeInDialog::showFaults);
    connect(m_ui->fileTree, &QTreeWidget::itemSelectionChanged, this, &TakeInDialog::countUp);
    showAll();
}

TakeInDialog::~TakeInDialog() = default;

int TakeInDialog::indexOf(const QString &path) const
{
    for (int i = 0; i < m_deliveries.size(); ++i)
        if (m_deliveries.at(i).path == path)
            return i;
    return -1;
}

void TakeInDialog::chooseFiles()
{
    m_ui->fileTree->choose(tr("Choose deliveries of the e-service"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                           tr("Deliveries (*.json)"));
}

void TakeInDialog::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (indexOf(path) >= 0)
            continue;
        Delivery delivery;
        delivery.path = path;
        delivery.name = path.section(QLatin1Char('/'), -1);
        m_deliveries.append(delivery);
        ++m_reading;
        intake::readDeliveryAsync(path).then(this, [this](const Delivery &read) { check(read); });
    }
    showAll();
}

void TakeInDialog::check(const Delivery &read)
{
    const int index = indexOf(read.path);
    if (index < 0 || read.state == State::Unreadable) {
        --m_reading;
        if (index >= 0) {
            m_deliveries[index] = read;
            showRow(index);
        }
        countUp();
        return;
    }
    m_deliveries[index] = read;
    m_deliveries[index].state = State::Reading;
    db::then(desk().lanes().lists().run(intake::checkStatement(read)), this, [this, path = read.path](const db::Answer &answer) {
        --m_reading;
        if (const int at = indexOf(path); at >= 0) {
            intake::setChecked(m_deliveries[at], answer);
            showRow(at);
        }
        countUp();
    });
}

void TakeInDialog::leaveOut()
{
    const QList<int> rows = m_ui->fileTree->selectedRows();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        if (m_deliveries.at(*row).state != State::TakenIn)
            m_deliveries.removeAt(*row);
    showAll();
}

void TakeInDialog::submit()
{
    if (isBusy())
        return;
    banner()->clear();
    if (std::none_of(m_deliveries.cbegin(), m_deliveries.cend(), [](const Delivery &delivery) { return delivery.state == State::Good; })) {
        banner()->say(look::Tone::Warning, m_deliveries.isEmpty()
                                               ? tr("Choose at least one file first.")
                                               : tr("None of these files can be taken in. Their faults are listed below."));
        m_ui->chooseButton->setFocus();
        return;
    }
    if (!m_lane)
        m_lane = new db::Lane(desk().lanes().spec(), db::SessionSettings{QStringLiteral("bulk"), 120000}, this);
    m_stopped = false;
    sendNext();
}

void TakeInDialog::sendNext()
{
    m_sending = -1;
    int done = 0;
    int wanted = 0;
    for (int i = 0; i < m_deliveries.size(); ++i) {
        const State state = m_deliveries.at(i).state;
        done += state == State::TakenIn ? 1 : 0;
        wanted += state == State::TakenIn || state == State::Good ? 1 : 0;
        if (m_sending < 0 && state == State::Good && !m_stopped)
            m_sending = i;
    }
    m_ui->progressBar->setRange(0, wanted);
    m_ui->progressBar->setValue(done);
    m_ui->progressBar->setVisible(m_sending >= 0);
    acceptButton()->setEnabled(m_sending < 0);
    for (QPushButton *button : {m_ui->chooseButton, m_ui->removeButton, m_ui->reportButton})
        button->setEnabled(m_sending < 0);
    m_ui->fileTree->setTaking(m_sending < 0);
    if (m_sending < 0) {
        finish();
        return;
    }
    const int index = m_sending;
    db::then(command::run(*m_lane, intake::takeInCommand(m_deliveries.at(index))), this, [this, index](const command::Reply &reply) {
        if (!reply && reply.error().is(base::Error::Kind::Cancelled)) {
            m_stopped = true;
        } else if (!reply && reply.error().is(base::Error::Kind::Lost)) {
            m_stopped = true;
            shared::present(*banner(), reply.error(), [this] { submit(); });
        } else {
            intake::setTaken(m_deliveries[index], reply);
        }
        showRow(index);
        sendNext();
    });
}

void TakeInDialog::finish()
{
    desk().feed().poll();
    int taken = 0;
    int kept = 0;
    qint64 last = 0;
    for (const Delivery &delivery : std::as_const(m_deliveries)) {
        taken += delivery.state == State::TakenIn ? 1 : 0;
        kept += delivery.state == State::TakenIn ? 0 : 1;
        if (delivery.state == State::TakenIn)
            last = delivery.id;
    }
    countUp();
    if (taken > 0)
        desk().say(tr("%n application(s) taken in.", nullptr, taken));
    if (kept == 0 && taken > 0) {
        command::Outcome outcome;
        outcome.accepted = true;
        outcome.id = last;
        Q_EMIT finishedWith(outcome);
        // An appointment goes on to others: there is nothing for this person to open.
        if (taken == 1 && m_deliveries.size() == 1 && m_deliveries.first().object == QLatin1StringView("application")) {
            desk().open({QStringLiteral("application"), last, {}});
            accept();
            return;
        }
        banner()->say(look::Tone::Success, tr("%n application(s) taken in.", nullptr, taken));
    } else if (!m_stopped) {
        banner()->say(look::Tone::Warning, tr("%n application(s) taken in; what kept the others back stands below.", nullptr, taken));
    }
    showFaults();
}

void TakeInDialog::reject()
{
    if (m_sending >= 0) {
        m_stopped = true;
        m_lane->cancelAll();
        return;
    }
    CommandDialog::reject();
}

bool TakeInDialog::isTouched() const
{
    return std::any_of(m_deliveries.cbegin(), m_deliveries.cend(), [](const Delivery &delivery) { return delivery.state == State::Good; });
}

QByteArray TakeInDialog::report(bool json) const
{
    return json ? QJsonDocument(intake::reportJson(m_deliveries)).toJson() : intake::reportCsv(m_deliveries);
}

void TakeInDialog::saveReport()
{
    const QString kinds = tr("Table (*.csv)") + QStringLiteral(";;") + tr("JSON (*.json)");
    const QString name = tr("applications taken in") + QStringLiteral(".csv");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    shared::askWhereToSave(this, tr("Save the report"), folder, name, kinds, [this](const QString &path) {
        intake::writeFileAsync(path, report(path.endsWith(QLatin1StringView(".json"))))
            .then(this, [this](const base::Result<QString> &written) {
                if (written)
                    desk().say(tr("The report is in %1.").arg(QDir::toNativeSeparators(*written)));
                else
                    shared::present(*banner(), written.error());
            });
    });
}

void TakeInDialog::showAll()
{
    const QSignalBlocker quiet(m_ui->fileTree);
    m_ui->fileTree->setHeaderLabels({tr("File"), tr("Kind"), tr("Business ID"), tr("Reference"), tr("Attachments"), tr("Result")});
    m_ui->fileTree->clear();
    for (int i = 0; i < m_deliveries.size(); ++i) {
        new QTreeWidgetItem(m_ui->fileTree);
        showRow(i);
    }
    m_ui->fileTree->setHint(tr("Choose files of the e-service, or drop them here."));
    if (!m_deliveries.isEmpty())
        m_ui->fileTree->setCurrentItem(m_ui->fileTree->topLevelItem(0));
    showFaults();
    countUp();
}

void TakeInDialog::showRow(int index)
{
    QTreeWidgetItem *row = m_ui->fileTree->topLevelItem(index);
    if (!row)
        return;
    const Delivery &delivery = m_deliveries.at(index);
    row->setText(Name, delivery.name);
    const QString kind = delivery.kind();
    row->setText(Kind, kind.isEmpty() ? QString() : messages::label(u"delivery.kind", kind));
    row->setText(Attachments, delivery.attachments() > 0 ? QString::number(delivery.attachments()) : QString());
    row->setTextAlignment(Attachments, Qt::AlignRight | Qt::AlignVCenter);
    row->setText(Organisation, delivery.businessId());
    row->setText(Reference, delivery.reference());
    row->setText(Result, intake::resultWords(delivery));
    row->setToolTip(Name, delivery.path);
    row->setToolTip(Result, row->text(Result));
    row->setForeground(Result,
                       QBrush(delivery.state == State::Reading ? palette().color(QPalette::Text) : look::tone(toneOf(delivery.state))));
    if (m_ui->fileTree->currentItem() == row)
        showFaults();
}

// The faults of the current file, or what it still lacks once it has been taken in.
void TakeInDialog::showFaults()
{
    m_ui->faultList->clear();
    const int index = m_ui->fileTree->indexOfTopLevelItem(m_ui->fileTree->currentItem());
    if (index < 0) {
        m_ui->faultListLabel->setText(tr("F&aults"));
        return;
    }
    const Delivery &delivery = m_deliveries.at(index);
    m_ui->faultListLabel->setText(delivery.state == State::TakenIn ? tr("To be c&ompleted in %1").arg(delivery.name)
                                                                   : tr("F&aults of %1").arg(delivery.name));
    if (delivery.state == State::Unreadable || delivery.state == State::Failed)
        m_ui->faultList->addItem(messages::error(delivery.error));
    for (const intake::Fault &fault : delivery.faults)
        m_ui->faultList->addItem(intake::faultLine(delivery, fault));
    if (m_ui->faultList->count() == 0)
        m_ui->faultList->addItem(delivery.state == State::Reading ? intake::resultWords(delivery) : tr("None."));
}

void TakeInDialog::countUp()
{
    int good = 0;
    for (const Delivery &delivery : std::as_const(m_deliveries))
        good += delivery.state == State::Good ? 1 : 0;
    m_ui->countLabel->setText(m_deliveries.isEmpty() ? QString()
                                                     : tr("%1 of %2 files can be taken in.").arg(good).arg(m_deliveries.size()));
    m_ui->reportButton->setEnabled(!m_deliveries.isEmpty() && !isBusy());
    m_ui->removeButton->setEnabled(!m_ui->fileTree->selectedItems().isEmpty() && m_sending < 0);
}

void TakeInDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    showAll();
}

} // namespace applications
