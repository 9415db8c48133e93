// How one column of a view is shown on a page: its label, its kind, and the enumeration its words come from.
#pragma once

#include "shared/Text.h"

#include <QList>

namespace shared {

enum class Kind {
    Text,      // as it is
    LongText,  // over the whole width, line breaks kept
    Localized, // column names the stem: org_name → org_name_fi / org_name_sv
    Enum,      // word of enumName
    State,     // word, icon and colour of enumName
    Date,
    Deadline, // date, with weekday and remaining days when near
    Moment,
    Number,
    Size,   // of a file, from its bytes
    Days,   // figure in days, with one decimal
    Span,   // "6 week" → 6 weeks
    Flag,   // yes / no
    Period, // column "valid" → valid_from and valid_until
    Figure, // a figure that is written already, with its unit
};

struct Field {
    const char *column = nullptr;
    Words label = nullptr;
    Kind kind = Kind::Text;
    const char *enumName = nullptr; // "application.state"
    const char *opens = nullptr;    // page id: the value is a link to that page …
    const char *openId = nullptr;   // … of the object whose id is in this column
    int width = 0;                  // in tables, in characters; 0: by kind
};

// Whether an object in this state still runs against a deadline; "late" is only said of what does.
bool isOver(const QString &state);

QString shown(const Field &field, const Record &record); // the plain text of the field, in the present language

} // namespace shared
