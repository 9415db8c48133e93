// A document as PDF/A-1b: fonts embedded, title and language in its metadata.
#pragma once

#include "base/Result.h"

#include <QString>

namespace documents {

struct Document;

QString fileName(const Document &document); // "Paatos DVV-12-2026.pdf": safe on every system

// Writes to a file beside the wanted one first, so that a full disk leaves no half of a document behind.
base::Result<int> writePdf(const Document &document, const QString &path); // the number of pages

} // namespace documents
