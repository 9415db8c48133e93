// What is seen before anybody is logged in: that the database is being made ready, or why it cannot be and what to do.
#pragma once

#include "base/Error.h"
#include "setup/Phase.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace shared {
class Banner;
}

namespace login {

class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void showProgress(setup::Phase phase); // said after half a second
    void showFailure(const base::Error &error, std::function<void()> retry);

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<base::Error> m_error;
    std::function<void()> m_retry;
    setup::Phase m_phase = setup::Phase::Locating;
    QTimer m_delay;
    QLabel *m_product;
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    shared::Banner *m_banner;
};

} // namespace login
