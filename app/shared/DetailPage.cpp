#include "shared/DetailPage.h"

#include "command/Command.h"
#include "db/Lanes.h"
#include "list/ChangeFeed.h"
#include "list/KeysetQuery.h"
#include "shared/ActBar.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/HistorySide.h"
#include "shared/Look.h"
#include "shared/PageHeader.h"
#include "shared/PartTabs.h"
#include "shared/StatePanel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace shared {

struct DetailPage::Parts {
    // What of a block has been asked for since the last reload.
    struct Block {
        SectionBlock *widget = nullptr;
        bool asked = false;
    };

    PageHeader *header = nullptr;
    ActBar *acts = nullptr;
    PartTabs *tabs = nullptr; // null while everything stands in one part
    Banner *banner = nullptr;
    QStackedWidget *stack = nullptr;
    StatePanel *panel = nullptr;
    QScrollArea *scroll = nullptr;
    HistorySide *history = nullptr;
    QList<Block> blocks;
    QList<Record> allowed;
    QList<Record> creations; // of ui.allowed_creation, for the row acts that make something

    int generation = 0;
    int waiting = 0;
    bool failed = false;
    bool missing = false;
};

DetailPage::DetailPage(Desk &desk, DetailPageSpec spec, Address address, QWidget *parent)
    : Page(desk, QString::fromLatin1(spec.pageId), parent), m_spec(std::move(spec)), m_address(std::move(address)),
      m_parts(std::make_unique<Parts>())
{
    build();
    connect(&desk.feed(), &list::ChangeFeed::changed, this, [this](const list::Change &change) {
        const bool own = change.object == QLatin1String(m_spec.object) && change.id == m_address.id;
        const bool inside = qstrcmp(m_spec.object, "organisation") == 0 && change.orgId == m_address.id;
        if (own || inside)
            reload();
    });
    connect(&desk.feed(), &list::ChangeFeed::interrupted, this, [this] { reload(); });
    reload();
}

DetailPage::~DetailPage() = default;

void DetailPage::build()
{
    Parts &p = *m_parts;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(look::Wide, look::Gap, look::Wide, look::Gap);
    outer->setSpacing(look::Gap);
    p.header = new PageHeader(this);
    p.header->setIcon(QLatin1String(m_spec.icon));
    p.header->setTitle(text(m_spec.title));
    outer->addWidget(p.header);
    p.acts = new ActBar(p.header, m_spec.acts, this);
    connect(p.acts, &ActBar::chosen, this, &DetailPage::runAct);
    p.banner = new Banner(this);
    outer->addWidget(p.banner);
    buildTabs();
    if (p.tabs)
        outer->addWidget(p.tabs);

    p.stack = new QStackedWidget(this);
    p.panel = new StatePanel(p.stack);
    p.stack->addWidget(p.panel);
    auto *whole = new QWidget(p.stack);
    buildBody(whole);
    p.stack->addWidget(whole);
    outer->addWidget(p.stack, 1);
    setFocusProxy(p.scroll);
    p.panel->showLoading();
}

void DetailPage::buildTabs()
{
    QList<Words> parts;
    for (const Section &section : std::as_const(m_spec.sections))
        if (section.part && std::none_of(parts.cbegin(), parts.cend(), [&](Words part) { return qstrcmp(part, section.part) == 0; }))
            parts.append(section.part);
    if (parts.size() < 2)
        return;
    m_parts->tabs = new PartTabs(parts, this);
    m_parts->tabs->hide(); // until the record tells which of them there are
    connect(m_parts->tabs, &QTabBar::currentChanged, this, &DetailPage::choosePart);
}

void DetailPage::buildBody(QWidget *whole)
{
    Parts &p = *m_parts;
    auto *sides = new QHBoxLayout(whole);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(look::Wide);
    p.scroll = new QScrollArea(whole);
    p.scroll->setFrameShape(QFrame::NoFrame);
    p.scroll->setWidgetResizable(true);
    p.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, look::Gap, look::Gap, 0);
    column->setSpacing(look::Wide);
    for (const Section &section : std::as_const(m_spec.sections)) {
        auto *block = new SectionBlock(section, desk(), content);
        connect(block, &SectionBlock::chosen, this, &DetailPage::showActs);
        column->addWidget(block);
        p.blocks.append({block, false});
    }
    column->addStretch(1);
    p.scroll->setWidget(content);
    p.scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    sides->addWidget(p.scroll, 1);
    if (m_spec.history) {
        p.history = new HistorySide(m_spec.object, m_address.id, column, whole);
        connect(p.history, &HistorySide::moreWanted, this, &DetailPage::readHistory);
        sides->addWidget(p.history);
    }
}

