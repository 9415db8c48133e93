// The commands of the command line, one function each; they call the same database functions as the window.
#pragma once

#include "cli/Desk.h"

namespace cli {

struct CommandInfo {
    const char *words;    // "audit verify"
    const char *operands; // "DIARY|ID"
    int leastOperands;
    int mostOperands;
    const char *purpose; // QT_TRANSLATE_NOOP("cli", …), one sentence
    const char *details; // QT_TRANSLATE_NOOP("cli", …), may be empty
    QList<const char *> options;
    int (*run)(const Arguments &, const QStringList &operands, Console &, Desk &);
    bool draws = false; // lays out pages, so it needs fonts, but no display
};

const QList<CommandInfo> &commands();

int status(const Arguments &, const QStringList &, Console &, Desk &);
int stop(const Arguments &, const QStringList &, Console &, Desk &);
int migrate(const Arguments &, const QStringList &, Console &, Desk &);
int backup(const Arguments &, const QStringList &, Console &, Desk &);
int restore(const Arguments &, const QStringList &, Console &, Desk &);
int verifyAudit(const Arguments &, const QStringList &, Console &, Desk &);
int showCase(const Arguments &, const QStringList &, Console &, Desk &);
int takeIn(const Arguments &, const QStringList &, Console &, Desk &);
int decisionPdf(const Arguments &, const QStringList &, Console &, Desk &);
int letterPdf(const Arguments &, const QStringList &, Console &, Desk &);
int endRight(const Arguments &, const QStringList &, Console &, Desk &);
int decide(const Arguments &, const QStringList &, Console &, Desk &);
int changePassword(const Arguments &, const QStringList &, Console &, Desk &);
int work(const Arguments &, const QStringList &, Console &, Desk &);

} // namespace cli
