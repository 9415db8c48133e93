#include "Commands.h"

#include <QtGlobal>

namespace cli {

const QList<CommandInfo> &commands()
{
    static const QList<CommandInfo> all{
        {"status", "", 0, 0, QT_TRANSLATE_NOOP("cli", "Shows whether the server runs, who uses it, and which versions stand there."),
         QT_TRANSLATE_NOOP("cli", "Changes nothing and starts nothing."), {"data", "server", "password-stdin"}, status},
        {"stop", "", 0, 0, QT_TRANSLATE_NOOP("cli", "Stops the private server."),
         QT_TRANSLATE_NOOP("cli", "The last window does it by itself; this is for a server that a crash left running."), {"data", "force"}, stop},
        {"migrate", "", 0, 0, QT_TRANSLATE_NOOP("cli", "Brings the schema up to date, in one transaction: all of it or nothing."),
         QT_TRANSLATE_NOOP("cli", "On the private database a backup is made before. On a shared server the user of --server must be its superuser."), {"data", "server", "password-stdin"}, migrate},
        {"backup", "FILE", 1, 1, QT_TRANSLATE_NOOP("cli", "Writes the whole private database and its logins into one file, and checks the file."),
         QT_TRANSLATE_NOOP("cli", "The file is readable for its owner only and is never written over an existing one."), {"data"}, backup},
        {"restore", "FILE", 1, 1, QT_TRANSLATE_NOOP("cli", "Puts a backup in the place of the private database."),
         QT_TRANSLATE_NOOP("cli", "The backup is loaded beside the present database and counted first; the present one stays under another name. Logins ended since the backup stay ended."), {"data", "force"}, restore},
        {"audit verify", "", 0, 0, QT_TRANSLATE_NOOP("cli", "Checks that no record of the audit trail was changed, removed or reordered."),
         QT_TRANSLATE_NOOP("cli", "Prints the head of the chain: note it down, and give it as --anchor next time, so that a cut end is found as well."), {"data", "server", "as", "anchor", "password-stdin"}, verifyAudit},
        {"case show", "DIARY|ID", 1, 1, QT_TRANSLATE_NOOP("cli", "Shows an application with its items and its history, as far as the person may see it."),
         "", {"data", "server", "as", "password-stdin"}, showCase},
        {"intake", "FILE...", 1, 1000, QT_TRANSLATE_NOOP("cli", "Takes in applications that the e-service delivered as files, one application per file."),
         QT_TRANSLATE_NOOP("cli", "Each file is checked first; a good one is taken in wholly, a bad one not at all, its faults being told by line and JSON path. The format stands in model/intake/application.schema.json. Ends with 1 when a file was refused, with 2 when one could not be read."),
         {"data", "server", "as", "dry-run", "password-stdin"}, takeIn},
        {"decision pdf", "DIARY|ID FILE", 2, 2, QT_TRANSLATE_NOOP("cli", "Writes the document of a decision as PDF (PDF/A-1b), as it stands after its last correction."),
         QT_TRANSLATE_NOOP("cli", "Needs no display. A file that is already there is not overwritten."), {"data", "server", "as", "password-stdin"}, decisionPdf, true},
        {"letter pdf", "NUMBER FILE", 2, 2, QT_TRANSLATE_NOOP("cli", "Writes a letter as PDF (PDF/A-1b), as it was sent."),
         QT_TRANSLATE_NOOP("cli", "Needs no display. A file that is already there is not overwritten."), {"data", "server", "as", "password-stdin"}, letterPdf, true},
        {"right end", "ID", 1, 1, QT_TRANSLATE_NOOP("cli", "Ends an access right; it is refused everywhere from then on."),
         "", {"data", "server", "as", "reason-code", "reason", "password-stdin"}, endRight},
        {"decide", "USER PERMIT PURPOSE ITEMS", 4, 4, QT_TRANSLATE_NOOP("cli", "Asks as a gateway does: may this user look these items up under this permit for this purpose?"),
         QT_TRANSLATE_NOOP("cli", "USER is the user id, PERMIT a number or id, PURPOSE an id or the beginning of its name, ITEMS codes with commas between them. Ends with 0 for allowed and 1 for refused."), {"data", "server", "at", "password-stdin"}, decide},
        {"work", "", 0, 0, QT_TRANSLATE_NOOP("cli", "Does what has fallen due: expiries with their own due time, and sealing of the audit trail."),
         QT_TRANSLATE_NOOP("cli", "Windows do it as well; a shared server runs it every night from a timer."), {"data", "server", "as", "password-stdin"}, work},
    };
    return all;
}

} // namespace cli