QString DetailPage::title() const
{
    const QString column = QLatin1String(m_spec.titleColumn);
    const QString own = m_spec.titleColumn ? localized(m_record, column) : QString();
    return own.isEmpty() ? text(m_spec.title) : own;
}

bool DetailPage::isLoaded() const
{
    return m_parts->waiting == 0 && (!m_record.isEmpty() || m_parts->failed || m_parts->missing);
}

void DetailPage::reload()
{
    ++m_parts->generation;
    m_parts->waiting = 0;
    m_parts->failed = false;
    readRecord();
    readActs();
    readHistory();
    for (Parts::Block &block : m_parts->blocks)
        block.asked = false;
    readPart();
}

// The sections that the record shows, each view once however many of them it fills.
void DetailPage::readPart()
{
    if (m_record.isEmpty())
        return;
    const int part = m_parts->tabs ? m_parts->tabs->currentIndex() : 0;
    QList<QList<SectionBlock *>> wanted; // those of the same rows together
    for (Parts::Block &block : m_parts->blocks) {
        SectionBlock *widget = block.widget;
        if (!widget->readsView() || block.asked || partOf(*widget) != part || !widget->isWanted(m_record))
            continue;
        block.asked = true;
        const auto same = std::find_if(wanted.begin(), wanted.end(),
                                       [widget](const QList<SectionBlock *> &others) { return others.first()->readsAs(*widget); });
        if (same == wanted.end())
            wanted.append({widget});
        else
            same->append(widget);
    }
    for (const QList<SectionBlock *> &blocks : std::as_const(wanted))
        readSections(blocks);
}

void DetailPage::choosePart()
{
    if (!m_record.isEmpty())
        showBlocks();
    m_parts->scroll->verticalScrollBar()->setValue(0);
    readPart();
}

int DetailPage::partOf(const SectionBlock &block) const
{
    return m_parts->tabs ? m_parts->tabs->indexOf(block.section().part) : 0;
}

// Which sections and tabs there are follows the record: a tab with nothing to show is not there.
void DetailPage::showBlocks()
{
    Parts &p = *m_parts;
    for (int part = 0; p.tabs && part < p.tabs->count(); ++part)
        p.tabs->setTabVisible(part, std::any_of(p.blocks.cbegin(), p.blocks.cend(), [&](const Parts::Block &block) {
                                  return partOf(*block.widget) == part && block.widget->isWanted(m_record);
                              }));
    if (p.tabs)
        p.tabs->show();
    const int part = p.tabs ? p.tabs->currentIndex() : 0;
    for (const Parts::Block &block : std::as_const(p.blocks))
        block.widget->setVisible(partOf(*block.widget) == part && block.widget->isWanted(m_record));
}

Record DetailPage::viewState() const
{
    return m_parts->tabs ? Record{{QStringLiteral("part"), m_parts->tabs->part()}} : Record();
}

void DetailPage::restoreViewState(const Record &state)
{
    showPart(state.value(QStringLiteral("part")).toString());
}

void DetailPage::showPart(const QString &part)
{
    if (m_parts->tabs)
        m_parts->tabs->choosePart(part);
}

// Runs a read, dropping its answer when a newer reload has begun meanwhile.
void DetailPage::ask(const db::Statement &statement, std::function<void(const db::Answer &)> take)
{
    ++m_parts->waiting;
    const int generation = m_parts->generation;
    db::then(desk().lanes().lists().run(statement), this, [this, generation, take = std::move(take)](const db::Answer &answer) {
        if (generation != m_parts->generation)
            return;
        --m_parts->waiting;
        take(answer);
        if (isLoaded())
            emit loaded();
    });
}

void DetailPage::readRecord()
{
    ask(list::selectOne(viewName(m_spec.view), QStringLiteral("id"), m_address.id), [this](const db::Answer &answer) {
        Parts &p = *m_parts;
        if (!answer) {
            p.failed = true;
            if (m_record.isEmpty())
                p.panel->showError(sentence(answer.error()), tr("Try again"), [this] { reload(); });
            else
                present(*p.banner, answer.error(), [this] { reload(); });
            return;
        }
        p.missing = answer->isEmpty();
        if (p.missing) {
            m_record.clear();
            p.panel->showEmpty(QLatin1String(m_spec.icon), tr("Not found"), tr("It does not exist, or it is not yours to see."));
            p.stack->setCurrentWidget(p.panel);
            return;
        }
        p.banner->clear();
        m_record = answer->map(0);
        showRecord();
        readPart();
        emit titleChanged();
    });
}

