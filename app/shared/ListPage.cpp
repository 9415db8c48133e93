#include "shared/ListPage.h"

#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "list/PagedModel.h"
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"
#include "shared/AccessibleLabel.h"
#include "shared/Banner.h"
#include "shared/CellDelegates.h"
#include "shared/ColumnWidths.h"
#include "shared/DateEdit.h"
#include "shared/ErrorPresenter.h"
#include "shared/FlowLayout.h"
#include "shared/Format.h"
#include "shared/Icons.h"
#include "shared/PageHeader.h"
#include "shared/StatePanel.h"
#include "shared/Throttler.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace shared {

using list::PagedModel;

struct ListPage::Control {
    ListFilter filter;
    QString column; // as the ListSpec names it
    QLineEdit *edit = nullptr;
    QComboBox *combo = nullptr;
    QCheckBox *check = nullptr;

    QDate day() const { return filter.kind == ListFilter::UntilDay ? DateEdit::typed(edit->text()) : QDate(); }
    bool isSet() const
    {
        if (filter.kind == ListFilter::UntilDay)
            return day().isValid();
        return edit ? !edit->text().trimmed().isEmpty() : combo ? combo->currentIndex() > 0 : check->isChecked();
    }
    QWidget *widget() const { return edit ? static_cast<QWidget *>(edit) : combo ? static_cast<QWidget *>(combo) : check; }
};

ListPage::ListPage(Desk &desk, ListPageSpec spec, Address address, QWidget *parent)
    : Page(desk, QString::fromLatin1(spec.pageId), parent), m_spec(std::move(spec)), m_address(std::move(address))
{
    build();
    retranslate();
    m_model->reload();
    showState();
}

ListPage::~ListPage()
{
    qDeleteAll(m_controls);
}

void ListPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::Wide, look::Wide, look::Wide, look::Gap);
    column->setSpacing(look::Gap);

    m_header = new PageHeader(this);
    m_header->setIcon(QLatin1String(m_spec.icon));
    column->addWidget(m_header);
    m_banner = new Banner(this);
    column->addWidget(m_banner);

    m_model = new PagedModel(desk().lanes().lists(), *m_spec.list, this);
    m_model->setFeed(&desk().feed());
    QList<list::Filter> scope;
    for (auto it = m_address.filters.cbegin(); it != m_address.filters.cend(); ++it)
        if (it.key() != QLatin1String("label"))
            scope.append(list::Filter::equals(it.key(), it.value()));
    if (!scope.isEmpty())
        m_model->setScope(scope);

    m_filterLine = new QWidget(this);
    buildFilters();
    column->addWidget(m_filterLine);

    m_stack = new QStackedWidget(this);
    m_panel = new StatePanel(m_stack);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_panel);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);

    connect(m_model, &PagedModel::statusChanged, this, [this] { showState(); });
    connect(m_model, &PagedModel::countChanged, this, [this] { m_count->setText(countWords()); });
    connect(m_model, &PagedModel::newRowsChanged, this, [this](int rows) {
        if (rows <= 0) {
            m_banner->clear();
            return;
        }
        m_banner->say(look::Tone::Accent, tr("%n new row(s) since this list was read.", nullptr, rows));
        m_banner->addButton(tr("Show them"), [this] { reload(); });
    });
}

