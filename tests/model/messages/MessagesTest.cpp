// Every code that the database answers has its words, and every word in the tables is one the database knows.
#include "base/Error.h"
#include "messages/History.h"
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

class MessagesTest : public QObject {
    Q_OBJECT

private:
    // All SQL of a folder as one text, without comment lines: they name codes that nothing returns.
    static QString sql(const QString &folder)
    {
        QString all;
        QDirIterator files(QStringLiteral(SOURCE_FOLDER "/sql/") + folder, {QStringLiteral("*.sql")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(file.fileName()));
            const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
            for (const QString &line : lines)
                if (!line.trimmed().startsWith(QLatin1StringView("--")))
                    all += line + QLatin1Char('\n');
        }
        return all;
    }

    // The sources of some folders as one text, without the tables of words.
    static QString text(const QStringList &folders)
    {
        QString all;
        for (const QString &folder : folders) {
            QDirIterator files(QStringLiteral(SOURCE_FOLDER "/") + folder,
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.ui")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (QFileInfo(file).fileName().startsWith(QLatin1StringView("Vocabulary")))
                    continue;
                if (!file.open(QIODevice::ReadOnly))
                    qFatal("%s cannot be read", qPrintable(file.fileName()));
                all += QString::fromUtf8(file.readAll());
            }
        }
        return all;
    }

    static QSet<QString> matches(const QString &text, const QString &pattern)
    {
        QSet<QString> found;
        QRegularExpressionMatchIterator each = QRegularExpression(pattern).globalMatch(text);
        while (each.hasNext())
            found.insert(each.next().captured(1));
        return found;
    }

    static QStringList sorted(const QSet<QString> &set)
    {
        QStringList list(set.cbegin(), set.cend());
        list.sort();
        return list;
    }

private Q_SLOTS:
    void everyRefusalHasASentence()
    {
        const QSet<QString> returned = matches(sql(QStringLiteral("code")), QStringLiteral("'(DA[0-9]{3})'")) +
                                       matches(sql(QStringLiteral("code")), QStringLiteral("\"(DA[0-9]{3})\""));
        QVERIFY(returned.size() > 20);
        const QStringList codes = messages::sentenceCodes();
        const QSet<QString> known(codes.cbegin(), codes.cend());
        QCOMPARE(sorted(returned - known), QStringList());
        QCOMPARE(sorted(known - returned), QStringList());
    }

    void everyEnumerationHasLabels()
    {
        // constraint application_state_check check (state in ('draft', …))
        const QRegularExpression enumeration(QStringLiteral("constraint (\\w+)_check check \\(\\w+ in\\s*\\(([^)]*)\\)"));
        QRegularExpressionMatchIterator each = enumeration.globalMatch(sql(QStringLiteral("migrations")));
        int count = 0;
        while (each.hasNext()) {
            const QRegularExpressionMatch match = each.next();
            const QString list = messages::listOfConstraint(match.captured(1));
            if (list.isEmpty()) {
                // What no page shows: the promise of processing time, figures of time, the audit record's own marks, and four columns.
                static const QStringList unseen{QStringLiteral("target_time_"),
                                                QStringLiteral("case_year_"),
                                                QStringLiteral("case_time_ended_by"),
                                                QStringLiteral("record_"),
                                                QStringLiteral("seal_"),
                                                QStringLiteral("person_state"),
                                                QStringLiteral("application_delivery_source"),
                                                QStringLiteral("application_submission_occasion")};
                QVERIFY2(
                    std::any_of(unseen.cbegin(), unseen.cend(), [&](const QString &start) { return match.captured(1).startsWith(start); }),
                    qPrintable(match.captured(1)));
                continue;
            }
            ++count;
            for (const QString &code : matches(match.captured(2), QStringLiteral("'(\\w+)'")))
                QVERIFY2(messages::hasLabel(list, code), qPrintable(list + QLatin1Char(' ') + code));
        }
        QVERIFY(count > 20);
    }

    void noLabelIsForACodeThatDoesNotExist()
    {
        QHash<QString, QSet<QString>> known;
        const QRegularExpression enumeration(QStringLiteral("constraint (\\w+)_check check \\(\\w+ in\\s*\\(([^)]*)\\)"));
        QRegularExpressionMatchIterator each = enumeration.globalMatch(sql(QStringLiteral("migrations")));
        while (each.hasNext()) {
            const QRegularExpressionMatch match = each.next();
            known[messages::listOfConstraint(match.captured(1))] += matches(match.captured(2), QStringLiteral("'(\\w+)'"));
        }
        for (const QString &list : messages::lists()) {
            if (!known.contains(list))
                continue;
            for (const QString &code : messages::codes(list))
                QVERIFY2(known.value(list).contains(code), qPrintable(list + QLatin1Char(' ') + code));
        }
    }

