#pragma once

#include "core/base/Date.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// What makes demand other than it usually is.
enum class EventKind {
    Promotion,  ///< more is sold for a while
    Launch,     ///< sold from the first day on, not before
    PhaseOut,   ///< sold until the last day, not after
    Disruption, ///< less is asked for for a while
    Other,
};

/// "promotion", "launch", "phase_out", "disruption", "other".
std::string_view toString(EventKind kind);
std::optional<EventKind> parseEventKind(std::string_view name);

/// An event as far as it concerns one item at one node.
struct KnownEvent {
    EventKind kind = EventKind::Other;
    Date first, last;                   ///< both included
    std::optional<double> uplift;       ///< share of demand that is added while it is on, −1 … ; nothing: not known
    std::optional<double> unitsPerWeek; ///< added while it is on, in place of a share
    std::string name;
};

/// A period of a history in which an event was on.
struct EventPeriod {
    int period = 0;   ///< index in the raw history
    double share = 1; ///< of its days on which the event was on
    EventKind kind = EventKind::Other;
    std::optional<double> uplift, unitsPerPeriod;
};

/// The weeks from @p firstWeek on (a Monday) in which @p events lift or lower demand. Launches and phase-outs do not of
/// themselves.
std::vector<EventPeriod> eventPeriods(std::span<const KnownEvent> events, Date firstWeek);

/// A forecast per week, each as long.
struct WeeklyForecast {
    std::span<double> mean;
    std::span<double> deviation;  ///< of each week
    std::span<double> cumulative; ///< of the sum up to each week
};

/// What @p events make of @p forecast, whose first week begins on @p firstWeek: each week's mean times (1 + uplift), or
/// more by its units, for the days on which they are on; nothing before a launch and after a phase-out. Deviations rise
/// and fall with the means. A promotion of which nobody said what it adds adds @p usualUplift.
void applyEvents(std::span<const KnownEvent> events, Date firstWeek, std::optional<double> usualUplift,
                 WeeklyForecast forecast);

/// The last day of the first phase-out among them.
std::optional<Date> phaseOutEnd(std::span<const KnownEvent> events);

/// The names of those that are on in the week from @p monday on, comma-separated.
std::string eventsOn(std::span<const KnownEvent> events, Date monday);

} // namespace opsdesk
