#include "shared/Acts.h"

#include "messages/Sentences.h"

#include <algorithm>

namespace shared {

AllowedActs::Answer AllowedActs::answer(const QList<Record> &rows, const QString &act) const
{
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&](const Record &row) { return row.value(QStringLiteral("act")).toString() == act; });
    if (found == rows.cend())
        return {};
    if (found->value(QStringLiteral("allowed")).toBool())
        return {true, true, {}};
    return {true, false,
            messages::refusal(found->value(QStringLiteral("code")).toString(),
                              {{QStringLiteral("state"), m_state}, {QStringLiteral("object"), QString::fromLatin1(m_object)}})};
}

} // namespace shared
