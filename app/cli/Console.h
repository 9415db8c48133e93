// Speaks to the terminal, in the chosen language: sentences for people, or one line of JSON for programs.
#pragma once

#include "base/Result.h"
#include "cli/ExitCode.h"
#include "command/Command.h"

#include <memory>
#include <QJsonObject>
#include <QTextStream>

class QTranslator;

namespace cli {

class Console {
public:
    explicit Console(bool json);
    ~Console();

    /// fi, sv or en; empty: the system's.
    void setLanguage(const QString &language);
    bool json() const { return m_json; }

    /// A line for people; nothing when JSON is asked for.
    void say(const QString &line);
    /// The answer for programs; nothing otherwise. "ok" and "exit" are added.
    void answer(QJsonObject object, ExitCode exit);
    /// A failure on standard error, or as JSON; gives the exit code back.
    int fail(const base::Error &error);
    int fail(ExitCode exit, const QString &code, const QString &sentence);
    /// A refusal by a rule, with all its faults.
    int refused(const command::Outcome &outcome);

    /// Without echo from the terminal, or the first line of standard input; empty when neither is to be had.
    QString password(const QString &login, bool fromStandardInput);
    /// The same for a new one, asked for twice on the terminal; empty when it is not to be had, a fault when the two differ.
    base::Result<QString> newPassword(bool fromStandardInput);

private:
    QString secret(const QString &prompt, bool fromStandardInput);

    bool m_json;
    QTextStream m_out;
    QTextStream m_err;
    QTextStream m_in; // one for all lines: it reads ahead
    std::unique_ptr<QTranslator> m_translator;
};

/// Translates a text of the context "cli".
QString text(const char *source);

} // namespace cli
