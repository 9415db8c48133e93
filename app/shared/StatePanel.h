// What stands in place of rows: what would be here and how to get it, that they are on their way, or what went wrong and the way out.
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace shared {

class StatePanel : public QWidget {
    Q_OBJECT
public:
    explicit StatePanel(QWidget *parent = nullptr);

    void showEmpty(const QString &icon, const QString &title, const QString &hint, const QString &word = {},
                   std::function<void()> act = {});
    void showLoading(); // says so after 200 ms only
    void showError(const QString &sentence, const QString &word, std::function<void()> act);

protected:
    void changeEvent(QEvent *event) override;

private:
    void set(const QString &icon, int tone, const QString &title, const QString &hint, const QString &word, std::function<void()> act);
    void drawIcon();

    QString m_iconName;
    int m_tone = 0;
    QTimer m_delay;
    std::function<void()> m_act;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    QProgressBar *m_busy;
    QPushButton *m_button;
};

} // namespace shared
