// The command line taken apart: words, options with values, flags.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace cli {

struct Option {
    const char *name;  // without the dashes
    const char *value; // name of its value for the help; null for a flag
    const char *text;  // QT_TRANSLATE_NOOP("cli", …)
};

struct Arguments {
    QStringList words;
    QHash<QString, QString> values;
    QSet<QString> flags;
    QString fault; // option that is unknown, or lacks its value; empty when all is well
    bool faultLacksValue = false;

    bool has(const char *flag) const { return flags.contains(QLatin1String(flag)); }
    QString value(const char *name) const { return values.value(QLatin1String(name)); }

    /// "--name value" and "--name=value"; after "--" everything is a word. Options of Qt itself (one dash: -platform, -style)
    /// are left to it, with their values.
    static Arguments parse(const QStringList &arguments, const QList<Option> &known);
};

/// Every option there is, of the window and of the commands.
const QList<Option> &allOptions();

} // namespace cli
