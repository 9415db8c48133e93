#pragma once

#include "db/Statement.h"

#include <QHash>

#include <memory>
#include <vector>

struct pg_conn;
struct pg_result;

namespace db {

using ResultPtr = std::unique_ptr<pg_result, void (*)(pg_result *)>;

// What the server of one session has been told to remember: statements prepared once per text, the longest unused making room for
// new ones, each planned once or anew as it wants. All that a statement takes is sent in one round trip.
class PreparedStatements {
public:
    // choosesPlans: the session plans anew (plan_cache_mode = force_custom_plan) unless a statement keepsPlan.
    explicit PreparedStatements(bool choosesPlans) : m_choosesPlans(choosesPlans) {}

    // The statement's rows or its error; nothing or an error without a SQLSTATE when the link is gone.
    ResultPtr run(pg_conn *link, const Statement &statement, const std::vector<const char *> &values);
    // Takes all of them back from a server that still remembers them.
    void takeBack(pg_conn *link);
    // The session is gone, or a new one.
    void forget();

    static constexpr int AtMost = 128;

private:
    struct Known {
        QByteArray name;
        quint64 lastUsed = 0;
    };
    QHash<QString, Known> m_known; // by text
    quint64 m_named = 0;
    quint64 m_uses = 0;
    const bool m_choosesPlans;
    bool m_keepsPlans = false; // how plan_cache_mode stands
};

} // namespace db
