// The acts of a detail page in its header: the few that are needed every day as buttons, the main one at the right end, the others and
// those that a full bar has no room for in the menu "More", each with the reason why it is not possible now.
#pragma once

#include "shared/Acts.h"

#include <QObject>

namespace shared {

class PageHeader;

class ActBar : public QObject {
    Q_OBJECT
public:
    // The header owns the buttons; acts must outlive the bar.
    ActBar(PageHeader *header, const QList<Act> &acts, QObject *parent);

    // Makes the bar anew only when something changed: else the button under somebody's finger stays the same one.
    void show(const AllowedActs &allowed);
    void setRunning(bool running); // an act is under way: nothing else is offered meanwhile
    void retranslate();

signals:
    void chosen(const Act &act);

private:
    void build();
    void fillMore(const QList<int> &acts);
    void giveFocusBack();
    AllowedActs::Answer answer(const Act &act) const;

    PageHeader *m_header;
    const QList<Act> &m_acts;
    AllowedActs m_allowed;
    bool m_running = false;
    QString m_focused; // the button that had the focus before it was made anew
};

} // namespace shared
