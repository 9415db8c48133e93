// A sentence that stands where it belongs: tone, words, a list of faults if there are any, and the ways out.
#pragma once

#include "shared/Look.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace shared {

class Banner : public QFrame {
    Q_OBJECT
public:
    struct Line {
        QString text;
        std::function<void()> follow; // what a click on it does; empty: plain text
    };

    explicit Banner(QWidget *parent = nullptr);

    void say(look::Tone tone, const QString &sentence); // shows it, without lines and buttons
    void addLine(const Line &line);
    QPushButton *addButton(const QString &word, std::function<void()> act);
    void clear(); // hides it
    QString sentence() const { return m_sentence; }
    QStringList lines() const { return m_lineTexts; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drop();
    void colour();
    void fitLines();

    look::Tone m_tone = look::Tone::Neutral;
    QString m_sentence;
    QStringList m_lineTexts;
    QLabel *m_icon;
    QLabel *m_text;
    QScrollArea *m_scroll; // many lines scroll: what they are about stays in view below them
    QVBoxLayout *m_lines;
    QWidget *m_buttons;
};

} // namespace shared
