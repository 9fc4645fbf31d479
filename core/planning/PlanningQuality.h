#pragma once

#include "core/base/Clock.h"
#include "core/planning/PlanOptions.h"
#include "core/planning/QualityFigures.h"
#include "core/store/Connection.h"
#include "core/workflow/CommandBus.h"

#include <optional>

namespace opsdesk {

/// Weeks that planning is judged by, those before the last plan.
inline constexpr int judgedWeeks = 12;
/// Weeks ahead that forecasts are judged on: at their end the planner looked again.
inline constexpr int judgedHorizon = 4;
/// Of so many series forecasts are made anew, evenly over all: more would tell the same of a segment, only later.
inline constexpr std::size_t mostJudged = 50'000;
/// So many items of each segment are told by name.
inline constexpr std::size_t mostItems = 50;

/// What the last plan of an entity reached, as of its day: by segment and in total, what each person's overrides were
/// worth, and of each segment the items that missed most. On all cores, the same on any number of them. Nothing before
/// the first plan. Of @p options entity, threads, progress (stage Plan) and stop count. Writes nothing.
/// @p judgedAtMost series' forecasts.
/// @throws PlanCancelled, StoreError
std::optional<QualityReport> measureQuality(store::Connection& reader, const PlanOptions& options,
                                            std::size_t judgedAtMost = mostJudged);

/// The command that keeps @p report in place of what was measured before.
Command qualityCommand(const QualityReport& report, Clock& clock, Random& random, const PlanOptions& options);

/// Both: measured and kept, by `planning_quality.record`. @throws PlanRefused as well
std::optional<QualityReport> recordQuality(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                                           const PlanOptions& options);

} // namespace opsdesk
