#include "shared/DetailPage.h"

#include "command/Command.h"
#include "db/Lanes.h"
#include "list/ChangeFeed.h"
#include "list/KeysetQuery.h"
#include "shared/ActBar.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/FieldGrid.h"
#include "shared/PageHeader.h"
#include "shared/RecordTable.h"
#include "shared/RowActBar.h"
#include "shared/StatePanel.h"
#include "shared/Timeline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace shared {

namespace {

QString viewName(const char *view)
{
    QString name = QString::fromLatin1(view);
    if (name.startsWith(QLatin1String("ui.")))
        name.remove(0, 3);
    return name;
}

bool holds(const Record &record, const char *column)
{
    if (!column)
        return true;
    const QVariant value = record.value(QLatin1String(column));
    if (value.isNull())
        return false;
    return value.typeId() == QMetaType::Bool ? value.toBool() : !value.toString().isEmpty();
}

} // namespace

struct DetailPage::Parts {
    struct Block {
        const Section *section = nullptr;
        QWidget *frame = nullptr;
        QLabel *title = nullptr;
        FieldGrid *grid = nullptr;
        RecordTable *table = nullptr;
        RecordsView *own = nullptr;
        QLabel *empty = nullptr;
        RowActBar *acts = nullptr;
        int part = 0;
        bool asked = false; // since the last reload
    };

    PageHeader *header = nullptr;
    ActBar *acts = nullptr;
    QTabBar *tabs = nullptr; // null while everything stands in one part
    QList<Words> parts;
    Banner *banner = nullptr;
    QStackedWidget *stack = nullptr;
    StatePanel *panel = nullptr;
    QScrollArea *scroll = nullptr;
    QWidget *content = nullptr;
    QVBoxLayout *column = nullptr;
    QHBoxLayout *sides = nullptr;
    QScrollArea *historyScroll = nullptr;
    QWidget *historySide = nullptr;
    Timeline *timeline = nullptr;
    QList<Block> blocks;
    QList<Record> allowed;
    QList<Record> creations; // of ui.allowed_creation, for the row acts that make something

    int generation = 0;
    int waiting = 0;
    int historyLimit = 60;
    bool failed = false;
    bool missing = false;
    bool beside = true;
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
    for (const Section &section : std::as_const(m_spec.sections))
        if (section.part && std::none_of(p.parts.cbegin(), p.parts.cend(), [&](Words part) { return qstrcmp(part, section.part) == 0; }))
            p.parts.append(section.part);
    if (p.parts.size() > 1) {
        p.tabs = new QTabBar(this);
        p.tabs->setObjectName(QStringLiteral("parts"));
        p.tabs->setDrawBase(true);
        p.tabs->setExpanding(false);
        p.tabs->setUsesScrollButtons(true);
        p.tabs->setAccessibleName(tr("Parts of the page"));
        for (const Words part : std::as_const(p.parts))
            p.tabs->addTab(text(part));
        connect(p.tabs, &QTabBar::currentChanged, this, &DetailPage::choosePart);
        for (const auto &[keys, step] : {std::pair{QStringLiteral("Ctrl+PgDown"), 1}, std::pair{QStringLiteral("Ctrl+PgUp"), -1}}) {
            auto *shortcut = new QShortcut(QKeySequence(keys), this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, [this, step = step] {
                QTabBar *tabs = m_parts->tabs;
                for (int next = tabs->currentIndex() + step; next >= 0 && next < tabs->count(); next += step)
                    if (tabs->isTabVisible(next)) {
                        tabs->setCurrentIndex(next);
                        return;
                    }
            });
        }
        outer->addWidget(p.tabs);
        p.tabs->hide();
    }

    p.stack = new QStackedWidget(this);
    p.panel = new StatePanel(p.stack);
    p.stack->addWidget(p.panel);
    auto *whole = new QWidget(p.stack);
    p.sides = new QHBoxLayout(whole);
    p.sides->setContentsMargins(0, 0, 0, 0);
    p.sides->setSpacing(look::Wide);

