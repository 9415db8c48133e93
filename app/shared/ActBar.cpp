#include "shared/ActBar.h"

#include "shared/Icons.h"
#include "shared/Look.h"
#include "shared/Page.h"
#include "shared/PageHeader.h"
#include "shared/SearchMenu.h"

#include <QPushButton>

namespace shared {

ActBar::ActBar(PageHeader *header, const QList<Act> &acts, QObject *parent) : QObject(parent), m_header(header), m_acts(acts) {}

void ActBar::show(const AllowedActs &allowed)
{
    if (allowed == m_allowed)
        return;
    m_allowed = allowed;
    build();
}

AllowedActs::Answer ActBar::answer(const Act &act) const
{
    if (act.makers.isEmpty())
        return m_allowed.of(QLatin1String(act.act));
    const auto *page = qobject_cast<const Page *>(parent());
    const bool mine = page && page->desk().holdsAny(act.makers);
    return {mine, mine, {}};
}

void ActBar::setRunning(bool running)
{
    m_running = running;
    build();
}

void ActBar::retranslate()
{
    build();
}

// The buttons are made anew; who stood on one of them goes on from the same one, or from the page when it is no more.
void ActBar::build()
{
    const QWidget *focus = m_header->window()->focusWidget();
    if (focus && qobject_cast<const QPushButton *>(focus) && m_header->isAncestorOf(focus) && !focus->objectName().isEmpty()) {
        m_focused = focus->objectName();
        m_header->setFocus();
    }
    m_header->clearActions();
    constexpr int MostTimely = 2;
    QList<int> order;
    QList<int> more;
    QList<int> timely; // what just this state of things asks for
    int main = -1;
    for (int i = 0; i < m_acts.size(); ++i) {
        const Act &act = m_acts.at(i);
        const AllowedActs::Answer answer = this->answer(act);
        if (!answer.offered || (act.quiet && !answer.allowed))
            continue;
        if (main < 0 && act.weight == Weight::Main && answer.allowed)
            main = i;
        else
            (!act.more ? order : act.quiet && timely.size() < MostTimely ? timely : more).append(i);
    }
    // A full bar would leave the title no room: what is not possible now goes into the menu, where its reason stands too.
    constexpr int Most = 3;
    order += timely;
    for (qsizetype at = order.size() - 1; at >= 0 && order.size() + (main >= 0 ? 1 : 0) > Most; --at)
        if (!answer(m_acts.at(order.at(at))).allowed)
            more.prepend(order.takeAt(at));
    while (order.size() + (main >= 0 ? 1 : 0) > Most && order.size() > 1 && timely.contains(order.last()))
        more.prepend(order.takeLast());
    if (!more.isEmpty())
        fillMore(more);
    if (main >= 0)
        order.append(main); // at the right end, where the eye looks for it
    for (const int i : std::as_const(order)) {
        const Act &act = m_acts.at(i);
        const AllowedActs::Answer answer = this->answer(act);
        QPushButton *button = m_header->addAction(text(act.label), QLatin1String(act.icon));
        button->setObjectName(QLatin1String(act.act));
        button->setEnabled(answer.allowed && !m_running);
        if (i == main) {
            button->setIcon(icons::onStrong(QLatin1String(act.icon)));
            look::setStrong(button, look::Tone::Accent);
        } else if (act.weight == Weight::Danger) {
            button->setIcon(icons::named(QLatin1String(act.icon), look::Tone::Danger));
        }
        if (i == main)
            button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        const QString keys = button->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(answer.reason.isEmpty() ? keys : answer.reason);
        button->setAccessibleDescription(answer.reason);
        connect(button, &QPushButton::clicked, this, [this, i] { emit chosen(m_acts.at(i)); });
    }
    giveFocusBack();
}

void ActBar::giveFocusBack()
{
    if (m_focused.isEmpty() || m_running)
        return;
    const QString name = std::exchange(m_focused, {});
    if (m_header->window()->focusWidget() != m_header)
        return; // somebody has gone elsewhere meanwhile
    const QList<QPushButton *> buttons = m_header->findChildren<QPushButton *>(name);
    for (QPushButton *button : buttons)
        if (button->isEnabled() && !button->isHidden()) {
            button->setFocus();
            return;
        }
    m_header->parentWidget()->setFocus();
}

// Acts that are not needed every day, behind one button; what is not possible now says why.
void ActBar::fillMore(const QList<int> &acts)
{
    QPushButton *button = m_header->addAction(tr("More"), QStringLiteral("application-menu"));
    button->setObjectName(QStringLiteral("more"));
    button->setShortcut(QKeySequence(Qt::Key_F10));
    button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
    auto *menu = new SearchMenu(button);
    menu->setToolTipsVisible(true);
    for (const int i : acts) {
        const Act &act = m_acts.at(i);
        const AllowedActs::Answer answer = this->answer(act);
        QAction *action = menu->addAction(act.weight == Weight::Danger ? icons::named(QLatin1String(act.icon), look::Tone::Danger)
                                                                       : icons::named(QLatin1String(act.icon)),
                                          text(act.label), this, [this, i] { emit chosen(m_acts.at(i)); });
        action->setObjectName(QLatin1String(act.act));
        action->setEnabled(answer.allowed && !m_running);
        if (!answer.reason.isEmpty())
            action->setToolTip(answer.reason);
    }
    // Not setMenu(): its menu runs a loop of its own inside the press, in which a screen reader that pressed would wait.
    connect(button, &QPushButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
}

} // namespace shared
