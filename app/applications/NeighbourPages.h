// Where the authority tells of the neighbour services to which the routing may lead: public pages only, and none where no page is known.
#pragma once

#include <QString>

namespace applications {

// Address without its scheme, as people read it; empty when there is none for this route. language: fi, sv or en.
QString neighbourPage(const QString &route, const QString &language);

} // namespace applications
