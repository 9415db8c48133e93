#pragma once

#include "list/ListSpec.h"
#include "support/TestCluster.h"

namespace support {

// A view ui.thing_list with ties, NULLs and names in two languages, and a change feed that the test
// writes by hand: the smallest world in which a list can be wrong.
class ListWorld {
public:
    explicit ListWorld(int rows)
    {
        database.exec(
            QStringLiteral("create schema data; create schema ui;"
                           "create function data.sort_key(p_text text) returns text language sql immutable strict"
                           " return lower(btrim(p_text));"
                           "create table data.thing (id bigint primary key, name_fi text not null, name_sv text not null,"
                           " name_key text collate \"C\" not null, state text not null, due_on date, amount integer,"
                           " at timestamptz not null, version integer not null default 1);"
                           "create index on data.thing (name_key, id); create index on data.thing (due_on, id);"
                           "create view ui.thing_list as select * from data.thing;"
                           "create table data.feed (xid bigint, object text, object_id bigint, version integer,"
                           " org_id bigint, at timestamptz default now());"
                           "create view ui.change_feed as select * from data.feed;"
                           "create table data.horizon as select 1::bigint as h;"
                           "create function ui.feed_horizon() returns bigint language sql stable return (select h from data.horizon);"));
        add(1, rows);
        database.exec(QStringLiteral("analyze data.thing"));
    }

    // Rows first … last; the values are made of the number, so that a test knows them.
    void add(int first, int last)
    {
        database.exec(
            QStringLiteral("insert into data.thing select n, 'Nimi ' || n % 1000, case when n % 3 = 0 then '' else 'Namn ' || n % 1000 end,"
                           " data.sort_key('Nimi ' || n % 1000), (array['draft','submitted','decided'])[1 + n % 3],"
                           " case when n % 4 = 0 then null else date '2026-01-01' + n % 50 end, case when n % 5 > 0 then n % 7 end,"
                           " timestamptz '2026-01-01 12:00:00Z' + n / 3 * interval '1 microsecond' from generate_series(%1, %2) as n")
                .arg(first)
                .arg(last));
    }

    // What another session did, and the feed's word of it.
    void say(const QString &object, int id, int version = 2)
    {
        database.exec(QStringLiteral("update data.horizon set h = h + 1;"
                                     "insert into data.feed values ((select h from data.horizon), '%1', %2, %3, 1)")
                          .arg(object)
                          .arg(id)
                          .arg(version));
    }

    static const list::ListSpec &spec()
    {
        static const list::ListSpec spec{
            .view = QStringLiteral("thing_list"),
            .context = "test",
            .columns =
                {
                    {.name = QStringLiteral("name"),
                     .header = "Name",
                     .kind = list::Kind::Localized,
                     .sortable = true,
                     .sortColumn = QStringLiteral("name_key")},
                    {.name = QStringLiteral("state"), .header = "State", .kind = list::Kind::State, .sortable = true},
                    {.name = QStringLiteral("due_on"), .header = "Due", .kind = list::Kind::Date, .sortable = true},
                    {.name = QStringLiteral("amount"), .header = "Amount", .kind = list::Kind::Number, .sortable = true},
                    {.name = QStringLiteral("at"), .header = "At", .kind = list::Kind::Time, .sortable = true},
                    {.name = QStringLiteral("id"), .kind = list::Kind::Number, .sortable = true, .hidden = true},
                    {.name = QStringLiteral("version"), .kind = list::Kind::Number, .hidden = true},
                },
            .defaultSort = {QStringLiteral("name"), Qt::AscendingOrder},
            .feedObjects = {QStringLiteral("thing")},
        };
        return spec;
    }

    db::SessionSettings settings() const
    {
        db::SessionSettings settings;
        settings.lane = QStringLiteral("lists");
        settings.readOnly = true;
        settings.customPlans = true;
        return settings;
    }

    TestDatabase database;
};

} // namespace support
