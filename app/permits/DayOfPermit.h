// The section of a permit's page that shows what it was on a day of the past.
#pragma once

#include "shared/DetailPage.h"

namespace permits {

shared::Section dayOf();

} // namespace permits
