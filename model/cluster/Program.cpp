#include "Program.h"

#include "base/Log.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace cluster {

ProgramResult Program::run(const OsAccount &account) const
{
    QProcess process;
    QProcessEnvironment clean;
    clean.insert(QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"));
    clean.insert(QStringLiteral("HOME"), account.home);
    clean.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const QString &entry : environment)
        clean.insert(entry.section(QLatin1Char('='), 0, 0), entry.section(QLatin1Char('='), 1));
    process.setProcessEnvironment(clean);
    process.setWorkingDirectory(folder);
    account.apply(process);
    if (quiet) {
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
    } else if (!outputFile.isEmpty()) {
        process.setStandardOutputFile(outputFile);
    }
    process.setStandardInputFile(inputFile.isEmpty() ? QProcess::nullDevice() : inputFile);

    ProgramResult result;
    process.start(path, arguments);
    result.started = process.waitForStarted(10000);
    if (!result.started) {
        result.errors = process.errorString();
        return result;
    }
    result.finished = process.waitForFinished(milliseconds);
    if (!result.finished) {
        process.terminate();
        process.waitForFinished(5000);
    } else {
        result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    if (!quiet) {
        result.output = QString::fromUtf8(process.readAllStandardOutput());
        result.errors = QString::fromUtf8(process.readAllStandardError());
    }
    if (!result.ok())
        qCWarning(lcCluster) << path << arguments << "ended with" << result.exitCode << result.errors.trimmed();
    return result;
}

} // namespace cluster
