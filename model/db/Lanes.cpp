#include "db/Lanes.h"

namespace db {

namespace {

SessionSettings listSettings()
{
    SessionSettings settings;
    settings.lane = QStringLiteral("lists");
    settings.statementTimeoutMs = 15000;
    settings.readOnly = true;
    settings.customPlans = true;
    return settings;
}

SessionSettings commandSettings()
{
    SessionSettings settings;
    settings.lane = QStringLiteral("commands");
    settings.statementTimeoutMs = 30000;
    return settings;
}

} // namespace

Lanes::Lanes(ConnectionSpec spec, QObject *parent) : QObject(parent), m_lists(spec, listSettings()), m_commands(spec, commandSettings())
{
    for (Lane *lane : {&m_lists, &m_commands}) {
        connect(lane, &Lane::linkLost, this, [this](const base::Error &error) {
            if (!std::exchange(m_lost, true))
                Q_EMIT linkLost(error);
        });
        connect(lane, &Lane::linkHealed, this, [this] {
            if (!m_lists.isLost() && !m_commands.isLost() && std::exchange(m_lost, false))
                Q_EMIT linkHealed();
        });
        connect(lane, &Lane::loginRefused, this, &Lanes::loginRefused);
    }
}

void Lanes::moveTo(const QString &host)
{
    m_lists.moveTo(host);
    m_commands.moveTo(host);
}

void Lanes::setPassword(const QString &password)
{
    m_lists.setPassword(password);
    m_commands.setPassword(password);
}

void Lanes::disconnectNow()
{
    m_lists.disconnectNow();
    m_commands.disconnectNow();
    m_lost = false;
}

} // namespace db
