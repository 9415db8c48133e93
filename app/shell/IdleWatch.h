// Says when nobody has touched keyboard or mouse for a while. Watches the whole application.
#pragma once

#include <QObject>
#include <QTimer>

namespace shell {

class IdleWatch : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(int milliseconds, QObject *parent = nullptr);
    void setActive(bool active);

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace shell
