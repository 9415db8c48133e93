// Every page and dialog as every role sees it: none is missing from the tour, nothing is cut or wider than the window in three languages
// and at double text size, and every control can be named by a screen reader.
#include "tour/Tour.h"
#include "messages/Vocabulary.h"
#include "setup/Setup.h"
#include "shared/LinkButton.h"
#include "shared/Look.h"
#include "shared/Text.h"
#include "shell/Preferences.h"
#include "Startup.h"
#include "support/TestCluster.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace {

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

int widest(const QFontMetrics &metrics, const QString &text, bool words)
{
    int width = 0;
    const QStringList parts = words ? text.split(QRegularExpression(QStringLiteral("\\s|-|–|/"))) : text.split(QLatin1Char('\n'));
    for (const QString &part : parts)
        width = std::max(width, metrics.horizontalAdvance(part));
    return width;
}

// What is wrong with one widget's text, empty when nothing.
QString fault(const QWidget *widget)
{
    const QFontMetrics metrics = widget->fontMetrics();
    const QWidget *above = widget->parentWidget();
    const bool part = above && (above->inherits("QComboBox") || above->inherits("QAbstractSpinBox"));
    if ((qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPushButton *>(widget)) &&
        !part && widget->height() + 2 < widget->minimumSizeHint().height())
        return QStringLiteral("squeezed");
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || label->textFormat() == Qt::RichText || Qt::mightBeRichText(label->text()))
            return {};
        const int room = label->contentsRect().width() - 2 * label->margin() + 2;
        if (widest(metrics, plain(label->text()), label->wordWrap()) > room)
            return QStringLiteral("wider than its label");
        if (label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 2)
            return QStringLiteral("higher than its label");
    } else if (const auto *link = qobject_cast<const shared::LinkButton *>(widget)) {
        if (link->sizeHint().width() > link->width() + 1)
            return QStringLiteral("wider than its link");
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return {};
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
        if (widest(metrics, plain(button->text()), false) + icon > button->width())
            return QStringLiteral("wider than its button");
    } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect field = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        // A long choice is data; the choices that the program words must fit.
        if (combo->currentIndex() == 0 && combo->sizeAdjustPolicy() == QComboBox::AdjustToContents &&
            metrics.horizontalAdvance(combo->currentText()) > field.width() + 2)
            return QStringLiteral("wider than its choice");
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        // At double size a long example may end in an ellipsis: the label and the help say it all.
        if (look::textScale() < 1.5 && edit->text().isEmpty() &&
            metrics.horizontalAdvance(edit->placeholderText()) > edit->contentsRect().width())
            return QStringLiteral("hint wider than its field");
    } else if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal) {
        // At double size a heading may end in an ellipsis, as the text below it.
        for (int section = 0; look::textScale() < 1.5 && section < header->count(); ++section)
            if (const QString words = header->model()->headerData(section, Qt::Horizontal).toString();
                !header->isSectionHidden(section) && metrics.horizontalAdvance(words) > header->sectionSize(section))
                return QStringLiteral("column “%1” narrower than its heading").arg(words);
    }
    return {};
}

bool isNameless(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return !accessible || accessible->text(QAccessible::Name).trimmed().isEmpty() || accessible->role() == QAccessible::NoRole;
}

QString described(const QWidget *widget)
{
    QString text = widget->property("text").toString();
    return QStringLiteral("%1 %2 “%3”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text.left(60));
}

} // namespace

class TourTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        app::loadResources();
        shell::Preferences::forgetAll();
        look::apply(*qobject_cast<QApplication *>(QApplication::instance()), false);
        m_database = std::make_unique<support::TestDatabase>(support::TestDatabase::Content::Demo);
        const auto people = setup::demoPeople(m_database->spec());
        QVERIFY2(people.ok(), people.ok() ? "" : qPrintable(people.error().toLog()));
        m_people = *people;
        QVERIFY(m_people.size() >= 8);
    }

    void cleanupTestCase() { m_database.reset(); }

    // Everything registered is seen by somebody; each control has a name.
    void everythingIsShownAndNamed()
    {
        shared::setCurrentLanguage(QStringLiteral("en"));
        look::setTextScale(1.0);
        QStringList shown;
        QStringList nameless;
        tour::walk(
            door(), m_people, {1280, 720}, {},
            [&](const QString &role, const QString &subject, QWidget &widget) {
                shown.append(subject);
                const QList<QWidget *> all = widget.findChildren<QWidget *>();
                for (QWidget *child : all) {
                    if (!child->isVisible() || !child->isEnabled() || child->focusPolicy() == Qt::NoFocus || child->focusProxy())
                        continue;
                    // The parts of a composite field speak through it.
                    if (qobject_cast<QLineEdit *>(child) &&
                        (qobject_cast<QComboBox *>(child->parentWidget()) || child->parentWidget()->inherits("QAbstractSpinBox")))
                        continue;
                    if (isNameless(child))
                        nameless.append(QStringLiteral("%1-%2: %3").arg(role, subject, described(child)));
                }
            },
            &m_found);
        for (const QString &subject : tour::subjects())
            QVERIFY2(shown.contains(subject), qPrintable(QLatin1String("nobody sees ") + subject));
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        // CTest runs a process for each language side by side; by hand all of them follow each other.
        const QString languages = qEnvironmentVariable("LUPAVAHTI_TOUR_LANGUAGES", QStringLiteral("fi sv en"));
        for (const double scale : {1.0, 2.0})
            for (const QString &language : languages.split(QLatin1Char(' ')))
                QTest::addRow("%s at %d %%", qPrintable(language), int(scale * 100)) << language << scale;
    }
    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(double, scale);
        shared::setCurrentLanguage(language);
        look::setTextScale(scale);
        QStringList cut;
        const QStringList roles{QStringLiteral("start"),          QStringLiteral("expert"),
                                QStringLiteral("decider"),        QStringLiteral("access_administrator"),
                                QStringLiteral("permit_contact"), QStringLiteral("responsible_user")};
        tour::walk(
            door(), m_people, {1280, 720}, roles,
            [&](const QString &role, const QString &subject, QWidget &widget) {
                const QString place = QStringLiteral("%1-%2").arg(role, subject);
                const QList<QWidget *> all = widget.findChildren<QWidget *>();
                for (const QWidget *child : all) {
                    if (!child->isVisible())
                        continue;
                    if (const QString what = fault(child); !what.isEmpty())
                        cut.append(QStringLiteral("%1: %2: %3 (%4 px)").arg(place, described(child), what).arg(child->width()));
                    const int right = child->mapTo(&widget, QPoint(child->width(), 0)).x();
                    if (right > widget.width() + 1)
                        cut.append(
                            QStringLiteral("%1: %2 reaches to %3 of %4").arg(place, described(child)).arg(right).arg(widget.width()));
                    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(child);
                        area && area->horizontalScrollBar()->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                        cut.append(QStringLiteral("%1: %2 scrolls sideways").arg(place, described(child)));
                }
                if (widget.width() > 1280 || widget.height() > 720)
                    cut.append(QStringLiteral("%1: %2×%3 does not fit").arg(place).arg(widget.width()).arg(widget.height()));
            },
            &m_found);
        look::setTextScale(1.0);
        cut.removeDuplicates();
        for (const QString &line : std::as_const(cut))
            qWarning("%s", qPrintable(line));
        QVERIFY(cut.isEmpty());
    }

    // A planted fault is found: the measure itself is tested.
    void theMeasureFindsACutText()
    {
        QLabel label(QStringLiteral("Digi- ja väestötietovirasto"));
        label.resize(30, 20);
        QVERIFY(!fault(&label).isEmpty());
        QPushButton button(QStringLiteral("Päätä käyttöoikeus"));
        button.resize(40, 24);
        QVERIFY(!fault(&button).isEmpty());
        QWidget nameless;
        nameless.setFocusPolicy(Qt::StrongFocus);
        QVERIFY(isNameless(&nameless));
    }

private:
    tour::Door door() const
    {
        return [this](const QString &login) { return m_database->spec(login); };
    }

    std::unique_ptr<support::TestDatabase> m_database;
    QList<setup::DemoPerson> m_people;
    tour::Found m_found;
};

QTEST_MAIN(TourTest)
#include "TourTest.moc"
