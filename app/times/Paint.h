// How the parties and phases are painted in bars and charts: a colour and a pattern each, told apart in grey too.
#pragma once

#include <QBrush>
#include <QString>

namespace times {

QBrush partyBrush(const QString &party); // agency solid, applicant hatched, others dotted
QBrush phaseBrush(const QString &phase); // the party's colour, a pattern per phase

} // namespace times
