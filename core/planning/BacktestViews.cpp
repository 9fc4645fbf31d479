#include "core/planning/BacktestViews.h"

namespace opsdesk {

namespace {

using T = ColumnType;

View backtests() {
    View view;
    view.name = "backtests";
    view.title = "Back-tests";
    view.description = "Replays of real demand under several policies: what each reached and held.";
    view.columns = {
        {"name", "Back-test", T::Text, "what it is called"},
        {"state", "State", T::Code, "draft: not played yet; recorded"},
        {"policies", "Policies", T::Text, "plan, cycle, fill, value, ses, minmax"},
        {"fills", "Fill rates", T::Text, "that each is tuned to reach; empty: each as it is"},
        {"series", "Series", T::Integer, "replayed"},
        {"fill_rate", "Fill rate", T::Real, "of the first policy, share of pieces"},
        {"amount", "Stock held", T::Money, "of the first policy, on the mean, at cost"},
        {"played_at", "Played", T::Time, ""},
        {"played_by", "By", T::Code, ""},
        {"skipped", "Too short", T::Integer, "series that could not be replayed", false},
        {"parameters", "Parameters", T::Text, "of the replay, where they are not the usual ones", false},
        {"note", "Note", T::Text, "", false},
        {"currency", "Currency", T::Currency, "", false},
        {"number", "Number", T::Code, "back-tests have none", false},
        {"created_by", "Made by", T::Code, "", false},
        {"created_at", "Made", T::Time, "", false},
        {"id", "Id", T::Uuid, "", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"created_at", true}};
    view.sql = R"(SELECT b.id AS id, b.rev AS rev, b.number AS number, b.state AS state, b.version AS version,
    b.name AS name, b.note AS note, COALESCE(b.policies, 'plan, ses, minmax') AS policies, b.fills AS fills,
    b.parameters AS parameters, b.played_at AS played_at, b.played_by AS played_by, b.currency AS currency,
    b.series AS series, b.skipped AS skipped, b.created_by AS created_by, b.created_at AS created_at,
    p.fill_rate AS fill_rate, p.stock_value AS amount
FROM backtest_run b LEFT JOIN backtest_point p ON p.entity = b.entity AND p.backtest_id = b.id AND p.place = 0
WHERE b.entity = @entity AND b.state <> 'deleted')";
    view.tables = {"backtest_run", "backtest_point"};
    view.search = {"name", "note", "policies"};
    return view;
}

View points() {
    View view;
    view.name = "backtest-points";
    view.title = "Results of a back-test";
    view.description = "What each policy of a back-test reached and held, in total and by segment.";
    view.columns = {
        {"policy", "Policy", T::Code, "plan: as it is set up; cycle, fill, value: with one target; ses; minmax"},
        {"segment", "Segment", T::Code, "all: in total"},
        {"wanted_fill", "Wanted", T::Real, "fill rate that it was tuned to reach in total"},
        {"fill_rate", "Fill rate", T::Real, "share of pieces sold from stock"},
        {"amount", "Stock held", T::Money, "on the mean, at cost"},
        {"orders", "Orders", T::Integer, "that the policy placed"},
        {"lost_margin", "Lost margin", T::Money, "of the sales that were missed"},
        {"value_fill_rate", "Fill of money", T::Real, "share of turnover sold from stock", false},
        {"cycle_service", "Cycle service", T::Real, "share of reviews' intervals in which nothing was missing", false},
        {"mase", "MASE", T::Real, "of forecasts over lead time and review", false},
        {"rmsse", "RMSSE", T::Real, "root of the mean squared error over that of the naïve forecast; below 1 is better",
         false},
        {"bias", "Bias", T::Real, "share of demand; positive forecast too much"},
        {"reached", "Reached", T::Boolean, "no: nothing reaches the fill rate, and this is the nearest", false},
        {"knob", "Knob", T::Real, "service target; of plan the multiple of what is missed, of minmax of demand", false},
        {"series", "Series", T::Integer, "items at nodes that were replayed", false},
        {"demand", "Demand", T::Real, "units that were replayed", false},
        {"stock", "Stock", T::Real, "units on the mean", false},
        {"place", "Place", T::Integer, "", false},
        {"backtest_id", "Back-test", T::Uuid, "", false},
        {"currency", "Currency", T::Currency, "", false},
        {"id", "Id", T::Code, "back-test and place", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"backtest_id"}, {"place"}};
    view.sql = R"(SELECT CAST(p.backtest_id AS text) || '/' || CAST(p.place AS text) AS id, p.rev AS rev,
    p.backtest_id AS backtest_id, p.place AS place, p.policy AS policy, p.knob AS knob, p.wanted_fill AS wanted_fill,
    p.reached AS reached, p.segment AS segment, p.series AS series, p.demand AS demand, p.fill_rate AS fill_rate,
    p.value_fill_rate AS value_fill_rate, p.cycle_service AS cycle_service, p.stock AS stock, p.stock_value AS amount,
    p.orders AS orders, p.lost_margin AS lost_margin, p.mase AS mase, p.rmsse AS rmsse, p.bias AS bias,
    b.currency AS currency
FROM backtest_point p JOIN backtest_run b ON b.entity = p.entity AND b.id = p.backtest_id WHERE p.entity = @entity)";
    view.tables = {"backtest_run", "backtest_point"};
    return view;
}

} // namespace

void addBacktestViews(Catalog& catalog) {
    catalog.add(backtests());
    catalog.add(points());
}

} // namespace opsdesk
