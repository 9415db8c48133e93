// Where a logged-in person works: navigation, the page in front, the way back, dialogs over it, and what the program has to say.
#pragma once

#include "shared/Page.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace shared {
class Banner;
class CommandDialog;
class Throttler;
} // namespace shared

namespace shell {

class GoAnywhere;
class Navigation;

class Workplace : public QWidget {
    Q_OBJECT
public:
    // The place one was in, kept over a lock: the way from the list to the page in front.
    using Place = QList<shared::Address>;

    Workplace(shared::Desk &desk, QMenu *personMenu, const Place &place, QWidget *parent);
    ~Workplace() override;

    shared::Page *page() const;
    Place place() const;
    Navigation *navigation() const { return m_navigation; }
    shared::Desk &desk() const { return m_desk; }

public slots:
    void open(const shared::Address &address);
    void back();
    void reload();
    void focusFilter();
    void goAnywhere();
    void help();
    void helpOn(const QString &act); // over the dialog of that act
    void openDialog(const QString &dialog, const shared::Record &record);
    void say(const QString &sentence);
    // The audit chain no longer holds this seal: stands on top until the person leaves.
    void alarmBrokenChain(qint64 sealNo);

signals:
    void pageChanged();

private:
    struct Stop {
        shared::Address address;
        shared::Page *page = nullptr;
    };
    shared::Page *make(const shared::Address &address);
    void show(int depth);
    void drop(int depth);
    void showTrail();
    void readCounts();
    void remember(const shared::Page *page) const;
    void showLink();

    shared::Desk &m_desk;
    Navigation *m_navigation;
    shared::Banner *m_link;
    shared::Banner *m_alarm;
    QWidget *m_trail;
    QStringList m_steps; // what the trail says
    QStackedWidget *m_stack;
    QLabel *m_said;
    QTimer *m_saidTimer;
    shared::Throttler *m_countLater;
    QList<Stop> m_stops;
    bool m_lost = false;
};

} // namespace shell
