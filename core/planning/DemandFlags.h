#pragma once

#include "core/planning/SeriesPlan.h"

#include <string>
#include <string_view>

namespace opsdesk {

/// Adds @p flag to a comma-separated list.
void addFlag(std::string& flags, bool set, std::string_view flag);

/// What is told of a series' demand and its forecast: new, short_history, censored, outlier, corrected, promotion,
/// phase_out, unreliable; comma-separated. @p fresh: its item is new.
std::string demandFlags(const PlanFlags& flags, bool fresh);

} // namespace opsdesk