    p.scroll = new QScrollArea(whole);
    p.scroll->setFrameShape(QFrame::NoFrame);
    p.scroll->setWidgetResizable(true);
    p.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    p.content = new QWidget;
    p.column = new QVBoxLayout(p.content);
    p.column->setContentsMargins(0, look::Gap, look::Gap, 0);
    p.column->setSpacing(look::Wide);
    for (const Section &section : std::as_const(m_spec.sections))
        buildSection(section);
    p.column->addStretch(1);
    p.scroll->setWidget(p.content);
    p.scroll->viewport()->setAutoFillBackground(false);
    p.content->setAutoFillBackground(false);
    p.sides->addWidget(p.scroll, 1);

    if (m_spec.history) {
        p.timeline = new Timeline;
        connect(p.timeline, &Timeline::moreWanted, this, [this] {
            m_parts->historyLimit *= 4;
            readHistory();
        });
        p.historyScroll = new QScrollArea(whole);
        p.historyScroll->setFocusPolicy(Qt::NoFocus);
        p.historyScroll->setFrameShape(QFrame::NoFrame);
        p.historyScroll->setWidgetResizable(true);
        p.historyScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        p.historyScroll->viewport()->setAutoFillBackground(false);
        p.historySide = new QWidget;
        auto *side = new QVBoxLayout(p.historySide);
        side->setContentsMargins(0, look::Gap, look::Tight, 0);
        side->addWidget(p.timeline);
        p.historySide->setAutoFillBackground(false);
        p.historyScroll->setWidget(p.historySide);
        p.sides->addWidget(p.historyScroll);
    }
    p.stack->addWidget(whole);
    outer->addWidget(p.stack, 1);
    setFocusProxy(p.scroll);
    p.panel->showLoading();
}

void DetailPage::buildSection(const Section &section)
{
    const auto addEmpty = [&section](Parts::Block &to, QVBoxLayout *under) {
        to.empty = new QLabel(text(section.empty), to.frame);
        look::setMuted(to.empty);
        to.empty->setWordWrap(true);
        to.empty->hide();
        under->addWidget(to.empty);
    };
    Parts &p = *m_parts;
    Parts::Block block;
    block.section = &section;
    for (int i = 0; i < p.parts.size(); ++i)
        if (section.part && qstrcmp(p.parts.at(i), section.part) == 0)
            block.part = i;
    block.frame = new QWidget(p.content);
    auto *column = new QVBoxLayout(block.frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Tight);
    auto *line = new QHBoxLayout;
    block.title = new QLabel(text(section.title), block.frame);
    look::setSize(block.title, look::Size::Section);
    block.title->setTextFormat(Qt::PlainText);
    block.title->setWordWrap(true);
    line->addWidget(block.title, 1);
    column->addLayout(line);
    if (section.view && (section.make || !section.fields.isEmpty())) {
        if (section.make)
            column->addWidget(block.own = section.make(desk(), block.frame));
        else
            column->addWidget(block.grid = new FieldGrid(section.fields, desk(), block.frame));
        addEmpty(block, column);
    } else if (section.view) {
        if (!section.rowActs.isEmpty()) {
            block.acts = new RowActBar(desk(), section.rowActs, block.frame);
            if (section.rowActs.size() > 3)
                column->addWidget(block.acts); // a line of their own
            else
                line->addWidget(block.acts, 1);
        }
        block.table = new RecordTable(section.columns, section.group, block.frame);
        block.table->setAccessibleName(text(section.title));
        column->addWidget(block.table);
        addEmpty(block, column);
        connect(block.table, &RecordTable::opened, this, [this, &section](const Record &row) {
            if (section.opens)
                desk().open({QString::fromLatin1(section.opens), row.value(QLatin1String(section.openId)).toLongLong(), {}});
        });
        connect(block.table, &RecordTable::chosen, this, &DetailPage::showActs);
    } else {
        block.grid = new FieldGrid(section.fields, desk(), block.frame);
        column->addWidget(block.grid);
    }
    p.column->addWidget(block.frame);
    p.blocks.append(block);
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
    const int part = m_parts->tabs ? m_parts->tabs->currentIndex() : 0;
    QMap<QStringList, QList<int>> wanted; // by view, key and order
    QList<QStringList> inOrder;
    for (int i = 0; i < m_parts->blocks.size(); ++i) {
        Parts::Block &block = m_parts->blocks[i];
        const Section &section = *block.section;
        if (!section.view || block.asked || (m_parts->tabs && block.part != part) || m_record.isEmpty() ||
            !holds(m_record, section.shownWhen))
            continue;
        block.asked = true;
        const QStringList what{QLatin1String(section.view), QLatin1String(section.key), QLatin1String(section.keyFrom),
                               QLatin1String(section.order)};
        if (!wanted.contains(what))
            inOrder << what;
        wanted[what] << i;
    }
    for (const QStringList &what : std::as_const(inOrder))
        readSections(wanted.value(what));
}

