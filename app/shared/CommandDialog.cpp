#include "shared/CommandDialog.h"

#include "command/Command.h"
#include "db/Lanes.h"
#include "list/ChangeFeed.h"
#include "list/KeysetQuery.h"
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"
#include "shared/AccessibleLabel.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/FactsPanel.h"
#include "shared/Format.h"
#include "shared/Look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shared {

struct CommandDialog::Bound {
    QString argument;
    QWidget *widget = nullptr;
    QLabel *label = nullptr; // its buddy
    QLabel *help = nullptr;
    QLabel *fault = nullptr;
    QCheckBox *given = nullptr; // beside an optional date
    bool named = false;         // the accessible name is ours to keep up to date
};

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
    QList<Bound> fields;
    Record before;
    QSize fitted; // as last made by itself
    QTimer refit; // after rows were read, shown or hidden
    command::Command last;

    QLabel *about = nullptr;
    Banner *consequence = nullptr;
    Banner *banner = nullptr;
    QScrollArea *scroll = nullptr;
    QWidget *body = nullptr;
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

QString plain(QString words)
{
    return words.remove(QLatin1Char('&'));
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
    p.body = new QWidget;
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
    for (const Bound &field : std::as_const(m_parts->fields))
        if (field.argument == argument)
            return field.widget;
    return nullptr;
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
    p.accept->setAccessibleName(plain(accept));
    p.accept->setText(metrics.elidedText(accept, Qt::ElideRight, 46 * metrics.averageCharWidth()));
    p.cancel->setText(tr("Cancel"));
    if (p.spec.consequence)
        p.consequence->say(p.spec.weight == Weight::Danger ? look::Tone::Warning : look::Tone::Neutral, text(p.spec.consequence));
    for (Bound &field : p.fields) {
        const QString label = field.label ? plain(field.label->text()) : QString();
        setSpokenName(field.widget, field.named ? label : field.widget->accessibleName());
        QString help = field.widget->property("help").toString();
        if (field.widget->property("required").toBool())
            help = help.isEmpty() ? tr("Required") : tr("Required. %1").arg(help);
        if (field.help) {
            field.help->setText(help);
            field.help->setVisible(!help.isEmpty());
        }
        field.widget->setAccessibleDescription(help);
        if (field.given) {
            field.given->setText(tr("Has a date"));
            field.given->setAccessibleName(tr("%1: has a date").arg(labelOf(field.argument)));
        }
    }
}

