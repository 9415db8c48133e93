// Lupavahti: one program. With a command it is the command line twin and needs no display; otherwise it is the window.
#include "cli/Arguments.h"
#include "cli/CommandLine.h"
#include "db/ConnectionSpec.h"
#include "Startup.h"

#include <memory>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

// True when something listens behind a local DISPLAY such as :0; a display of another machine is taken at its word.
bool displayAnswers(const QString &display)
{
    static const QRegularExpression local(QStringLiteral("^(?:unix)?:(\\d+)"));
    const auto match = local.match(display);
    if (!match.hasMatch())
        return true;
    const QByteArray path = "/tmp/.X11-unix/X" + match.captured(1).toLatin1();
    for (const bool abstract : {false, true}) {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        memcpy(address.sun_path + (abstract ? 1 : 0), path.constData(), static_cast<size_t>(path.size()));
        const int file = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(path.size()) + 1);
        const bool connected = file >= 0 && connect(file, reinterpret_cast<const sockaddr *>(&address), length) == 0;
        if (file >= 0)
            close(file);
        if (connected)
            return true;
    }
    return false;
}

bool hasDisplay(const QStringList &words)
{
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || words.contains(QLatin1String("-platform")))
        return true;
    if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return true;
    return !qEnvironmentVariableIsEmpty("DISPLAY") && displayAnswers(qEnvironmentVariable("DISPLAY"));
}

} // namespace

int main(int argc, char **argv)
{
    db::clearEnvironment();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const cli::Arguments arguments = cli::Arguments::parse(words, cli::allOptions());

    const QString language = arguments.value("language");
    const bool badLanguage =
        !language.isEmpty() && !QStringList{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")}.contains(language);
    const bool tour = !arguments.value("tour").isEmpty();
    const bool window =
        arguments.fault.isEmpty() && !badLanguage && !cli::isCommand(arguments) && !arguments.has("help") && !arguments.has("version");
    if (!window || (!tour && !hasDisplay(words))) {
        std::unique_ptr<QCoreApplication> application;
        if (cli::drawsPages(arguments)) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            application = std::make_unique<QGuiApplication>(argc, argv);
        } else {
            application = std::make_unique<QCoreApplication>(argc, argv);
        }
        QCoreApplication::setApplicationName(QStringLiteral("lupavahti"));
        if (!arguments.fault.isEmpty())
            return cli::optionFault(arguments);
        if (arguments.has("help"))
            return cli::help(arguments);
        if (arguments.has("version"))
            return cli::version(arguments);
        if (badLanguage)
            return cli::usage(arguments, QCoreApplication::translate("cli", "The languages are fi, sv and en."));
        if (cli::isCommand(arguments))
            return cli::run(arguments);
        return cli::noDisplay(arguments);
    }

    for (const char *option : {"json", "force", "password-stdin"}) {
        if (arguments.has(option)) {
            QCoreApplication application(argc, argv);
            return cli::usage(arguments,
                              QCoreApplication::translate("cli", "The option --%1 belongs to a command.").arg(QLatin1String(option)));
        }
    }
    app::Options options;
    options.argc = &argc;
    options.argv = argv;
    options.dataFolder = arguments.value("data");
    options.server = arguments.value("server");
    options.person = arguments.value("as");
    options.language = language;
    options.tourFolder = arguments.value("tour");
    options.dark = arguments.has("dark");
    return app::runWindow(options);
}
