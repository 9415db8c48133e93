// The strict reader of JSON: every fault with its place, and thousands of mutilated documents, on which it never says yes where Qt says no.
#include "intake/JsonReader.h"
#include "messages/LocalFaults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using intake::readJson;

class JsonReaderTest : public QObject {
    Q_OBJECT

    static QByteArray sample()
    {
        return R"({"format": "lupavahti-application", "arrived_at": "2026-11-20T09:15:00+02:00",
  "organisation": {"business_id": "9000001-1", "name": "Kivirannan koulutuskuntayhtymä \u00c4 \ud83d\ude00"},
  "user_count": 25, "ratio": -0.5e-3, "flags": [true, false, null], "purposes": [{"name": "Päivähoito"}, {"name": "Laskutus\n"}],
  "items": [{"code": "H.TUN.01", "purpose": 1}, {"code": "H.NIM.01"}], "empty": {}, "none": [], "nested": [[[["x"]]]]})";
    }

private Q_SLOTS:
    void aGoodDocumentIsRead()
    {
        const auto read = readJson(sample());
        QVERIFY(read.ok());
        QCOMPARE(read->root.toObject(), QJsonDocument::fromJson(sample()).object());
        QCOMPARE(read->place(QStringLiteral("$")).line, 1);
        const intake::Place place = read->place(QStringLiteral("$.items[1].code"));
        QCOMPARE(place.line, 4);
        QCOMPARE(sample().split('\n').at(3).mid(place.column - 1, 10), QByteArray("\"H.NIM.01\""));
        // A member that is missing stands where its object does; columns count characters, not bytes.
        QCOMPARE(read->place(QStringLiteral("$.items[1].legal_basis")).column, read->place(QStringLiteral("$.items[1]")).column);
        QCOMPARE(read->place(QStringLiteral("$.organisation.name")).line, 2);
        QVERIFY(readJson(QByteArray("\xEF\xBB\xBF") + sample()).ok());
        QCOMPARE(readJson("\xEF\xBB\xBF[1,\n 2]")->place(QStringLiteral("$[1]")).column, 2);
    }

    void everyFaultHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QByteArray &bytes, const char *code, int line, int column) {
            QTest::newRow(name) << bytes << QString::fromLatin1(code) << line << column;
        };
        row("nothing", "", "json.empty", 1, 1);
        row("blanks", " \n\t ", "json.empty", 1, 1);
        row("a mark alone", "\xEF\xBB\xBF", "json.empty", 1, 1);
        row("Latin 1", "{\"a\": \"p\xE4iv\xE4\"}", "json.encoding", 1, 9);
        row("UTF-16", QByteArray("\xFF\xFE{\0", 4), "json.encoding", 1, 1);
        row("a surrogate in UTF-8", "[\"\xED\xA0\x80\"]", "json.encoding", 1, 3);
        row("overlong", "[\"\xC0\xAF\"]", "json.encoding", 1, 3);
        row("a comma too many", "{\"a\": 1,\n}", "json.syntax", 2, 1);
        row("no colon", "{\"ä\" 1}", "json.syntax", 1, 6);
        row("a bare word", "{a: 1}", "json.syntax", 1, 2);
        row("single quotes", "['a']", "json.syntax", 1, 2);
        row("a comment", "[1, // x\n2]", "json.syntax", 1, 5);
        row("half a word", "[tru]", "json.syntax", 1, 5);
        row("a leading zero", "[012]", "json.syntax", 1, 3);
        row("a bare point", "[1.]", "json.syntax", 1, 4);
        row("not a number", "[NaN]", "json.syntax", 1, 2);
        row("cut in an object", "{\"a\": {\"b\": 1", "json.truncated", 1, 14);
        row("cut in a text", "[\"abc", "json.truncated", 1, 6);
        row("cut in an escape", "[\"\\u00", "json.truncated", 1, 7);
        row("twice the same member", "{\"a\": 1,\n \"a\": 2}", "json.duplicate", 2, 2);
        row("twice by an escape", "{\"a\": 1, \"\\u0061\": 2}", "json.duplicate", 1, 10);
        row("too deep", QByteArray(70, '['), "json.deep", 1, 65);
        row("a huge number", "[1e999]", "json.number", 1, 2);
        row("a number that cannot be kept", "[9007199254740993]", "json.number", 1, 2);
        row("something behind", "{} x", "json.trailing", 1, 4);
        row("two documents", "{}\n{}", "json.trailing", 2, 1);
        row("a zero character", "[\"a\\u0000\"]", "json.character", 1, 4);
        row("half a pair", "[\"\\ud83d\"]", "json.character", 1, 3);
        row("a raw control character", "[\"a\x01\"]", "json.character", 1, 4);
        row("a line break in a text", "[\"a\n\"]", "json.character", 1, 4);
        row("a broken escape", "[\"\\u00zz\"]", "json.character", 1, 3);
        row("an unknown escape", "[\"\\x\"]", "json.syntax", 1, 4);
    }
    void everyFaultHasItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto read = readJson(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QTEST(read.error().detail.value(QLatin1String("line")).toString().toInt(), "line");
        QTEST(read.error().detail.value(QLatin1String("column")).toString().toInt(), "column");
        const QString sentence = messages::localFault(read.error());
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(QLatin1Char('{') + QStringLiteral("line")), qPrintable(sentence));
    }

    void sixtyFourLevelsAreEnough()
    {
        QVERIFY(readJson(QByteArray(64, '[') + QByteArray(64, ']')).ok());
        QVERIFY(!readJson(QByteArray(65, '[') + QByteArray(65, ']')));
    }

    // Seeded, so that a finding can be repeated: the seed stands in the message.
    void mutilatedDocumentsNeverPassForGoodOnes()
    {
        const QList<QByteArray> pieces{"{",
                                       "}",
                                       "[",
                                       "]",
                                       ",",
                                       ":",
                                       "\"",
                                       "\\",
                                       "\\u00",
                                       "\\ud800",
                                       "null",
                                       "tru",
                                       "1e400",
                                       "-",
                                       "0",
                                       ".",
                                       "\xC3",
                                       "\xFF",
                                       QByteArray(1, '\0'),
                                       "\n",
                                       "\"a\":1,"};
        int good = 0;
        for (quint32 seed = 1; seed <= 20000; ++seed) {
            QRandomGenerator random(seed);
            QByteArray bytes = sample();
            const int changes = 1 + int(random.bounded(4));
            for (int i = 0; i < changes; ++i) {
                const auto at = qsizetype(random.bounded(quint32(bytes.size())));
                switch (random.bounded(5)) {
                case 0: bytes.truncate(at); break;
                case 1: bytes.remove(at, 1 + qsizetype(random.bounded(12U))); break;
                case 2: bytes.insert(at, pieces.at(qsizetype(random.bounded(quint32(pieces.size()))))); break;
                case 3: bytes[at] = char(random.bounded(256)); break;
                default: bytes.insert(at, bytes.mid(qsizetype(random.bounded(quint32(bytes.size()))), 20)); break;
                }
                if (bytes.isEmpty())
                    bytes = " ";
            }
            const auto read = readJson(bytes);
            QByteArray wrapped = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
            QJsonParseError qt{};
            const QJsonDocument other = QJsonDocument::fromJson('[' + wrapped + ']', &qt);
            if (read) {
                ++good;
                QVERIFY2(qt.error == QJsonParseError::NoError, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(qt.errorString())));
                QVERIFY2(other.array().size() == 1 && other.array().at(0) == read->root,
                         (QByteArray::number(seed) + ": " + bytes).constData());
            } else {
                const int line = read.error().detail.value(QLatin1String("line")).toString().toInt();
                QVERIFY2(read.error().code.startsWith(QLatin1String("json.")) && line >= 1 && line <= bytes.count('\n') + 1,
                         qPrintable(QStringLiteral("seed %1").arg(seed)));
            }
        }
        QVERIFY2(good > 100, qPrintable(QString::number(good)));
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "JsonReaderTest.moc"
