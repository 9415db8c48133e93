// The command with which a person changes his own password.
#include "base/PasswordRule.h"
#include "cli/Commands.h"
#include "list/KeysetQuery.h"
#include "setup/OwnPassword.h"

namespace cli {

int changePassword(const Arguments &arguments, const QStringList &, Console &console, Desk &desk)
{
    if (!desk.shared())
        return console.fail(base::Error::environment(QStringLiteral("cli.no_own_password")));
    if (auto opened = desk.open(); !opened)
        return console.fail(opened.error());
    auto spec = desk.serverSpec();
    if (!spec)
        return console.fail(spec.error());
    QStringList names{spec->user};
    {
        auto session = desk.session(false);
        if (!session)
            return console.fail(session.error());
        auto me = (*session)->run(list::selectAll(QStringLiteral("me")));
        if (!me)
            return console.fail(me.error());
        for (const QVariantMap &row : me->maps())
            names << row.value(QStringLiteral("given_names")).toString() << row.value(QStringLiteral("family_name")).toString();
    }
    if (spec->password.isEmpty()) // a server that lets in without one still has it proven by logging in
        spec->password = console.password(spec->user, arguments.has("password-stdin"));
    auto fresh = console.newPassword(arguments.has("password-stdin"));
    if (!fresh)
        return console.fail(fresh.error());
    if (fresh->isEmpty())
        return console.fail(base::Error::environment(QStringLiteral("cli.new_password_needed")));
    if (const QString fault = base::passwordFault(*fresh, spec->password, names); !fault.isEmpty())
        return console.fail(base::Error::environment(fault));
    const command::Reply reply = setup::changeOwnPassword(*spec, *fresh);
    if (!reply)
        return console.fail(reply.error());
    if (!reply->accepted)
        return console.refused(*reply);
    console.say(text(QT_TRANSLATE_NOOP("cli", "The password has been changed. Other sessions of the login have ended.")));
    console.answer({{QStringLiteral("login"), spec->user}}, Done);
    return Done;
}

} // namespace cli
