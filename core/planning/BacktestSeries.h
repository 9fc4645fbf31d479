#pragma once

#include "core/base/Money.h"
#include "core/planning/OrderQuantity.h"
#include "core/planning/Segment.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace opsdesk {

/// Real demand of one item at one node, to be replayed.
struct BacktestSeries {
    std::string id;             ///< also what its lead times are drawn by
    std::vector<double> demand; ///< per period, oldest first, base units; NaN where not known
    int seasonLength = 52;      ///< periods, 1 for none
    Minor unitCost;
    Minor price;
    OrderRules rules; ///< without multiple and pack: whole units
    double leadTimeDays = 0;
    double leadTimeDeviationDays = 0;
};

/// How the past is played again.
struct BacktestOptions {
    int periodDays = 7; ///< days of a period of demand, ≥ 1
    int reviewDays = 7; ///< between two looks at an item, ≥ 1; with shorter periods than reviews a multiple of both
    double warmUpShare = 0.5; ///< of each series: what policies know before the replay begins; 0 … 1, ends excluded
    int selectEvery = 13;     ///< periods after which a method is selected anew at the latest, ≥ 1; @see isDueByAge
    bool backorders = false;  ///< customers wait for what is missing; else the sale is lost
    std::uint64_t seed = 1;   ///< of lead times
    unsigned threads = 0;     ///< 0: as many as there are cores
    Minor orderCost;          ///< of one more order line; 0 orders no more than is needed
    double holdingRate = 0.2; ///< share of the cost of a unit per year
    std::stop_token stop{};   ///< asked now and then: playing ends with PlanCancelled
    /// Told on any thread what was done since it was told last: 1 for a replay of all series, @ref outlookWork for
    /// forecasting all of them for a policy that is played for the first time. Nothing: nobody is told.
    std::function<void(double work)> worked{};
};

/// Forecasting at each review takes as long as so many replays.
inline constexpr double outlookWork = 20;
/// Tuning a policy takes so many replays.
inline constexpr int tuningReplays = 25;

/// Fewer periods before the replay, or measured in it, tell nothing.
inline constexpr int shortestWarmUp = 8;
inline constexpr int shortestMeasured = 8;

/// When the replay of a series begins, and when it begins to count.
struct ReplaySpan {
    int first = 0;    ///< period with which it begins; nothing of it or later is known before
    int measured = 0; ///< periods later: before, the stock it began with decides

    bool operator==(const ReplaySpan&) const = default;
};

/// The span of @p series whose orders take @p leadTimeDays on the mean: the run-in lasts as long as an order and a
/// review. Nothing when the series is too short.
std::optional<ReplaySpan> replaySpan(const BacktestSeries& series, double leadTimeDays, const BacktestOptions& options);

/// Demand of @p period as it is replayed: none where it is not known or negative.
double replayedDemand(const BacktestSeries& series, int period);

/// The segment of each series by what is known when its replay begins: turnover at cost, variation per period. Without
/// a span it does not count.
std::vector<Segment> segmentsOf(const std::vector<BacktestSeries>& series,
                                const std::vector<std::optional<ReplaySpan>>& spans);

} // namespace opsdesk
