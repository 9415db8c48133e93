// The tour: a picture of every page and dialog for each role, with the demo data and without a screen.
#pragma once

#include "setup/Setup.h"
#include "Startup.h"

#include <QHash>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <optional>

class QWidget;

namespace tour {

struct Picture {
    QString role;    // "expert", or "start" for what is seen before anybody is logged in
    QString subject; // id of the page or dialog
    QString file;    // name within the folder
};

struct Result {
    QList<Picture> pictures;
    QStringList missing;                // pages and dialogs of the registry that no picture shows
    std::optional<base::Error> failure; // when the tour could not be made at all
};

// Every page and dialog that the tour must show: the registry's, and those of log-in, search and help.
QStringList subjects();

// Shows everything to visit(), one after the other, complete and at rest. roles: empty means all that the people hold; "start" is what
// is seen before log-in. Runs an event loop of its own meanwhile.
// How to connect as one of the people.
using Door = std::function<db::ConnectionSpec(const QString &login)>;
// The objects that were found worth showing; a second walk over the same database need not look for them again.
struct Found {
    QHash<QString, qint64> pages;
    QHash<QString, QVariantMap> records;
};
using Visit = std::function<void(const QString &role, const QString &subject, QWidget &widget)>;
void walk(const Door &door, const QList<setup::DemoPerson> &people, const QSize &size, const QStringList &roles, const Visit &visit,
          Found *found = nullptr);

Result make(const app::Options &options, const QSize &size = {1280, 800});

// make(), told on the standard streams; the exit code of the process.
int run(const app::Options &options);

} // namespace tour
