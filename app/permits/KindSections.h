// Sections of a permit's page about applications that build on it: amendments and renewals, and clients that ask to join.
#pragma once

#include "shared/DetailPage.h"

namespace permits {

QList<shared::Section> applicationSections();

} // namespace permits
