// The command line twin: lupavahti COMMAND …, without a display.
#pragma once

#include <QStringList>

namespace cli {

struct Arguments;

/// True when the words name a command, or try to: everything that is not for the window.
bool isCommand(const Arguments &arguments);
/// True when the command lays out pages: it needs fonts, so an offscreen QGuiApplication.
bool drawsPages(const Arguments &arguments);
/// Runs it; a QCoreApplication stands. Gives the exit code.
int run(const Arguments &arguments);
/// The whole help, or that of one command.
int help(const Arguments &arguments);
int version(const Arguments &arguments);
/// A fault of the command line itself, and where help is; exit code 2.
int usage(const Arguments &arguments, const QString &sentence);
/// The sentence for an unknown option or one that lacks its value.
int optionFault(const Arguments &arguments);
/// There is no display: one sentence, and what to do instead; exit code 7.
int noDisplay(const Arguments &arguments);

} // namespace cli
