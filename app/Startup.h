// The way from nothing to a usable window: private cluster or shared server, schema, log-in, main window.
#pragma once

#include <QString>

namespace app {

// What the command line asked of the window. Nothing here is a secret.
struct Options {
    int *argc = nullptr; // handed to QApplication, so that its own options (-platform …) work
    char **argv = nullptr;
    QString dataFolder; // empty: the cluster layer's own choice
    QString server;     // libpq connection string of a shared server; empty: the private cluster
    QString person;     // login name to enter with on the private cluster; empty: ask
    QString language;   // fi, sv or en; empty: remembered, else the system's
    QString tourFolder; // not empty: write a picture of every page and dialog there and leave
    bool dark = false;
};

// Icons and help pages, which a static library does not bring along by itself. Called by runWindow; tests call it themselves.
void loadResources();

// Runs the window until it is closed, or the tour; returns the exit code of the process. The caller has made sure of a display.
int runWindow(const Options &options);

} // namespace app
