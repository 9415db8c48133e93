// Paging by key gives the very rows of one long query, for every sort, in both directions.
#include "list/KeysetQuery.h"
#include "base/Language.h"
#include "support/ListWorld.h"

#include <QTest>

using list::Anchor;
using list::Filter;
using list::KeysetQuery;
using list::Sort;
using support::ListWorld;

class KeysetQueryTest : public QObject {
    Q_OBJECT

private:
    static constexpr int Rows = 997;
    std::unique_ptr<ListWorld> m_world;
    std::unique_ptr<db::Session> m_session;

    db::Rows ask(const db::Statement &statement)
    {
        const auto rows = m_session->run(statement);
        if (!rows)
            qFatal("%s\n%s", qPrintable(rows.error().toLog()), qPrintable(statement.sql));
        return *rows;
    }

    static QList<qint64> ids(const db::Rows &rows)
    {
        QList<qint64> all;
        for (int row = 0; row < rows.count(); ++row)
            all << rows.value(row, "id").toLongLong();
        return all;
    }

    static Anchor anchor(const db::Rows &rows, int row) { return {rows.value(row, KeysetQuery::SortCell), rows.value(row, "id")}; }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<ListWorld>(Rows);
        m_session = std::make_unique<db::Session>(m_world->database.spec(), m_world->settings());
        QVERIFY(m_session->open());
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_world.reset();
    }

    void pagesMeet_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<bool>("filtered");
        QTest::addColumn<bool>("flat");
        for (const char *column : {"name", "state", "due_on", "amount", "at", "id"}) {
            for (const bool descending : {false, true}) {
                for (const bool filtered : {false, true})
                    for (const bool flat : {false, true})
                        QTest::addRow("%s %s %s%s", column, descending ? "desc" : "asc", filtered ? "filtered" : "all", flat ? " flat" : "")
                            << QString::fromLatin1(column) << descending << filtered << flat;
            }
        }
    }

    void pagesMeet()
    {
        QFETCH(QString, column);
        QFETCH(bool, descending);
        QFETCH(bool, filtered);
        QFETCH(bool, flat);
        list::ListSpec spec = ListWorld::spec();
        spec.flat = flat;
        const Sort sort{column, descending ? Qt::DescendingOrder : Qt::AscendingOrder};
        const QList<Filter> filters =
            filtered ? QList<Filter>{Filter::equals(QStringLiteral("state"), QStringLiteral("draft"))} : QList<Filter>{};
        const KeysetQuery query(spec, sort, filters);
        const auto whole = ids(ask(query.firstPage(5000)));
        QCOMPARE(whole.size(), filtered ? Rows / 3 : Rows);
        const int limit = 37;

        QList<qint64> forward;
        for (auto page = ask(query.firstPage(limit)); !page.isEmpty(); page = ask(query.after(anchor(page, page.count() - 1), limit)))
            forward += ids(page);
        QCOMPARE(forward, whole);

        QList<qint64> backward;
        for (auto page = ask(query.jump(nullptr, true, 0, limit)); !page.isEmpty();
             page = ask(query.before(anchor(page, page.count() - 1), limit)))
            backward += ids(page);
        std::reverse(backward.begin(), backward.end());
        QCOMPARE(backward, whole);

        for (const int offset : {0, 1, 250, int(whole.size()) - 10, int(whole.size())}) {
            QCOMPARE(ids(ask(query.jump(nullptr, false, offset, limit))), whole.mid(offset, limit));
            auto end = ids(ask(query.jump(nullptr, true, offset, limit)));
            std::reverse(end.begin(), end.end());
            const int last = int(whole.size()) - offset;
            QCOMPARE(end, whole.mid(qMax(0, last - limit), qMin(limit, last)));
        }
        // From an anchor in the middle, both ways, over the border to the NULLs too.
        const auto all = ask(query.firstPage(5000));
        for (const int row : {0, 40, int(whole.size()) / 2, int(whole.size()) * 9 / 10}) {
            const auto place = anchor(all, row);
            QCOMPARE(ids(ask(query.jump(&place, false, 60, limit))), whole.mid(row + 61, limit));
            auto back = ids(ask(query.jump(&place, true, 20, limit)));
            std::reverse(back.begin(), back.end());
            const int last = row - 20;
            QCOMPARE(back, last > 0 ? whole.mid(qMax(0, last - limit), qMin(limit, last)) : QList<qint64>());
            const auto anchors = ask(query.anchors(&place, 10, 4));
            for (int i = 0; i < anchors.count(); ++i) {
                const int at = row + anchors.value(i, "n").toInt();
                QCOMPARE(anchors.at(i, 2).toLongLong(), whole.at(at));
                QCOMPARE(anchors.at(i, 1), all.value(at, KeysetQuery::SortCell));
            }
            QCOMPARE(anchors.count(), qMin(4, (int(whole.size()) - 1 - row) / 10));
        }
        QCOMPARE(ask(query.count(5000)).value(0, "n").toInt(), int(whole.size()));
        QCOMPARE(ask(query.count(100)).value(0, "n").toInt(), 101);
    }

    void filters_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const Filter &filter, const char *sql) {
            QTest::newRow(name) << filter << QString::fromLatin1(sql);
        };
        row("prefix", Filter::prefix(QStringLiteral("name"), QStringLiteral("  NIMI 12")), "name_key like 'nimi 12%'");
        row("prefix of a pattern", Filter::prefix(QStringLiteral("name"), QStringLiteral("%")), "false");
        row("one of", Filter::oneOf(QStringLiteral("state"), {QStringLiteral("draft"), QStringLiteral("decided")}),
            "state in ('draft', 'decided')");
        row("none of", Filter::oneOf(QStringLiteral("state"), {}), "false");
        row("from", Filter::atLeast(QStringLiteral("due_on"), QDate(2026, 2, 1)), "due_on >= '2026-02-01'");
        row("to", Filter::atMost(QStringLiteral("due_on"), QDate(2026, 2, 1)), "due_on <= '2026-02-01'");
        row("day of a moment", Filter::atMost(QStringLiteral("at"), QDate(2026, 1, 1)), "true");
        row("day before", Filter::atMost(QStringLiteral("at"), QDate(2025, 12, 31)), "false");
        row("empty", {QStringLiteral("due_on"), Filter::Op::IsNull, {}}, "due_on is null");
        row("given", {QStringLiteral("due_on"), Filter::Op::NotNull, {}}, "due_on is not null");
    }

    void filters()
    {
        QFETCH(Filter, filter);
        QFETCH(QString, sql);
        const KeysetQuery query(ListWorld::spec(), {QStringLiteral("id"), Qt::AscendingOrder}, {filter});
        const auto rows = ids(ask(query.firstPage(5000)));
        const auto expected = m_world->database.exec(QStringLiteral("select id from data.thing where %1 order by id").arg(sql));
        QCOMPARE(rows, ids(expected));
    }

    void namesAreQuoted()
    {
        const KeysetQuery query(ListWorld::spec(), {}, {Filter::equals(QStringLiteral("state\" = 'x' or \"state"), 1)});
        const auto rows = m_session->run(query.firstPage(1));
        QVERIFY(!rows);
        QCOMPARE(rows.error().sqlstate, QStringLiteral("42703")); // no such column, nothing else
    }

    void prefixUsesTheIndex()
    {
        m_world->database.exec(QStringLiteral("set enable_seqscan = off"));
        const KeysetQuery query(ListWorld::spec(), {}, {Filter::prefix(QStringLiteral("name"), QStringLiteral("nimi 99"))});
        auto statement = query.firstPage(10);
        statement.sql.prepend(QLatin1String("explain "));
        statement.sql.replace(QLatin1String("$1"), QLatin1String("'nimi 99'"));
        statement.values.clear();
        const auto plan = ask(statement);
        QString text;
        for (int row = 0; row < plan.count(); ++row)
            text += plan.at(row, 0).toString() + u'\n';
        QVERIFY2(text.contains(QLatin1String("name_key >=")), qPrintable(text));
    }

    void readsOfDetails()
    {
        const auto one = ask(list::selectOne(QStringLiteral("thing_list"), QStringLiteral("id"), 7));
        QCOMPARE(one.count(), 1);
        QCOMPARE(one.value(0, "name_fi").toString(), QStringLiteral("Nimi 7"));
        const auto all =
            ask(list::selectAll(QStringLiteral("thing_list"), {Filter::oneOf(QStringLiteral("state"), {QStringLiteral("draft")})},
                                {QStringLiteral("state"), QStringLiteral("-id")}, 3));
        QCOMPARE(ids(all), QList<qint64>({996, 993, 990}));
    }

    void whatIsReadByKeyKeepsItsPlan()
    {
        const auto view = QStringLiteral("thing_list");
        const auto draft = Filter::equals(QStringLiteral("state"), QStringLiteral("draft"));
        const auto owner = Filter::equals(QStringLiteral("org_id"), 1);
        QVERIFY(list::selectOne(view, QStringLiteral("id"), 7).keepsPlan);
        QVERIFY(list::selectAll(view).keepsPlan);
        QVERIFY(list::selectAll(view, {owner, draft}).keepsPlan);
        QVERIFY(list::allowedActions(QStringLiteral("thing"), 7).keepsPlan);
        // Any number of rows may hide behind these values.
        QVERIFY(!list::selectAll(view, {draft}).keepsPlan);
        QVERIFY(!list::selectAll(view, {owner, Filter::prefix(QStringLiteral("name_key"), QStringLiteral("a"))}).keepsPlan);
        QVERIFY(!list::callRows(QStringLiteral("thing_sums"), {1}).keepsPlan);
        QVERIFY(!KeysetQuery(ListWorld::spec(), {}, {owner}).firstPage(10).keepsPlan);
    }

    void namesFallBack()
    {
        const QVariantMap row{{QStringLiteral("name_fi"), QStringLiteral("suomi")}, {QStringLiteral("name_sv"), QString()}};
        base::setLanguage(base::Language::Swedish);
        QCOMPARE(list::localized(row, QStringLiteral("name")), QStringLiteral("suomi"));
        base::setLanguage(base::Language::Finnish);
        QCOMPARE(list::localized(row, QStringLiteral("name")), QStringLiteral("suomi"));
    }
};

QTEST_GUILESS_MAIN(KeysetQueryTest)
#include "KeysetQueryTest.moc"
