#include "shared/CommandDialog.h"

#include "command/Command.h"
#include "db/Lanes.h"
#include "list/ChangeFeed.h"
#include "messages/Sentences.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/FormFields.h"
#include "shared/Look.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shared {

struct CommandDialog::Parts {
    Parts(Desk &d, CommandSpec s, Record r) : desk(d), spec(s), record(std::move(r)) {}

    Desk &desk;
    CommandSpec spec;
    Record record;
    QString subject;
    qint64 id = 0;
    int version = 0;
    int loading = 0;
    bool busy = false;
    bool bound = false;
    Record before;
    QSize fitted; // as last made by itself
    QTimer refit; // after rows were read, shown or hidden
    command::Command last;

    QLabel *about = nullptr;
    Banner *consequence = nullptr;
    Banner *banner = nullptr;
    QScrollArea *scroll = nullptr;
    QWidget *body = new QWidget;
    FormFields fields{body};
    QLabel *progress = nullptr;
    QProgressBar *bar = nullptr;
    QTimer slow;
    QPushButton *cancel = nullptr;
    QPushButton *accept = nullptr;
};

namespace {

QString nameOf(const Record &record)
{
    for (const char *column : {"diary_number", "number", "person_name"})
        if (const QString name = record.value(QLatin1String(column)).toString(); !name.isEmpty())
            return name;
    const QString own = localized(record, QStringLiteral("name"));
    return own.isEmpty() ? localized(record, QStringLiteral("org_name")) : own;
}

} // namespace

CommandDialog::CommandDialog(Desk &desk, CommandSpec spec, Record record, QWidget *parent)
    : QDialog(parent), m_parts(std::make_unique<Parts>(desk, spec, std::move(record)))
{
    Parts &p = *m_parts;
    p.id = p.record.value(QStringLiteral("id")).toLongLong();
    p.version = p.record.value(QStringLiteral("version")).toInt();
    p.subject = nameOf(p.record);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::Gap);
    p.about = new QLabel(this);
    look::setSize(p.about, look::Size::Section);
    p.about->setTextFormat(Qt::PlainText);
    p.about->setWordWrap(true);
    column->addWidget(p.about);
    p.consequence = new Banner(this);
    column->addWidget(p.consequence);
    p.banner = new Banner(this);
    column->addWidget(p.banner);

    p.scroll = new QScrollArea(this);
    p.scroll->setFrameShape(QFrame::NoFrame);
    p.scroll->setWidgetResizable(true);
    p.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    p.scroll->setFocusPolicy(Qt::NoFocus);
    p.scroll->setWidget(p.body);
    p.scroll->viewport()->setAutoFillBackground(false);
    p.body->setAutoFillBackground(false);
    column->addWidget(p.scroll, 1);

    auto *bottom = new QHBoxLayout;
    p.progress = new QLabel(this);
    look::setMuted(p.progress);
    p.bar = new QProgressBar(this);
    p.bar->setRange(0, 0);
    p.bar->setTextVisible(false);
    p.bar->setFixedSize(80, 6);
    p.bar->hide();
    bottom->addWidget(p.bar);
    bottom->addWidget(p.progress, 1);
    p.cancel = new QPushButton(this);
    p.cancel->setAutoDefault(false);
    p.accept = new QPushButton(this);
    p.accept->setObjectName(QStringLiteral("acceptButton"));
    p.cancel->setObjectName(QStringLiteral("cancelButton"));
    p.accept->setDefault(true);
    look::setStrong(p.accept, p.spec.weight == Weight::Danger ? look::Tone::Danger : look::Tone::Accent);
    bottom->addWidget(p.cancel);
    bottom->addWidget(p.accept);
    column->addLayout(bottom);
    connect(p.cancel, &QPushButton::clicked, this, &CommandDialog::reject);
    connect(p.accept, &QPushButton::clicked, this, &CommandDialog::submit);
    p.body->installEventFilter(this);
    p.refit.setSingleShot(true);
    p.refit.setInterval(0);
    connect(&p.refit, &QTimer::timeout, this, &CommandDialog::fit);
    p.slow.setSingleShot(true);
    p.slow.setInterval(500);
    connect(&p.slow, &QTimer::timeout, this, [this] {
        m_parts->progress->setText(tr("Being sent…"));
        m_parts->bar->show();
    });
    showWords();
}

CommandDialog::~CommandDialog() = default;

