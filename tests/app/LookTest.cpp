// The look keeps its promises: contrast of every pair of colours, four sizes of text, every icon there.
#include "shared/Look.h"
#include "areas/Registry.h"
#include "help/HelpDialog.h"
#include "messages/Vocabulary.h"
#include "shared/Icons.h"
#include "shared/StateBadge.h"
#include "Startup.h"
#include "tour/Tour.h"

#include <QDirIterator>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>

class LookTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { app::loadResources(); }

    void contrastMeasureIsRight()
    {
        QVERIFY(qAbs(look::contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(qAbs(look::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    // A name written as markup is shown as it was written, and nothing that it points at is fetched.
    void toolTipsShowDataAsWritten()
    {
        look::apply(*qApp, false);
        QWidget window;
        window.show();
        const QString name = QStringLiteral("<img src=\"file:///etc/hostname\"><b>Aino</b>");
        QToolTip::showText(QPoint(10, 10), name, &window);
        const QLabel *tip = nullptr;
        for (const QWidget *widget : QApplication::topLevelWidgets())
            if (widget->inherits("QTipLabel"))
                tip = qobject_cast<const QLabel *>(widget);
        QVERIFY(tip);
        QCOMPARE(tip->text(), name);
        QCOMPARE(tip->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

    void contrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void contrast()
    {
        QFETCH(bool, dark);
        const QList<look::ContrastPair> pairs = look::contrastPairs(dark);
        QVERIFY(pairs.size() > 40);
        for (const look::ContrastPair &pair : pairs) {
            const double found = look::contrast(pair.text, pair.ground);
            QVERIFY2(found >= pair.least, qPrintable(QStringLiteral("%1: %2 of %3").arg(pair.name).arg(found).arg(pair.least)));
        }
    }

    void paletteIsTheOneMeasured()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = look::palette(dark);
            for (const auto &[text, ground] : {std::pair{QPalette::Text, QPalette::Base},
                                               {QPalette::WindowText, QPalette::Window},
                                               {QPalette::ButtonText, QPalette::Button},
                                               {QPalette::HighlightedText, QPalette::Highlight},
                                               {QPalette::Text, QPalette::AlternateBase},
                                               {QPalette::ToolTipText, QPalette::ToolTipBase}})
                QVERIFY(look::contrast(palette.color(text), palette.color(ground)) >= 4.5);
        }
    }

    void textScaleMovesEverySizeAlike()
    {
        const auto sizes = [] {
            QList<double> points;
            for (const look::Size size : {look::Size::Small, look::Size::Body, look::Size::Section, look::Size::PageTitle})
                points.append(look::font(size).pointSizeF());
            return points;
        };
        const QList<double> once = sizes();
        look::setTextScale(2.0);
        const QList<double> twice = sizes();
        look::setTextScale(1.0);
        for (int i = 0; i < once.size(); ++i)
            QVERIFY(qAbs(twice.at(i) - 2 * once.at(i)) < 0.01);
    }

    // No source but the palette's names a colour, and no style sheet creeps in.
    void coloursStandInOneFile()
    {
        static const QRegularExpression colour(
            QStringLiteral("QColor\\(0x|#[0-9a-fA-F]{6}\\b|setStyleSheet|Qt::(red|green|blue|yellow|gray)"));
        QDirIterator files(QStringLiteral(SOURCE_FOLDER "/app"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.endsWith(QLatin1String("shared/Look.cpp")) || path.endsWith(QLatin1String("shared/Icons.cpp")))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = colour.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(path + QLatin1String(": ") + match.captured()));
            ++looked;
        }
        QVERIFY(looked > 50);
    }

    void everyIconIsBundled()
    {
        const QStringList bundled = icons::bundled();
        for (const areas::PageEntry &entry : areas::registry().pages())
            QVERIFY2(bundled.contains(entry.icon), qPrintable(entry.id + QLatin1String(": ") + entry.icon));
        static const QRegularExpression icon(QStringLiteral("(?:named|pixmap|onStrong)\\(QStringLiteral\\(\"([a-z-]+)\"\\)"));
        QDirIterator files(QStringLiteral(SOURCE_FOLDER "/app"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = icon.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString name = matches.next().captured(1);
                QVERIFY2(bundled.contains(name), qPrintable(file.fileName() + QLatin1String(": ") + name));
            }
        }
    }

    // A state is never an icon or a colour alone, and every state of a list has a look of its own.
    void statesHaveWordAndIcon()
    {
        for (const char *list : {"application.state", "permit.state", "appointment.state", "right.state", "organisation.state",
                                 "item.outcome", "decision.outcome", "sensitivity", "lateness", "target.state", "task"}) {
            const QStringList codes = messages::codes(QString::fromLatin1(list));
            QVERIFY(!codes.isEmpty());
            for (const QString &code : codes) {
                const shared::StateLook look = shared::stateLook(QString::fromLatin1(list), code);
                QVERIFY2(!look.word.isEmpty() && look.word != code, qPrintable(QLatin1String(list) + QLatin1Char('/') + code));
                QVERIFY2(icons::exists(look.icon), qPrintable(look.icon));
            }
        }
    }

    void iconsTakeTheColourAskedFor()
    {
        const QPixmap drawn = icons::pixmap(QStringLiteral("dialog-ok-apply"), QColor(Qt::magenta), 32, 1.0);
        const QImage image = drawn.toImage();
        bool found = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found = found || image.pixelColor(x, y) == QColor(Qt::magenta);
        QVERIFY(found);
    }

    void everyPageHasHelpInEveryLanguage()
    {
        for (const QString &language : {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")}) {
            QVERIFY(help::HelpDialog::exists(QStringLiteral("keys"), language));
            for (const areas::PageEntry &entry : areas::registry().pages())
                QVERIFY2(help::HelpDialog::exists(entry.id, language), qPrintable(language + QLatin1Char('/') + entry.id));
            for (const QString &topic : help::HelpDialog::topics())
                QVERIFY2(help::HelpDialog::exists(topic, language), qPrintable(language + QLatin1Char('/') + topic));
        }
    }

    void registryIsWhole()
    {
        QStringList ids;
        const QStringList roles = messages::codes(u"role");
        for (const areas::PageEntry &entry : areas::registry().pages()) {
            QVERIFY(entry.title && entry.make && !ids.contains(entry.id));
            ids.append(entry.id);
            QVERIFY2(entry.order > 0 || !entry.listView.isEmpty(), qPrintable(entry.id));
            for (const QString &role : entry.roles)
                QVERIFY2(roles.contains(role), qPrintable(role));
        }
        for (const areas::DialogEntry &entry : areas::registry().dialogs()) {
            QVERIFY(entry.title && entry.make && !ids.contains(entry.id));
            ids.append(entry.id);
            for (const QString &role : entry.roles)
                QVERIFY2(roles.contains(role), qPrintable(role));
        }
        const QStringList subjects = tour::subjects();
        for (const QString &id : std::as_const(ids))
            QVERIFY2(subjects.contains(id), qPrintable(id));
    }
};

QTEST_MAIN(LookTest)
#include "LookTest.moc"
