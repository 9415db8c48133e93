#pragma once

#include <QString>
#include <QVariantList>

namespace db {

// One statement with its values, which travel beside the text and never in it ($1, $2, …).
// Types taken: null (also a null QString, an invalid QDate or QDateTime, a null QUuid), bool, integers, double, QString, QByteArray
// (bytea), QUuid, QDate, QDateTime, QJsonObject/Array/Value, QVariantMap (jsonb), QStringList, QList<int>, QList<qint64>, QVariantList
// (arrays).
struct Statement {
    QString name; // for logs and errors: "list permit_list", "api.grant_right"
    QString sql;
    QVariantList values;
    quint64 token = 0;       // statements with one token are cancelled together; 0: never cancelled
    bool repeatable = false; // safe to send again: a read, or a command with a request id
    bool keepsPlan = false;  // a read by key, which one plan serves well whatever the values are: planned once per session
};

} // namespace db
