#pragma once

#include "db/Lane.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace list {

// Something that the person may see was changed by somebody, or by this very program.
struct Change {
    QString object; // application, permit, appointment, right, organisation, person
    qint64 id = 0;
    int version = 0;
    qint64 orgId = 0;
    QDateTime at;
    friend bool operator==(const Change &, const Change &) = default;
};

// Asks the server every two seconds what has changed since the last answer. Pages and models connect
// to changed(); the order is that of the server and one change is said once. Not started by itself.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    explicit ChangeFeed(db::Lane &lane, QObject *parent = nullptr);
    ~ChangeFeed() override;

    void start();
    void stop();
    // Asks at once: after an own command.
    void poll();
    void setInterval(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    void changed(const list::Change &change);
    // Changes may have been missed (link lost and healed): read again what is shown.
    void interrupted();
    void failed(const base::Error &error);

private:
    void ask();
    void take(const db::Answer &answer);

    db::Lane &m_lane;
    QTimer m_timer;
    quint64 m_token = 0;
    qint64 m_horizon = -1;
    QHash<QString, qint64> m_said; // seen above the horizon: object/id/version → xid
    bool m_asking = false;
    bool m_again = false;
    bool m_started = false;
};

} // namespace list

Q_DECLARE_METATYPE(list::Change)
