// Processing times as the supervisor meets them: figures of a period, the same on paper and in a file, and both clocks of a case.
#include "areas/Registry.h"
#include "base/Csv.h"
#include "command/Command.h"
#include "login/Session.h"
#include "shared/DateEdit.h"
#include "shared/RecordTable.h"
#include "shared/StatePanel.h"
#include "shared/Text.h"
#include "support/ScratchFolder.h"
#include "support/TestCluster.h"
#include "times/AsOfView.h"
#include "times/ChartPane.h"
#include "times/ClockView.h"
#include "times/PhaseBar.h"
#include "times/TimesPage.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLegendMarker>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>

using shared::Record;
using support::TestDatabase;
using times::ChartPane;
using times::TimesPage;

class TimesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<login::Session> m_session;

    std::unique_ptr<TimesPage> page()
    {
        auto made = std::make_unique<TimesPage>(*m_session->desk(), nullptr);
        made->resize(1100, 700);
        made->show();
        [&] { QTRY_VERIFY(made->isLoaded()); }();
        return made;
    }

    static ChartPane *pane(const TimesPage &page, times::Chart chart)
    {
        for (auto *found : page.findChildren<ChartPane *>())
            if (found->chart() == chart)
                return found;
        qFatal("no such chart");
    }

    static double sum(const ChartPane *pane, const char *column)
    {
        double all = 0;
        for (const Record &row : pane->rows())
            all += row.value(QLatin1String(column)).toDouble();
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<command::Outcome>();
        shared::setCurrentLanguage(QStringLiteral("fi"));
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
        m_session = std::make_unique<login::Session>(m_database->spec(m_database->loginOf("supervisor")));
        QSignalSpy entered(m_session.get(), &login::Session::entered);
        m_session->open();
        QVERIFY(entered.wait(60000));
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_database.reset();
    }

    void figuresAreThoseOfTheDatabase()
    {
        const auto shown = page();
        const auto figure = [this](const char *what) {
            return m_database
                ->scalar(
                    QStringLiteral(
                        "select %1 from data.case_time c where c.ended_by = 'decided' and c.ended_on >= date_trunc('month', rule.today()::timestamp) - interval '11 months'")
                        .arg(QLatin1String(what)))
                .toDouble();
        };
        QCOMPARE(sum(pane(*shown, times::Chart::Distribution), "cases"), figure("count(*)::integer"));
        QVERIFY(std::abs(sum(pane(*shown, times::Chart::Phases), "mean_days") -
                         figure("(avg(c.total_us) / 86400000000.0)::double precision")) < 0.001);
        QCOMPARE(pane(*shown, times::Chart::Flow)->rows().size(), 12);
        QCOMPARE(sum(pane(*shown, times::Chart::Percentiles), "decided"), figure("count(*)::integer"));
    }

    // Colours may be missing: each bar of a chart has a pattern of its own, and everything has a name.
    void chartsAreReadWithoutColour()
    {
        const auto shown = page();
        for (const auto *one : shown->findChildren<ChartPane *>()) {
            auto *view = one->findChild<QChartView *>();
            QVERIFY(!view->chart()->series().isEmpty());
            QVERIFY(!view->accessibleName().isEmpty());
            QVERIFY(view->accessibleDescription().size() > 20);
            for (const QAbstractAxis *axis : view->chart()->axes())
                QVERIFY(axis->orientation() == Qt::Horizontal || !axis->titleText().isEmpty() || one->chart() == times::Chart::Phases);
        }
    }

    void aConditionNarrowsEveryChart()
    {
        const auto shown = page();
        const double all = sum(pane(*shown, times::Chart::Flow), "arrived");
        auto *service = shown->findChildren<QComboBox *>().first();
        service->setCurrentIndex(service->findData(QStringLiteral("interface")));
        QTRY_VERIFY(shown->isLoaded());
        const double some = sum(pane(*shown, times::Chart::Flow), "arrived");
        QVERIFY(some > 0 && some < all);
        // What was chosen is remembered.
        const Record kept = shown->viewState();
        TimesPage other(*m_session->desk(), nullptr);
        other.restoreViewState(kept);
        QTRY_VERIFY(other.isLoaded());
        QCOMPARE(other.question(), shown->question());
        QCOMPARE(sum(pane(other, times::Chart::Flow), "arrived"), some);
    }

    void aPeriodWithoutCasesSaysSo()
    {
        const auto shown = page();
        auto days = shown->findChildren<shared::DateEdit *>();
        days.at(0)->setDate({2001, 1, 1});
        days.at(1)->setDate({2001, 3, 31});
        QTRY_VERIFY(!shown->findChild<QTabBar *>()->isVisible());
        QVERIFY(shown->findChild<shared::StatePanel *>()->isVisible());
        QCOMPARE(shown->question().from, QDate(2001, 1, 1));
    }

    void theFileHoldsWhatIsShown()
    {
        const auto shown = page();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("luvut.csv"));
        shown->write(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const auto *one : shown->findChildren<ChartPane *>()) {
            const QByteArray table = base::csv(one->table(), u';').mid(3);
            QVERIFY2(text.contains(table), table.constData());
            auto *seen = one->findChild<shared::RecordTable *>();
            QCOMPARE(seen->model()->rowCount(), one->table().size() - 1);
            for (int row = 0; row < seen->model()->rowCount(); ++row)
                for (int column = 0; column < seen->model()->columnCount(); ++column)
                    QCOMPARE(one->table().at(row + 1).at(column), seen->model()->index(row, column).data().toString());
        }
    }

    void paperHasEveryChartAndTable()
    {
        const auto shown = page();
        QTextDocument paper;
        paper.setPageSize({540, 780});
        shown->fill(paper, 490);
        for (const auto *one : shown->findChildren<ChartPane *>()) {
            QVERIFY(paper.toPlainText().contains(shared::text(times::titleOf(one->chart()))));
            const auto picture =
                paper.resource(QTextDocument::ImageResource, QUrl(QStringLiteral("chart%1").arg(int(one->chart())))).value<QImage>();
            QVERIFY(!picture.isNull());
            QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
        }
        QCOMPARE(paper.pageCount() >= 4, true);
    }

    void bothClocksAndThePromiseInWords()
    {
        times::ClockView clocks(nullptr);
        clocks.setRecords({{{QStringLiteral("total_days"), 30.25},
                            {QStringLiteral("agency_days"), 20.0},
                            {QStringLiteral("applicant_days"), 10.25},
                            {QStringLiteral("due_on"), QDate(2026, 11, 23)},
                            {QStringLiteral("days_left"), -1},
                            {QStringLiteral("lateness"), QStringLiteral("late")},
                            {QStringLiteral("ended_at"), QVariant()}}});
        QString all;
        for (const auto *label : clocks.findChildren<QLabel *>())
            all += label->text() + QLatin1Char('\n');
        QVERIFY2(all.contains(QStringLiteral("30,3 päivää")) || all.contains(QStringLiteral("30,2 päivää")), qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("20,0 päivää")));
        QVERIFY2(all.contains(QStringLiteral("1 päivän myöhässä")) || all.contains(QStringLiteral("1 päivä")), qPrintable(all));
    }

    // What a decided case was before its decision, and that a day before its beginning says so.
    void aCaseAsItWasOnADay()
    {
        const qint64 id =
            m_database
                ->scalar(QStringLiteral("select c.application_id from data.case_time c where c.ended_by = 'decided' order by 1 limit 1"))
                .toLongLong();
        const QDate arrived =
            m_database->scalar(QStringLiteral("select arrived_on from data.case_time where application_id = %1").arg(id)).toDate();
        times::AsOfView view(*m_session->desk(), QStringLiteral("application_on"),
                             {{"state", "State", shared::Kind::State, "application.state"}}, nullptr);
        view.setRecords({{{QStringLiteral("id"), id}}});
        QTRY_VERIFY(view.isLoaded());
        QVERIFY(view.answer().value(QStringLiteral("outcome")).toString().size() > 3);
        view.show(arrived);
        QTRY_VERIFY(view.isLoaded());
        QCOMPARE(view.answer().value(QStringLiteral("state")).toString(), QStringLiteral("submitted"));
        view.show(arrived.addDays(-60));
        QTRY_VERIFY(view.isLoaded());
        QVERIFY(view.answer().value(QStringLiteral("state")).isNull());
    }

    void aPhaseOfAMomentIsStillSeen()
    {
        times::PhaseBar bar(nullptr);
        bar.resize(400, bar.sizeHint().height());
        bar.setRecords({{{QStringLiteral("phase"), QStringLiteral("handling")},
                         {QStringLiteral("party"), QStringLiteral("agency")},
                         {QStringLiteral("days"), 100.0}},
                        {{QStringLiteral("phase"), QStringLiteral("completion")},
                         {QStringLiteral("party"), QStringLiteral("applicant")},
                         {QStringLiteral("days"), 0.0},
                         {QStringLiteral("open"), true}}});
        const QImage drawn = bar.grab().toImage();
        QVERIFY(drawn.pixelColor(10, 2) != drawn.pixelColor(drawn.width() - 2, 2));
        QVERIFY(bar.accessibleDescription().contains(QStringLiteral("100,0")));
        QCOMPARE(bar.accessibleDescription().count(QLatin1Char(';')), 1);
    }
};

QTEST_MAIN(TimesTest)
#include "TimesTest.moc"
