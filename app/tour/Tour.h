// The tour: a picture of every page and dialog for each role, with the demo data and without a screen.
#pragma once

#include "Startup.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace tour {

struct Picture {
    QString role;       // "expert", or "start" for what is seen before anybody is logged in
    QString subject;    // id of the page or dialog
    QString file;       // name within the folder
};

struct Result {
    QList<Picture> pictures;
    QStringList missing;      // pages and dialogs of the registry that no picture shows
    QString failure;          // a sentence when the tour could not be made at all
};

// Every page and dialog that the tour must show: the registry's, and those of log-in, search and help.
QStringList subjects();

Result make(const app::Options &options, const QSize &size = {1280, 800});

// make(), told on the standard streams; the exit code of the process.
int run(const app::Options &options);

} // namespace tour
