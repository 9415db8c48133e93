// Forms and languages as files: every field has a name for screen readers and a label, no two mnemonics of a form clash in any
// language, no text is left untranslated and no placeholder is lost on the way.
#include <QDirIterator>
#include <QDomDocument>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QStringList inputs{QStringLiteral("QLineEdit"),   QStringLiteral("QPlainTextEdit"), QStringLiteral("QComboBox"),
                         QStringLiteral("QSpinBox"),    QStringLiteral("QCheckBox"),      QStringLiteral("shared::DateEdit"),
                         QStringLiteral("QTreeWidget"), QStringLiteral("QListWidget"),    QStringLiteral("shared::ItemTree")};

QDomDocument document(const QString &path)
{
    QFile file(path);
    QDomDocument found;
    if (!file.open(QIODevice::ReadOnly) || !found.setContent(&file))
        qFatal("%s cannot be read", qPrintable(path));
    return found;
}

QStringList forms()
{
    QStringList paths;
    QDirIterator files(QStringLiteral(SOURCE_FOLDER "/forms"), {QStringLiteral("*.ui")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

QList<QDomElement> elements(const QDomDocument &document, const QString &tag)
{
    QList<QDomElement> found;
    const QDomNodeList nodes = document.elementsByTagName(tag);
    for (int i = 0; i < nodes.size(); ++i)
        found.append(nodes.at(i).toElement());
    return found;
}

QString valueOf(const QDomElement &widget, const QString &name)
{
    for (QDomElement child = widget.firstChildElement(QStringLiteral("property")); !child.isNull();
         child = child.nextSiblingElement(QStringLiteral("property")))
        if (child.attribute(QStringLiteral("name")) == name)
            return child.firstChildElement().text();
    return {};
}

QChar mnemonic(const QString &words)
{
    static const QRegularExpression mark(QStringLiteral("&(\\w)"), QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = mark.match(words);
    return match.hasMatch() ? match.captured(1).at(0).toUpper() : QChar();
}

QStringList placeholders(const QString &words)
{
    static const QRegularExpression place(QStringLiteral("%L?[0-9n]|\\{\\w+\\}"));
    QStringList found;
    QRegularExpressionMatchIterator each = place.globalMatch(words);
    while (each.hasNext())
        found.append(each.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class FormsTest : public QObject {
    Q_OBJECT

    // A form in which the mnemonics of one page count for themselves: the pages of a stack are never seen together.
    QHash<QString, QHash<QString, QString>> texts(const QString &language) const
    {
        QHash<QString, QHash<QString, QString>> found;
        const QDomDocument all = document(QStringLiteral(SOURCE_FOLDER "/translations/app_%1.ts").arg(language));
        for (const QDomElement &context : elements(all, QStringLiteral("context")))
            for (QDomElement message = context.firstChildElement(QStringLiteral("message")); !message.isNull();
                 message = message.nextSiblingElement(QStringLiteral("message")))
                found[context.firstChildElement(QStringLiteral("name")).text()].insert(
                    message.firstChildElement(QStringLiteral("source")).text(),
                    message.firstChildElement(QStringLiteral("translation")).text());
        return found;
    }

private Q_SLOTS:
    // The agency's day is the Finnish one, wherever the computer stands: the day of its own zone is another for some hours of the night.
    void daysAreFinnish()
    {
        for (const char *folder : {"/app", "/model"}) {
            QDirIterator files(QStringLiteral(SOURCE_FOLDER) + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                const QByteArray text = file.readAll();
                QVERIFY2(!text.contains("QDate::currentDate(") && !text.contains("QDateTime::currentDateTime("),
                         qPrintable(file.fileName()));
            }
        }
    }

    // A day is written and typed as Finns write it, without leading zeros.
    void formsWriteDatesAsFinnsDo()
    {
        int looked = 0;
        for (const QString &path : forms()) {
            const QDomDocument form = document(path);
            for (const QDomElement &widget : elements(form, QStringLiteral("widget"))) {
                const QString pattern = valueOf(widget, QStringLiteral("displayFormat"));
                if (pattern.isEmpty())
                    continue;
                ++looked;
                QVERIFY2(pattern == QLatin1StringView("d.M.yyyy"), qPrintable(path + QLatin1Char(' ') + pattern));
            }
        }
        QVERIFY(looked > 10);
    }

    // Where the Finnish text has a term of the field, the Swedish has the term that belongs to it, in every sentence.
    void theLanguagesAgreeOnTheTerms()
    {
        struct Term {
            const char *finnish;
            const char *swedish;
        };
        static constexpr Term terms[] = {
            {"tietolupa|tietoluv", "datatillstånd"},
            {"käyttöoikeu", "användarrätt"},
            {"vastuukäyttäj", "ansvariga? användar"},
            {"lausunto|lausunno", "utlåtande"},
            {"y-tunnu", "fo-num"},
            {"turvakiel", "spärrmarker"},
            {"vtjkysely", "bdsförfrågan"},
            {"väestötietojärj", "befolkningsdatasystem"},
            {"diaarinume", "diarienum"},
            {"käyttötarkoitu", "ändamål"},
            {"oikeusperus", "rättsliga? grund"},
            {"esittelijä", "föredragande"},
            {"kirjautumisoikeu", "inloggning"},
            {"käyttäjätunnu", "användarnamn"},
            {"palveluväylä", "informationsled"},
            {"palvelinvarmen", "servercertifikat"},
            {"raamilu", "ramtillstånd"},
            {"kattolu", "taktillstånd"},
            {"käyttöehdo|käyttöehto", "villkor"},
            {"muutoksenhak", "ändring"},
            {"tiedoksian", "delg"},
            {"oikaisuvaat", "omprövning"},
            {"hakuavain", "söknyckel"},
            {"nimity(s|kse)", "förordnand"},
            {"viraston pääkäyttäj", "huvudanvändare"},
            {"luvansaaj", "tillståndshavar"},
            {"hinnasto", "prislist"},
            {"välitoimij", "mellanhand"},
            {"salassa pid", "sekretess"},
            {"keskeytet|keskeytti|^keskeytä (lupa|nimitys)", "tillfällig"},
        };
        const auto finnish = texts(QStringLiteral("fi"));
        const auto swedish = texts(QStringLiteral("sv"));
        QStringList astray;
        for (auto context = finnish.cbegin(); context != finnish.cend(); ++context)
            for (auto text = context->cbegin(); text != context->cend(); ++text) {
                const QString other = QString(swedish.value(context.key()).value(text.key())).remove(QLatin1Char('&')).toLower();
                const QString own = QString(text.value()).remove(QLatin1Char('&')).toLower();
                for (const Term &term : terms)
                    if (own.contains(QRegularExpression(QString::fromUtf8(term.finnish))) &&
                        !other.contains(QRegularExpression(QString::fromUtf8(term.swedish))))
                        astray.append(QStringLiteral("%1: %2 / %3").arg(QString::fromUtf8(term.finnish), own, other));
            }
        QVERIFY2(astray.isEmpty(), qPrintable(astray.join(QLatin1Char('\n'))));
    }

    void everyFieldHasANameAndALabel()
    {
        QVERIFY(forms().size() > 10);
        for (const QString &path : forms()) {
            const QDomDocument form = document(path);
            QStringList buddies;
            for (const QDomElement &widget : elements(form, QStringLiteral("widget")))
                buddies.append(valueOf(widget, QStringLiteral("buddy")));
            for (const QDomElement &widget : elements(form, QStringLiteral("widget"))) {
                const QString kind = widget.attribute(QStringLiteral("class"));
                if (!inputs.contains(kind))
                    continue;
                const QString where = QStringLiteral("%1 %2").arg(path, widget.attribute(QStringLiteral("name")));
                QVERIFY2(!valueOf(widget, QStringLiteral("accessibleName")).isEmpty(), qPrintable(where));
                if (!valueOf(widget, QStringLiteral("argument")).isEmpty() && kind != QLatin1StringView("QCheckBox"))
                    QVERIFY2(buddies.contains(widget.attribute(QStringLiteral("name"))), qPrintable(where));
            }
        }
    }

    void mnemonicsDoNotClash_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "fi", "sv"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void mnemonicsDoNotClash()
    {
        QFETCH(QString, language);
        const auto translated = texts(language);
        for (const QString &path : forms()) {
            const QDomDocument form = document(path);
            const QString name = form.documentElement().firstChildElement(QStringLiteral("class")).text();
            QHash<QString, QHash<QChar, QString>> taken; // by page of the stack, or the form
            for (const QDomElement &widget : elements(form, QStringLiteral("widget"))) {
                const QString source = valueOf(widget, QStringLiteral("text"));
                const QChar letter = mnemonic(translated.value(name).value(source));
                if (!source.contains(QLatin1Char('&')))
                    continue;
                QVERIFY2(!letter.isNull(), qPrintable(QStringLiteral("%1: %2 has none").arg(name, source)));
                QString page;
                for (QDomNode up = widget.parentNode(); !up.isNull(); up = up.parentNode())
                    if (up.toElement().attribute(QStringLiteral("class")) == QLatin1StringView("QScrollArea"))
                        page = up.toElement().attribute(QStringLiteral("name"));
                QVERIFY2(!taken[page].contains(letter),
                         qPrintable(QStringLiteral("%1: %2 of %3 and %4").arg(name, QString(letter), source, taken[page].value(letter))));
                taken[page].insert(letter, source);
            }
        }
    }

    void everyTextIsTranslated_data() { mnemonicsDoNotClash_data(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const QDomDocument all = document(QStringLiteral(SOURCE_FOLDER "/translations/app_%1.ts").arg(language));
        int count = 0;
        for (const QDomElement &message : elements(all, QStringLiteral("message"))) {
            const QString source = message.firstChildElement(QStringLiteral("source")).text();
            const QDomElement translation = message.firstChildElement(QStringLiteral("translation"));
            QVERIFY2(!translation.hasAttribute(QStringLiteral("type")), qPrintable(source));
            QVERIFY2(!translation.text().trimmed().isEmpty(), qPrintable(source));
            QStringList forms;
            for (QDomElement form = translation.firstChildElement(QStringLiteral("numerusform")); !form.isNull();
                 form = form.nextSiblingElement(QStringLiteral("numerusform")))
                forms.append(form.text());
            if (forms.isEmpty())
                forms.append(translation.text());
            else
                QCOMPARE(forms.size(), 2);
            for (const QString &form : std::as_const(forms))
                QVERIFY2(placeholders(form) == placeholders(source), qPrintable(source + QLatin1StringView(" → ") + form));
            ++count;
        }
        QVERIFY(count > 600);
    }
};

QTEST_GUILESS_MAIN(FormsTest)
#include "FormsTest.moc"
