// Decisions and letters on paper: every one of the demo prints as PDF/A-1b in its language, whole, and the page of one saves it.
#include "documents/Document.h"
#include "documents/DocumentPage.h"
#include "documents/PaperView.h"
#include "documents/Pdf.h"
#include "documents/Print.h"
#include "list/KeysetQuery.h"
#include "login/Session.h"
#include "shared/Banner.h"
#include "support/TestCluster.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using documents::Block;
using documents::Document;
using support::TestDatabase;

namespace {

// What a tool of the system says of a file; its exit code must be 0.
QString said(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(tool), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString oneLine(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(blanks, QStringLiteral(" "));
}

QString textOf(const QString &file)
{
    return said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
}

QString wordsOf(const QString &file) // without the layout: for running text
{
    return oneLine(said(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}));
}

} // namespace

class DocumentsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<login::Session> m_session;
    QTemporaryDir m_folder;

    QList<QVariantMap> rows(const QString &view, const QString &order = QStringLiteral("id"))
    {
        const db::Answer answer = support::await(m_session->lanes().lists().run(list::selectAll(view, {}, {order}, 500)));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().toLog()));
        return answer->maps();
    }

    QString print(const Document &document)
    {
        static int number = 0;
        const QString file = m_folder.filePath(QStringLiteral("%1.pdf").arg(++number));
        const auto written = documents::writePdf(document, file);
        if (!written)
            qFatal("%s", qPrintable(written.error().toLog()));
        return file;
    }

    // Sound, archivable, every font embedded, every page counted.
    void check(const QString &file, const Document &document)
    {
        said(QStringLiteral("qpdf"), {QStringLiteral("--check"), file});
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        const QByteArray bytes = raw.readAll();
        QVERIFY(bytes.startsWith("%PDF-1.4"));
        QVERIFY2(bytes.contains("pdfaid:part=\"1\"") || bytes.contains("<pdfaid:part>1</pdfaid:part>"), qPrintable(file));
        QVERIFY2(bytes.contains("pdfaid:conformance=\"B\"") || bytes.contains("<pdfaid:conformance>B</pdfaid:conformance>"),
                 qPrintable(file));
        const QStringList fonts = said(QStringLiteral("pdffonts"), {file}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts)
            QVERIFY2(font.simplified().split(QLatin1Char(' ')).contains(QStringLiteral("yes")) && !font.contains(QLatin1String("Type 3")),
                     qPrintable(font));
        const QString info = said(QStringLiteral("pdfinfo"), {file});
        static const QRegularExpression count(QStringLiteral("Pages:\\s+(\\d+)"));
        const int pages = count.match(info).captured(1).toInt();
        QVERIFY(info.contains(document.kind) && info.contains(QLatin1String("A4")));
        const QStringList sheets = textOf(file).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QCOMPARE(int(sheets.size()), pages);
        for (int page = 0; page < pages; ++page)
            QVERIFY2(sheets.at(page).contains(QStringLiteral("%1 (%2)").arg(page + 1).arg(pages)), qPrintable(sheets.at(page).left(300)));
    }

    // Every word of every block is on some page.
    void checkWhole(const QString &file, const Document &document)
    {
        QString words = wordsOf(file);
        words.remove(QLatin1Char(' ')).remove(QLatin1Char('-')); // the tool joins what was parted at a hyphen
        for (const QString &line : document.plainText().split(QLatin1Char('\n'))) {
            for (QString part : line.split(QLatin1String(": "))) {
                part = oneLine(part).remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
                // A text that goes over to the next page has the foot and the head of a page in its middle: its beginning and end count.
                for (const QString &piece : {part.left(18), part.right(18)})
                    QVERIFY2(words.contains(piece), qPrintable(QStringLiteral("%1 lacks “%2”").arg(file, piece)));
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
        QVERIFY(m_database && m_folder.isValid());
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

    void everyDecisionPrints()
    {
        QSet<QString> languages, outcomes;
        const QHash<QString, QString> instruction{
            {QStringLiteral("fi"), QStringLiteral("Oikaisuvaatimusohje|Valitusosoitus")},
            {QStringLiteral("sv"), QStringLiteral("Anvisning om begäran om omprövning|Besvärsanvisning")}};
        // A few of each language and outcome are enough; all of them are alike.
        for (const QVariantMap &row : rows(QStringLiteral("decision_document"))) {
            const Document document = documents::fromRecord(row);
            const QString outcome = m_database
                                        ->scalar(QStringLiteral("select outcome from data.decision where id = %1")
                                                     .arg(row.value(QStringLiteral("decision_id")).toString()))
                                        .toString();
            const QString key = document.language + outcome;
            if (outcomes.contains(key) && row.value(QStringLiteral("version_no")).toInt() == 1)
                continue;
            outcomes.insert(key);
            languages.insert(document.language);
            const QString file = print(document);
            check(file, document);
            checkWhole(file, document);
            const QString text = textOf(file);
            QVERIFY(text.contains(QRegularExpression(instruction.value(document.language))));
            for (const QString &code :
                 m_database
                     ->scalar(
                         QStringLiteral(
                             "select string_agg(i ->> 'code', ' ') from data.decision d, jsonb_array_elements(d.snapshot -> 'items') i "
                             "where d.id = %1 and i ->> 'outcome' <> 'open' and d.outcome not in ('dismissed', 'lapsed')")
                             .arg(row.value(QStringLiteral("decision_id")).toString()))
                     .toString()
                     .split(QLatin1Char(' '), Qt::SkipEmptyParts))
                QVERIFY2(text.contains(code), qPrintable(code));
            QVERIFY(!text.contains(QStringLiteral("ei tiedossa")) && !text.contains(QLatin1Char('{')));
        }
        QCOMPARE(languages, (QSet<QString>{QStringLiteral("fi"), QStringLiteral("sv")}));
        QVERIFY(outcomes.size() >= 6);
    }

    void everyKindOfLetterPrints()
    {
        QSet<QString> seen;
        for (const QVariantMap &row : rows(QStringLiteral("letter_detail"))) {
            const QString key = row.value(QStringLiteral("kind")).toString() + row.value(QStringLiteral("language")).toString();
            if (seen.contains(key))
                continue;
            seen.insert(key);
            const Document document = documents::fromRecord(row);
            const QString file = print(document);
            check(file, document);
            checkWhole(file, document);
        }
        QVERIFY(seen.size() >= 6);
        QVERIFY(seen.contains(QStringLiteral("arrival_noticefi")) && seen.contains(QStringLiteral("arrival_noticesv")));
    }

    void tablesGoOnUnderTheirHead()
    {
        Document document{.kind = QStringLiteral("Päätös"), .language = QStringLiteral("fi"), .agency = QStringLiteral("Virasto")};
        document.head = {{QStringLiteral("Päiväys"), QStringLiteral("28.11.2026")},
                         {QStringLiteral("Diaarinumero"), QStringLiteral("DVV/1/2026")}};
        Block table{.type = Block::Type::Table, .columns = {{QStringLiteral("Yksilöivä tieto"), 40}, {QStringLiteral("Ratkaisu"), 60}}};
        for (int row = 0; row < 300; ++row)
            table.rows.append({QStringLiteral("RIVI.%1").arg(row), QStringLiteral("Myönnetty")});
        QStringList words;
        for (int word = 0; word < 4000; ++word)
            words.append(QStringLiteral("sana%1").arg(word));
        table.rows.append({QStringLiteral("PITKÄ"), words.join(QLatin1Char(' '))});
        table.rows.append({QString(400, QLatin1Char('x')), QStringLiteral("Sana ilman katkokohtaa")});
        document.blocks = {{.type = Block::Type::Annex, .text = QStringLiteral("Liite 1. Tietosisältö")}, table};
        const QString file = print(document);
        check(file, document);
        const QString text = textOf(file);
        const QStringList sheets = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(sheets.size() > 8);
        for (int page = 1; page < sheets.size(); ++page)
            QVERIFY2(sheets.at(page).contains(QStringLiteral("Yksilöivä tieto")), qPrintable(QString::number(page)));
        for (int row = 0; row < 300; ++row)
            QVERIFY2(text.contains(QStringLiteral("RIVI.%1 ").arg(row)) || text.contains(QStringLiteral("RIVI.%1\n").arg(row)),
                     qPrintable(QString::number(row)));
        for (const QString &word : std::as_const(words))
            QVERIFY2(text.contains(word), qPrintable(word));
        QCOMPARE(text.count(QLatin1Char('x')), 400);
    }

    void addressesAreCopiedLetterByLetter()
    {
        Document document{.kind = QStringLiteral("Kirje"), .language = QStringLiteral("fi"), .agency = QStringLiteral("Virasto")};
        document.blocks = {{.type = Block::Type::Paragraph, .text = QStringLiteral("kirjaamo@dvv.fi fl ffi – Åsa Öhman, 44 ja 45 §")}};
        const QString words = wordsOf(print(document));
        QVERIFY2(words.contains(QStringLiteral("kirjaamo@dvv.fi fl ffi – Åsa Öhman, 44 ja 45 §")), qPrintable(words));
    }

    void theSameDocumentIsTheSameOnPaper()
    {
        const Document document = documents::fromRecord(rows(QStringLiteral("decision_document")).first());
        QCOMPARE(textOf(print(document)), textOf(print(document)));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto written = documents::writePdf(Document{}, m_folder.filePath(QStringLiteral("no/such/folder.pdf")));
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, QStringLiteral("document.unwritable"));
        QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("no"))));
    }

    void fileNamesAreSafeEverywhere()
    {
        Document document{.kind = QStringLiteral("Päätös")};
        document.head = {{QStringLiteral("Päiväys"), QStringLiteral("x")}, {QStringLiteral("Diaarinumero"), QStringLiteral("DVV/12/2026")}};
        QCOMPARE(documents::fileName(document), QStringLiteral("Paatos DVV-12-2026.pdf"));
    }

    void thePageShowsAndSaves()
    {
        const QVariantMap row = rows(QStringLiteral("decision_document"), QStringLiteral("-id")).first();
        documents::DocumentPage page(
            *m_session->desk(),
            {.pageId = "decision_document", .view = "ui.decision_document", .icon = "document-sign", .title = "Document of the decision"},
            {QStringLiteral("decision_document"), row.value(QStringLiteral("id")).toLongLong(), {}}, nullptr);
        page.resize(1000, 700);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isLoaded(), 60000);
        QVERIFY(page.title().contains(row.value(QStringLiteral("diary_number")).toString()));
        auto *paper = page.findChild<documents::PaperView *>();
        QVERIFY(paper && paper->pageCount() >= 2 && paper->isVisible());
        // Something is drawn: the paper is white, the letters are not.
        const QImage image = paper->grab().toImage();
        int dark = 0;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2)
                dark += qGray(image.pixel(x, y)) < 80;
        QVERIFY2(dark > 300, qPrintable(QString::number(dark)));
        const QString file = m_folder.filePath(QStringLiteral("saved.pdf"));
        page.save(file);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<shared::Banner *>()->sentence().contains(QLatin1String("saved.pdf")), 60000);
        check(file, page.document());
        page.save(m_folder.filePath(QStringLiteral("no/such.pdf")));
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<shared::Banner *>()->sentence().contains(QLatin1String("such.pdf")), 60000);
    }

    void paperSaysWhatThePdfSays()
    {
        const QVariantMap row = rows(QStringLiteral("decision_document"), QStringLiteral("-id")).first();
        documents::DocumentPage page(
            *m_session->desk(),
            {.pageId = "decision_document", .view = "ui.decision_document", .icon = "document-sign", .title = "Document of the decision"},
            {QStringLiteral("decision_document"), row.value(QStringLiteral("id")).toLongLong(), {}}, nullptr);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isLoaded(), 60000);
        auto *banner = page.findChild<shared::Banner *>();
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_folder.filePath(QStringLiteral("printed.pdf")));
        page.print(printer);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->sentence().isEmpty(), 60000);
        QCOMPARE(wordsOf(printer->outputFileName()), wordsOf(print(page.document())));
        // Only the pages that were chosen.
        printer->setOutputFileName(m_folder.filePath(QStringLiteral("second.pdf")));
        printer->setFromTo(2, 2);
        const auto one = documents::print(page.document(), *printer);
        QVERIFY(one);
        QCOMPARE(*one, 1);
        // Without a printer the page says so, and shows the other way.
        if (!documents::printerThere()) {
            QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
            QTRY_VERIFY(banner->sentence().contains(QLatin1String("printer is installed")));
        }
    }

    void aDocumentOfOthersIsNotThere()
    {
        documents::DocumentPage page(*m_session->desk(),
                                     {.pageId = "letter", .view = "ui.letter_detail", .icon = "mail-message", .title = "Letter"},
                                     {QStringLiteral("letter"), 999999999, {}}, nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(page.isLoaded(), 60000);
        QVERIFY(page.document().isEmpty());
        QVERIFY(page.findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly).isEmpty());
    }
};

QTEST_MAIN(DocumentsTest)
#include "DocumentsTest.moc"
