#pragma once

#include "db/Lane.h"
#include "list/KeysetQuery.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <optional>

namespace list {

// Where rows of certain numbers stand, so that a jump into the middle of a long list reads a short
// way from the nearest of them. Filled by pages that were read, and by a walk over the keys in small
// steps whenever the lane has nothing else to do. GUI thread; the query outlives a walk.
class AnchorMap : public QObject {
    Q_OBJECT
public:
    static constexpr int Spacing = 4096;          // rows between two anchors
    static constexpr int Batch = 2;               // anchors read in one step
    static constexpr int ShortList = 8 * Spacing; // reading that far is quick

    struct Place {
        int row = 0;
        Anchor anchor;
    };

    explicit AnchorMap(db::Lane &lane, QObject *parent = nullptr);
    ~AnchorMap() override;

    void clear();
    void add(int row, const Anchor &anchor);
    // Begins (or goes on) walking a list of so many rows; short lists need none.
    void walk(const KeysetQuery &query, int rows);

    // Gives the lane free at once, and goes on later.
    void pause();

    // The last known row before this one, and the first known one after it.
    std::optional<Place> before(int row) const;
    std::optional<Place> after(int row) const;
    int size() const { return int(m_rows.size()); }
    // Short lists need no walk.
    bool isComplete() const { return m_total <= ShortList || m_walked >= m_total - Spacing; }

private:
    void step();

    db::Lane &m_lane;
    QMap<int, Anchor> m_rows;
    const KeysetQuery *m_query = nullptr;
    QTimer m_timer;
    quint64 m_token = 0;
    int m_walked = -1; // last row whose anchor the walk knows
    int m_total = 0;
};

} // namespace list
