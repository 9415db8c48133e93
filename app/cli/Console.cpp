#include "Console.h"

#include "base/Language.h"
#include "messages/Sentences.h"

#include <cstdio>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTranslator>
#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

// A terminal obeys control characters, and marks of direction turn a line around: what others wrote is shown without them.
QString visible(QString line)
{
    for (QChar &c : line) {
        const char16_t code = c.unicode();
        const bool direction = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (direction || (c.category() == QChar::Other_Control && code != u'\n' && code != u'\t'))
            c = QChar::ReplacementCharacter;
    }
    return line;
}

} // namespace

QString text(const char *source)
{
    return QCoreApplication::translate("cli", source);
}

Console::Console(bool json) : m_json(json), m_out(stdout), m_err(stderr), m_in(stdin) {}

Console::~Console()
{
    m_out.flush();
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

void Console::setLanguage(const QString &language)
{
    QString chosen = language;
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (chosen.isEmpty())
            chosen = qEnvironmentVariable(name).left(2);
    }
    if (chosen != QLatin1String("fi") && chosen != QLatin1String("sv"))
        chosen = QStringLiteral("en");
    base::setLanguage(base::languageFromSuffix(chosen, base::Language::English));
    m_translator = std::make_unique<QTranslator>();
    if (m_translator->load(QStringLiteral(":/i18n/app_%1.qm").arg(chosen)))
        QCoreApplication::installTranslator(m_translator.get());
}

void Console::say(const QString &line)
{
    if (!m_json)
        m_out << visible(line) << Qt::endl;
}

void Console::answer(QJsonObject object, ExitCode exit)
{
    if (!m_json)
        return;
    object.insert(QStringLiteral("ok"), exit == Done);
    object.insert(QStringLiteral("exit"), static_cast<int>(exit));
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

int Console::fail(const base::Error &error)
{
    const ExitCode exit = exitCode(error);
    const QString code = error.code.isEmpty() ? error.sqlstate : error.code;
    const QString sentence = messages::error(error);
    if (m_json) {
        answer({{QStringLiteral("code"), code}, {QStringLiteral("sentence"), sentence}, {QStringLiteral("details"), error.text}}, exit);
        return exit;
    }
    m_err << visible(sentence) << Qt::endl;
    // What the failing program said helps whoever mends the machine; ordinary refusals need no more words.
    const bool technical = exit == Defect || exit == Machine || error.code == QLatin1String("cluster.start_failed") ||
                           error.code == QLatin1String("schema.failed") || error.code == QLatin1String("schema.lint") ||
                           error.code == QLatin1String("backup.restore_failed") || error.code == QLatin1String("backup.failed") ||
                           error.code == QLatin1String("server.malformed") || error.code == QLatin1String("server.certificate");
    if (technical && !error.text.isEmpty())
        m_err << visible(error.text.trimmed()) << Qt::endl;
    return exit;
}

int Console::fail(ExitCode exit, const QString &code, const QString &sentence)
{
    if (m_json)
        answer({{QStringLiteral("code"), code}, {QStringLiteral("sentence"), sentence}}, exit);
    else
        m_err << visible(sentence) << Qt::endl;
    return exit;
}

int Console::refused(const command::Outcome &outcome)
{
    QJsonArray faults;
    const QString sentence = messages::refusal(outcome.code, outcome.detail);
    if (!m_json)
        m_err << visible(sentence) << Qt::endl;
    for (const command::Fault &fault : outcome.faults()) {
        const QString line = messages::fault(fault.code);
        faults.append(
            QJsonObject{{QStringLiteral("field"), fault.field}, {QStringLiteral("code"), fault.code}, {QStringLiteral("sentence"), line}});
        if (!m_json)
            m_err << "  " << visible(fault.field) << ": " << line << Qt::endl;
    }
    answer({{QStringLiteral("code"), outcome.code},
            {QStringLiteral("sentence"), sentence},
            {QStringLiteral("faults"), faults},
            {QStringLiteral("detail"), outcome.detail}},
           Refused);
    return Refused;
}

QString Console::password(const QString &login, bool fromStandardInput)
{
    return secret(text(QT_TRANSLATE_NOOP("cli", "Password of %1: ")).arg(login), fromStandardInput);
}

base::Result<QString> Console::newPassword(bool fromStandardInput)
{
    const QString once = secret(text(QT_TRANSLATE_NOOP("cli", "New password: ")), fromStandardInput);
    if (once.isEmpty() || isatty(STDIN_FILENO) == 0)
        return once;
    if (secret(text(QT_TRANSLATE_NOOP("cli", "New password again: ")), fromStandardInput) != once)
        return base::Error::environment(QStringLiteral("password.differs"));
    return once;
}

QString Console::secret(const QString &prompt, bool fromStandardInput)
{
    const bool terminal = isatty(STDIN_FILENO) != 0;
    if (!terminal && !fromStandardInput)
        return {};
    termios before = {};
    if (terminal) {
        m_err << prompt << Qt::flush;
        tcgetattr(STDIN_FILENO, &before);
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    const QString line = m_in.readLine();
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSANOW, &before);
        m_err << Qt::endl;
    }
    return line;
}

} // namespace cli