void DetailPage::choosePart(int)
{
    if (!m_record.isEmpty())
        showBlocks();
    m_parts->scroll->verticalScrollBar()->setValue(0);
    readPart();
}

// Which sections and tabs there are follows the record: a tab with nothing to show is not there.
void DetailPage::showBlocks()
{
    Parts &p = *m_parts;
    QList<bool> any(std::max<qsizetype>(1, p.parts.size()), false);
    for (const Parts::Block &block : std::as_const(p.blocks))
        any[block.part] = any.at(block.part) || holds(m_record, block.section->shownWhen);
    if (p.tabs) {
        for (int i = 0; i < p.tabs->count(); ++i)
            p.tabs->setTabVisible(i, any.at(i));
        p.tabs->show();
    }
    const int part = p.tabs ? p.tabs->currentIndex() : 0;
    for (const Parts::Block &block : std::as_const(p.blocks))
        block.frame->setVisible((!p.tabs || block.part == part) && holds(m_record, block.section->shownWhen));
}

Record DetailPage::viewState() const
{
    const Parts &p = *m_parts;
    return p.tabs ? Record{{QStringLiteral("part"), QString::fromLatin1(p.parts.at(p.tabs->currentIndex()))}} : Record();
}

void DetailPage::restoreViewState(const Record &state)
{
    showPart(state.value(QStringLiteral("part")).toString());
}

