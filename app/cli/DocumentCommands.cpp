// Commands about documents: decision pdf, letter pdf. The same pages as in the window, without a display.
#include "cli/Commands.h"
#include "documents/Document.h"
#include "documents/Pdf.h"
#include "list/KeysetQuery.h"
#include "messages/Sentences.h"

#include <QFileInfo>

namespace cli {

namespace {

// Writes the newest document that `found` holds.
int write(const base::Result<db::Rows> &found, const QString &file, Console &console)
{
    if (!found)
        return console.fail(found.error());
    // What is too secret for the person acting is not there either.
    if (found->isEmpty() || found->map(0).value(QStringLiteral("body")).isNull())
        return console.fail(Refused, QStringLiteral("DA001"), messages::refusal(QStringLiteral("DA001")));
    if (QFileInfo::exists(file))
        return console.fail(base::Error::environment(QStringLiteral("backup.exists"), {}, {{QStringLiteral("file"), file}}));
    const QVariantMap row = found->map(0);
    const documents::Document document = documents::fromRecord(row);
    const auto pages = documents::writePdf(document, file);
    if (!pages)
        return console.fail(pages.error());
    console.say(
        text(QT_TRANSLATE_NOOP("cli", "%1: %2, %3 pages")).arg(file, document.kind + QLatin1Char(' ') + document.number()).arg(*pages));
    console.answer({{QStringLiteral("file"), file},
                    {QStringLiteral("id"), row.value(QStringLiteral("id")).toLongLong()},
                    {QStringLiteral("language"), document.language},
                    {QStringLiteral("pages"), *pages}},
                   Done);
    return Done;
}

base::Result<std::shared_ptr<db::Session>> open(Desk &desk)
{
    if (auto opened = desk.open(); !opened)
        return opened.error();
    return desk.session(true);
}

} // namespace

int decisionPdf(const Arguments &, const QStringList &operands, Console &console, Desk &desk)
{
    auto session = open(desk);
    if (!session)
        return console.fail(session.error());
    bool number = false;
    const qint64 id = operands.first().toLongLong(&number);
    const list::Filter wanted = number ? list::Filter::equals(QStringLiteral("application_id"), id)
                                       : list::Filter::equals(QStringLiteral("diary_number"), operands.first());
    return write((*session)->run(list::selectAll(QStringLiteral("decision_document"), {wanted}, {QStringLiteral("-version_no")}, 1)),
                 operands.at(1), console);
}

int letterPdf(const Arguments &, const QStringList &operands, Console &console, Desk &desk)
{
    auto session = open(desk);
    if (!session)
        return console.fail(session.error());
    const list::Filter wanted = list::Filter::equals(QStringLiteral("number"), operands.first());
    return write((*session)->run(list::selectAll(QStringLiteral("letter_detail"), {wanted}, {}, 1)), operands.at(1), console);
}

} // namespace cli
