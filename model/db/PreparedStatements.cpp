#include "db/PreparedStatements.h"

#include <libpq-fe.h>

#include <algorithm>

namespace db {

namespace {

bool failed(const ResultPtr &result)
{
    const auto status = PQresultStatus(result.get());
    return result && status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY;
}

bool sendAlone(pg_conn *link, const QByteArray &sql)
{
    return PQsendQueryParams(link, sql.constData(), 0, nullptr, nullptr, nullptr, nullptr, 0) && PQpipelineSync(link);
}

// The answer up to the next mark: the first error, else what came last. A lost link goes silent before its mark.
ResultPtr takeToMark(pg_conn *link, bool *firstStepDone)
{
    ResultPtr answer(nullptr, &PQclear);
    for (int silent = 0; silent < 2;) {
        ResultPtr next(PQgetResult(link), &PQclear);
        silent = next ? 0 : silent + 1;
        if (!next)
            continue;
        if (PQresultStatus(next.get()) == PGRES_PIPELINE_SYNC)
            break;
        if (!answer)
            *firstStepDone = !failed(next);
        if (!failed(answer))
            answer = std::move(next);
    }
    return answer;
}

} // namespace

ResultPtr PreparedStatements::run(pg_conn *link, const Statement &statement, const std::vector<const char *> &values)
{
    bool sent = PQenterPipelineMode(link);
    // Each with a mark of its own before the statement, so that one which fails does not take it back.
    const bool turns = m_choosesPlans && statement.keepsPlan != m_keepsPlans;
    if (turns)
        sent = sent && sendAlone(link, statement.keepsPlan ? "set plan_cache_mode = force_generic_plan"
                                                           : "set plan_cache_mode = force_custom_plan");
    auto known = m_known.find(statement.sql);
    const bool isNew = known == m_known.end();
    const bool isFull = isNew && m_known.size() >= AtMost;
    if (isFull) {
        const auto oldest =
            std::min_element(m_known.begin(), m_known.end(), [](const Known &a, const Known &b) { return a.lastUsed < b.lastUsed; });
        sent = sent && sendAlone(link, "deallocate " + oldest->name);
        m_known.erase(oldest);
    }
    if (isNew) {
        known = m_known.insert(statement.sql, {"lv" + QByteArray::number(++m_named), 0});
        sent = sent && PQsendPrepare(link, known->name.constData(), statement.sql.toUtf8().constData(), 0, nullptr);
    }
    known->lastUsed = ++m_uses;
    sent = sent && PQsendQueryPrepared(link, known->name.constData(), int(values.size()), values.data(), nullptr, nullptr, 0) &&
           PQpipelineSync(link);
    if (!sent)
        return {nullptr, &PQclear};

    bool done = false;
    if (turns) {
        takeToMark(link, &done);
        if (done)
            m_keepsPlans = statement.keepsPlan;
    }
    if (isFull)
        takeToMark(link, &done);
    auto answer = takeToMark(link, &done);
    if (isNew && !done)
        m_known.remove(statement.sql);
    PQexitPipelineMode(link);
    return answer;
}

void PreparedStatements::takeBack(pg_conn *link)
{
    PQclear(PQexec(link, "deallocate all"));
    m_known.clear();
}

void PreparedStatements::forget()
{
    m_known.clear();
    m_keepsPlans = false;
}

} // namespace db
