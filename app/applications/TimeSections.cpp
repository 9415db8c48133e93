// Where the time of the case has gone: both clocks, the promise, phase by phase, and what the history of others says of the rest.
#include "applications/ApplicationSections.h"

#include "times/AsOfView.h"
#include "times/ClockView.h"
#include "times/PhaseBar.h"

#include <QtGlobal>

namespace applications {

using shared::Kind;
using shared::Section;

namespace {

QList<shared::Field> fieldsOfADay()
{
    return {{"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "application.state"},
            {"handler_name", QT_TRANSLATE_NOOP("areas", "Handler")},
            {"total_days", QT_TRANSLATE_NOOP("areas", "Total, days"), Kind::Days},
            {"agency_days", QT_TRANSLATE_NOOP("areas", "The agency’s own, days"), Kind::Days},
            {"due_on", QT_TRANSLATE_NOOP("areas", "Due"), Kind::Date},
            {"lateness", QT_TRANSLATE_NOOP("areas", "Timing"), Kind::State, "lateness"},
            {"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized},
            {"items", QT_TRANSLATE_NOOP("areas", "Items asked"), Kind::Number},
            {"outcome", QT_TRANSLATE_NOOP("areas", "Outcome"), Kind::State, "decision.outcome"},
            {"decided_at", QT_TRANSLATE_NOOP("areas", "Decided"), Kind::Moment},
            {"permit_number", QT_TRANSLATE_NOOP("areas", "Permit")}};
}

} // namespace

QList<Section> timeSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "Both clocks"),
         .part = QT_TRANSLATE_NOOP("areas", "Time"),
         .view = "ui.application_clock",
         .key = "id",
         .empty = QT_TRANSLATE_NOOP("areas", "The clocks start when the application arrives."),
         .shownWhen = "submitted_at",
         .make = [](shared::Desk &, QWidget *parent) -> shared::RecordsView * { return new times::ClockView(parent); }},
        {.title = QT_TRANSLATE_NOOP("areas", "Phase by phase"),
         .part = QT_TRANSLATE_NOOP("areas", "Time"),
         .view = "ui.application_phase_list",
         .key = "application_id",
         .order = "no",
         .empty = QT_TRANSLATE_NOOP("areas", "No phase has begun yet."),
         .shownWhen = "submitted_at",
         .make = [](shared::Desk &, QWidget *parent) -> shared::RecordsView * { return new times::PhaseBar(parent); }},
        {.title = QT_TRANSLATE_NOOP("areas", "The same in figures"),
         .part = QT_TRANSLATE_NOOP("areas", "Time"),
         .view = "ui.application_phase_list",
         .key = "application_id",
         .order = "no",
         .columns = {{"phase", QT_TRANSLATE_NOOP("areas", "Phase"), Kind::Enum, "phase", nullptr, nullptr, 24},
                     {"party", QT_TRANSLATE_NOOP("areas", "Waiting on"), Kind::Enum, "party", nullptr, nullptr, 14},
                     {"began_at", QT_TRANSLATE_NOOP("areas", "Began"), Kind::Moment, nullptr, nullptr, nullptr, 16},
                     {"ended_at", QT_TRANSLATE_NOOP("areas", "Ended"), Kind::Moment, nullptr, nullptr, nullptr, 16},
                     {"days", QT_TRANSLATE_NOOP("areas", "Days"), Kind::Days, nullptr, nullptr, nullptr, 8}},
         .empty = QT_TRANSLATE_NOOP("areas", "No phase has begun yet."),
         .shownWhen = "submitted_at"},
        {.title = QT_TRANSLATE_NOOP("areas", "The promise"),
         .part = QT_TRANSLATE_NOOP("areas", "Time"),
         .fields = {{"promise", QT_TRANSLATE_NOOP("areas", "Promised time"), Kind::Span},
                    {"due_on", QT_TRANSLATE_NOOP("areas", "Due"), Kind::Date},
                    {"target_service", QT_TRANSLATE_NOOP("areas", "Promised for"), Kind::Enum, "service"},
                    {"target_kind", QT_TRANSLATE_NOOP("areas", "Kind"), Kind::Enum, "target.kind"},
                    {"target_class", QT_TRANSLATE_NOOP("areas", "Applicants"), Kind::Enum, "target.class"},
                    {"target_from", QT_TRANSLATE_NOOP("areas", "For what arrives from"), Kind::Date}},
         .view = "ui.application_clock",
         .key = "id",
         .shownWhen = "submitted_at"},
        {.title = QT_TRANSLATE_NOOP("areas", "Forecast"),
         .part = QT_TRANSLATE_NOOP("areas", "Time"),
         .fields = {{"likely", QT_TRANSLATE_NOOP("areas", "Likely decided"), Kind::Period},
                    {"median_on", QT_TRANSLATE_NOOP("areas", "Half of them by"), Kind::Date},
                    {"cases", QT_TRANSLATE_NOOP("areas", "Cases it rests on"), Kind::Number}},
         .view = "ui.application_forecast",
         .key = "id",
         .empty = QT_TRANSLATE_NOOP(
             "areas",
             "No forecast: the case has ended, or fewer than ten cases like it have been decided from this phase and age within three years."),
         .shownWhen = "submitted_at"},
        {.title = QT_TRANSLATE_NOOP("areas", "As it was on a day"),
         .part = QT_TRANSLATE_NOOP("areas", "Time"),
         .view = "ui.application_list",
         .key = "id",
         .shownWhen = "submitted_at",
         .make = [](shared::Desk &desk, QWidget *parent) -> shared::RecordsView * {
             return new times::AsOfView(desk, QStringLiteral("application_on"), fieldsOfADay(), parent);
         }},
    };
}

} // namespace applications
