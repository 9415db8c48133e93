#include "intake/Files.h"

#include "base/OnThread.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

namespace intake {

namespace {

base::Error fault(const char *code, const QFileInfo &file, const QString &why = {}, qint64 most = 0)
{
    return base::Error::environment(QString::fromLatin1(code), why,
                                    {{QStringLiteral("file"), file.fileName()},
                                     {QStringLiteral("why"), why},
                                     {QStringLiteral("megabytes"), QString::number(double(file.size()) / 1048576.0, 'f', 1)},
                                     {QStringLiteral("most"), QString::number(most / 1048576)}});
}

} // namespace

base::Result<FileContent> readFile(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fault("file.missing", info);
    if (!info.isFile())
        return fault("file.folder", info);
    if (info.size() > most)
        return fault("file.too_large", info, {}, most);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fault("file.unreadable", info, file.errorString());
    FileContent content{path, info.fileName(), file.read(most + 1), {}};
    if (file.error() != QFileDevice::NoError)
        return fault("file.unreadable", info, file.errorString());
    if (content.bytes.size() > most)
        return fault("file.too_large", info, {}, most);
    if (content.bytes.isEmpty())
        return fault("file.empty", info);
    content.sha256 = QString::fromLatin1(QCryptographicHash::hash(content.bytes, QCryptographicHash::Sha256).toHex());
    return content;
}

QFuture<base::Result<FileContent>> readFileAsync(const QString &path, qint64 most)
{
    return base::onThread([path, most] { return readFile(path, most); });
}

base::Result<QString> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fault("file.unwritable", QFileInfo(path), file.errorString());
    return path;
}

QFuture<base::Result<QString>> writeFileAsync(const QString &path, const QByteArray &bytes)
{
    return base::onThread([path, bytes] { return writeFile(path, bytes); });
}

} // namespace intake
