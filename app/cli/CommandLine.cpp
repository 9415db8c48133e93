#include "CommandLine.h"

#include "cli/Commands.h"
#include "schema/SqlFiles.h"

#include <QCoreApplication>

namespace cli {

namespace {

const CommandInfo *find(const QStringList &words, QStringList *operands = nullptr)
{
    for (const CommandInfo &command : commands()) {
        const QStringList name = QString::fromLatin1(command.words).split(QLatin1Char(' '));
        if (words.mid(0, name.size()) == name) {
            if (operands)
                *operands = words.mid(name.size());
            return &command;
        }
    }
    return nullptr;
}

QString usageLine(const CommandInfo &command)
{
    return QStringLiteral("lupavahti %1 %2").arg(QLatin1String(command.words), QLatin1String(command.operands)).trimmed();
}

void sayOption(Console &console, const Option &option)
{
    QString left = QStringLiteral("  --") + QLatin1String(option.name);
    if (option.value)
        left += QLatin1Char(' ') + QLatin1String(option.value);
    console.say(left.leftJustified(24) + QLatin1Char(' ') + text(option.text));
}

void sayExitCodes(Console &console)
{
    console.say(text(QT_TRANSLATE_NOOP("cli", "Exit codes:")));
    static const QList<QPair<int, const char *>> codes{
        {Done, QT_TRANSLATE_NOOP("cli", "done, or allowed")},
        {Refused, QT_TRANSLATE_NOOP("cli", "refused by a rule, or access refused")},
        {Usage, QT_TRANSLATE_NOOP("cli", "the command line is not understood")},
        {NoConnection, QT_TRANSLATE_NOOP("cli", "the server is not reached or started, or does not let the login in")},
        {Damaged, QT_TRANSLATE_NOOP("cli", "the database, a backup or the audit trail is damaged or tampered with")},
        {WrongVersion, QT_TRANSLATE_NOOP("cli", "PostgreSQL is missing or of a wrong version, or the schema does not fit this program")},
        {NoSpace, QT_TRANSLATE_NOOP("cli", "the disk is full")},
        {NoDisplay, QT_TRANSLATE_NOOP("cli", "there is no display for the window")},
        {Busy, QT_TRANSLATE_NOOP("cli", "another program uses the server")},
        {9, QT_TRANSLATE_NOOP("cli", "app/run could not install the packages or build the program")},
        {Machine, QT_TRANSLATE_NOOP("cli", "accounts, folders or sockets of this machine are in the way")},
        {Defect, QT_TRANSLATE_NOOP("cli", "a fault of the program")},
    };
    for (const auto &[code, words] : codes)
        console.say(QStringLiteral("  %1  %2").arg(code, 3).arg(text(words)));
}

void sayAll(Console &console)
{
    console.say(text(
        QT_TRANSLATE_NOOP("cli", "Lupavahti: data permits to the Population Information System, from application to a revoked right.")));
    console.say(QString());
    console.say(text(QT_TRANSLATE_NOOP("cli", "Usage: lupavahti [OPTION…]            the window")));
    console.say(text(QT_TRANSLATE_NOOP("cli", "       lupavahti COMMAND [OPTION…]    the command line")));
    console.say(QString());
    console.say(text(QT_TRANSLATE_NOOP("cli", "Commands (help of one: lupavahti COMMAND --help):")));
    for (const CommandInfo &command : commands())
        console.say(QStringLiteral("  ") + usageLine(command).mid(10).leftJustified(34) + QLatin1Char(' ') + text(command.purpose));
    console.say(QString());
    console.say(text(QT_TRANSLATE_NOOP("cli", "Options:")));
    for (const Option &option : allOptions())
        sayOption(console, option);
    console.say(QString());
    console.say(text(QT_TRANSLATE_NOOP(
        "cli",
        "Environment: LUPAVAHTI_HOME (folder of the private database), LUPAVAHTI_PG_BIN (folder of PostgreSQL's programs), LUPAVAHTI_RUNTIME (folder of its socket).")));
    console.say(QString());
    sayExitCodes(console);
}

} // namespace

bool isCommand(const Arguments &arguments)
{
    return !arguments.words.isEmpty();
}

bool drawsPages(const Arguments &arguments)
{
    const CommandInfo *command = find(arguments.words);
    return command && command->draws && !arguments.has("help");
}

int help(const Arguments &arguments)
{
    Console console(false);
    console.setLanguage(arguments.value("language"));
    const CommandInfo *command = find(arguments.words);
    if (!command) {
        sayAll(console);
        return Done;
    }
    console.say(text(QT_TRANSLATE_NOOP("cli", "Usage: %1 [OPTION…]")).arg(usageLine(*command)));
    console.say(text(command->purpose));
    if (*command->details)
        console.say(text(command->details));
    console.say(QString());
    console.say(text(QT_TRANSLATE_NOOP("cli", "Options:")));
    for (const Option &option : allOptions()) {
        const QByteArray name(option.name);
        bool belongs = name == "help" || name == "json" || name == "language";
        for (const char *one : command->options)
            belongs = belongs || name == one;
        if (belongs)
            sayOption(console, option);
    }
    console.say(QString());
    sayExitCodes(console);
    return Done;
}

int version(const Arguments &arguments)
{
    Console console(arguments.has("json"));
    console.setLanguage(arguments.value("language"));
    console.say(QStringLiteral("Lupavahti %1").arg(schema::programVersion()));
    console.say(text(QT_TRANSLATE_NOOP("cli", "Schema %1, for PostgreSQL %2 or newer of version 15"))
                    .arg(schema::schemaVersion())
                    .arg(cluster::versionText(cluster::NeededVersion)));
    console.answer({{QStringLiteral("program"), schema::programVersion()}, {QStringLiteral("schema"), schema::schemaVersion()}}, Done);
    return Done;
}

int usage(const Arguments &arguments, const QString &sentence)
{
    Console console(arguments.has("json"));
    console.setLanguage(arguments.value("language"));
    return console.fail(Usage, QStringLiteral("cli.usage"),
                        sentence + QLatin1Char(' ') + text(QT_TRANSLATE_NOOP("cli", "See: lupavahti --help")));
}

int optionFault(const Arguments &arguments)
{
    Console console(arguments.has("json"));
    console.setLanguage(arguments.value("language"));
    const char *sentence = arguments.faultLacksValue ? QT_TRANSLATE_NOOP("cli", "The option %1 needs a value.")
                                                     : QT_TRANSLATE_NOOP("cli", "There is no option %1.");
    return console.fail(Usage, QStringLiteral("cli.usage"),
                        text(sentence).arg(arguments.fault) + QLatin1Char(' ') + text(QT_TRANSLATE_NOOP("cli", "See: lupavahti --help")));
}

int noDisplay(const Arguments &arguments)
{
    Console console(arguments.has("json"));
    console.setLanguage(arguments.value("language"));
    return console.fail(
        NoDisplay, QStringLiteral("cli.no_display"),
        text(QT_TRANSLATE_NOOP(
            "cli",
            "There is no display for the window: start it in a desktop session (or over ssh -X), make pictures of every page with --tour DIR, or use the command line (--help).")));
}

int run(const Arguments &arguments)
{
    Console console(arguments.has("json"));
    console.setLanguage(arguments.value("language"));
    QStringList operands;
    const CommandInfo *command = find(arguments.words, &operands);
    if (!command)
        return usage(arguments, text(QT_TRANSLATE_NOOP("cli", "There is no command “%1”.")).arg(arguments.words.join(QLatin1Char(' '))));
    if (operands.size() < command->leastOperands || operands.size() > command->mostOperands)
        return usage(arguments, text(QT_TRANSLATE_NOOP("cli", "This is how the command is written: %1.")).arg(usageLine(*command)));
    const QStringList given = QStringList(arguments.values.keys()) + QStringList(arguments.flags.begin(), arguments.flags.end());
    for (const QString &option : given) {
        bool belongs = option == QLatin1String("json") || option == QLatin1String("language");
        for (const char *one : command->options)
            belongs = belongs || option == QLatin1String(one);
        if (!belongs)
            return usage(arguments, text(QT_TRANSLATE_NOOP("cli", "The option --%1 does not belong to this command.")).arg(option));
    }
    int exit = Defect;
    {
        Desk desk(arguments, console);
        exit = command->run(arguments, operands, console, desk);
    }
    return exit;
}

} // namespace cli
