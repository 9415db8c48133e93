#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace base {

// What kept something from being done. The sentence a person reads is made from kind and code in
// messages/; text, hint and context are for the log and the copyable report. A value, any thread.
struct Error {
    enum class Kind {
        Lost,        // the link or the server is away; nothing is known of the last statement
        Cancelled,   // we asked for it
        Timeout,     // the server gave up: statement or lock time
        Refused,     // login or grant: SQLSTATE 28xxx, 42501
        Conflict,    // two at once: 40001, 40P01, 23505, 23P01
        Invalid,     // the values were wrong: 22xxx, 23xxx
        Environment, // this machine: files, accounts, versions, space; `code` says which
        Defect       // everything else; a fault of the program
    };

    Kind kind = Kind::Defect;
    QString sqlstate; // five characters, empty when the server did not speak
    QString code;     // key of the sentence: a DA code, or a word such as cluster.no_space
    QString column;
    QString constraint;
    QString table;
    QJsonObject detail;
    QString text; // the server's or the system's own words
    QString hint;
    QString context;
    QString lane;
    QString statement; // name of the statement, never its text or values

    static Error make(Kind kind, const QString &code, const QString &text = {});
    static Error environment(const QString &code, const QString &text = {}, const QJsonObject &detail = {});
    // The kind that a SQLSTATE stands for; a cancel that we asked for is told apart by the caller.
    static Kind kindOf(const QString &sqlstate);

    bool is(Kind other) const { return kind == other; }
    // One paragraph for logs and reports, in English, without any bound value.
    QString toLog() const;
};

QString kindName(Error::Kind kind);

} // namespace base

Q_DECLARE_METATYPE(base::Error)
