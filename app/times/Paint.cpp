#include "times/Paint.h"

#include "shared/Look.h"

namespace times {

QBrush partyBrush(const QString &party)
{
    if (party == QLatin1String("applicant"))
        return {look::tone(look::Tone::Warning), Qt::BDiagPattern};
    if (party == QLatin1String("other"))
        return {look::tone(look::Tone::Neutral), Qt::Dense5Pattern};
    return {look::tone(look::Tone::Accent), Qt::SolidPattern};
}

QBrush phaseBrush(const QString &phase)
{
    struct Row {
        const char *phase;
        look::Tone tone;
        Qt::BrushStyle pattern;
    };
    static constexpr Row rows[] = {
        {"waiting", look::Tone::Neutral, Qt::HorPattern},         {"handling", look::Tone::Accent, Qt::SolidPattern},
        {"completion", look::Tone::Warning, Qt::BDiagPattern},    {"negotiation", look::Tone::Accent, Qt::Dense4Pattern},
        {"assessment", look::Tone::Accent, Qt::DiagCrossPattern}, {"statement", look::Tone::Neutral, Qt::Dense5Pattern},
        {"hearing", look::Tone::Warning, Qt::VerPattern},         {"decision", look::Tone::Success, Qt::SolidPattern},
    };
    for (const Row &row : rows)
        if (phase == QLatin1String(row.phase))
            return {look::tone(row.tone), row.pattern};
    return look::tone(look::Tone::Neutral);
}

} // namespace times
