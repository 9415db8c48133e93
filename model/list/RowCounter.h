#pragma once

#include "base/Result.h"
#include "db/Lane.h"
#include "list/KeysetQuery.h"

#include <QObject>

namespace list {

// Counts the rows of a list after its first page is there, no further than a million. One question
// at a time; a new one, or stop(), makes the answer of the old one void.
class RowCounter : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 Cap = 1'000'000;

    explicit RowCounter(db::Lane &lane, QObject *parent = nullptr);
    ~RowCounter() override;
    void count(const KeysetQuery &query);
    void stop();
    bool isCounting() const { return m_token != 0; }

Q_SIGNALS:
    // exact is false when there are more than rows.
    void counted(qint64 rows, bool exact);
    void failed(const base::Error &error);

private:
    db::Lane &m_lane;
    quint64 m_token = 0;
    quint64 m_generation = 0;
};

} // namespace list
