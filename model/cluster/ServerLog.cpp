#include "ServerLog.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace cluster {

namespace {

QString lastPart(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 part = 6000;
    if (file.size() > part)
        file.seek(file.size() - part);
    return QString::fromUtf8(file.readAll());
}

} // namespace

void ServerLog::begin(const OsAccount &account) const
{
    const QString name = m_folder + QStringLiteral("/log/start.log");
    QFile::remove(name + QStringLiteral(".before"));
    QFile::rename(name, name + QStringLiteral(".before"));
    QFile file(name);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.close();
        account.own(name);
    }
}

QString ServerLog::tail() const
{
    QString text = lastPart(m_folder + QStringLiteral("/log/start.log"));
    const QDir logs(m_folder + QStringLiteral("/log"));
    const auto newest = logs.entryInfoList({QStringLiteral("server-*.json")}, QDir::Files, QDir::Time);
    if (!newest.isEmpty()) {
        // Only what this start wrote: earlier faults of the same day must not be read as today's.
        const QDateTime begun = QFileInfo(m_folder + QStringLiteral("/log/start.log")).birthTime().toUTC();
        for (const QString &line : lastPart(newest.first().filePath()).split(QLatin1Char('\n'))) {
            static const QRegularExpression stamp(QStringLiteral(R"("timestamp":"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) UTC")"));
            const auto found = stamp.match(line);
            QDateTime at = QDateTime::fromString(found.captured(1), QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
            at.setTimeSpec(Qt::UTC);
            if (found.hasMatch() && (!begun.isValid() || at >= begun.addSecs(-1)))
                text += line + QLatin1Char('\n');
        }
    }
    return text;
}

ServerLog::Verdict ServerLog::judge(const QString &text)
{
    if (text.contains(QLatin1String("No space left on device")) || text.contains(QLatin1String("Disk quota exceeded")))
        return Verdict::NoSpace;
    static const QRegularExpression damage(
        QStringLiteral(
            "could not locate a valid checkpoint record|invalid (primary |secondary )?checkpoint|incorrect checksum in control file|"
            "not a database cluster directory|database files are incompatible|database files appear to be|could not open (file|directory) |"
            "could not read (file|block)|could not access (file|directory|status|the )|invalid magic number|page verification failed|"
            "invalid page in block|bogus data|PANIC|unexpected (pageaddr|page)|control file contains invalid|could not read from control|"
            "requested timeline"),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(damage) ? Verdict::Damaged : Verdict::Unknown;
}

} // namespace cluster
