// The dialogs of handling an application, by theme; each theme has a file of its own.
#pragma once

namespace areas {
class Registry;
}

namespace applications {

void registerHandlingDialogs(areas::Registry &registry);   // handing over, messages, notes, negotiation, statements, hearing, transfer
void registerCompletionDialogs(areas::Registry &registry); // completion rounds
void registerAssessmentDialogs(areas::Registry &registry); // checklists

} // namespace applications
