#include "core/planning/BacktestReport.h"

#include <boost/json.hpp>

#include <cmath>

namespace opsdesk {

namespace {

/// Enough digits for a share, and not more than it is worth.
double rounded(double value, double steps) {
    return std::round(value * steps) / steps;
}

std::int64_t whole(double value) {
    return static_cast<std::int64_t>(std::llround(value));
}

std::string_view knobOf(const BacktestPlay& play) {
    if (play.policy == BacktestPolicy::MinMax) {
        return "multiplier";
    }
    const bool scaled = play.policy == BacktestPolicy::Opsdesk && play.service == BacktestService::Segment;
    return scaled ? "missed" : "target";
}

} // namespace

boost::json::object toJson(const BacktestRow& row, const BacktestSegment& segment) {
    boost::json::object out{{"policy", toString(row.play.policy)}};
    if (row.play.policy == BacktestPolicy::Opsdesk) {
        out["service"] = toString(row.play.service);
        if (row.play.service == BacktestService::Value) {
            out["worth"] = toString(row.play.worth);
        }
    }
    out[knobOf(row.play)] = rounded(row.play.knob, 1e6);
    if (row.wantedFill) {
        out["fill_wanted"] = *row.wantedFill;
        out["fill_reached"] = row.reached;
    }
    const ReplayFigures& figures = segment.figures;
    out["segment"] = segment.segment;
    out["series"] = segment.series;
    out["demand"] = rounded(figures.demand, 1e3);
    out["fill_rate"] = rounded(figures.fillRate(), 1e6);
    out["value_fill_rate"] = rounded(figures.valueFillRate(), 1e6);
    out["cycle_service"] = rounded(figures.cycleService(), 1e6);
    out["average_stock"] = rounded(figures.stock, 1e3);
    out["average_stock_value"] = whole(figures.stockValue);
    out["orders"] = figures.orders;
    out["lost_margin"] = whole(figures.lostMargin);
    out["mase"] = rounded(segment.mase(), 1e6);
    out["rmsse"] = rounded(segment.rmsse(), 1e6);
    out["bias"] = rounded(segment.bias(), 1e6);
    return out;
}

} // namespace opsdesk
