// The SQL that the program carries: the files below sql/, embedded under :/sql with the paths they have there.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace schema {

struct Migration {
    int number = 0;
    QString name; // permits
    QString path; // migrations/0004_permits.sql
    QString sha256;
};

/// Paths below one folder, such as code or reference, with this ending, in the order in which they run.
QStringList files(const QString &folder, const QString &suffix = QStringLiteral("sql"));
/// The text of one file; a file that is not there is a fault of the build and ends in an empty text, which the installer refuses.
QByteArray read(const QString &path);
QString sha256(const QByteArray &text);

QList<Migration> migrations();
/// The highest number of a migration.
int schemaVersion();
/// One fingerprint of everything that is rebuilt at a change: roles, register, code, lints, reference data.
QString codeHash();

} // namespace schema
