// Access decisions over libpq against a prepared SELECT 1 on the same connection.
// usage: decision CONNINFO   prints: µs of SELECT 1, µs of one decision, µs per decision in batches of 1,000
#include <libpq-fe.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>
#include <vector>

#include <endian.h>

namespace {

struct LookUp {
    std::string userCode;
    int64_t permit, purpose;
    std::string items;
};

[[noreturn]] void fail(const char *what, const char *why)
{
    std::fprintf(stderr, "%s: %s\n", what, why);
    std::exit(1);
}

std::string big32(uint32_t n)
{
    n = htobe32(n);
    return {reinterpret_cast<const char *>(&n), 4};
}
std::string big64(int64_t n)
{
    const auto b = htobe64(static_cast<uint64_t>(n));
    return {reinterpret_cast<const char *>(&b), 8};
}

// bit(512) in binary: number of bits, then the bytes.
std::string bits(const char *text)
{
    std::string bytes(64, '\0');
    for (size_t i = 0; i < 512; ++i)
        if (text[i] == '1')
            bytes[i / 8] = static_cast<char>(bytes[i / 8] | (0x80 >> (i % 8)));
    return big32(512) + bytes;
}

std::string array(uint32_t elementType, const std::vector<std::string> &elements)
{
    std::string result = big32(1) + big32(0) + big32(elementType) + big32(static_cast<uint32_t>(elements.size())) + big32(1);
    for (const auto &e : elements)
        result += big32(static_cast<uint32_t>(e.size())) + e;
    return result;
}

PGresult *run(PGconn *db, const char *name, const std::vector<std::string> &values, ExecStatusType expected = PGRES_TUPLES_OK)
{
    std::vector<const char *> data;
    std::vector<int> sizes, formats;
    for (const auto &v : values) {
        data.push_back(v.data());
        sizes.push_back(static_cast<int>(v.size()));
        formats.push_back(1);
    }
    PGresult *r = PQexecPrepared(db, name, static_cast<int>(values.size()), data.data(), sizes.data(), formats.data(), 1);
    if (PQresultStatus(r) != expected)
        fail(name, PQerrorMessage(db));
    return r;
}

template <typename F>
double microseconds(int rounds, F step)
{
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < rounds; ++i)
        step(i);
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count() / rounds;
}

// What the work costs when nobody else has the processor: one of the quietest turns.
double quiet(std::vector<double> v)
{
    std::sort(v.begin(), v.end());
    return v[v.size() / 50];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        fail("usage", "decision CONNINFO");
    PGconn *db = PQconnectdb(argv[1]);
    if (PQstatus(db) != CONNECTION_OK)
        fail("connect", PQerrorMessage(db));
    PGresult *r = PQexec(db, "select user_code, permit_id, purpose_id, items::text from bench.look_up");
    if (PQresultStatus(r) != PGRES_TUPLES_OK)
        fail("look-ups", PQerrorMessage(db));
    std::vector<LookUp> all;
    for (int i = 0; i < PQntuples(r); ++i)
        all.push_back({PQgetvalue(r, i, 0), std::atoll(PQgetvalue(r, i, 1)), std::atoll(PQgetvalue(r, i, 2)), bits(PQgetvalue(r, i, 3))});
    PQclear(r);
    std::shuffle(all.begin(), all.end(), std::mt19937(7));
    const auto at = [&](int i) -> const LookUp & { return all[static_cast<size_t>(i) % all.size()]; };

    constexpr Oid int8Oid = 20, textOid = 25, bitOid = 1560, bitsOid = 1561, int8sOid = 1016, textsOid = 1009;
    const Oid one[] = {textOid, int8Oid, int8Oid, bitOid};
    const Oid many[] = {textsOid, int8sOid, int8sOid, bitsOid};
    PQclear(PQprepare(db, "bare", "select 1", 0, nullptr));
    PQclear(PQprepare(db, "decide", "select access.decide($1, $2, $3, $4)", 4, one));
    PQclear(PQprepare(db, "decide_many", "select no, allowed, code, right_id from access.decide_many($1, $2, $3, $4)", 4, many));

    int allowed = 0;
    const auto bare = [&](int) { PQclear(run(db, "bare", {})); };
    const auto decide = [&](int i) {
        const auto &l = at(i);
        PGresult *d = run(db, "decide", {l.userCode, big64(l.permit), big64(l.purpose), l.items});
        // Binary record: number of columns, then type, size and value of each; the first is the boolean.
        allowed += PQgetvalue(d, 0, 0)[12];
        PQclear(d);
    };
    const auto batch = [&](int i) {
        std::vector<std::string> users, permits, purposes, items;
        for (int n = 0; n < 1000; ++n) {
            const auto &l = at(i * 1000 + n);
            users.push_back(l.userCode);
            permits.push_back(big64(l.permit));
            purposes.push_back(big64(l.purpose));
            items.push_back(l.items);
        }
        PGresult *d =
            run(db, "decide_many", {array(textOid, users), array(int8Oid, permits), array(int8Oid, purposes), array(bitOid, items)});
        for (int n = 0; n < PQntuples(d); ++n)
            allowed += PQgetvalue(d, n, 1)[0];
        PQclear(d);
    };

    microseconds(3000, bare);
    microseconds(static_cast<int>(all.size()), decide);
    microseconds(20, batch);
    std::vector<double> bareTimes, decideTimes, batchTimes;
    int asked = allowed = 0;
    // Short turns by turns, so that a busy moment meets all three alike.
    for (int round = 0; round < 600; ++round) {
        const int from = round * 100;
        bareTimes.push_back(microseconds(100, bare));
        decideTimes.push_back(microseconds(100, [&](int i) { decide(from + i); }));
        batchTimes.push_back(microseconds(1, [&](int) { batch(round); }) / 1000);
        asked += 1100;
    }
    if (allowed != asked)
        fail("decisions", "a look-up that a right allows was refused");
    std::printf("%.2f %.2f %.3f\n", quiet(bareTimes), quiet(decideTimes), quiet(batchTimes));
    PQfinish(db);
}
