// Lists as the program reads them: through a lane and the paged model, as a person under row-level
// security, at several sizes in one run.
//   list_bench SOCKET_FOLDER LOGIN DATABASE…      databases from small to large
// Prints a table (milliseconds, ratio to the first database) and the memory of a whole scroll.
#include "applications/ApplicationList.h"
#include "base/Language.h"
#include "list/PagedModel.h"
#include "permits/PermitList.h"
#include "rights/RightList.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace {

constexpr int Rounds = 5;
constexpr int WaitMs = 60000;

QTextStream out(stdout);

bool waitFor(const std::function<bool()> &reached)
{
    QElapsedTimer clock;
    clock.start();
    while (!reached()) {
        if (clock.elapsed() > WaitMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return -1;
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * 4096 / 1e6;
}

// Milliseconds until all rows of the range are here, the throttle of the view left out.
double show(list::PagedModel &model, int first, int last)
{
    // The model sends the first of a burst at once: let the pause of the one before go by.
    QElapsedTimer pause;
    pause.start();
    waitFor([&] { return pause.elapsed() > 60; });
    QElapsedTimer clock;
    clock.start();
    model.setVisibleRange(first, last);
    const bool here = waitFor([&] {
        for (int row = first; row <= last; ++row) {
            if (!model.isLoaded(row))
                return false;
        }
        return true;
    });
    return here ? double(clock.nsecsElapsed()) / 1e6 : -1;
}

using Times = QMap<QString, double>;

Times measure(db::Lane &lane, const list::ListSpec &spec, const list::Sort &sort, int *rows)
{
    QMap<QString, std::vector<double>> all;
    const auto keep = [&](const char *name, double value) {
        if (value >= 0)
            all[QString::fromLatin1(name)].push_back(value);
    };
    for (int round = 0; round < Rounds; ++round) {
        // What the round before left running has ended.
        QElapsedTimer rest;
        rest.start();
        waitFor([&] { return rest.elapsed() > 150 && lane.waiting() == 0; });
        list::PagedModel model(lane, spec);
        model.setSort(sort);
        QElapsedTimer clock;
        clock.start();
        model.reload();
        waitFor([&] { return model.status() != list::PagedModel::Status::Loading; });
        keep("1 first page", double(clock.nsecsElapsed()) / 1e6);
        waitFor([&] { return model.isCountKnown(); });
        keep("6 first page and count", double(clock.nsecsElapsed()) / 1e6);
        *rows = model.rowCount();
        if (*rows < 3 * list::PagedModel::PageSize)
            continue;
        show(model, 0, 40);
        keep("2 next page", show(model, 300, 340));
        // The walk over the keys goes on while the person looks at the first page.
        QElapsedTimer looking;
        looking.start();
        waitFor([&] { return model.knowsFarRows() || looking.elapsed() > 30000; });
        keep("7 far rows known after", double(clock.nsecsElapsed()) / 1e6);
        const int middle = *rows / 2 / list::PagedModel::PageSize * list::PagedModel::PageSize;
        keep("3 jump to the middle", show(model, middle + 100, middle + 140));
        if (middle > 4 * list::PagedModel::PageSize) {
            keep("4 next page there", show(model, middle + 356, middle + 396));
            keep("5 jump to the end", show(model, *rows - 41, *rows - 1));
        }
    }
    Times medians;
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        medians.insert(it.key(), median(it.value()));
    return medians;
}

db::ConnectionSpec connection(const QStringList &arguments, const QString &database)
{
    db::ConnectionSpec spec;
    spec.host = arguments.at(1);
    spec.user = arguments.at(2);
    spec.database = database;
    return spec;
}

db::SessionSettings listSettings()
{
    db::SessionSettings settings;
    settings.lane = QStringLiteral("lists");
    settings.statementTimeoutMs = 60000;
    settings.readOnly = true;
    settings.customPlans = true;
    return settings;
}

void compare(const QStringList &arguments, const list::ListSpec &spec)
{
    for (const auto &column : spec.columns) {
        if (!column.sortable)
            continue;
        for (const auto direction : {spec.defaultSort.column == column.name ? spec.defaultSort.order : Qt::AscendingOrder}) {
            QList<Times> sizes;
            QStringList counts;
            for (const auto &database : arguments.mid(3)) {
                db::Lane lane(connection(arguments, database), listSettings());
                int rows = 0;
                sizes << measure(lane, spec, {column.name, direction}, &rows);
                counts << QString::number(rows);
            }
            out << spec.view << " by " << column.name << (direction == Qt::AscendingOrder ? " up" : " down") << ", rows "
                << counts.join(QLatin1String(" / ")) << '\n';
            const auto names = sizes.last().keys();
            for (const auto &name : names) {
                out << "  " << name.mid(2).leftJustified(22);
                const double base = sizes.first().value(name, -1);
                for (const auto &times : sizes) {
                    const double value = times.value(name, -1);
                    out << (value < 0 ? QStringLiteral("–").rightJustified(9) : QString::number(value, 'f', 2).rightJustified(9));
                }
                // A jump is held against the first page of the same list.
                const double against = name.contains(QLatin1String("jump")) || name.contains(QLatin1String("there"))
                                           ? sizes.last().value(QStringLiteral("1 first page"), -1)
                                           : base;
                if (against > 0)
                    out << "   × " << QString::number(sizes.last().value(name) / against, 'f', 2);
                out << '\n';
            }
            out.flush();
        }
    }
}

// Page by page from the first row to the last; the event loop is watched for gaps meanwhile.
void scroll(const QStringList &arguments, const list::ListSpec &spec)
{
    db::Lane lane(connection(arguments, arguments.last()), listSettings());
    list::PagedModel model(lane, spec);
    model.reload();
    waitFor([&] { return model.isCountKnown(); });
    const double before = residentMb();
    double longest = 0;
    QElapsedTimer gap;
    QTimer tick;
    tick.setInterval(1);
    QObject::connect(&tick, &QTimer::timeout, &model, [&] {
        longest = qMax(longest, double(gap.nsecsElapsed()) / 1e6);
        gap.start();
    });
    gap.start();
    tick.start();
    QElapsedTimer clock;
    clock.start();
    int pages = 0;
    double most = before;
    for (int row = 0; row + 40 < model.rowCount(); row += list::PagedModel::PageSize) {
        model.setVisibleRange(row, row + 40);
        if (!waitFor([&] { return model.isLoaded(row) && model.isLoaded(row + 40); }))
            break;
        if (++pages % 100 == 0)
            most = qMax(most, residentMb());
    }
    out << "scroll of " << spec.view << ": " << model.rowCount() << " rows, " << pages << " pages, "
        << QString::number(double(clock.elapsed()) / 1e3, 'f', 1) << " s, memory +"
        << QString::number(qMax(most, residentMb()) - before, 'f', 1) << " MB, longest gap of the event loop "
        << QString::number(longest, 'f', 1) << " ms\n";
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        out << "usage: list_bench SOCKET_FOLDER LOGIN DATABASE…\n";
        return 2;
    }
    out << "memory at start " << QString::number(residentMb(), 'f', 1) << " MB; login " << arguments.at(2) << "; databases "
        << arguments.mid(3).join(u' ') << '\n';
    for (const auto *spec : {&applications::applicationList(), &permits::permitList(), &rights::rightList()})
        compare(arguments, *spec);
    scroll(arguments, rights::rightList());
    return 0;
}
