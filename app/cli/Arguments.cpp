#include "Arguments.h"

#include <algorithm>
#include <QtGlobal>

namespace cli {

const QList<Option> &allOptions()
{
    static const QList<Option> options{
        {"help", nullptr, QT_TRANSLATE_NOOP("cli", "Show this help, or that of the command, and leave.")},
        {"version", nullptr, QT_TRANSLATE_NOOP("cli", "Show the versions of the program and of its schema, and leave.")},
        {"data", "DIR",
         QT_TRANSLATE_NOOP(
             "cli", "Folder of the private database. Else $LUPAVAHTI_HOME, else ~/.local/share/lupavahti; for root /var/lib/lupavahti.")},
        {"server", "CONNINFO",
         QT_TRANSLATE_NOOP(
             "cli",
             "Work with a shared server: \"host=… dbname=lupavahti user=…\", or service=NAME. No password belongs here; it is asked for.")},
        {"language", "fi|sv|en", QT_TRANSLATE_NOOP("cli", "Language of the program. Else the remembered one, else the system's.")},
        {"as", "LOGIN",
         QT_TRANSLATE_NOOP(
             "cli",
             "On the private database: enter as this person of the demo (login or name). On a shared server the user of --server acts.")},
        {"dark", nullptr, QT_TRANSLATE_NOOP("cli", "Dark look of the window or of the tour.")},
        {"tour", "DIR",
         QT_TRANSLATE_NOOP("cli", "Write a picture of every page and dialog for each role into DIR and leave; needs no display.")},
        {"json", nullptr, QT_TRANSLATE_NOOP("cli", "Answer as JSON on one line.")},
        {"password-stdin", nullptr, QT_TRANSLATE_NOOP("cli", "Read the password from standard input instead of asking on the terminal.")},
        {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Stop the server although other windows use it.")},
        {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "Only check: nothing is stored.")},
        {"report", "FILE", QT_TRANSLATE_NOOP("cli", "Keep what became of each file in FILE, a table (.csv) or JSON (.json).")},
        {"reason-code", "CODE",
         QT_TRANSLATE_NOOP("cli", "Why the right ends: left_employment, duty_changed, not_needed, misuse, mistake or other.")},
        {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "The reason in words; required for misuse and other.")},
        {"at", "TIME",
         QT_TRANSLATE_NOOP("cli", "The moment to decide for, as 2026-11-23T14:05 (Finnish time) or with an offset; now when left out.")},
        {"anchor", "NO:HASH", QT_TRANSLATE_NOOP("cli", "A seal that was noted down earlier; it must still be in the chain.")},
    };
    return options;
}

Arguments Arguments::parse(const QStringList &arguments, const QList<Option> &known)
{
    Arguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == QLatin1String("--")) {
            parsed.words << arguments.mid(i + 1);
            break;
        }
        if (word == QLatin1String("-h")) {
            parsed.flags << QStringLiteral("help");
            continue;
        }
        if (!word.startsWith(QLatin1String("--"))) {
            if (word.size() > 1 && word.startsWith(QLatin1Char('-')))
                ++i;
            else
                parsed.words << word;
            continue;
        }
        const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
        const auto option = std::find_if(known.begin(), known.end(), [&](const Option &o) { return name == QLatin1String(o.name); });
        const bool joined = word.contains(QLatin1Char('='));
        if (option == known.end() || (!option->value && joined)) {
            parsed.fault = word;
            return parsed;
        }
        if (!option->value) {
            parsed.flags << name;
        } else if (joined) {
            parsed.values.insert(name, word.mid(name.size() + 3));
        } else if (i + 1 < arguments.size()) {
            parsed.values.insert(name, arguments.at(++i));
        } else {
            parsed.fault = word;
            parsed.faultLacksValue = true;
            return parsed;
        }
    }
    return parsed;
}

} // namespace cli
