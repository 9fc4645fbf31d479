#pragma once

#include "core/base/Result.h"
#include "core/planning/Backtest.h"
#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// What a back-test is called and plays, in the words of the planner.
struct BacktestWish {
    std::string name;
    std::optional<std::string> note;
    std::optional<std::string> policies;   ///< "plan, ses, minmax"; left out: these
    std::optional<std::string> fills;      ///< "90%, 95%": fill rates that each is tuned to; left out: each as it is
    std::optional<std::string> parameters; ///< of the replay where they are not the usual ones, in words
};
BOOST_DESCRIBE_STRUCT(BacktestWish, (), (name, note, policies, fills, parameters))

/// One policy as a back-test plays it, tuned to a fill rate or as it is.
struct BacktestTrial {
    BacktestPlay play;
    std::optional<double> fill; ///< 0 … 1
};

/// "plan", "cycle", "fill", "value", "ses", "minmax": who plans, and how this planner sets service.
std::string_view policyWord(const BacktestPlay& play);

/// What @p wish plays, policy after policy. Rejections: wrong_policy, wrong_fill.
Result<std::vector<BacktestTrial>> trialsOf(const BacktestWish& wish);

/// What one policy reached and held in a segment. Money in minor units of the entity's currency.
struct BacktestFigures {
    std::string policy; ///< @see policyWord
    double knob = 0;    ///< @see BacktestPlay
    std::optional<double> wanted_fill;
    bool reached = true; ///< false: no knob reaches it, and this is the nearest
    std::string segment; ///< AX … CZ, all
    std::int64_t series = 0;
    double demand = 0; ///< units
    double fill_rate = 0;
    double value_fill_rate = 0;
    double cycle_service = 0;
    double stock = 0; ///< units, on the mean
    Minor stock_value;
    std::int64_t orders = 0;
    Minor lost_margin;
    double mase = 0, rmsse = 0, bias = 0; ///< of forecasts over lead time and review
};
BOOST_DESCRIBE_STRUCT(BacktestFigures, (),
                      (policy, knob, wanted_fill, reached, segment, series, demand, fill_rate, value_fill_rate,
                       cycle_service, stock, stock_value, orders, lost_margin, mase, rmsse, bias))

/// One for each segment of @p row, the total first.
void addFigures(const BacktestRow& row, std::vector<BacktestFigures>& figures);

/// What playing a back-test gave: the payload of `backtest.record`.
struct BacktestOutcome {
    Currency currency;
    std::int64_t series = 0;  ///< replayed
    std::int64_t skipped = 0; ///< too short for it
    std::vector<BacktestFigures> points;
};
BOOST_DESCRIBE_STRUCT(BacktestOutcome, (), (currency, series, skipped, points))

/// A replay of the past under several policies.
struct BacktestRun : Document, BacktestWish {
    std::optional<Timestamp> played_at;
    std::string played_by;
    Currency currency;
    std::int64_t series = 0, skipped = 0;
    std::int64_t points = 0; ///< rows of it
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(BacktestRun, (Document, BacktestWish),
                      (played_at, played_by, currency, series, skipped, points, rev))
OPSDESK_DECLARE_ROW(BacktestRun)

struct BacktestPlace {
    std::int64_t entity = 0;
    Uuid backtest_id;
    std::int64_t place = 0; ///< from 0 on, as they were played
};
BOOST_DESCRIBE_STRUCT(BacktestPlace, (), (entity, backtest_id, place))

/// What a policy reached in a segment, as kept.
struct BacktestPoint : BacktestPlace, BacktestFigures {
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(BacktestPoint, (BacktestPlace, BacktestFigures), (rev))
OPSDESK_DECLARE_ROW(BacktestPoint)

} // namespace opsdesk
