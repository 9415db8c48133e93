// The dialogs on the time to answer a hearing: asked for, given, refused. An application and a permit are heard of alike.
#pragma once

#include "areas/Entries.h"

namespace areas {

// The detail record of the subject names the hearing in the columns hearing_due_on, hearing_later_on, hearing_wished_until,
// hearing_wish_reason.
struct HearingTime {
    const char *ask = nullptr; // the three acts
    const char *give = nullptr;
    const char *refuse = nullptr;
    shared::Words given = nullptr;   // what follows when more time is given …
    shared::Words refused = nullptr; // … and when not
    QStringList askedBy = {};
    QStringList decidedBy = {};
};

// facts: what the dialogs show above what they ask, the wish last.
void registerHearingTime(Registry &registry, const Subject &subject, const HearingTime &time, QList<shared::Field> (*facts)());

} // namespace areas