void ListPage::buildFilters()
{
    auto *flow = new FlowLayout(m_filterLine, look::Gap, look::Tight);
    auto *later = new Throttler(
        180, [this] { applyFilters(); }, this);
    for (const ListFilter &filter : std::as_const(m_spec.filters)) {
        if (filter.kind == ListFilter::Mine && !desk().isAgency())
            continue; // matters are handled at the agency only
        auto *control = new Control;
        control->filter = filter;
        control->column = QString::fromLatin1(filter.column);
        for (const list::Column &known : m_spec.list->columns)
            if (known.sortColumn == control->column)
                control->column = known.name;
        switch (filter.kind) {
        case ListFilter::Prefix:
        case ListFilter::UntilDay:
            control->edit = new QLineEdit(m_filterLine);
            control->edit->setClearButtonEnabled(true);
            control->edit->addAction(icons::named(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
            control->edit->installEventFilter(this);
            connect(control->edit, &QLineEdit::textChanged, later, &Throttler::request);
            break;
        case ListFilter::Choice:
            control->combo = new QComboBox(m_filterLine);
            control->combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
            connect(control->combo, &QComboBox::currentIndexChanged, this, [this] { applyFilters(); });
            break;
        case ListFilter::Flag:
        case ListFilter::Mine:
            control->check = new QCheckBox(m_filterLine);
            connect(control->check, &QCheckBox::toggled, this, [this] { applyFilters(); });
            break;
        }
        m_controls.append(control);
        flow->addWidget(control->widget());
    }
    m_clearButton = new QToolButton(m_filterLine);
    m_clearButton->setAutoRaise(true);
    m_clearButton->setIcon(icons::named(QStringLiteral("edit-clear")));
    m_clearButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clearButton->hide();
    connect(m_clearButton, &QToolButton::clicked, this, [this] { clearFilters(); });
    flow->addWidget(m_clearButton);
    m_count = new QLabel(m_filterLine);
    look::setMuted(m_count);
    flow->addWidget(m_count);
}

void ListPage::buildTable()
{
    m_table = new QTableView(m_stack);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(16);
    m_table->verticalHeader()->setDefaultSectionSize(look::rowHeight());
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->installEventFilter(this);
    look::setQuietSelection(m_table);

    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(16);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_widths = new ColumnWidths(m_table);
    const QList<int> visible = m_spec.list->visibleColumns();
    for (int section = 0; section < visible.size(); ++section) {
        const list::Column &shownColumn = m_spec.list->columns.at(visible.at(section));
        m_widths->setWish(section, shownColumn.width > 0 ? shownColumn.width : 14, shownColumn.kind == list::Kind::Localized);
        for (const ListColumn &drawn : std::as_const(m_spec.columns)) {
            if (shownColumn.name == QLatin1String(drawn.column)) {
                if (drawn.kind == Kind::Date && shownColumn.kind == list::Kind::Time)
                    m_table->setItemDelegateForColumn(section, new DayDelegate(m_table));
                else if (QStyledItemDelegate *delegate = delegateFor(drawn.kind, drawn.enumName, m_table))
                    m_table->setItemDelegateForColumn(section, delegate);
            }
        }
    }
    showSort();
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) { sortBy(section); });
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) { columnMenu(at); });
    connect(m_table, &QTableView::doubleClicked, this, [this] { openCurrent(); });
    const auto seen = [this] {
        const int last = m_table->rowAt(m_table->viewport()->height() - 1);
        m_model->setVisibleRange(std::max(0, m_table->rowAt(0)), last < 0 ? m_model->rowCount() - 1 : last);
    };
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, seen);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, seen);
}

void ListPage::sortBy(int section)
{
    const QList<int> visible = m_spec.list->visibleColumns();
    const list::Column &column = m_spec.list->columns.at(visible.value(section));
    if (column.sortable) {
        list::Sort wanted{column.name, Qt::AscendingOrder};
        if (m_model->sortOrder() == wanted)
            wanted.order = Qt::DescendingOrder;
        m_model->setSort(wanted);
    }
    showSort();
}

void ListPage::showSort()
{
    const list::Sort sort = m_model->sortOrder();
    m_table->horizontalHeader()->setSortIndicator(m_model->columnOf(sort.column), sort.order);
    if (m_measured) {
        measure();
        m_widths->share();
    }
}

void ListPage::columnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int section = 0; section < m_model->columnCount(); ++section) {
        QAction *action = menu->addAction(m_model->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(section));
        action->setEnabled(section > 0); // the first column names the row
        connect(action, &QAction::toggled, this, [this, section](bool on) {
            m_table->setColumnHidden(section, !on);
            m_widths->share();
        });
    }
    menu->popup(m_table->horizontalHeader()->mapToGlobal(at));
}

Record ListPage::currentRecord() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && m_model->isLoaded(index.row()) ? m_model->record(index.row()) : Record();
}

