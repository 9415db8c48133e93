#include "login/ChainAnchor.h"

#include "db/Lane.h"
#include "list/KeysetQuery.h"
#include "shell/Preferences.h"

namespace login {

ChainAnchor::ChainAnchor(db::Lane &lane, QString server, QObject *parent) : QObject(parent), m_lane(lane), m_server(std::move(server)) {}

void ChainAnchor::check()
{
    const shell::SealMark known = shell::Preferences::lastSeal(m_server);
    if (known.no == 0) {
        rememberHead();
        return;
    }
    db::then(m_lane.run(list::selectOne(QStringLiteral("audit_seal"), QStringLiteral("no"), known.no)), this,
             [this, known](const db::Answer &answer) {
                 if (!answer)
                     return;
                 if (answer->isEmpty() || answer->value(0, "hash").toString() != known.hash)
                     emit broken(known.no);
                 else
                     rememberHead();
             });
}

void ChainAnchor::rememberHead()
{
    db::then(m_lane.run(list::selectAll(QStringLiteral("audit_head"))), this, [this](const db::Answer &answer) {
        if (!answer || answer->isEmpty())
            return;
        const shell::SealMark head{answer->value(0, "no").toLongLong(), answer->value(0, "hash").toString()};
        shell::Preferences::setLastSeal(m_server, head);
        emit held(head.no);
    });
}

} // namespace login
