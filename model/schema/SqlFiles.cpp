#include "SqlFiles.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

namespace schema {

namespace {

const QString root = QStringLiteral(":/sql/");

// By the bytes of the path, as the shell twin sorts.
void sortByBytes(QStringList &paths)
{
    std::sort(paths.begin(), paths.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
}

} // namespace

QStringList files(const QString &folder, const QString &suffix)
{
    QStringList paths;
    QDirIterator walk(root + folder, {QStringLiteral("*.") + suffix}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths << walk.next().mid(root.size());
    sortByBytes(paths);
    return paths;
}

QByteArray read(const QString &path)
{
    QFile file(root + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sha256(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QList<Migration> migrations()
{
    QList<Migration> all;
    for (const QString &path : files(QStringLiteral("migrations"))) {
        const QString base = path.section(QLatin1Char('/'), -1).chopped(4);
        all << Migration{base.section(QLatin1Char('_'), 0, 0).toInt(), base.section(QLatin1Char('_'), 1), path, sha256(read(path))};
    }
    return all;
}

int schemaVersion()
{
    int highest = 0;
    for (const Migration &one : migrations())
        highest = std::max(highest, one.number);
    return highest;
}

QString codeHash()
{
    QStringList paths{QStringLiteral("roles.sql"), QStringLiteral("meta.sql"), QStringLiteral("drop_code.sql")};
    for (const QString &folder : {QStringLiteral("code"), QStringLiteral("lint"), QStringLiteral("reference")})
        paths << files(folder) << files(folder, QStringLiteral("csv"));
    sortByBytes(paths);
    QByteArray manifest;
    for (const QString &path : paths)
        manifest += sha256(read(path)).toLatin1() + "  " + path.toUtf8() + '\n';
    return sha256(manifest);
}

} // namespace schema