Address ListPage::addressOf(const Record &record) const
{
    if (!m_spec.opens)
        return {};
    return {QString::fromLatin1(m_spec.opens), record.value(QLatin1String(m_spec.openId)).toLongLong(), {}};
}

void ListPage::openCurrent()
{
    const Record record = currentRecord();
    if (record.isEmpty())
        return;
    if (const Address address = addressOf(record); !address.page.isEmpty())
        desk().open(address);
}

// The table could not have the focus before it was there; who types in a filter meanwhile keeps it.
void ListPage::takeFocus()
{
    if (m_hadFocus || !isVisible())
        return;
    m_hadFocus = true;
    const QWidget *now = window()->focusWidget();
    if (!now || !m_filterLine->isAncestorOf(now))
        m_table->setFocus();
}

// Once the first rows are here each column asks for what they need; later rows do not make the columns jump.
void ListPage::measure()
{
    m_measured = true;
    const int unit = QFontMetrics(look::font(look::Size::Body)).averageCharWidth();
    const QFontMetrics metrics(look::font(look::Size::Body));
    constexpr int Looked = 60;
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    option.widget = m_table;
    option.font = m_table->font();
    for (int section = 0; section < m_model->columnCount(); ++section) {
        int widest = 0;
        for (int row = 0; row < std::min(Looked, m_model->rowCount()); ++row) {
            const QModelIndex index = m_model->index(row, section);
            widest = std::max(widest, m_table->itemDelegateForIndex(index)->sizeHint(option, index).width());
        }
        const QString heading = m_model->headerData(section, Qt::Horizontal).toString();
        const int mark = section == m_table->horizontalHeader()->sortIndicatorSection() ? look::Wide + look::Gap : 0; // its arrow
        const int named = metrics.horizontalAdvance(heading) + 2 * look::Gap + mark;
        const int wanted = std::max(widest + look::Tight, named);
        const list::Kind kind = m_spec.list->columns.at(m_spec.list->visibleColumns().at(section)).kind;
        const QAbstractItemDelegate *drawn = m_table->itemDelegateForColumn(section);
        const bool words = kind == list::Kind::Text || kind == list::Kind::Localized || kind == list::Kind::Code;
        const bool rigid = (drawn && !qobject_cast<const EnumDelegate *>(drawn)) || !words;
        // A number or a short name is of use only whole.
        const bool whole = wanted <= m_widths->words(section == 0 ? 26 : 18);
        m_widths->setHeading(section, named);
        m_widths->setContentWidth(section, std::min(wanted, 48 * unit), m_widths->words(18), std::max(named, m_widths->words(14)),
                                  rigid || whole);
        if (kind == list::Kind::Number)
            m_widths->setFigure(section);
    }
}

void ListPage::applyFilters()
{
    QList<list::Filter> filters;
    bool any = false;
    for (const Control *control : std::as_const(m_controls)) {
        if (!control->isSet())
            continue;
        any = true;
        if (control->day().isValid())
            filters.append(list::Filter::atMost(control->column, control->day()));
        else if (control->edit)
            filters.append(list::Filter::prefix(control->column, control->edit->text().trimmed()));
        else if (control->combo)
            filters.append(list::Filter::equals(control->column, control->combo->currentData()));
        else
            filters.append(list::Filter::equals(control->column, control->filter.kind == ListFilter::Mine ? QVariant(desk().me().personId)
                                                                                                          : QVariant(true)));
    }
    m_clearButton->setVisible(any);
    if (filters != m_model->filters())
        m_model->setFilters(filters);
}

void ListPage::clearFilters()
{
    for (const Control *control : std::as_const(m_controls)) {
        const QSignalBlocker quiet(control->widget());
        if (control->edit)
            control->edit->clear();
        else if (control->combo)
            control->combo->setCurrentIndex(0);
        else
            control->check->setChecked(false);
    }
    applyFilters();
    m_table->setFocus();
}

