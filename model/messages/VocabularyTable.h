// Shape of the label tables; private to model/messages.
#pragma once

#include <cstddef>
#include <span>

namespace messages {

struct Label {
    const char *code;
    const char *text; // marked for lupdate, context "messages"
};

struct List {
    const char *name;
    std::span<const Label> labels;
};

std::span<const List> caseLists();       // applications, decisions, permits
std::span<const List> handlingLists();   // completion, negotiation, assessment, statement, hearing
std::span<const List> documentLists();   // letters and decision documents
std::span<const List> questionLists();   // questions of an application, advice where to apply
std::span<const List> intakeLists();     // attachments, deliveries
std::span<const List> timeLists();       // phases, promises and processing times
std::span<const List> permitDeskLists(); // connections, certificates, terms of use
std::span<const List> peopleLists();     // organisations, people, appointments, rights
std::span<const List> commonLists();     // acts, tasks, objects, catalogue

} // namespace messages
