// Calls once when a burst of requests has settled: for typing in a filter and for scrolling.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace shared {

class Throttler : public QObject {
    Q_OBJECT
public:
    Throttler(int milliseconds, std::function<void()> act, QObject *parent) : QObject(parent), m_act(std::move(act))
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(milliseconds);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_act(); });
    }
    void request() { m_timer.start(); } // the latest wins
    void flush()
    {
        m_timer.stop();
        m_act();
    }
    bool isWaiting() const { return m_timer.isActive(); }

private:
    QTimer m_timer;
    std::function<void()> m_act;
};

} // namespace shared