void ListPage::showState()
{
    m_count->setText(countWords());
    const bool filtered = !m_model->filters().isEmpty();
    switch (m_model->status()) {
    case PagedModel::Status::Idle:
    case PagedModel::Status::Loading:
        if (m_model->rowCount() == 0) {
            m_panel->showLoading();
            m_stack->setCurrentWidget(m_panel);
        }
        return;
    case PagedModel::Status::Ready:
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
        m_stack->setCurrentWidget(m_table);
        if (!m_measured)
            measure();
        m_widths->share();
        takeFocus();
        break;
    case PagedModel::Status::Empty:
        if (filtered)
            m_panel->showEmpty(QStringLiteral("view-filter"), tr("Nothing matches"), tr("No row fits all the filters above."),
                               tr("Clear the filters"), [this] { clearFilters(); });
        else
            m_panel->showEmpty(QLatin1String(m_spec.icon), text(m_spec.emptyTitle), text(m_spec.emptyHint));
        m_stack->setCurrentWidget(m_panel);
        break;
    case PagedModel::Status::Failed:
        if (m_model->rowCount() > 0) {
            present(*m_banner, m_model->error(), [this] { reload(); });
        } else {
            m_panel->showError(sentence(m_model->error()), tr("Try again"), [this] { reload(); });
            m_stack->setCurrentWidget(m_panel);
        }
        break;
    }
    emit loaded();
}

QString ListPage::countWords() const
{
    if (!m_model->isCountKnown())
        return {};
    if (!m_model->isCountExact())
        return tr("more than %1 rows – narrow the search").arg(format::number(1'000'000));
    const int rows = m_model->rowCount();
    // The figure is grouped by locale, so the plural takes its number apart from the text.
    return tr("%1 row(s)", nullptr, rows).arg(format::number(rows));
}

QString ListPage::title() const
{
    return text(m_spec.title);
}

void ListPage::reload()
{
    m_banner->clear();
    m_model->reload();
    readMainAction();
}

// What makes something is offered when it is possible now, else with the reason why not.
void ListPage::readMainAction()
{
    if (!m_mainButton || !m_spec.mainAction.under)
        return;
    db::then(desk().lanes().lists().run(list::allowedCreations(QString::fromLatin1(m_spec.mainAction.under))), this,
             [this](const db::Answer &answer) {
                 if (!answer || !m_mainButton)
                     return;
                 QString reason;
                 for (const Record &row : answer->maps())
                     if (row.value(QStringLiteral("act")).toString() == QLatin1String(m_spec.mainAction.dialog) &&
                         !row.value(QStringLiteral("allowed")).toBool())
                         reason = messages::refusal(row.value(QStringLiteral("code")).toString(), {});
                 m_mainButton->setEnabled(reason.isEmpty());
                 m_mainButton->setToolTip(reason);
                 m_mainButton->setAccessibleDescription(reason);
             });
}

bool ListPage::isLoaded() const
{
    return m_model->status() != PagedModel::Status::Idle && m_model->status() != PagedModel::Status::Loading &&
           (m_model->status() != PagedModel::Status::Ready || m_model->isCountKnown());
}

void ListPage::focusFilter()
{
    for (const Control *control : std::as_const(m_controls)) {
        if (control->edit) {
            control->edit->setFocus(Qt::ShortcutFocusReason);
            control->edit->selectAll();
            return;
        }
    }
    if (!m_controls.isEmpty())
        m_controls.first()->widget()->setFocus(Qt::ShortcutFocusReason);
}

Record ListPage::viewState() const
{
    Record filters;
    for (const Control *control : std::as_const(m_controls))
        if (control->isSet())
            filters.insert(control->column, control->edit    ? QVariant(control->edit->text())
                                            : control->combo ? control->combo->currentData()
                                                             : QVariant(true));
    const list::Sort sort = m_model->sortOrder();
    return {{QStringLiteral("filters"), filters},
            {QStringLiteral("columns"), m_widths->state()},
            {QStringLiteral("sort"), sort.column},
            {QStringLiteral("descending"), sort.order == Qt::DescendingOrder}};
}