    void everyListIsNamedByAPageAndEveryListThatAPageNamesIsThere()
    {
        const QString sources = text({QStringLiteral("app"), QStringLiteral("model"), QStringLiteral("forms")});
        const QStringList known = messages::lists();
        QVERIFY(known.size() > 80);
        for (const QString &list : known)
            QVERIFY2(sources.contains(QLatin1Char('"') + list + QLatin1Char('"')), qPrintable(list));
        const QSet<QString> named = matches(sources, QStringLiteral("Kind::(?:State|Enum), \"([\\w.]+)\""));
        QVERIFY(named.size() > 40);
        QCOMPARE(sorted(named - QSet<QString>(known.cbegin(), known.cend())), QStringList());
    }

    void everyActHasALabelAndALine()
    {
        const QString code = sql(QStringLiteral("code"));
        QSet<QString> acts =
            matches(code, QStringLiteral("rule\\.begin_\\w*act\\(p_request_id, '(\\w+)'")) +
            matches(code, QStringLiteral("record_due\\(p_actor, '(\\w+)'")) +
            matches(
                code,
                QStringLiteral(
                    "(?:role|'system'), '(\\w+_\\w+)', '(?:application|permit|connection|terms|right|appointment|person|organisation)'"));
        QVERIFY(acts.size() > 25);
        for (const QString &act : std::as_const(acts)) {
            QVERIFY2(messages::hasLabel(u"act", act), qPrintable(act));
            const QString line = messages::historyLine(
                {act, QStringLiteral("accepted"), {}, QStringLiteral("Aino Virtanen"), QStringLiteral("expert"), {}, {}});
            QVERIFY2(!line.contains(act), qPrintable(line));
        }
        for (const QString &act : messages::codes(u"act"))
            QVERIFY2(acts.contains(act), qPrintable(act));
    }

    void everyTaskOfTheWorklistHasALabel()
    {
        const QString views = sql(QStringLiteral("code/20_ui"));
        const QString object = QStringLiteral(", '(?:application|permit|connection|appointment|right|organisation)'");
        const QSet<QString> tasks = matches(views, QStringLiteral("select '(\\w+)'(?: as task)?") + object) +
                                    matches(views, QStringLiteral("then '(\\w+)' else '\\w+' end") + object) +
                                    matches(views, QStringLiteral("else '(\\w+)' end") + object);
        QVERIFY(tasks.size() > 8);
        for (const QString &task : tasks)
            QVERIFY2(messages::hasLabel(u"task", task), qPrintable(task));
        for (const QString &task : messages::codes(u"task"))
            QVERIFY2(tasks.contains(task), qPrintable(task));
    }

    void everyDecisionOfTheGatewayHasWords()
    {
        for (const QString &code : matches(sql(QStringLiteral("code/35_access")), QStringLiteral("'([A-Z]{4,}(?:_[A-Z]+)*)'")))
            if (code != QLatin1StringView("UTC"))
                QVERIFY2(messages::accessDecision(code) != code, qPrintable(code));
    }

    void constraintsNamedInSentencesExist()
    {
        const QString migrations = sql(QStringLiteral("migrations"));
        for (const QString &name : messages::constraintNames()) {
            QVERIFY2(migrations.contains(name), qPrintable(name));
            QVERIFY(!messages::constraint(name).isEmpty());
        }
    }

    void aStaleVersionNamesWhoDidWhat()
    {
        const QString words = messages::refusal(QStringLiteral("DA002"), {{QStringLiteral("by"), QStringLiteral("Eero Lindqvist")},
                                                                          {QStringLiteral("act"), QStringLiteral("claim_application")}});
        QVERIFY(words.contains(QLatin1StringView("Eero Lindqvist")));
        QVERIFY(words.contains(messages::label(u"act", u"claim_application")));
        QVERIFY(!words.contains(QLatin1StringView("claim_application")));
    }

    void aWrongStateIsNamed()
    {
        const QString words = messages::refusal(QStringLiteral("DA003"), {{QStringLiteral("state"), QStringLiteral("in_handling")}});
        QVERIFY(words.contains(messages::label(u"application.state", u"in_handling")));
    }

    void anUnknownCodeIsStillASentence()
    {
        QVERIFY(messages::refusal(QStringLiteral("DA999")).contains(QLatin1StringView("DA999")));
        QCOMPARE(messages::label(u"application.state", u"unheard_of"), QStringLiteral("unheard_of"));
    }

    void everyKindOfErrorIsASentence()
    {
        for (int kind = 0; kind <= int(base::Error::Kind::Defect); ++kind)
            QVERIFY(messages::error(base::Error::make(static_cast<base::Error::Kind>(kind), {})).size() > 8);
        base::Error wrong = base::Error::make(base::Error::Kind::Refused, {});
        wrong.sqlstate = QStringLiteral("28P01");
        QVERIFY(messages::error(wrong) != messages::error(base::Error::make(base::Error::Kind::Refused, {})));
    }

    void whatTheCalendarDidNamesNobody()
    {
        const QString line = messages::historyLine({QStringLiteral("end_right"),
                                                    QStringLiteral("accepted"),
                                                    {},
                                                    QStringLiteral("Aino Virtanen"),
                                                    QStringLiteral("system"),
                                                    {},
                                                    {}});
        QVERIFY(!line.contains(QLatin1StringView("Aino")));
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "MessagesTest.moc"