void CommandDialog::bindForm()
{
    Parts &p = *m_parts;
    const QList<QFormLayout *> forms = p.body->findChildren<QFormLayout *>();
    for (QFormLayout *form : forms) {
        form->setRowWrapPolicy(look::textScale() > 1.4 ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setHorizontalSpacing(look::Wide);
        form->setVerticalSpacing(look::Gap);
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    const QList<QLabel *> labels = p.body->findChildren<QLabel *>();
    // Text of several lines asks for as much height as it needs in a full line, not in a narrow one.
    if (look::textScale() <= 1.4)
        for (QLabel *label : labels)
            if (label->wordWrap() && label->parentWidget() == p.body)
                label->setMinimumWidth(60 * QFontMetrics(look::font(look::Size::Body)).averageCharWidth());
    const QList<QWidget *> widgets = p.body->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // A field without an argument of its own is sent by its dialog; its help stands under it all the same.
        const QString argument = widget->property("argument").toString();
        if (argument.isEmpty() && widget->property("help").toString().isEmpty())
            continue;
        Bound field;
        field.argument = argument;
        field.widget = widget;
        for (QLabel *label : labels)
            if (label->buddy() == widget)
                field.label = label;
        field.named = widget->accessibleName().isEmpty();
        wrap(field);
        p.fields.append(field);
    }
    p.bound = true;
    showWords();
    p.before = typed();
    fit();
}

// As tall as the form wants to be, but never taller than the window it belongs to.
void CommandDialog::fit()
{
    Parts &p = *m_parts;
    alignNames();
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

// What the act is about and what is asked stand under each other: names in one column, values and fields in another.
void CommandDialog::alignNames()
{
    const QList<FactsPanel *> facts = m_parts->body->findChildren<FactsPanel *>();
    QList<QLabel *> names;
    int widest = 0;
    const QList<QFormLayout *> forms = m_parts->body->findChildren<QFormLayout *>();
    for (const QFormLayout *form : forms)
        for (int row = 0; row < form->rowCount(); ++row)
            if (const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole))
                if (auto *name = qobject_cast<QLabel *>(item->widget())) {
                    name->setMinimumWidth(0);
                    if (!name->isHidden())
                        widest = std::max(widest, name->sizeHint().width());
                    names.append(name);
                }
    for (FactsPanel *panel : facts)
        widest = std::max(widest, panel->nameWidth());
    if (facts.isEmpty() || names.isEmpty() || look::textScale() > 1.4)
        return;
    for (QLabel *name : std::as_const(names))
        name->setMinimumWidth(widest);
    for (FactsPanel *panel : facts)
        panel->setNameWidth(widest);
}

// Puts a help line and a place for a fault under the field, without the form having to know.
void CommandDialog::wrap(Bound &field)
{
    QFormLayout *home = nullptr;
    const QList<QFormLayout *> forms = m_parts->body->findChildren<QFormLayout *>();
    for (QFormLayout *form : forms) {
        int row = -1;
        QFormLayout::ItemRole role = QFormLayout::LabelRole;
        form->getWidgetPosition(field.widget, &row, &role);
        if (row >= 0)
            home = form;
    }
    if (!home)
        return;
    if (qobject_cast<QPlainTextEdit *>(field.widget)) {
        const int lineHeight = QFontMetrics(look::font(look::Size::Body)).lineSpacing();
        field.widget->setMinimumHeight(5 * lineHeight + 2 * look::Gap); // and more when the dialog is made taller
    }
    if (auto *date = qobject_cast<QDateEdit *>(field.widget); date && date->date().year() <= 2000)
        date->setDate(format::today());
    const bool shown = home->isRowVisible(field.widget);
    auto *holder = new QWidget(field.widget->parentWidget());
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    delete home->replaceWidget(field.widget, holder, Qt::FindDirectChildrenOnly);
    if (field.widget->property("optional").toBool() && qobject_cast<QDateEdit *>(field.widget)) {
        auto *line = new QHBoxLayout;
        field.given = new QCheckBox(holder);
        field.widget->setEnabled(false);
        connect(field.given, &QCheckBox::toggled, field.widget, &QWidget::setEnabled);
        line->addWidget(field.given);
        line->addWidget(field.widget, 1);
        column->addLayout(line);
        setTabOrder(field.given, field.widget);
    } else {
        column->addWidget(field.widget);
    }
    field.help = new QLabel(holder);
    look::setSize(field.help, look::Size::Small);
    look::setMuted(field.help);
    field.fault = new QLabel(holder);
    look::setTone(field.fault, look::Tone::Danger);
    field.fault->hide();
    for (QLabel *label : {field.help, field.fault}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (shown) {
        holder->show();
    } else {
        // A row hidden by the form stays hidden, whole.
        field.widget->show();
        home->setRowVisible(holder, false);
    }
}

QVariant CommandDialog::valueOf(QWidget *widget) const
{
    for (const Bound &field : std::as_const(m_parts->fields))
        if (field.widget == widget && field.given && !field.given->isChecked())
            return {};
    if (auto *edit = qobject_cast<QLineEdit *>(widget))
        return edit->text().trimmed();
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        return edit->toPlainText().trimmed();
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        return combo->currentData().isValid() || combo->currentIndex() < 0 || !combo->isEditable() ? combo->currentData()
                                                                                                   : QVariant(combo->currentText());
    if (auto *spin = qobject_cast<QSpinBox *>(widget))
        return spin->value() == spin->minimum() && !spin->specialValueText().isEmpty() ? QVariant() : QVariant(spin->value());
    if (auto *date = qobject_cast<QDateEdit *>(widget))
        return date->date();
    if (auto *check = qobject_cast<QCheckBox *>(widget))
        return check->isChecked();
    return widget->property("value");
}

Record CommandDialog::typed() const
{
    Record values;
    for (const Bound &field : std::as_const(m_parts->fields))
        values.insert(field.argument.isEmpty() ? field.widget->objectName() : field.argument, valueOf(field.widget));
    return values;
}

bool CommandDialog::isTouched() const
{
    return m_parts->bound && typed() != m_parts->before;
}

void CommandDialog::submit()
{
    Parts &p = *m_parts;
    if (p.busy)
        return;
    command::Command command{QString::fromLatin1(p.spec.function)};
    if (p.spec.existing)
        command = command::Command(QString::fromLatin1(p.spec.function), p.id, p.version);
    for (const Bound &field : std::as_const(p.fields))
        if (!field.argument.isEmpty())
            command.with(field.argument, valueOf(field.widget));
    addArguments(command);
    // The very same act again, after a lost link say, keeps its request id: it is never done twice.
    if (command.function == p.last.function && command.arguments == p.last.arguments)
        command.requestId = p.last.requestId;
    p.last = command;
    clearFaults();
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
        p.before = typed();
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
        const QString label = labelOf(fault.field);
        const bool here = fieldOf(fault.field) != nullptr;
        const QString line = label.isEmpty() ? words : QStringLiteral("%1: %2").arg(label, words);
        // Many items with the same fault are one line; what the sentence says already is none.
        if (!words.isEmpty() && fault.code != outcome.code && !p.banner->lines().contains(line))
            p.banner->addLine(
                {line, here ? std::function<void()>([this, argument = fault.field] { goTo(argument); }) : std::function<void()>()});
        for (Bound &field : p.fields) {
            if (field.argument != fault.field || !field.fault)
                continue;
            field.fault->setText(words.isEmpty() ? sentence(outcome) : words);
            field.fault->show();
            field.widget->setAccessibleDescription(field.fault->text());
            if (first.isEmpty())
                first = field.argument;
        }
    }
    if (!first.isEmpty())
        goTo(first);
}

void CommandDialog::clearFaults()
{
    m_parts->banner->clear();
    for (const Bound &field : std::as_const(m_parts->fields))
        if (field.fault)
            field.fault->hide();
    showWords();
}

QString CommandDialog::labelOf(const QString &argument) const
{
    for (const Bound &field : std::as_const(m_parts->fields))
        if (field.argument == argument)
            return field.label ? plain(field.label->text()) : field.widget->accessibleName();
    // A field that stands in another form, told here by its name.
    return messages::hasLabel(u"field", argument) ? messages::label(u"field", argument) : QString();
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
    m_parts->before = typed();
}

void CommandDialog::fillCombo(QComboBox *combo, const QString &view, const QStringList &columns, const QString &order, const Record &where,
                              std::function<QString(const Record &)> words, const QString &key, Words none)
{
    Q_UNUSED(columns)
    QList<list::Filter> filters;
    for (auto it = where.cbegin(); it != where.cend(); ++it)
        filters.append(list::Filter::equals(it.key(), it.value()));
    const int generation = combo->property("fillGeneration").toInt() + 1;
    combo->setProperty("fillGeneration", generation);
    beginLoading();
    db::then(m_parts->desk.lanes().lists().run(list::selectAll(view, filters, order.isEmpty() ? QStringList() : QStringList{order})), this,
             [=, this](const db::Answer &answer) {
                 if (combo->property("fillGeneration").toInt() != generation) {
                     endLoading();
                     return;
                 }
                 if (answer) {
                     const QVariant kept = combo->currentData();
                     combo->clear();
                     if (none)
                         combo->addItem(text(none));
                     for (const Record &row : answer->maps())
                         if (combo->findData(row.value(key)) < 0) // one line per key, however often the view tells it
                             combo->addItem(words(row), row.value(key));
                     const int again = kept.isValid() ? combo->findData(kept) : -1;
                     combo->setCurrentIndex(again >= 0 ? again : none && combo->count() > 1 ? 1 : combo->count() > 0 ? 0 : -1);
                 } else {
                     present(*m_parts->banner, answer.error(),
                             [=, this] { fillCombo(combo, view, columns, order, where, words, key, none); });
                 }
                 endLoading();
             });
}

void CommandDialog::fillEnum(QComboBox *combo, const QString &enumName, const QStringList &values)
{
    const QVariant kept = combo->currentData();
    const QSignalBlocker quiet(combo);
    combo->clear();
    for (const QString &value : values)
        combo->addItem(messages::label(enumName, value), value);
    combo->setCurrentIndex(kept.isValid() ? std::max(0, combo->findData(kept)) : 0);
    combo->setProperty("enumName", enumName);
    combo->setProperty("enumValues", values);
}

// With nothing to fill in, the focus begins on the button; on the harmless one when the act hurts.
void CommandDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_parts->bound)
        fit();
    if (!m_parts->fields.isEmpty())
        m_parts->fields.first().widget->setFocus();
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
        submit();
        return;
    }
    // A line for a list below goes there by Enter; a search and a list keep it; what hurts is done by its button only.
    const QWidget *focus = focusWidget();
    if (enter && focus && !qobject_cast<const QPushButton *>(focus)) {
        const QString by = focus->property("entersBy").toString();
        if (auto *button = by.isEmpty() ? nullptr : m_parts->body->findChild<QPushButton *>(by))
            button->click();
        const bool field =
            std::any_of(m_parts->fields.cbegin(), m_parts->fields.cend(), [focus](const Bound &one) { return one.widget == focus; });
        if (m_parts->spec.weight == Weight::Danger || !field || !by.isEmpty())
            return;
    }
    if (event->matches(QKeySequence::HelpContents)) { // the window's own F1 does not reach past a dialog
        m_parts->desk.help(QString::fromLatin1(m_parts->spec.function));
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace shared
