#pragma once

#include "core/planning/BacktestOutlook.h"
#include "core/planning/Replay.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// How the service of the items is set. Of the planner; the others know cycle service alone.
enum class BacktestService {
    Segment, ///< the targets of the segments; the knob multiplies what each lets be missed
    Cycle,   ///< one cycle service for all
    Fill,    ///< one fill rate for each item
    Value,   ///< one fill rate of all together, shared out by marginal value @see ServiceByValue
};

/// "segment", "cycle", "fill", "value".
std::string_view toString(BacktestService service);
std::optional<BacktestService> parseBacktestService(std::string_view name);

/// What missing a unit weighs where service is set by value.
enum class BacktestWorth { Units, Price, Margin };
std::string_view toString(BacktestWorth worth);
std::optional<BacktestWorth> parseBacktestWorth(std::string_view name);

/// A policy as it is played: who plans, and by what.
struct BacktestPlay {
    BacktestPolicy policy = BacktestPolicy::Opsdesk;
    BacktestService service = BacktestService::Cycle;
    BacktestWorth worth = BacktestWorth::Units;
    double knob =
        0.95; ///< service target; of min/max the multiplier of average demand, of Segment that of what is missed
};

/// What came of the series of a segment together.
struct BacktestSegment {
    std::string segment; ///< "AX" … "CZ"; "all" for the total
    int series = 0;
    ReplayFigures figures;
    int scaled = 0; ///< series whose errors have a yardstick
    double maseSum = 0;
    double rmsseSum = 0;
    double forecast = 0; ///< over all origins and periods ahead
    double actual = 0;

    void add(const ReplayFigures& of, const BacktestOutlook& outlook);

    double mase() const { return scaled > 0 ? maseSum / scaled : 0; }
    double rmsse() const { return scaled > 0 ? rmsseSum / scaled : 0; }
    /// The share forecast too much.
    double bias() const { return actual > 0 ? forecast / actual - 1 : 0; }
};

struct BacktestRow {
    BacktestPlay play;
    std::optional<double> wantedFill;      ///< tuned to reach it
    bool reached = true;                   ///< false: no knob does; the row is the nearest
    std::vector<BacktestSegment> segments; ///< "all" first
};

/// Replays many series under many policies, on all cores; the same on any number of them. What was forecast is kept
/// between plays. Playing @throws std::invalid_argument when a lead time or review is longer than planning allows, and
/// std::overflow_error when an order is too large to count; and PlanCancelled when it was stopped on request.
class Backtest {
public:
    /// @p leadTimes for all series; without, each has its own.
    Backtest(std::vector<BacktestSeries> series, std::optional<LeadTimeDraws> leadTimes, BacktestOptions options);

    /// Series too short to replay.
    int skipped() const { return m_skipped; }
    int replayed() const { return static_cast<int>(m_series.size()) - m_skipped; }

    BacktestRow play(const BacktestPlay& play);
    /// Turns the knob of @p play until the fill rate of all series together is @p fillRate.
    BacktestRow tune(const BacktestPlay& play, double fillRate);

private:
    using Outlooks = std::vector<BacktestOutlook>;
    const Outlooks& outlooksOf(BacktestPolicy policy);
    std::vector<ReplayFigures> replayAll(const BacktestPlay& play);
    double multiplierOf(const BacktestPlay& play, const Outlooks& outlooks) const;
    StockLevels levels(const BacktestPlay& play, std::size_t series, const ProtectionDemand& protection,
                       double multiplier) const;
    double worthOf(BacktestWorth worth, const BacktestSeries& series) const;
    double fillRateAt(BacktestPlay play, double turn);
    const LeadTimeDraws& leadTimesOf(std::size_t series) const;
    void forAll(double work, const std::function<std::function<void(std::size_t)>()>& makeWorker) const;

    std::vector<BacktestSeries> m_series;
    std::vector<LeadTimeDraws> m_leadTimes; ///< one for all, or one for each
    BacktestOptions m_options;
    std::vector<std::optional<ReplaySpan>> m_spans; ///< nothing for those too short
    std::vector<Segment> m_segments;
    std::array<Outlooks, 3> m_outlooks; ///< by policy, empty until played
    int m_skipped = 0;
};

} // namespace opsdesk