QWidget *CommandDialog::body() const
{
    return m_parts->body;
}
Desk &CommandDialog::desk() const
{
    return m_parts->desk;
}
const Record &CommandDialog::record() const
{
    return m_parts->record;
}
QPushButton *CommandDialog::acceptButton() const
{
    return m_parts->accept;
}
Banner *CommandDialog::banner() const
{
    return m_parts->banner;
}
bool CommandDialog::isLoaded() const
{
    return m_parts->loading == 0;
}
QString CommandDialog::subject() const
{
    return m_parts->subject;
}

void CommandDialog::setSubject(const QString &name)
{
    m_parts->subject = name;
    showWords();
}

void CommandDialog::setVersion(qint64 id, int version)
{
    m_parts->id = id;
    m_parts->version = version;
}

QWidget *CommandDialog::fieldOf(const QString &argument) const
{
    return m_parts->fields.widgetOf(argument);
}

void CommandDialog::showWords()
{
    Parts &p = *m_parts;
    setWindowTitle(text(p.spec.title));
    p.about->setText(p.subject);
    p.about->setVisible(!p.subject.isEmpty());
    QString accept = text(p.spec.accept);
    if (accept.contains(QLatin1String("%1")))
        accept = accept.arg(p.subject);
    // A button is no place for a long name: the heading says it in full.
    const QFontMetrics metrics(look::font(look::Size::Body));
    p.accept->setAccessibleName(withoutMnemonic(accept));
    p.accept->setText(metrics.elidedText(accept, Qt::ElideRight, 46 * metrics.averageCharWidth()));
    p.cancel->setText(tr("Cancel"));
    if (p.spec.consequence)
        p.consequence->say(p.spec.weight == Weight::Danger ? look::Tone::Warning : look::Tone::Neutral, text(p.spec.consequence));
    p.fields.showWords();
}

void CommandDialog::bindForm()
{
    Parts &p = *m_parts;
    p.fields.bind();
    p.bound = true;
    showWords();
    p.before = p.fields.values();
    fit();
}

// As tall as the form wants to be, but never taller than the window it belongs to.
void CommandDialog::fit()
{
    Parts &p = *m_parts;
    p.fields.alignNames();
    if (p.fitted.isValid() && size() != p.fitted)
        return; // the dialog or the person has chosen another size since
    const int unit = QFontMetrics(look::font(look::Size::Body)).averageCharWidth();
    const QSize room = parentWidget() ? parentWidget()->window()->size() : QSize(1280, 720);
    const int width = std::min(std::max(96 * unit, p.body->sizeHint().width() + 4 * look::Wide), room.width() - 2 * look::Wide);
    const int whole = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const int chrome = whole - p.scroll->sizeHint().height();
    const int inner = width - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    // A tree of items takes what it would like, everything else what it needs.
    const bool grows = p.body->findChild<QTreeWidget *>() != nullptr;
    const QLayout *form = p.body->layout();
    int wanted = p.body->sizeHint().height();
    if (form && form->hasHeightForWidth())
        wanted = grows ? form->totalHeightForWidth(inner) : form->totalMinimumHeightForWidth(inner);
    resize(width, std::min(wanted + chrome, room.height() - 2 * look::Wide));
    p.fitted = size();
}

bool CommandDialog::isTouched() const
{
    return m_parts->bound && m_parts->fields.values() != m_parts->before;
}

void CommandDialog::submit()
{
    Parts &p = *m_parts;
    if (p.busy)
        return;
    command::Command command{QString::fromLatin1(p.spec.function)};
    if (p.spec.existing)
        command = command::Command(QString::fromLatin1(p.spec.function), p.id, p.version);
    p.fields.addTo(command);
    addArguments(command);
    // The very same act again, after a lost link say, keeps its request id: it is never done twice.
    if (command.function == p.last.function && command.arguments == p.last.arguments)
        command.requestId = p.last.requestId;
    p.last = command;
    p.banner->clear();
    p.fields.clearFaults();
    setBusy(true);
    db::then(command::run(p.desk.lanes().commands(), command), this, [this](const command::Reply &reply) {
        setBusy(false);
        if (reply)
            take(*reply);
        else
            present(*m_parts->banner, reply.error(), [this] { submit(); });
    });
}

void CommandDialog::take(const command::Outcome &outcome)
{
    Parts &p = *m_parts;
    if (outcome.accepted) {
        p.before = p.fields.values();
        const QString done = text(p.spec.done);
        p.desk.say(done.contains(QLatin1String("%1")) ? done.arg(p.subject) : done);
        p.desk.feed().poll();
        emit finishedWith(outcome);
        accept();
        return;
    }
    // A refusal is an answer: the next attempt is a new act.
    p.last = {};
    if (outcome.code == QLatin1String("DA002"))
        showConflict(outcome);
    else
        showFaults(outcome);
}

