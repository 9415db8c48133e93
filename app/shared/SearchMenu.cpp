#include "shared/SearchMenu.h"

#include <QKeyEvent>

namespace shared {

namespace {

constexpr int PatienceMs = 1500; // after this pause a new word begins

}

void SearchMenu::keyPressEvent(QKeyEvent *event)
{
    const QString letter = event->text();
    const bool types = letter.size() == 1 && letter.at(0).isPrint() && !(letter == QLatin1StringView(" ") && m_typed.isEmpty()) &&
                       (event->modifiers() & ~(Qt::ShiftModifier | Qt::GroupSwitchModifier)) == 0;
    if (!types) {
        m_typed.clear();
        QMenu::keyPressEvent(event);
        return;
    }
    m_typed += letter;
    if (m_timer != 0)
        killTimer(m_timer);
    m_timer = startTimer(PatienceMs);
    const QList<QAction *> lines = actions();
    for (QAction *line : lines)
        if (line->isEnabled() && line->isVisible() &&
            QString(line->text()).remove(QLatin1Char('&')).startsWith(m_typed, Qt::CaseInsensitive)) {
            setActiveAction(line);
            return;
        }
}

void SearchMenu::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer) {
        QMenu::timerEvent(event); // its own
        return;
    }
    killTimer(m_timer);
    m_timer = 0;
    m_typed.clear();
}

} // namespace shared
