// Sentences for what the database refuses or fails at: each says what happened and what to do next.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace base {
struct Error;
}

namespace messages {

/// The sentence for a refusal (DA001–DA199). `detail` fills in who did what meanwhile, the state met, and the like.
/// An unknown code yields a sentence that names the code.
QString refusal(const QString &code, const QJsonObject &detail = {});

/// The short sentence that stands at a field (DA201 and up).
QString fault(const QString &code);

/// The sentence for an error of the link, the server or a constraint; a defect's sentence asks to copy the report.
QString error(const base::Error &error);

/// The sentence for a constraint of the database, empty when the name is unknown.
QString constraint(const QString &name);

/// The sentence for an access decision's code (ALLOWED, BLOCKED …).
QString accessDecision(const QString &code);

/// All codes with a sentence, refusals and faults together; all constraints with a sentence.
QStringList sentenceCodes();
QStringList constraintNames();

} // namespace messages
