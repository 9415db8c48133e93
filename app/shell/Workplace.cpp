#include "shell/Workplace.h"

#include "areas/Registry.h"
#include "db/Lanes.h"
#include "help/HelpDialog.h"
#include "list/ChangeFeed.h"
#include "list/KeysetQuery.h"
#include "shared/Banner.h"
#include "shared/CommandDialog.h"
#include "shared/FlowLayout.h"
#include "shared/Icons.h"
#include "shared/LinkButton.h"
#include "shared/Throttler.h"
#include "shell/GoAnywhere.h"
#include "shell/Navigation.h"
#include "shell/Preferences.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace shell {

using shared::Address;
using shared::Record;

Workplace::Workplace(shared::Desk &desk, QMenu *personMenu, const Place &place, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_navigation(new Navigation(desk, personMenu, this)), m_link(new shared::Banner(this)),
      m_alarm(new shared::Banner(this)), m_trail(new QWidget(this)), m_stack(new QStackedWidget(this)), m_said(new QLabel(this)),
      m_saidTimer(new QTimer(this)), m_countLater(new shared::Throttler(
                                         700, [this] { readCounts(); }, this))
{
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_link);
    column->addWidget(m_alarm);
    auto *trail = new shared::FlowLayout(m_trail, look::Tight, 0);
    trail->setContentsMargins(look::Gap, look::Gap, look::Wide, 0);
    m_trail->hide();
    column->addWidget(m_trail);
    column->addWidget(m_stack, 1);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setContentsMargins(look::Wide, look::Tight, look::Wide, look::Gap);
    m_said->setWordWrap(true);
    look::setTone(m_said, look::Tone::Success);
    m_said->hide();
    column->addWidget(m_said);
    sides->addLayout(column, 1);

    m_saidTimer->setSingleShot(true);
    m_saidTimer->setInterval(8000);
    connect(m_saidTimer, &QTimer::timeout, m_said, &QWidget::hide);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &page) { open({page, 0, {}}); });
    connect(m_navigation, &Navigation::goAnywhere, this, &Workplace::goAnywhere);
    connect(&desk, &shared::Desk::openRequested, this, &Workplace::open);
    connect(&desk, &shared::Desk::dialogRequested, this, &Workplace::openDialog);
    connect(&desk, &shared::Desk::said, this, &Workplace::say);
    connect(&desk, &shared::Desk::helpRequested, this, &Workplace::helpOn);
    connect(&desk.feed(), &list::ChangeFeed::changed, m_countLater, &shared::Throttler::request);
    connect(&desk.lanes(), &db::Lanes::linkLost, this, [this] {
        m_lost = true;
        showLink();
    });
    connect(&desk.lanes(), &db::Lanes::linkHealed, this, [this] {
        m_lost = false;
        showLink();
        say(tr("The connection is back."));
        reload();
    });

    const QStringList pages = m_navigation->pages();
    for (int i = 0; i < std::min<int>(9, int(pages.size())); ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, id = pages.at(i)] { open({id, 0, {}}); });
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &Workplace::back);
    auto *left = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(left, &QShortcut::activated, this, &Workplace::back);

    const QString remembered = Preferences::lastPage(desk.me().loginName);
    if (!place.isEmpty()) {
        for (const Address &address : place)
            open(address);
    } else {
        open({pages.contains(remembered) ? remembered : pages.value(0), 0, {}});
    }
    readCounts();
}

Workplace::~Workplace()
{
    for (const Stop &stop : std::as_const(m_stops))
        remember(stop.page);
}

shared::Page *Workplace::page() const
{
    return m_stops.isEmpty() ? nullptr : m_stops.last().page;
}

Workplace::Place Workplace::place() const
{
    Place addresses;
    for (const Stop &stop : m_stops)
        addresses.append(stop.address);
    return addresses;
}

void Workplace::remember(const shared::Page *page) const
{
    const Record state = page->viewState();
    if (!state.isEmpty())
        Preferences::setViewState(m_desk.me().loginName, page->pageId(), state);
}

shared::Page *Workplace::make(const Address &address)
{
    const areas::PageEntry *entry = areas::registry().page(address.page);
    if (!entry)
        return nullptr;
    shared::Page *page = entry->make(m_desk, address, m_stack);
    if (address.filters.isEmpty())
        page->restoreViewState(Preferences::viewState(m_desk.me().loginName, address.page));
    connect(page, &shared::Page::titleChanged, this, [this] {
        showTrail();
        emit pageChanged();
    });
    m_stack->addWidget(page);
    return page;
}

void Workplace::open(const Address &address)
{
    const areas::PageEntry *entry = areas::registry().page(address.page);
    if (!entry)
        return;
    for (int i = 0; i < m_stops.size(); ++i) {
        if (m_stops.at(i).address == address) {
            drop(i + 1);
            show(i);
            return;
        }
    }
    // A page of the navigation begins a new way; everything else is a step further on it.
    if (entry->order > 0 && address.filters.isEmpty())
        drop(0);
    shared::Page *page = make(address);
    m_stops.append({address, page});
    if (entry->order > 0)
        Preferences::setLastPage(m_desk.me().loginName, address.page);
    show(int(m_stops.size()) - 1);
}

