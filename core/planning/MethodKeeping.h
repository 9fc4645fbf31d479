#pragma once

#include "core/base/Date.h"
#include "core/planning/ForecastMethod.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace opsdesk {

/// The method that a series was forecast with before.
struct KeptMethod {
    ForecastMethod method = ForecastMethod::Naive;
    bool tested = false; ///< it was chosen among others, on history long enough for that
    Date selectedWeek;   ///< Monday of the week in which it was selected; the history it was selected on ended before
};

/// Why the method of a series was selected, rather than kept from the last run.
enum class SelectionCause {
    Kept,    ///< it was not
    New,     ///< there was none, or none that was tested on enough history
    Changed, ///< weeks that it was selected on are no longer what they were
    Age,     ///< its turn came: @see isDueByAge
    Drift,   ///< it forecasts too much or too little time and again: @see trackingSignal
};

/// "kept", "new", "changed", "age", "drift".
std::string_view toString(SelectionCause cause);

/// Whether a series has its turn to be selected between the week of @p selectedWeek and @p thisWeek (Mondays). Each
/// has its turn once in @p everyWeeks (≥ 1), in a week that follows from its keys: no choice grows older than that, and
/// of series that were all selected at once only a share falls due in each week.
bool isDueByAge(std::int64_t itemId, std::int64_t nodeId, Date selectedWeek, Date thisWeek, int everyWeeks);

/// How much newer errors weigh in the tracking signal.
inline constexpr double trackingWeight = 0.2;
/// Beyond this the method drifts. With the weight above about five errors in a row on one side reach it.
inline constexpr double trackingLimit = 0.7;

/// Trigg's tracking signal (D. W. Trigg, "Monitoring a forecasting system", Operational Research Quarterly 15, 1964):
/// the smoothed error over the smoothed absolute error, −1 … 1; positive when demand exceeds the forecast. Both are
/// smoothed over @p residuals (actual less forecast, one step ahead, oldest first) from index @p since on; what came
/// before says how large an error is usual. 0 when nothing came since.
double trackingSignal(std::span<const double> residuals, std::size_t since);

/// `{"alpha":0.3,"phi":0.9}`: what a method uses, as JSON.
std::string parametersAsJson(const SmoothingParameters& parameters);

} // namespace opsdesk
