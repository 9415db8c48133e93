// The sections and acts of which the page of one application is made, by theme; each theme has a file of its own.
#pragma once

#include "shared/DetailPage.h"

namespace areas {
class Registry;
}

namespace applications {

QList<shared::Section> basicSections();      // part "Application": what is applied for, why, and how the data are protected
QList<shared::Section> kindSections();       // part "Application": the permit it builds on, the intermediary, copies, answers
QList<shared::Section> comparisonSections(); // part "Content": against the permit in force
QList<shared::Section> effectSections();     // part "Decision": what signing would do
QList<shared::Section> contentSections();    // part "Content": item by item
QList<shared::Section> handlingSections();   // part "Handling": completion rounds, messages, assessments, statements, hearings
QList<shared::Section> deliverySections();   // where it came from, and the products of the query interface
QList<shared::Section> attachmentSections(); // part "Documents": what is attached
QList<shared::Section> timeSections();       // part "Time": clocks, promise, phases, forecast
QList<shared::Section> decisionSections();   // part "Decision": proposal and decision
QList<shared::Section> documentSections();   // part "Documents": the decision in its versions, and the letters

QList<shared::Act> draftActs();    // of the applicant, up to sending and after
QList<shared::Act> handlingActs(); // of both sides between arrival and presentation
QList<shared::Act> decisionActs(); // taking in, assessing, presenting, deciding

void registerIntakeDialogs(areas::Registry &registry);

} // namespace applications