void DetailPage::showPart(const QString &part)
{
    for (int i = 0; m_parts->tabs && i < m_parts->parts.size(); ++i)
        if (part == QLatin1String(m_parts->parts.at(i)))
            m_parts->tabs->setCurrentIndex(i);
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

void DetailPage::readSections(const QList<int> &indices)
{
    const Section &section = *m_parts->blocks.at(indices.first()).section;
    const QList<list::Filter> filters{list::Filter::equals(
        QString::fromLatin1(section.key), section.keyFrom ? m_record.value(QLatin1String(section.keyFrom)) : QVariant(m_address.id))};
    const QStringList order = section.order ? QStringList{QString::fromLatin1(section.order)} : QStringList();
    ask(list::selectAll(viewName(section.view), filters, order), [this, indices](const db::Answer &answer) {
        for (const int index : indices)
            showSection(index, answer);
        showActs();
    });
}

void DetailPage::showSection(int index, const db::Answer &answer)
{
    const Parts::Block &block = m_parts->blocks.at(index);
    QWidget *shown = block.table ? static_cast<QWidget *>(block.table) : block.own ? static_cast<QWidget *>(block.own) : block.grid;
    shown->setVisible(answer.ok() && !answer->isEmpty());
    block.empty->setVisible(!answer.ok() || answer->isEmpty());
    block.empty->setText(answer.ok() ? text(block.section->empty) : sentence(answer.error()));
    if (answer && block.table)
        block.table->setRecords(answer->maps());
    else if (answer && block.own)
        block.own->setRecords(answer->maps());
    else if (answer && !answer->isEmpty())
        block.grid->setRecord(answer->map(0));
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
    if (!m_parts->timeline)
        return;
    const int limit = m_parts->historyLimit;
    QList<list::Filter> filters{list::Filter::equals(QStringLiteral("object"), QString::fromLatin1(m_spec.object)),
                                list::Filter::equals(QStringLiteral("object_id"), m_address.id)};
    // What happens to an organisation happens to its people and its responsible users.
    if (qstrcmp(m_spec.object, "organisation") == 0)
        filters = {list::Filter::equals(QStringLiteral("org_id"), m_address.id),
                   list::Filter::oneOf(QStringLiteral("object"),
                                       {QStringLiteral("organisation"), QStringLiteral("appointment"), QStringLiteral("person")})};
    // And what happens to a person's rights and appointments happens to the person.
    QString view = QStringLiteral("history");
    if (qstrcmp(m_spec.object, "person") == 0) {
        view = QStringLiteral("person_history");
        filters = {list::Filter::equals(QStringLiteral("subject_id"), m_address.id)};
    }
    ask(list::selectAll(view, filters, {QStringLiteral("-at"), QStringLiteral("-id")}, limit + 1), [this, limit](const db::Answer &answer) {
        if (!answer) {
            m_parts->timeline->setFailed(sentence(answer.error()));
            return;
        }
        QList<Record> rows = answer->maps();
        const bool more = rows.size() > limit;
        if (more)
            rows.removeLast();
        m_parts->timeline->setEntries(rows, more);
    });
}

void DetailPage::showRecord()
{
    Parts &p = *m_parts;
    const int at = p.scroll->verticalScrollBar()->value();
    p.header->setTitle(title());
    if (p.timeline)
        p.timeline->setSubject(title());
    p.scroll->setAccessibleName(title());
    if (m_spec.state.column)
        p.header->setState(QLatin1String(m_spec.state.enumName), m_record.value(QLatin1String(m_spec.state.column)).toString());
    p.header->setFacts(m_spec.facts, m_record, desk());
    for (const Parts::Block &block : std::as_const(p.blocks))
        if (block.grid && !block.section->view)
            block.grid->setRecord(m_record);
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
        if (block.acts)
            block.acts->show(allowed, m_record, block.table->currentRecord(), block.table->records()->rowCount() > 0);
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
    if (p.tabs) {
        p.tabs->setAccessibleName(tr("Parts of the page"));
        for (int i = 0; i < p.parts.size(); ++i)
            p.tabs->setTabText(i, text(p.parts.at(i)));
    }
    for (Parts::Block &block : p.blocks) {
        block.title->setText(text(block.section->title));
        if (block.table) {
            block.table->setAccessibleName(text(block.section->title));
            block.table->retranslate();
        }
        if (block.empty)
            block.empty->setText(text(block.section->empty));
        if (block.acts)
            block.acts->retranslate();
    }
    if (!m_record.isEmpty())
        showRecord();
    p.acts->retranslate();
}

// The history stands at the right while there is room, below the sections when there is not.
void DetailPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    Parts &p = *m_parts;
    if (!p.timeline)
        return;
    const int unit = QFontMetrics(look::font(look::Size::Body)).averageCharWidth();
    const bool beside = width() > 110 * unit;
    p.historyScroll->setFixedWidth(std::min(36 * unit, width() / 3));
    if (beside == p.beside)
        return;
    p.beside = beside;
    if (beside) {
        p.historySide->layout()->addWidget(p.timeline);
        p.historyScroll->show();
    } else {
        p.column->insertWidget(p.column->count() - 1, p.timeline);
        p.historyScroll->hide();
    }
    p.timeline->show();
}

} // namespace shared
