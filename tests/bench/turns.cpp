// Statements measured by turns over connections of their own, so that a busy moment meets all alike.
// usage: turns CONNINFO ROUNDS < lines "label <tab> user <tab> statement"   prints: label <tab> quiet tenth in µs <tab> rows
#include <libpq-fe.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace {

struct Turn {
    std::string label, sql;
    PGconn *db;
    std::vector<double> times;
    int rows = 0;
};

[[noreturn]] void fail(const std::string &what, const char *why)
{
    std::fprintf(stderr, "%s: %s\n", what.c_str(), why);
    std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        fail("usage", "turns CONNINFO ROUNDS < statements");
    std::map<std::string, PGconn *> links;
    std::vector<Turn> turns;
    for (std::string line; std::getline(std::cin, line);) {
        const auto first = line.find('\t'), second = line.find('\t', first + 1);
        if (second == std::string::npos)
            continue;
        const std::string user = line.substr(first + 1, second - first - 1);
        auto &link = links[user];
        if (!link) {
            link = PQconnectdb((std::string(argv[1]) + " user=" + user).c_str());
            if (PQstatus(link) != CONNECTION_OK)
                fail(user, PQerrorMessage(link));
        }
        turns.push_back({line.substr(0, first), line.substr(second + 1), link, {}, 0});
    }
    // Each statement is parsed, planned and run anew, as the program's lists do.
    for (int round = -3; round < std::atoi(argv[2]); ++round) {
        for (auto &t : turns) {
            const auto start = std::chrono::steady_clock::now();
            PGresult *r = PQexecParams(t.db, t.sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0);
            const auto took = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
            if (PQresultStatus(r) != PGRES_TUPLES_OK)
                fail(t.label, PQerrorMessage(t.db));
            t.rows = PQntuples(r);
            PQclear(r);
            if (round >= 0)
                t.times.push_back(took);
        }
    }
    for (auto &t : turns) {
        std::sort(t.times.begin(), t.times.end());
        std::printf("%s\t%.0f\t%d\n", t.label.c_str(), t.times[t.times.size() / 10], t.rows);
    }
    for (auto &[user, link] : links)
        PQfinish(link);
}