void CommandDialog::showConflict(const command::Outcome &outcome)
{
    Parts &p = *m_parts;
    p.banner->say(look::Tone::Warning, sentence(outcome));
    const int newest = outcome.version > 0 ? outcome.version : outcome.detail.value(QLatin1String("version")).toInt();
    if (newest <= 0)
        return;
    p.banner->addButton(tr("Go on with what I typed"), [this, newest] {
        m_parts->version = newest;
        submit();
    });
}

void CommandDialog::showFaults(const command::Outcome &outcome)
{
    Parts &p = *m_parts;
    p.banner->say(look::Tone::Danger, sentence(outcome));
    QString first;
    const QList<command::Fault> faults = outcome.faults();
    for (const command::Fault &fault : faults) {
        const QString words = messages::fault(fault.code);
        const QString label = p.fields.labelOf(fault.field);
        const bool here = fieldOf(fault.field) != nullptr;
        const QString line = label.isEmpty() ? words : QStringLiteral("%1: %2").arg(label, words);
        // Many items with the same fault are one line; what the sentence says already is none.
        if (!words.isEmpty() && fault.code != outcome.code && !p.banner->lines().contains(line))
            p.banner->addLine(
                {line, here ? std::function<void()>([this, argument = fault.field] { goTo(argument); }) : std::function<void()>()});
        if (p.fields.showFault(fault.field, words.isEmpty() ? sentence(outcome) : words) && first.isEmpty())
            first = fault.field;
    }
    if (!first.isEmpty())
        goTo(first);
}

void CommandDialog::goTo(const QString &argument)
{
    if (QWidget *widget = fieldOf(argument)) {
        widget->setFocus(Qt::OtherFocusReason);
        m_parts->scroll->ensureWidgetVisible(widget, look::Wide, 4 * look::Wide);
    }
}

void CommandDialog::setBusy(bool busy)
{
    Parts &p = *m_parts;
    p.busy = busy;
    p.body->setEnabled(!busy);
    p.accept->setEnabled(!busy);
    if (busy) {
        p.slow.start();
    } else {
        p.slow.stop();
        p.progress->clear();
        p.bar->hide();
    }
}

void CommandDialog::reject()
{
    if (m_parts->busy)
        return;
    if (!isTouched()) {
        QDialog::reject();
        return;
    }
    m_parts->banner->say(look::Tone::Warning, tr("What you typed has not been sent."));
    m_parts->banner->addButton(tr("Keep typing"), [this] { m_parts->banner->clear(); });
    m_parts->banner->addButton(tr("Leave without sending"), [this] { QDialog::reject(); })->setFocus();
}

void CommandDialog::beginLoading()
{
    ++m_parts->loading;
}

void CommandDialog::endLoading()
{
    if (--m_parts->loading > 0)
        return;
    m_parts->before = m_parts->fields.values();
}

// With nothing to fill in, the focus begins on the button; on the harmless one when the act hurts.
void CommandDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_parts->bound)
        fit();
    if (QWidget *first = m_parts->fields.first())
        first->setFocus();
    else if (auto *items = m_parts->body->findChild<QTreeWidget *>())
        items->setFocus();
    else
        (m_parts->spec.weight == Weight::Danger ? m_parts->cancel : m_parts->accept)->setFocus();
}

void CommandDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_parts->bound)
        return;
    retranslateForm();
    const QList<QComboBox *> combos = m_parts->body->findChildren<QComboBox *>();
    for (QComboBox *combo : combos)
        if (const QString enumName = combo->property("enumName").toString(); !enumName.isEmpty())
            fillEnum(combo, enumName, combo->property("enumValues").toStringList());
    showWords();
}

bool CommandDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parts->body && event->type() == QEvent::LayoutRequest && m_parts->bound && isVisible())
        m_parts->refit.start();
    return QDialog::eventFilter(watched, event);
}

void CommandDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_parts->accept->click(); // which does nothing while it is disabled
        return;
    }
    // A line for a list below goes there by Enter; a search and a list keep it; what hurts is done by its button only.
    const QWidget *focus = focusWidget();
    if (enter && focus && !qobject_cast<const QPushButton *>(focus)) {
        const QString by = focus->property("entersBy").toString();
        if (auto *button = by.isEmpty() ? nullptr : m_parts->body->findChild<QPushButton *>(by))
            button->click();
        if (m_parts->spec.weight == Weight::Danger || !m_parts->fields.has(focus) || !by.isEmpty())
            return;
    }
    if (event->matches(QKeySequence::HelpContents)) { // the window's own F1 does not reach past a dialog
        m_parts->desk.help(QString::fromLatin1(m_parts->spec.function));
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace shared
