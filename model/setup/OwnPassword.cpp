#include "setup/OwnPassword.h"

#include "base/Scram.h"
#include "db/Session.h"

#include <memory>
#include <QPromise>
#include <QThreadPool>

namespace setup {

command::Reply changeOwnPassword(const db::ConnectionSpec &spec, const QString &fresh)
{
    command::Command command(QStringLiteral("change_own_password"));
    command.with("verifier", QString::fromLatin1(base::scramVerifier(fresh)));
    db::Session session(spec, {QStringLiteral("password")});
    if (auto opened = session.open(); !opened)
        return opened.error();
    const command::Reply reply = command::toOutcome(session.run(command::toStatement(command)));
    if (reply || !session.isLost())
        return reply;
    // The link broke on the way: whether the change was made, the new password itself tells.
    db::ConnectionSpec after = spec;
    after.password = fresh;
    db::Session again(after, {QStringLiteral("password")});
    if (!again.open())
        return reply;
    return command::toOutcome(again.run(command::toStatement(command)));
}

QFuture<command::Reply> changeOwnPasswordAsync(const db::ConnectionSpec &spec, const QString &fresh)
{
    auto promise = std::make_shared<QPromise<command::Reply>>();
    promise->start();
    QFuture<command::Reply> future = promise->future();
    QThreadPool::globalInstance()->start([promise, spec, fresh] {
        promise->addResult(changeOwnPassword(spec, fresh));
        promise->finish();
    });
    return future;
}

} // namespace setup
