#include "shared/Desk.h"

#include "messages/Vocabulary.h"

namespace shared {

Desk::Desk(db::Lanes &lanes, list::ChangeFeed &feed, Me me, QObject *parent)
    : QObject(parent), m_lanes(lanes), m_feed(feed), m_me(std::move(me))
{
}

bool Desk::holds(const QString &role) const
{
    for (const Membership &membership : m_me.memberships)
        if (membership.role == role)
            return true;
    return false;
}

bool Desk::holdsAny(const QStringList &roles) const
{
    if (roles.isEmpty())
        return true;
    for (const QString &role : roles)
        if (holds(role))
            return true;
    return false;
}

bool Desk::isAgency() const
{
    for (const Membership &membership : m_me.memberships)
        if (membership.agency)
            return true;
    return false;
}

QList<Membership> Desk::organisations(const QStringList &roles) const
{
    QList<Membership> found;
    for (const Membership &membership : m_me.memberships) {
        if (!roles.isEmpty() && !roles.contains(membership.role))
            continue;
        bool known = false;
        for (const Membership &earlier : std::as_const(found))
            known = known || earlier.orgId == membership.orgId;
        if (!known)
            found.append(membership);
    }
    return found;
}

QString Desk::roleWords() const
{
    QStringList words;
    for (const Membership &membership : m_me.memberships) {
        const QString word = messages::label(u"role", membership.role);
        if (!words.contains(word))
            words.append(word);
    }
    return words.join(QStringLiteral(", "));
}

void Desk::open(const Address &address)
{
    emit openRequested(address);
}

void Desk::openDialog(const QString &dialog, const Record &record)
{
    emit dialogRequested(dialog, record);
}

void Desk::say(const QString &sentence)
{
    emit said(sentence);
}

void Desk::help(const QString &act)
{
    emit helpRequested(act);
}

} // namespace shared