void DetailPage::readSections(const QList<SectionBlock *> &blocks)
{
    ask(blocks.first()->statement(m_address.id, m_record), [this, blocks](const db::Answer &answer) {
        for (SectionBlock *block : blocks)
            block->setAnswer(answer);
        showActs();
    });
}

void DetailPage::readActs()
{
    ask(list::allowedActions(QString::fromLatin1(m_spec.object), m_address.id), [this](const db::Answer &answer) {
        m_parts->allowed = answer.ok() ? answer->maps() : QList<Record>();
        showActs();
    });
    const auto creates = [](const RowAct &act) { return act.creates; };
    if (std::none_of(m_spec.sections.cbegin(), m_spec.sections.cend(),
                     [&](const Section &section) { return std::any_of(section.rowActs.cbegin(), section.rowActs.cend(), creates); }))
        return;
    ask(list::allowedCreations(QString::fromLatin1(m_spec.object), m_address.id), [this](const db::Answer &answer) {
        m_parts->creations = answer.ok() ? answer->maps() : QList<Record>();
        showActs();
    });
}

void DetailPage::readHistory()
{
    if (HistorySide *history = m_parts->history)
        ask(history->statement(), [history, limit = history->limit()](const db::Answer &answer) { history->setAnswer(answer, limit); });
}

void DetailPage::showRecord()
{
    Parts &p = *m_parts;
    const int at = p.scroll->verticalScrollBar()->value();
    p.header->setTitle(title());
    if (p.history)
        p.history->setSubject(title());
    p.scroll->setAccessibleName(title());
    if (m_spec.state.column)
        p.header->setState(QLatin1String(m_spec.state.enumName), m_record.value(QLatin1String(m_spec.state.column)).toString());
    p.header->setFacts(m_spec.facts, m_record, desk());
    for (const Parts::Block &block : std::as_const(p.blocks))
        block.widget->setRecord(m_record);
    showBlocks();
    const bool first = p.stack->currentIndex() != 1;
    p.stack->setCurrentIndex(1);
    if (first && isVisible())
        p.scroll->setFocus();
    p.scroll->verticalScrollBar()->setValue(at);
    showActs();
}

// What is allowed follows the record's state and the answers of the database: shown whenever one of them is new.
void DetailPage::showActs()
{
    Parts &p = *m_parts;
    const AllowedActs allowed(m_spec.object, m_record.value(QStringLiteral("state")).toString(), p.allowed, p.creations);
    p.acts->show(allowed);
    for (const Parts::Block &block : std::as_const(p.blocks))
        block.widget->showActs(allowed, m_record);
}

void DetailPage::runAct(const Act &act)
{
    if (act.page) {
        desk().open({QString::fromLatin1(act.page), m_address.id, {}});
        return;
    }
    if (act.dialog) {
        desk().openDialog(QString::fromLatin1(act.dialog), m_record);
        return;
    }
    m_parts->acts->setRunning(true);
    const command::Command command(QString::fromLatin1(act.command ? act.command : act.act), m_address.id,
                                   m_record.value(QStringLiteral("version")).toInt());
    db::then(command::run(desk().lanes().commands(), command), this, [this, done = act.done](const command::Reply &reply) {
        m_parts->acts->setRunning(false);
        if (!reply)
            present(*m_parts->banner, reply.error(), [this] { reload(); });
        else if (!reply->accepted)
            present(*m_parts->banner, *reply);
        else {
            const QString words = text(done);
            desk().say(words.contains(QLatin1String("%1")) ? words.arg(title()) : words);
            desk().feed().poll();
        }
        if (reply && !reply->accepted)
            readActs();
        else
            reload();
    });
}

void DetailPage::retranslate()
{
    Parts &p = *m_parts;
    p.header->setTitle(title());
    if (p.tabs)
        p.tabs->retranslate();
    for (const Parts::Block &block : std::as_const(p.blocks))
        block.widget->retranslate();
    if (!m_record.isEmpty())
        showRecord();
    p.acts->retranslate();
}

void DetailPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_parts->history)
        m_parts->history->fitTo(width());
}

} // namespace shared
