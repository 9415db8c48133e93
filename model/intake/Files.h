// Files of a person, read and written away from the thread of the window, with a fault that names the file and the cause.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace intake {

struct FileContent {
    QString path;
    QString name; // without the folder
    QByteArray bytes;
    QString sha256; // hexadecimal
};

// Never reads more than `most` bytes (one more tells that the file is larger). Faults: file.missing, file.folder, file.unreadable,
// file.empty, file.too_large.
base::Result<FileContent> readFile(const QString &path, qint64 most);
QFuture<base::Result<FileContent>> readFileAsync(const QString &path, qint64 most);

// Whole or not at all. Fault: file.unwritable.
base::Result<QString> writeFile(const QString &path, const QByteArray &bytes);
QFuture<base::Result<QString>> writeFileAsync(const QString &path, const QByteArray &bytes);

} // namespace intake
