#pragma once

#include "core/planning/DemandCleaning.h"
#include "core/planning/DemandSeries.h"
#include "core/store/Connection.h"

#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

namespace opsdesk {

/// What people say of the demand of one item, beyond its history.
struct ItemKnowledge {
    struct Correction {
        std::int64_t nodeId = 0;
        Date week;
        std::optional<double> units; ///< nothing: as it was entered
    };
    struct Event {
        std::int64_t nodeId = 0; ///< 0 for all
        KnownEvent event;
    };
    struct Analogue {
        std::int64_t itemId = 0;
        double weight = 1;
        int weeks = 0;
    };
    std::vector<Correction> corrections;             ///< by node and week
    std::vector<Event> events;                       ///< by first day
    std::vector<Analogue> analogues;                 ///< by item
    std::map<std::int64_t, BorrowedDemand> borrowed; ///< of them, by node
};

/// By item; few have any.
using PlanKnowledge = std::unordered_map<std::int64_t, ItemKnowledge>;

/// All that people say of the demand of @p entity, or of @p item alone. What new items borrow is read up to @p end, a
/// Monday; of series that are among @p changed, as they are there.
PlanKnowledge readKnowledge(store::Connection& connection, std::int64_t entity, Date end,
                            std::span<const DemandSeries> changed = {}, std::optional<std::int64_t> item = {});

/// What of it concerns a history that begins in @p firstWeek.
KnownDemand knownOf(const PlanKnowledge& knowledge, std::int64_t item, std::int64_t node, Date firstWeek);

} // namespace opsdesk
