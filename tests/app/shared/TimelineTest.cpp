// A history as it is read: states as headings with how long they lasted, days, what lay between, and what a filter leaves.
#include "shared/Timeline.h"
#include "shared/Text.h"
#include "shared/TimelineRows.h"

#include <QComboBox>
#include <QJsonArray>
#include <QTest>
#include <QTextDocument>

using shared::Record;
using shared::TimelineRow;

namespace {

Record line(const char *at, const char *act, const QJsonObject &change = {}, const char *result = "accepted", const char *code = "")
{
    return {{QStringLiteral("object"), QStringLiteral("application")},
            {QStringLiteral("at"), QDateTime::fromString(QLatin1String(at), Qt::ISODate)},
            {QStringLiteral("act"), QLatin1String(act)},
            {QStringLiteral("result"), QLatin1String(result)},
            {QStringLiteral("code"), QLatin1String(code)},
            {QStringLiteral("person_name"), QStringLiteral("Aino Virtanen")},
            {QStringLiteral("role"), QStringLiteral("expert")},
            {QStringLiteral("change"), change}};
}

QJsonObject step(const char *from, const char *to)
{
    return {{QStringLiteral("state"), QJsonArray{QLatin1String(from), QLatin1String(to)}}};
}

QList<Record> history()
{
    return {line("2026-03-20T08:00:00Z", "claim_application", step("in_handling", "in_handling"), "refused", "DA003"),
            line("2026-03-12T08:00:00Z", "send_message"),
            line("2026-03-10T08:00:00Z", "claim_application", step("submitted", "in_handling")),
            line("2026-03-03T08:00:00Z", "submit_application", step("draft", "submitted")),
            line("2026-03-02T09:00:00Z", "save_application", {{QStringLiteral("fields"), QJsonArray{}}}),
            line("2026-03-02T08:00:00Z", "save_application", {{QStringLiteral("fields"), QJsonArray{}}})};
}

QStringList of(const QList<TimelineRow> &rows, TimelineRow::Type type)
{
    QStringList found;
    for (const TimelineRow &row : rows)
        if (row.type == type)
            found.append(row.text);
    return found;
}

const QDateTime today = QDateTime::fromString(QStringLiteral("2026-03-25T08:00:00Z"), Qt::ISODate);

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { shared::setCurrentLanguage(QStringLiteral("en")); }

    // A code is no heading: what has no word is told by its lines alone.
    void aStateWithoutAWordHasNoHeading()
    {
        Record published = line("2026-03-10T08:00:00Z", "publish_terms", step("none", "published"));
        published.insert(QStringLiteral("object"), QStringLiteral("terms"));
        const QList<TimelineRow> rows = shared::timelineRows({published}, messages::HistoryFilter::All, today);
        QVERIFY(of(rows, TimelineRow::State).isEmpty());
        QCOMPARE(of(rows, TimelineRow::Line).size(), 1);
    }

    // An applicant does not see the steps inside the agency: the time before the decision is headed by what he saw begin.
    void hiddenStepsDoNotStretchAState()
    {
        const QList<TimelineRow> rows =
            shared::timelineRows({line("2026-03-20T08:00:00Z", "decide_application", step("for_decision", "decided")),
                                  line("2026-03-10T08:00:00Z", "claim_application", step("submitted", "in_handling"))},
                                 messages::HistoryFilter::All, today);
        QCOMPARE(of(rows, TimelineRow::State).value(1), QStringLiteral("In handling · 10 days"));
    }

    void statesAreHeadingsWithTheirLength()
    {
        const auto rows = shared::timelineRows(history(), messages::HistoryFilter::All, today);
        QCOMPARE(of(rows, TimelineRow::State),
                 (QStringList{QStringLiteral("In handling · 15 days"), QStringLiteral("Submitted · 7 days"), QStringLiteral("Draft")}));
        QCOMPARE(of(rows, TimelineRow::Line).size(), 5); // two savings of a day are one
    }

    void daysBetweenAreCounted()
    {
        const auto rows = shared::timelineRows(history(), messages::HistoryFilter::All, today);
        QVERIFY(of(rows, TimelineRow::Gap).contains(QStringLiteral("8 days between")));
    }

    void aFilterLeavesItsOwn()
    {
        const auto steps = shared::timelineRows(history(), messages::HistoryFilter::Steps, today);
        QCOMPARE(of(steps, TimelineRow::Line).size(), 2);
        const auto exchanged = shared::timelineRows(history(), messages::HistoryFilter::Messages, today);
        QCOMPARE(of(exchanged, TimelineRow::Line).size(), 1);
        for (const TimelineRow &row : exchanged)
            QVERIFY(!row.refused);
    }

    void paperHasWhatIsShown()
    {
        shared::Timeline timeline;
        timeline.setSubject(QStringLiteral("DVV/7/2026"));
        timeline.setEntries(history(), false);
        QTextDocument all;
        timeline.fillPaper(all);
        QVERIFY(all.toPlainText().contains(QStringLiteral("DVV/7/2026")));
        QCOMPARE(all.toPlainText().count(QStringLiteral("Aino Virtanen")), 5);
        timeline.findChild<QComboBox *>()->setCurrentIndex(1);
        QTextDocument steps;
        timeline.fillPaper(steps);
        QCOMPARE(steps.toPlainText().count(QStringLiteral("Aino Virtanen")), 2);
    }
};

QTEST_MAIN(TimelineTest)
#include "TimelineTest.moc"
