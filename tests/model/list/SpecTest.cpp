// Every list of the program fits its view: columns, sort columns, filters and key exist on the server.
#include "applications/ApplicationList.h"
#include "list/KeysetQuery.h"
#include "organisations/OrganisationList.h"
#include "people/PeopleList.h"
#include "permits/ConnectionList.h"
#include "permits/PermitList.h"
#include "permits/TermsList.h"
#include "rights/RightList.h"
#include "support/TestCluster.h"
#include "times/TargetList.h"
#include "worklist/WorkList.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <functional>

using list::Filter;
using list::KeysetQuery;
using support::TestDatabase;

class SpecTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<db::Session> m_session;

    void runs(const db::Statement &statement)
    {
        const auto rows = m_session->run(statement);
        QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.error().toLog() + u'\n' + statement.sql));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Schema);
        m_session = std::make_unique<db::Session>(m_database->spec(), db::SessionSettings());
        QVERIFY(m_session->open());
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_database.reset();
    }

    void fitsItsView_data()
    {
        QTest::addColumn<const list::ListSpec *>("spec");
        for (const auto *spec :
             {&applications::applicationList(), &permits::permitList(), &permits::connectionList(), &permits::termsList(),
              &people::peopleList(), &rights::rightList(), &organisations::organisationList(), &worklist::workList(), &times::targetList()})
            QTest::newRow(qPrintable(spec->view)) << spec;
    }

    void fitsItsView()
    {
        QFETCH(const list::ListSpec *, spec);
        QVERIFY(spec->column(spec->defaultSort.column));
        QVERIFY(!spec->feedObjects.isEmpty());
        for (const auto &column : spec->columns) {
            QVERIFY2(column.hidden || *column.header, qPrintable(column.name));
            if (column.sortable) {
                const KeysetQuery query(*spec, {column.name, Qt::DescendingOrder}, {});
                const list::Anchor anchor{{}, spec->view == QLatin1String("worklist") ? QVariant(QStringLiteral("x:1")) : QVariant(1)};
                runs(query.firstPage(10));
                runs(query.after(anchor, 10));
                runs(query.jump(nullptr, true, 5, 10));
                runs(query.anchors(nullptr, 5, 2));
            }
            if (column.filter == list::FilterKind::Prefix)
                runs(KeysetQuery(*spec, {}, {Filter::prefix(column.name, QStringLiteral("Åb"))}).firstPage(10));
            else if (column.filter == list::FilterKind::Choice)
                runs(KeysetQuery(*spec, {}, {Filter::oneOf(column.name, {QStringLiteral("x")})}).count(10));
        }
        runs(KeysetQuery(*spec, {}, {}).rowsWhere(spec->feedKey, {1, 2}));
    }

    // A flat list reads one table; what else it shows is asked for row by row, below the rows that are shown.
    void flatListsReadOneTable_data() { fitsItsView_data(); }
    void flatListsReadOneTable()
    {
        QFETCH(const list::ListSpec *, spec);
        const QJsonArray plans =
            m_database->scalar(QStringLiteral("explain (format json) select * from ui.%1 order by %2 limit 10").arg(spec->view, spec->key))
                .toJsonArray();
        QCOMPARE(plans.size(), 1);
        const std::function<int(const QJsonObject &)> tables = [&](const QJsonObject &plan) {
            int found = plan.contains(QLatin1String("Relation Name")) ? 1 : 0;
            for (const QJsonValue &below : plan.value(QLatin1String("Plans")).toArray())
                if (const QString way = below[QLatin1String("Parent Relationship")].toString();
                    way != QLatin1String("SubPlan") && way != QLatin1String("InitPlan"))
                    found += tables(below.toObject());
            return found;
        };
        const int found = tables(plans.first()[QLatin1String("Plan")].toObject());
        QVERIFY(found > 0);
        if (spec->flat)
            QCOMPARE(found, 1);
    }

    // The narrow view of counts and jumps has the very rows of the list.
    void narrowViewsHoldTheSameRows()
    {
        const auto &spec = rights::rightList();
        QVERIFY(!spec.keyView.isEmpty());
        for (const auto &column : spec.keyColumns) {
            const auto rows = m_session->run(list::selectAll(spec.keyView, {{column, Filter::Op::NotNull, {}}}, {column}));
            QVERIFY2(rows.ok(), qPrintable(column));
        }
    }
};

QTEST_GUILESS_MAIN(SpecTest)
#include "SpecTest.moc"
