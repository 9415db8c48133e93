// A menu whose lines are found by typing how they begin. Qt's own search counts letters anywhere in a line and so finds others.
#pragma once

#include <QMenu>

namespace shared {

class SearchMenu : public QMenu {
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QString m_typed;
    int m_timer = 0;
};

} // namespace shared
