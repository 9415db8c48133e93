#include "shell/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace shell {

IdleWatch::IdleWatch(int milliseconds, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
}

void IdleWatch::setActive(bool active)
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
    if (active) {
        QCoreApplication::instance()->installEventFilter(this);
        m_timer.start();
    }
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: m_timer.start(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shell
