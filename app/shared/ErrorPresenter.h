// Errors and refusals as sentences with a way out; the copyable report for a defect.
#pragma once

#include "command/Command.h"

#include <QString>

#include <functional>

namespace shared {

class Banner;

QString sentence(const base::Error &error);
QString sentence(const command::Outcome &refusal);
QString report(const base::Error &error); // for the clipboard: no values, no names

// In a page: the sentence and, if it can help, a button to try again; a defect also offers its report.
void present(Banner &banner, const base::Error &error, std::function<void()> retry = {});
void present(Banner &banner, const command::Outcome &refusal);

} // namespace shared
