#include "shared/ListPage.h"

#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "list/PagedModel.h"
#include "messages/Sentences.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/Format.h"
#include "shared/Icons.h"
#include "shared/ListTools.h"
#include "shared/Look.h"
#include "shared/PageHeader.h"
#include "shared/StatePanel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shared {

using list::PagedModel;

ListPage::ListPage(Desk &desk, ListPageSpec spec, Address address, QWidget *parent)
    : Page(desk, QString::fromLatin1(spec.pageId), parent), m_spec(std::move(spec)), m_address(std::move(address))
{
    build();
    retranslate();
    m_model->reload();
    showState();
}

ListPage::~ListPage() = default;

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

    const qint64 handler = desk().isAgency() ? desk().me().personId : 0; // matters are handled at the agency only
    m_filters = new FilterLine(m_spec.filters, *m_spec.list, handler, this);
    connect(m_filters, &FilterLine::changed, this, &ListPage::applyFilters);
    column->addWidget(m_filters);

    m_stack = new QStackedWidget(this);
    m_panel = new StatePanel(m_stack);
    m_table = new ListTable(*m_model, *m_spec.list, m_spec.columns, m_stack);
    connect(m_table, &ListTable::opened, this, &ListPage::openCurrent);
    connect(m_filters, &FilterLine::left, m_table, qOverload<>(&QWidget::setFocus));
    // Who belongs to one organisation need not read its name on every row.
    QSet<qint64> organisations;
    for (const Membership &membership : desk().me().memberships)
        organisations.insert(membership.orgId);
    if (const int section = m_model->columnOf(QStringLiteral("org_name")); section > 0 && organisations.size() == 1 && !desk().isAgency())
        m_table->setColumnHidden(section, true);
    m_tools = new ListTools(this, m_spec.columns, m_filters);
    connect(m_tools, &ListTools::columnsWanted, this, [this] { m_table->columnMenu(QPoint(0, m_table->horizontalHeader()->height())); });
    connect(m_tools, &ListTools::failed, this, [this](const QString &sentence) { m_banner->say(look::Tone::Danger, sentence); });
    m_filters->layout()->addWidget(m_tools);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_panel);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);

    connect(m_model, &PagedModel::statusChanged, this, [this] { showState(); });
    connect(m_model, &PagedModel::countChanged, this, [this] { m_filters->setCount(countWords()); });
    connect(m_model, &PagedModel::newRowsChanged, this, [this](int rows) {
        if (rows <= 0) {
            m_banner->clear();
            return;
        }
        m_banner->say(look::Tone::Accent, tr("%n new row(s) since this list was read.", nullptr, rows));
        m_banner->addButton(tr("Show them"), [this] { reload(); });
    });
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
    if (!now || !m_filters->isAncestorOf(now))
        m_table->setFocus();
}

void ListPage::applyFilters()
{
    if (const QList<list::Filter> filters = m_filters->filters(); filters != m_model->filters())
        m_model->setFilters(filters);
}

void ListPage::showState()
{
    m_filters->setCount(countWords());
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
        m_stack->setCurrentWidget(m_table);
        m_table->showRows();
        takeFocus();
        break;
    case PagedModel::Status::Empty:
        if (filtered)
            m_panel->showEmpty(QStringLiteral("view-filter"), tr("Nothing matches"), tr("No row fits all the filters above."),
                               tr("Clear the filters"), [this] { m_filters->clear(); });
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
                 m_mainButton->setToolTip(reason.isEmpty() ? m_mainButton->shortcut().toString(QKeySequence::NativeText) : reason);
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
    m_filters->focusFirst();
}

Record ListPage::viewState() const
{
    const list::Sort sort = m_model->sortOrder();
    return {{QStringLiteral("filters"), m_filters->state()},
            {QStringLiteral("columns"), m_table->columnState()},
            {QStringLiteral("sort"), sort.column},
            {QStringLiteral("descending"), sort.order == Qt::DescendingOrder}};
}

void ListPage::restoreViewState(const Record &state)
{
    m_table->restoreColumns(state.value(QStringLiteral("columns")).toMap());
    m_table->setOrder(state.value(QStringLiteral("sort")).toString(),
                      state.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_filters->restore(state.value(QStringLiteral("filters")).toMap());
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
        button->setShortcut(QKeySequence::New);
        m_mainButton = button;
        readMainAction();
    }
    m_filters->retranslate();
    m_tools->retranslate();
    m_table->setAccessibleName(title());
    m_model->retranslate();
    m_table->measureAgain();
    if (m_model->status() != PagedModel::Status::Idle)
        showState();
}

} // namespace shared
