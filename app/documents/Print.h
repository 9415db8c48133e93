// A document on paper: the pages of the PDF, sheet by sheet, on whatever printer a dialog has chosen.
#pragma once

#include "base/Result.h"

class QPrinter;

namespace documents {

struct Document;

bool printerThere();

// The pages that the printer is set to, fitted to its paper; how many there were. May be called on any thread.
base::Result<int> print(const Document &document, QPrinter &printer);

} // namespace documents
