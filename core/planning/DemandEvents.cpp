#include "core/planning/DemandEvents.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, 5> kindNames{"promotion", "launch", "phase_out", "disruption", "other"};

/// Of the week from @p monday on, the share of the days from @p first to @p last.
double shareOf(Date monday, Date first, Date last) {
    const int days = std::min(last, monday + 6) - std::max(first, monday) + 1;
    return std::max(0, days) / 7.0;
}

bool changesDemandWhileOn(const KnownEvent& event) {
    return event.uplift || event.unitsPerWeek || (event.kind != EventKind::Launch && event.kind != EventKind::PhaseOut);
}

/// What becomes of the demand of a week: times a factor, plus units.
struct Effect {
    double factor = 1;
    double units = 0;
};

Effect effectOf(const KnownEvent& event, Date monday, std::optional<double> usualUplift) {
    const double on = shareOf(monday, event.first, event.last);
    const auto uplift = event.kind == EventKind::Promotion && !event.uplift ? usualUplift : event.uplift;
    Effect effect;
    if (event.unitsPerWeek)
        effect.units = *event.unitsPerWeek * on;
    else
        effect.factor = std::max(0.0, 1 + uplift.value_or(0) * on);
    if (event.kind == EventKind::Launch)
        effect.factor *= 1 - shareOf(monday, monday, event.first - 1);
    if (event.kind == EventKind::PhaseOut)
        effect.factor *= 1 - shareOf(monday, event.last + 1, monday + 6);
    return effect;
}

} // namespace

std::string_view toString(EventKind kind) {
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<EventKind> parseEventKind(std::string_view name) {
    const auto found = std::find(kindNames.begin(), kindNames.end(), name);
    return found == kindNames.end() ? std::nullopt : std::optional(static_cast<EventKind>(found - kindNames.begin()));
}

std::vector<EventPeriod> eventPeriods(std::span<const KnownEvent> events, Date firstWeek) {
    std::vector<EventPeriod> periods;
    for (const auto& event : events) {
        if (!changesDemandWhileOn(event) || event.last < firstWeek)
            continue;
        for (int period = std::max(0, (event.first - firstWeek) / 7); firstWeek + 7 * period <= event.last; ++period)
            periods.push_back({period, shareOf(firstWeek + 7 * period, event.first, event.last), event.kind,
                               event.uplift, event.unitsPerWeek});
    }
    return periods;
}

void applyEvents(std::span<const KnownEvent> events, Date firstWeek, std::optional<double> usualUplift,
                 WeeklyForecast forecast) {
    double before = 0, variance = 0;
    for (std::size_t week = 0; week < forecast.mean.size(); ++week) {
        const Date monday = firstWeek + 7 * static_cast<int>(week);
        const double usual = forecast.mean[week];
        double mean = usual;
        for (const auto& event : events) {
            const Effect effect = effectOf(event, monday, usualUplift);
            mean = std::max(0.0, mean * effect.factor + effect.units);
        }
        // What is added where nothing was sold varies as little as is known of it.
        const double factor = usual > 0 ? mean / usual : 1;
        const double upTo = forecast.cumulative[week] * forecast.cumulative[week];
        variance = std::max(0.0, variance + (upTo - before) * factor * factor);
        before = upTo;
        forecast.mean[week] = mean;
        forecast.deviation[week] *= factor;
        forecast.cumulative[week] = std::sqrt(variance);
    }
}

std::optional<Date> phaseOutEnd(std::span<const KnownEvent> events) {
    std::optional<Date> end;
    for (const auto& event : events)
        if (event.kind == EventKind::PhaseOut)
            end = std::min(end.value_or(event.last), event.last);
    return end;
}

std::string eventsOn(std::span<const KnownEvent> events, Date monday) {
    std::string text;
    for (const auto& event : events)
        if (event.first <= monday + 6 && event.last >= monday)
            text += (text.empty() ? "" : ", ") + event.name;
    return text;
}

} // namespace opsdesk
