#include "worklist/WorklistPage.h"

#include "areas/Areas.h"
#include "areas/Registry.h"
#include "db/Lanes.h"
#include "list/ChangeFeed.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "shared/PageHeader.h"
#include "worklist/WorkList.h"

namespace worklist {

using shared::Kind;
using shared::ListFilter;

const shared::ListPageSpec &WorklistPage::pageSpec()
{
    static const shared::ListPageSpec spec{
        .pageId = "worklist",
        .title = QT_TRANSLATE_NOOP("areas", "Worklist"),
        .icon = "view-task",
        .list = &workList(),
        .columns = {{"task", Kind::State, "task"},
                    {"due_on", Kind::Deadline, nullptr},
                    {"lateness", Kind::State, "lateness"},
                    {"since", Kind::Date, nullptr}},
        .filters = {{ListFilter::Choice, "lateness", QT_TRANSLATE_NOOP("areas", "Timing"), "lateness", messages::codes(u"lateness")},
                    {ListFilter::Choice, "task", QT_TRANSLATE_NOOP("areas", "Task"), "task", messages::codes(u"task")}},
        .emptyTitle = QT_TRANSLATE_NOOP("areas", "Nothing waits for you"),
        .emptyHint =
            QT_TRANSLATE_NOOP("areas", "What needs you stands here, the most urgent first. It comes by itself when somebody sends it."),
        .summary = QT_TRANSLATE_NOOP("areas", "What waits for you, the most urgent first"),
    };
    return spec;
}

WorklistPage::WorklistPage(shared::Desk &desk, const shared::Address &address, QWidget *parent)
    : ListPage(desk, pageSpec(), address, parent), m_later(
                                                       600, [this] { reload(); }, this)
{
    // A task comes and goes with the state of its object; the list as a whole is short.
    connect(&desk.feed(), &list::ChangeFeed::changed, &m_later, &shared::Throttler::request);
    readFigures();
}

void WorklistPage::reload()
{
    ListPage::reload();
    readFigures();
}

// How much is late stands above the list, whatever is filtered.
void WorklistPage::readFigures()
{
    ++m_waiting;
    db::then(desk().lanes().lists().run(list::selectOne(QStringLiteral("worklist_figures"), QStringLiteral("id"), 1)), this,
             [this](const db::Answer &answer) {
                 --m_waiting;
                 m_figures = answer && !answer->isEmpty() ? answer->map(0) : shared::Record();
                 showFigures();
                 if (isLoaded())
                     emit loaded();
             });
}

void WorklistPage::showFigures()
{
    header()->setCounts({{m_figures.value(QStringLiteral("late")).toInt(), "lateness", QStringLiteral("late")},
                         {m_figures.value(QStringLiteral("near_late")).toInt(), "lateness", QStringLiteral("near_late")}});
}

void WorklistPage::retranslate()
{
    ListPage::retranslate();
    showFigures();
}

bool WorklistPage::isLoaded() const
{
    return m_waiting == 0 && ListPage::isLoaded();
}

shared::Address WorklistPage::addressOf(const shared::Record &record) const
{
    if (const areas::PageEntry *entry = areas::registry().detailOf(record.value(QStringLiteral("object")).toString()))
        return {entry->id, record.value(QStringLiteral("object_id")).toLongLong(), {}};
    const areas::PageEntry *organisation = areas::registry().detailOf(QStringLiteral("organisation"));
    return organisation ? shared::Address{organisation->id, record.value(QStringLiteral("org_id")).toLongLong(), {}} : shared::Address();
}

void registerArea(areas::Registry &registry)
{
    const shared::ListPageSpec &spec = WorklistPage::pageSpec();
    registry.add(areas::PageEntry{.id = QLatin1String(spec.pageId),
                                  .title = spec.title,
                                  .icon = QLatin1String(spec.icon),
                                  .order = 1,
                                  .make = [](shared::Desk &desk, const shared::Address &address, QWidget *parent) -> shared::Page * {
                                      return new WorklistPage(desk, address, parent);
                                  }});
}

} // namespace worklist