void ListPage::restoreViewState(const Record &state)
{
    m_widths->restore(state.value(QStringLiteral("columns")).toMap());
    const QString sort = state.value(QStringLiteral("sort")).toString();
    if (const list::Column *column = m_spec.list->column(sort); column && column->sortable) {
        m_model->setSort({sort, state.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
        showSort();
    }
    const QVariantMap filters = state.value(QStringLiteral("filters")).toMap();
    for (const Control *control : std::as_const(m_controls)) {
        const QVariant value = filters.value(control->column);
        if (!value.isValid())
            continue;
        const QSignalBlocker quiet(control->widget());
        if (control->edit)
            control->edit->setText(value.toString());
        else if (control->combo)
            control->combo->setCurrentIndex(std::max(0, control->combo->findData(value)));
        else
            control->check->setChecked(true);
    }
    applyFilters();
}

void ListPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setSummary(text(m_spec.summary));
    m_header->clearActions();
    for (const MainAction &action : std::as_const(m_spec.otherActions)) {
        if (!desk().holdsAny(action.roles))
            continue;
        QPushButton *button = m_header->addAction(text(action.label), QLatin1String(action.icon));
        button->setObjectName(QLatin1String(action.dialog));
        connect(button, &QPushButton::clicked, this,
                [this, &action] { desk().openDialog(QString::fromLatin1(action.dialog), m_address.filters); });
    }
    if (m_spec.mainAction.label && desk().holdsAny(m_spec.mainAction.roles)) {
        QPushButton *button = m_header->addAction(text(m_spec.mainAction.label), {});
        button->setIcon(icons::onStrong(QLatin1String(m_spec.mainAction.icon)));
        look::setStrong(button, look::Tone::Accent);
        connect(button, &QPushButton::clicked, this,
                [this] { desk().openDialog(QString::fromLatin1(m_spec.mainAction.dialog), m_address.filters); });
        button->setObjectName(QLatin1String(m_spec.mainAction.dialog));
        m_mainButton = button;
        readMainAction();
    }
    const int characters = QFontMetrics(look::font(look::Size::Body)).averageCharWidth();
    for (const Control *control : std::as_const(m_controls)) {
        const QString label = text(control->filter.label);
        setSpokenName(control->widget(), label);
        if (control->edit) {
            control->edit->setPlaceholderText(label);
            const int words = QFontMetrics(look::font(look::Size::Body)).horizontalAdvance(label) + 8 * characters;
            control->edit->setMinimumWidth(std::max(20 * characters, words));
        } else if (control->combo) {
            const QSignalBlocker quiet(control->combo);
            const QVariant kept = control->combo->currentData();
            control->combo->clear();
            control->combo->addItem(tr("%1: all").arg(label));
            for (const QString &value : control->filter.values)
                control->combo->addItem(messages::label(QString::fromLatin1(control->filter.enumName), value), value);
            control->combo->setCurrentIndex(kept.isValid() ? std::max(0, control->combo->findData(kept)) : 0);
        } else {
            control->check->setText(label);
        }
    }
    m_clearButton->setText(tr("Clear"));
    m_clearButton->setToolTip(tr("Clear the filters"));
    m_table->setAccessibleName(title());
    m_model->retranslate();
    m_measured = false;
    if (m_model->status() != PagedModel::Status::Idle)
        showState();
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    // In a filter Esc first clears it; the window's own Esc would leave the page.
    if (event->type() == QEvent::ShortcutOverride && watched != m_table && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_table && enter) {
            openCurrent();
            return true;
        }
        if (watched != m_table && (enter || key->key() == Qt::Key_Down)) {
            m_table->setFocus();
            return true;
        }
        if (watched != m_table && key->key() == Qt::Key_Escape) {
            auto *edit = static_cast<QLineEdit *>(watched);
            if (!edit->text().isEmpty())
                edit->clear();
            else
                m_table->setFocus();
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::FontChange && m_model->status() == PagedModel::Status::Ready) {
        m_table->verticalHeader()->setDefaultSectionSize(look::rowHeight());
        measure();
        m_widths->share();
    }
    return Page::eventFilter(watched, event);
}

} // namespace shared
