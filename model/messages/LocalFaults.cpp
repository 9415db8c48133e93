#include "messages/LocalFaults.h"

#include "base/Error.h"

#include <QCoreApplication>

namespace messages {

namespace {

struct Sentence {
    const char *code;
    const char *text;
};

constexpr Sentence sentences[] = {
    {"cluster.postgres_missing",
     QT_TRANSLATE_NOOP("messages", "PostgreSQL 15 was not found in {folder}. Install the package {package} and start again.")},
    {"cluster.postgres_too_old",
     QT_TRANSLATE_NOOP(
         "messages",
         "This PostgreSQL is {found}; {needed} or a newer release of version 15 is needed, because older ones have known security holes. Update PostgreSQL and start again.")},
    {"cluster.postgres_other_major",
     QT_TRANSLATE_NOOP("messages", "This PostgreSQL is {found}; a release of version 15, at least {needed}, is needed.")},
    {"cluster.data_other_major",
     QT_TRANSLATE_NOOP(
         "messages",
         "The data in {folder} were made by PostgreSQL {found}, and this program works with version {needed}. Make a backup with the program that made them, and restore it here into a new folder.")},
    {"cluster.no_account",
     QT_TRANSLATE_NOOP(
         "messages",
         "PostgreSQL does not run as root, and there is no account for the folder {folder}. Install the package postgresql-15, which brings the account postgres, or start as an ordinary person.")},
    {"cluster.foreign_folder",
     QT_TRANSLATE_NOOP("messages", "The folder {folder} belongs to {owner}. Start as that account, or choose another folder with --data.")},
    {"cluster.folder_unusable",
     QT_TRANSLATE_NOOP("messages",
                       "The account {account} cannot write to {folder}. Choose another folder with --data, or mend its rights.")},
    {"cluster.no_space",
     QT_TRANSLATE_NOOP(
         "messages",
         "The disk is full: {free_mb} MB are free for {folder} and {needed_mb} MB are needed. Make room and start again; everything confirmed is still there.")},
    {"cluster.socket_path_too_long",
     QT_TRANSLATE_NOOP(
         "messages",
         "The path of the server's socket is {length} characters long and may have {limit}: {path}. Set XDG_RUNTIME_DIR or LUPAVAHTI_RUNTIME to a shorter folder.")},
    {"cluster.damaged",
     QT_TRANSLATE_NOOP(
         "messages",
         "The database in {folder} is damaged and was left as it is. Restore the newest backup into a new folder: lupavahti --data NEW restore FILE. Backups are in {folder}/backup.")},
    {"cluster.busy",
     QT_TRANSLATE_NOOP("messages", "Another program is just starting or stopping the server of {folder}. Wait a moment and try again.")},
    {"cluster.create_failed", QT_TRANSLATE_NOOP("messages", "The private database could not be made in {folder}. The details say why.")},
    {"json.empty", QT_TRANSLATE_NOOP("messages", "The file holds nothing but blanks.")},
    {"json.encoding", QT_TRANSLATE_NOOP("messages", "The text is not UTF-8 (line {line}, column {column}). Save it as UTF-8.")},
    {"json.syntax", QT_TRANSLATE_NOOP("messages", "This is not JSON: “{what}” is not expected at line {line}, column {column}.")},
    {"json.truncated",
     QT_TRANSLATE_NOOP("messages", "The document ends too early, at line {line}, column {column}. It may have been cut off on its way.")},
    {"json.duplicate",
     QT_TRANSLATE_NOOP("messages", "The member “{what}” stands twice in the same object (line {line}, column {column}).")},
    {"json.deep", QT_TRANSLATE_NOOP("messages", "The document is nested too deeply (line {line}, column {column}).")},
    {"json.number", QT_TRANSLATE_NOOP("messages", "The number {what} cannot be kept exactly (line {line}, column {column}).")},
    {"json.trailing", QT_TRANSLATE_NOOP("messages", "Something follows after the end of the document (line {line}, column {column}).")},
    {"json.character", QT_TRANSLATE_NOOP("messages", "A character that no text may hold stands at line {line}, column {column}.")},
    {"file.missing", QT_TRANSLATE_NOOP("messages", "The file {file} does not exist any more. Choose it again.")},
    {"file.folder", QT_TRANSLATE_NOOP("messages", "{file} is no file. Choose a file.")},
    {"file.unreadable", QT_TRANSLATE_NOOP("messages", "The file {file} cannot be read: {why}.")},
    {"file.empty", QT_TRANSLATE_NOOP("messages", "The file {file} is empty. Choose another file.")},
    {"file.too_large", QT_TRANSLATE_NOOP("messages", "The file {file} has {megabytes} MB; at most {most} MB are taken. Make it smaller.")},
    {"file.unwritable", QT_TRANSLATE_NOOP("messages", "The file {file} cannot be written: {why}. Choose another place.")},
    {"cluster.start_failed",
     QT_TRANSLATE_NOOP("messages", "The private server does not start. The details and the files in {log} say why.")},
    {"cluster.stop_failed", QT_TRANSLATE_NOOP("messages", "The private server does not stop. The files in {log} say why.")},
    {"cluster.in_use",
     QT_TRANSLATE_NOOP("messages", "The server of {folder} is in use by another window. Close it first, or stop with --force.")},
    {"login.wrong", QT_TRANSLATE_NOOP("messages", "The name or the password is wrong. Type them again.")},
    {"login.refused",
     QT_TRANSLATE_NOOP("messages", "The server does not let this login in. Ask the administrator whether it has been ended.")},
    {"server.full",
     QT_TRANSLATE_NOOP("messages", "The server has too many connections. Close other windows of this program and try again.")},
    {"server.too_old",
     QT_TRANSLATE_NOOP(
         "messages",
         "The server is PostgreSQL {found}; {needed} or newer is needed, because older ones have known security holes. Ask the administrator to update it.")},
    {"server.starting", QT_TRANSLATE_NOOP("messages", "The server is starting up. Wait a moment.")},
    {"server.no_database", QT_TRANSLATE_NOOP("messages", "The server has no such database. Check the address of the server.")},
    {"server.certificate",
     QT_TRANSLATE_NOOP(
         "messages",
         "The server could not prove with its certificate that it is the right one, so nothing was sent to it. Ask the administrator for the certificate of its authority (sslrootcert).")},
    {"server.malformed",
     QT_TRANSLATE_NOOP("messages", "The address of the server is not understood. Write it as: host=… dbname=lupavahti user=…")},
    {"server.password_given",
     QT_TRANSLATE_NOOP(
         "messages", "A password does not belong in the address of the server, where others can read it. Leave it out; it is asked for.")},
    {"server.weak_tls",
     QT_TRANSLATE_NOOP("messages", "A server on another machine is spoken to with its certificate checked only (sslmode=verify-full).")},
    {"machine.no_driver",
     QT_TRANSLATE_NOOP("messages", "Qt's driver for PostgreSQL is missing. Install the package libqt6sql6-psql and start again.")},
    {"schema.newer",
     QT_TRANSLATE_NOOP(
         "messages",
         "The database was made by a newer program (schema {found}, this program knows {own}). Update this program; nothing was changed.")},
    {"schema.program_too_old",
     QT_TRANSLATE_NOOP("messages",
                       "The database needs program version {minimum} or newer; this is {own}. Update this program; nothing was changed.")},
    {"schema.older",
     QT_TRANSLATE_NOOP(
         "messages",
         "The database has schema {found} and this program needs {own}. Ask the administrator to run: lupavahti migrate --server …")},
    {"schema.missing",
     QT_TRANSLATE_NOOP(
         "messages",
         "The database has no schema of Lupavahti. Check the address, or ask the administrator to run: lupavahti migrate --server …")},
    {"schema.edited",
     QT_TRANSLATE_NOOP(
         "messages",
         "Migration {migration} of the database is not the one that this program carries. Nothing was changed; the program or the database has been tampered with.")},
    {"schema.failed",
     QT_TRANSLATE_NOOP(
         "messages",
         "The database could not be brought up to date ({step}). Nothing was changed; the old version keeps working. The details say why.")},
    {"schema.lint", QT_TRANSLATE_NOOP("messages", "The schema breaks its own rule {lint}. Nothing was changed.")},
    {"schema.not_administrator",
     QT_TRANSLATE_NOOP("messages", "Only an administrator of the server (superuser) can bring its schema up to date.")},
    {"backup.failed", QT_TRANSLATE_NOOP("messages", "The backup {file} could not be written. The details say why.")},
    {"backup.exists", QT_TRANSLATE_NOOP("messages", "The file {file} is already there and is not overwritten. Choose another name.")},
    {"backup.not_a_backup", QT_TRANSLATE_NOOP("messages", "The file {file} is no backup of Lupavahti, or it is damaged.")},
    {"backup.newer",
     QT_TRANSLATE_NOOP(
         "messages",
         "The backup {file} was made by a newer program (schema {found}, this program knows {own}). Update this program first.")},
    {"backup.restore_failed",
     QT_TRANSLATE_NOOP("messages", "The backup could not be restored; the database is as it was. The details say why.")},
    {"backup.unverified",
     QT_TRANSLATE_NOOP("messages", "The restored data are not what the backup says it holds ({what}); the database is as it was.")},
    {"document.unprintable",
     QT_TRANSLATE_NOOP("messages", "The document could not be printed. Check the printer, or save the document as PDF.")},
    {"document.unwritable",
     QT_TRANSLATE_NOOP("messages", "The file {file} could not be written. Choose another folder or name; the details say why.")},
    {"password.character",
     QT_TRANSLATE_NOOP(
         "messages",
         "The new password has a character that not every keyboard gives. Use letters from a to z, digits, marks, and spaces between words.")},
    {"password.short",
     QT_TRANSLATE_NOOP("messages", "The new password is too short. Take at least 15 characters, for example four or five words.")},
    {"password.plain",
     QT_TRANSLATE_NOOP("messages", "The new password repeats the same few characters. Take at least eight different ones.")},
    {"password.same", QT_TRANSLATE_NOOP("messages", "The new password is the present one. Take another.")},
    {"password.name", QT_TRANSLATE_NOOP("messages", "The new password holds your name or user name. Leave it out.")},
    {"password.differs", QT_TRANSLATE_NOOP("messages", "The two new passwords are not the same. Type both again.")},
    {"password.wrong", QT_TRANSLATE_NOOP("messages", "The present password is wrong. Type it again.")},
    {"cli.no_own_password",
     QT_TRANSLATE_NOOP("messages", "On the private database nobody has a password. Say with --server which shared server is meant.")},
    {"cli.new_password_needed",
     QT_TRANSLATE_NOOP(
         "messages",
         "The new password is missing: start on a terminal, where it is asked for, or give it as the second line of standard input.")},
    {"cli.person_needed", QT_TRANSLATE_NOOP("messages", "Say with --as who acts: the login or the name of a person.")},
    {"cli.password_needed",
     QT_TRANSLATE_NOOP(
         "messages", "The login {login} needs a password: start on a terminal, where it is asked for, or give it with --password-stdin.")},
};

} // namespace

QString localFault(const base::Error &error)
{
    for (const Sentence &sentence : sentences) {
        if (error.code != QLatin1StringView(sentence.code))
            continue;
        QString text = QCoreApplication::translate("messages", sentence.text);
        for (auto place = error.detail.begin(); place != error.detail.end(); ++place)
            text.replace(QLatin1Char('{') + place.key() + QLatin1Char('}'), place.value().toVariant().toString());
        return text;
    }
    return {};
}

QString phase(setup::Phase phase)
{
    using setup::Phase;
    const char *text = "";
    switch (phase) {
    case Phase::Locating: text = QT_TRANSLATE_NOOP("messages", "Looking for PostgreSQL …"); break;
    case Phase::Waiting: text = QT_TRANSLATE_NOOP("messages", "Waiting for another window that is just starting …"); break;
    case Phase::Creating: text = QT_TRANSLATE_NOOP("messages", "Making the private database …"); break;
    case Phase::Starting: text = QT_TRANSLATE_NOOP("messages", "Starting the private server …"); break;
    case Phase::Recovering: text = QT_TRANSLATE_NOOP("messages", "The server is recovering from a crash …"); break;
    case Phase::Connecting: text = QT_TRANSLATE_NOOP("messages", "Connecting …"); break;
    case Phase::BackingUp: text = QT_TRANSLATE_NOOP("messages", "Making a backup before the upgrade …"); break;
    case Phase::Migrating: text = QT_TRANSLATE_NOOP("messages", "Bringing the database up to date …"); break;
    case Phase::Demo: text = QT_TRANSLATE_NOOP("messages", "Loading the demo …"); break;
    case Phase::Checking: text = QT_TRANSLATE_NOOP("messages", "Checking the database …"); break;
    case Phase::Stopping: text = QT_TRANSLATE_NOOP("messages", "Stopping the private server …"); break;
    }
    return QCoreApplication::translate("messages", text);
}

QStringList localFaultCodes()
{
    QStringList codes;
    for (const Sentence &sentence : sentences)
        codes << QLatin1StringView(sentence.code);
    return codes;
}

} // namespace messages
