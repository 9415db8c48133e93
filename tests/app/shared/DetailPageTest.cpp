// What the page of an object reads: only what it shows, each view once, and planned once per session however often it is opened.
#include "shared/DetailPage.h"
#include "applications/ApplicationPages.h"
#include "areas/Registry.h"
#include "login/Session.h"
#include "support/TestCluster.h"

#include <QTabBar>

using support::await;
using support::TestDatabase;

class DetailPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<login::Session> m_session;
    qint64 m_id = 0;

    // How often the session's server planned reads of a view by this key: once per session and anew; "0/0": it was never read.
    QString readsOf(const QString &view, const QString &key)
    {
        db::Statement statement;
        statement.sql = QStringLiteral("select coalesce(sum(generic_plans), 0) as kept, coalesce(sum(custom_plans), 0) as anew "
                                       "from pg_prepared_statements where strpos(statement, $1) > 0");
        statement.values = {QStringLiteral("from ui.\"%1\" where true and \"%2\" =").arg(view, key)};
        const auto rows = await(m_session->lanes().lists().run(statement));
        return rows ? QStringLiteral("%1/%2").arg(rows->value(0, "kept").toString(), rows->value(0, "anew").toString())
                    : rows.error().toLog();
    }

    // Opens the page and walks through its tabs; the record that it shows.
    shared::Record walk()
    {
        const auto *entry = areas::registry().page(QStringLiteral("application"));
        const std::unique_ptr<shared::Page> made(entry->make(*m_session->desk(), {entry->id, m_id, {}}, nullptr));
        auto *page = qobject_cast<shared::DetailPage *>(made.get());
        if (!page || !QTest::qWaitFor([&] { return page->isLoaded(); }, 20000))
            qFatal("the page does not come");
        auto *tabs = page->findChild<QTabBar *>();
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->isTabVisible(i)) {
                tabs->setCurrentIndex(i);
                if (!QTest::qWaitFor([&] { return page->isLoaded(); }, 20000))
                    qFatal("a part of the page does not come");
            }
        return page->record();
    }

    static bool isShown(const shared::Section &section, const shared::Record &record)
    {
        const auto value = record.value(QLatin1String(section.shownWhen));
        return !section.shownWhen || (value.typeId() == QMetaType::Bool ? value.toBool() : !value.isNull() && !value.toString().isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
        m_id = m_database->scalar(QStringLiteral("select id from data.application where state = 'in_handling' order by id limit 1"))
                   .toLongLong();
        m_session = std::make_unique<login::Session>(m_database->spec(m_database->loginOf("expert")));
        QSignalSpy entered(m_session.get(), &login::Session::entered);
        m_session->open();
        QVERIFY(entered.wait(60000));
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_database.reset();
    }

    void whatIsShownIsReadOnceAndPlannedOnce()
    {
        for (int turn = 1; turn <= 2; ++turn) {
            const auto record = walk();
            QHash<QString, QString> wanted; // by view and key
            int hidden = 0;
            for (const auto &section : applications::detailPage().sections) {
                if (!section.view)
                    continue;
                auto &reads = wanted[QLatin1String(section.view + 3) + u' ' + QLatin1String(section.key)];
                if (isShown(section, record))
                    reads = QStringLiteral("%1/0").arg(turn);
                else if (reads.isEmpty() && ++hidden)
                    reads = QStringLiteral("0/0");
            }
            QVERIFY(hidden > 3);
            for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
                QCOMPARE(it.key() + u' ' + readsOf(it.key().section(u' ', 0, 0), it.key().section(u' ', 1)), it.key() + u' ' + it.value());
            QCOMPARE(readsOf(QStringLiteral("application_detail"), QStringLiteral("id")), QStringLiteral("%1/0").arg(turn));
            QCOMPARE(readsOf(QStringLiteral("history"), QStringLiteral("object")), QStringLiteral("%1/0").arg(turn));
        }
    }
};

QTEST_MAIN(DetailPageTest)
#include "DetailPageTest.moc"
