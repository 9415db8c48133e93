// lupavahti intake: applications of the e-service, one per file. Every file is read and checked by the database; without --dry-run
// the good ones are taken in, each wholly or not at all.
#include "cli/Commands.h"

#include "intake/Intake.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

using intake::Delivery;

namespace {

// The worst of what became of the files decides how the process ends.
ExitCode exitOf(const QList<Delivery> &deliveries)
{
    ExitCode worst = Done;
    for (const Delivery &delivery : deliveries) {
        if (delivery.state == Delivery::State::Failed)
            return exitCode(delivery.error);
        if (delivery.state == Delivery::State::Faulty)
            worst = Refused;
        else if (delivery.state == Delivery::State::Unreadable && worst == Done)
            worst = Usage;
    }
    return worst;
}

} // namespace

int takeIn(const Arguments &arguments, const QStringList &operands, Console &console, Desk &desk)
{
    QList<Delivery> deliveries;
    for (const QString &path : operands)
        deliveries.append(intake::readDelivery(path));
    if (auto opened = desk.open(); !opened)
        return console.fail(opened.error());
    auto session = desk.session(false);
    if (!session)
        return console.fail(session.error());
    const bool dry = arguments.has("dry-run");
    for (Delivery &delivery : deliveries) {
        if (delivery.state != Delivery::State::Good)
            continue;
        intake::setChecked(delivery, (*session)->run(intake::checkStatement(delivery)));
        if (!dry && delivery.state == Delivery::State::Good)
            intake::setTaken(delivery, command::toOutcome((*session)->run(command::toStatement(intake::takeInCommand(delivery)))));
    }
    int good = 0;
    int taken = 0;
    for (const Delivery &delivery : deliveries) {
        good += delivery.state == Delivery::State::Good ? 1 : 0;
        taken += delivery.state == Delivery::State::TakenIn ? 1 : 0;
        console.say(QStringLiteral("%1: %2").arg(delivery.name, intake::resultWords(delivery)));
        for (const intake::Fault &fault : delivery.faults)
            console.say(QStringLiteral("  ") + intake::faultLine(delivery, fault));
    }
    console.say(
        dry ? text(QT_TRANSLATE_NOOP("cli", "%1 of %2 files could be taken in; nothing was stored.")).arg(good).arg(deliveries.size())
            : text(QT_TRANSLATE_NOOP("cli", "%1 of %2 files were taken in.")).arg(taken).arg(deliveries.size()));
    if (const QString report = arguments.value("report"); !report.isEmpty()) {
        const QByteArray kept = report.endsWith(QLatin1String(".json")) ? QJsonDocument(intake::reportJson(deliveries)).toJson()
                                                                        : intake::reportCsv(deliveries);
        if (const auto written = intake::writeFile(report, kept); !written)
            return console.fail(written.error());
    }
    const ExitCode code = exitOf(deliveries);
    console.answer({{QStringLiteral("dry_run"), dry}, {QStringLiteral("files"), intake::reportJson(deliveries)}}, code);
    return code;
}

} // namespace cli
