// Applications delivered as files: read, checked by the database without storing anything, taken in. What a delivery may hold says
// application.schema.json in this folder (JSON Schema 2020-12); the database judges it.
#pragma once

#include "command/Command.h"
#include "intake/Files.h"
#include "intake/JsonReader.h"

#include <QList>
#include <QStringList>

namespace intake {

constexpr qint64 MostBytes = 32 * 1024 * 1024; // with attachments inside

struct Fault {
    QString path;
    QString code;
    QString value; // as far as there is one
    Place place;   // in the file
};

// What became of one file.
struct Delivery {
    enum class State { Reading, Unreadable, Faulty, Good, TakenIn, Failed };

    QString path;
    QString name;
    State state = State::Reading;
    JsonText text;
    base::Error error;   // Unreadable, Failed
    QList<Fault> faults; // Faulty: why it is not taken in. TakenIn: what is to be completed (fields for paths)
    qint64 id = 0;
    QString object; // TakenIn: application, or appointment, which has no diary number
    QString diaryNumber;

    QString member(const char *part, const char *of) const;
    QString reference() const;
    QString kind() const; // as it says; new_permit when it says nothing
    int attachments() const;
    QString businessId() const { return member("organisation", "business_id"); }
};

Delivery readDelivery(const QString &path);
QFuture<Delivery> readDeliveryAsync(const QString &path);

// The dry run: rows (path, code, value), none when the delivery could be taken in.
db::Statement checkStatement(const Delivery &delivery);
void setChecked(Delivery &delivery, const db::Answer &answer);

command::Command takeInCommand(const Delivery &delivery);
void setTaken(Delivery &delivery, const command::Reply &reply);

// What a person reads of one fault: "line 12, column 5, $.items[0].code: This code is not known. (H.XYZ)".
QString faultLine(const Delivery &delivery, const Fault &fault);
QString resultWords(const Delivery &delivery);

// One line per file and fault: semicolons between, everything quoted that needs it.
QByteArray reportCsv(const QList<Delivery> &deliveries);
QJsonArray reportJson(const QList<Delivery> &deliveries);

// The published description of the format.
QByteArray schema();

} // namespace intake
