#include "times/TargetPage.h"

#include "messages/Vocabulary.h"
#include "shared/ListPage.h"
#include "times/TargetList.h"

#include <QtGlobal>

namespace times {

using shared::Kind;
using shared::ListFilter;

const shared::ListPageSpec &targetPage()
{
    static const shared::ListPageSpec spec{
        .pageId = "targets",
        .title = QT_TRANSLATE_NOOP("areas", "Promised times"),
        .icon = "view-calendar-day",
        .list = &targetList(),
        .columns = {{"service", Kind::Enum, "service"},
                    {"kind", Kind::Enum, "target.kind"},
                    {"applicant_class", Kind::Enum, "target.class"},
                    {"promise", Kind::Span, nullptr},
                    {"state", Kind::State, "target.state"}},
        .filters = {{ListFilter::Choice, "service", QT_TRANSLATE_NOOP("areas", "Service"), "service", messages::codes(u"service")},
                    {ListFilter::Choice, "state", QT_TRANSLATE_NOOP("areas", "State"), "target.state", messages::codes(u"target.state")}},
        .mainAction = {QT_TRANSLATE_NOOP("areas", "Add a promised time…"), "list-add", "add_target", {QStringLiteral("administrator")}},
        .emptyTitle = QT_TRANSLATE_NOOP("areas", "No promised times"),
        .emptyHint = QT_TRANSLATE_NOOP(
            "areas", "A promised time stands here from the day it is added. An administrator adds one with “Add a promised time”."),
        .summary = QT_TRANSLATE_NOOP(
            "areas", "Promises of total processing time by service, kind and applicant; what holds on the day of arrival counts"),
    };
    return spec;
}

} // namespace times
