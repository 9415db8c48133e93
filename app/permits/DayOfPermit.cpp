#include "permits/DayOfPermit.h"

#include "times/AsOfView.h"

#include <QtGlobal>

namespace permits {

using shared::Kind;

shared::Section dayOf()
{
    return {.title = QT_TRANSLATE_NOOP("areas", "As it was on a day"),
            .part = QT_TRANSLATE_NOOP("areas", "Time"),
            .view = "ui.permit_list",
            .key = "id",
            .make = [](shared::Desk &desk, QWidget *parent) -> shared::RecordsView * {
                return new times::AsOfView(desk, QStringLiteral("permit_on"),
                                           {{"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "permit.state"},
                                            {"rights_used", QT_TRANSLATE_NOOP("areas", "Rights in use"), Kind::Number},
                                            {"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized},
                                            {"content_version", QT_TRANSLATE_NOOP("areas", "Content version"), Kind::Number},
                                            {"content_items", QT_TRANSLATE_NOOP("areas", "Items in the content"), Kind::Number},
                                            {"diary_number", QT_TRANSLATE_NOOP("areas", "Rests on decision")},
                                            {"decided_at", QT_TRANSLATE_NOOP("areas", "Decided"), Kind::Moment},
                                            {"conditions", QT_TRANSLATE_NOOP("areas", "Conditions"), Kind::LongText}},
                                           parent);
            }};
}

} // namespace permits
