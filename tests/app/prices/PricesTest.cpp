// The page of prices and remedies: what stands on it is what is in force on the day that is chosen.
#include "login/Session.h"
#include "prices/PricesPage.h"
#include "shared/DateEdit.h"
#include "shared/RecordCards.h"
#include "shared/RecordTable.h"
#include "shared/Text.h"
#include "support/TestCluster.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using prices::PricesPage;
using support::TestDatabase;

class PricesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<login::Session> m_session;

    static int rows(const PricesPage &page, int table) { return page.findChildren<shared::RecordTable *>().at(table)->model()->rowCount(); }

    static QString said(const PricesPage &page)
    {
        QString all;
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisibleTo(&page))
                all += label->text() + QLatin1Char('\n');
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        shared::setCurrentLanguage(QStringLiteral("fi"));
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
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

    void theDayDecidesWhatIsInForce()
    {
        PricesPage page(*m_session->desk(), nullptr);
        page.resize(1100, 700);
        page.show();
        QTRY_VERIFY(page.isLoaded());
        const QList<shared::RecordTable *> tables = page.findChildren<shared::RecordTable *>();
        QCOMPARE(tables.size(), 3);
        QCOMPARE(rows(page, 0), m_database->scalar(QStringLiteral("select count(*)::integer from data.price_list")).toInt());
        QVERIFY(rows(page, 1) > 0 && rows(page, 2) > 5);
        // Labels made for an answer are shown with the next pass of the layout.
        QTRY_VERIFY(said(page).contains(QLatin1String("kirjaamo@dvv.fi")) && said(page).contains(QLatin1String("30")));
        page.chooseDay(QDate(1999, 1, 1));
        QTRY_VERIFY(page.isLoaded() && rows(page, 1) == 0);
        QVERIFY(!said(page).contains(QLatin1String("kirjaamo@dvv.fi")));
        for (const shared::RecordTable *table : {tables.at(1), tables.at(2)})
            QVERIFY(!table->isVisibleTo(&page));
        // The chosen day is remembered, today is not.
        PricesPage other(*m_session->desk(), nullptr);
        other.restoreViewState(page.viewState());
        QCOMPARE(other.findChild<shared::DateEdit *>()->date(), QDate(1999, 1, 1));
        QTRY_VERIFY(other.isLoaded());
        page.chooseDay(QDate(2026, 6, 1));
        QTRY_VERIFY(page.isLoaded() && rows(page, 1) > 0);
    }
};

QTEST_MAIN(PricesTest)
#include "PricesTest.moc"