void Workplace::drop(int depth)
{
    while (m_stops.size() > depth) {
        const Stop stop = m_stops.takeLast();
        remember(stop.page);
        m_stack->removeWidget(stop.page);
        stop.page->deleteLater();
    }
}

void Workplace::show(int depth)
{
    const Stop &stop = m_stops.at(depth);
    m_stack->setCurrentWidget(stop.page);
    stop.page->setFocus();
    m_navigation->setCurrent(m_stops.first().address.page);
    showTrail();
    emit pageChanged();
}

void Workplace::back()
{
    if (m_stops.size() > 1) {
        drop(int(m_stops.size()) - 1);
        show(int(m_stops.size()) - 1);
    }
}

// Made anew only when it says something else: a page tells its title at each reading, perhaps while somebody presses a link.
void Workplace::showTrail()
{
    QStringList steps;
    for (const Stop &stop : std::as_const(m_stops))
        steps.append(stop.page->title());
    if (steps == m_steps)
        return;
    m_steps = steps;
    while (QLayoutItem *item = m_trail->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_trail->setVisible(m_stops.size() > 1);
    if (m_stops.size() < 2)
        return;
    auto *button = new QToolButton(m_trail);
    button->setAutoRaise(true);
    button->setIcon(icons::named(QStringLiteral("go-previous")));
    button->setToolTip(tr("Back (Esc)"));
    button->setAccessibleName(tr("Back"));
    connect(button, &QToolButton::clicked, this, &Workplace::back);
    m_trail->layout()->addWidget(button);
    button->show();
    // A long way is told by where it began and its last steps; the arrow still leads back through all of it.
    constexpr int Last = 3;
    const int left = int(m_stops.size()) - 1 - Last;
    for (int i = 0; i + 1 < m_stops.size(); ++i) {
        if (i > 0 && i < left) {
            if (i == 1) {
                auto *more = new QLabel(QStringLiteral("…  ›"), m_trail);
                look::setMuted(more);
                m_trail->layout()->addWidget(more);
                more->show();
            }
            continue;
        }
        auto *link = new shared::LinkButton(m_stops.at(i).page->title(), m_trail);
        connect(link, &shared::LinkButton::clicked, this, [this, i] {
            drop(i + 1);
            show(i);
        });
        m_trail->layout()->addWidget(link);
        link->show();
        auto *mark = new QLabel(QStringLiteral("›"), m_trail);
        look::setMuted(mark);
        m_trail->layout()->addWidget(mark);
        mark->show();
    }
    auto *here = new QLabel(m_stops.last().page->title(), m_trail);
    here->setTextFormat(Qt::PlainText);
    look::setMuted(here);
    m_trail->layout()->addWidget(here);
    here->show();
}

// What waits is read from the worklist; each page shows the number that concerns its objects.
void Workplace::readCounts()
{
    db::then(m_desk.lanes().lists().run(list::selectAll(QStringLiteral("worklist"))), this, [this](const db::Answer &answer) {
        if (!answer)
            return;
        QHash<QString, int> counts;
        counts.insert(QStringLiteral("worklist"), answer->count());
        for (const Record &row : answer->maps()) {
            const QString object = row.value(QStringLiteral("object")).toString();
            // The list page of an object carries the plural of its name; an appointment waits on the organisation's page.
            counts[object == QLatin1String("appointment") ? QStringLiteral("organisations") : object + QLatin1Char('s')] += 1;
        }
        m_navigation->setCounts(counts);
    });
}

void Workplace::reload()
{
    if (shared::Page *front = page())
        front->reload();
    readCounts();
}

void Workplace::focusFilter()
{
    if (shared::Page *front = page())
        front->focusFilter();
}

void Workplace::goAnywhere()
{
    auto *dialog = new GoAnywhere(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workplace::help()
{
    auto *dialog = new help::HelpDialog(page() ? page()->pageId() : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// An act has a page of its own, or one that it shares with others, or is told on the page where it is done.
void Workplace::helpOn(const QString &act)
{
    const QString topic = help::HelpDialog::exists(act, shared::currentLanguage()) ? act : help::HelpDialog::topicOf(act);
    QWidget *front = QApplication::activeModalWidget();
    auto *dialog = new help::HelpDialog(topic.isEmpty() && page() ? page()->pageId() : topic, front ? front : static_cast<QWidget *>(this));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workplace::openDialog(const QString &dialogId, const Record &record)
{
    const areas::DialogEntry *entry = areas::registry().dialog(dialogId);
    if (!entry)
        return;
    shared::CommandDialog *dialog = entry->make(m_desk, record, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workplace::say(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    m_said->show();
    m_saidTimer->start();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Workplace::alarmBrokenChain(qint64 sealNo)
{
    m_alarm->say(look::Tone::Danger,
                 tr("The audit trail of this server no longer holds seal %1, which this computer remembers. It was altered, or an older "
                    "backup was restored: tell the agency's administrator and auditor before you go on.")
                     .arg(sealNo));
}

void Workplace::showLink()
{
    if (m_lost)
        m_link->say(look::Tone::Warning,
                    tr("The connection to the database is lost. It is tried again all the time; what you have typed stays here."));
    else
        m_link->clear();
}

} // namespace shell
