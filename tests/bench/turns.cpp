// Statements measured by turns over connections of their own, so that a busy moment meets all alike.
// usage: turns CONNINFO ROUNDS < lines "label <tab> user <tab> statement [<tab> value]..."   prints: label <tab> quiet tenth in µs <tab>
// rows A statement with values is one that the program keeps: prepared once, one plan for any value. The others are planned at each turn.
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
    std::vector<std::string> values;
    std::string name; // of a kept one
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
        std::vector<std::string> parts; // the statement and its values
        for (auto from = second; from != std::string::npos;) {
            const auto to = line.find('\t', from + 1);
            parts.push_back(line.substr(from + 1, to == std::string::npos ? to : to - from - 1));
            from = to;
        }
        const bool kept = parts.size() > 1;
        auto &link = links[user + (kept ? " options='-c plan_cache_mode=force_generic_plan'" : "")];
        if (!link) {
            link = PQconnectdb(
                (std::string(argv[1]) + " user=" + user + (kept ? " options='-c plan_cache_mode=force_generic_plan'" : "")).c_str());
            if (PQstatus(link) != CONNECTION_OK)
                fail(user, PQerrorMessage(link));
        }
        turns.push_back({line.substr(0, first), parts[0], {parts.begin() + 1, parts.end()}, {}, link, {}, 0});
        if (kept) {
            auto &turn = turns.back();
            turn.name = "kept_" + std::to_string(turns.size());
            PGresult *r = PQprepare(link, turn.name.c_str(), turn.sql.c_str(), 0, nullptr);
            if (PQresultStatus(r) != PGRES_COMMAND_OK)
                fail(turn.label, PQerrorMessage(link));
            PQclear(r);
        }
    }
    for (int round = -3; round < std::atoi(argv[2]); ++round) {
        for (auto &t : turns) {
            const auto start = std::chrono::steady_clock::now();
            std::vector<const char *> values;
            for (const auto &value : t.values)
                values.push_back(value.c_str());
            PGresult *r = t.name.empty() ? PQexecParams(t.db, t.sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0)
                                         : PQexecPrepared(t.db, t.name.c_str(), int(values.size()), values.data(), nullptr, nullptr, 0);
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
