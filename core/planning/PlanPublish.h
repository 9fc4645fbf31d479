#pragma once

#include "core/planning/SuggestionMerge.h"
#include "core/workflow/Catalog.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// A demand series as it travels: bytes as base64. @see DemandSeries
struct PlannedDemand {
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    Date first_week;
    std::int64_t weeks = 0;
    std::string demand;
    std::string out_of_stock;
};
BOOST_DESCRIBE_STRUCT(PlannedDemand, (), (item_id, node_id, first_week, weeks, demand, out_of_stock))

/// A series of days as it travels; with nothing ordered and nothing returned there is none any more. @see DemandDays
struct PlannedDays {
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::string channel;
    Date first_day;
    std::string ordered;
    std::string returned;
};
BOOST_DESCRIBE_STRUCT(PlannedDays, (), (item_id, node_id, channel, first_day, ordered, returned))

/// The method that a series was selected to be forecast with, as it travels. @see SeriesForecast
struct PlannedForecast {
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::string method;
    std::string parameters; ///< JSON
    bool tested = false;
    std::string cause;
    double forecast_error = 0;
    double forecast_bias = 0;
    double tracking_signal = 0;
};
BOOST_DESCRIBE_STRUCT(PlannedForecast, (),
                      (item_id, node_id, method, parameters, tested, cause, forecast_error, forecast_bias,
                       tracking_signal))

/// What the run makes of a supplier's order for a node, as it travels; without a state there is none any more.
/// @see SupplierOrder
struct PlannedSupplierOrder {
    std::int64_t supplier_id = 0;
    std::int64_t node_id = 0;
    Currency currency;
    Minor amount;
    Minor minimum;
    std::int64_t lines = 0;
    std::int64_t filled_up = 0;
    Quantity volume;
    Quantity weight;
    double share = 0;
    std::string state;
};
BOOST_DESCRIBE_STRUCT(PlannedSupplierOrder, (),
                      (supplier_id, node_id, currency, amount, minimum, lines, filled_up, volume, weight, share, state))

/// A suggestion that the run does not need any more, unless someone decided on it since.
struct ExpiredSuggestion {
    Uuid id;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ExpiredSuggestion, (), (id, version))

/// What the run was, with its last part.
struct PlanSummary {
    std::int64_t series = 0;
    std::int64_t suggestions = 0;
    Minor money_at_risk;
    Currency currency;
    std::int64_t demand_step = 0;
    std::string returns_netting;
    std::int64_t entity_rev = 0;
    std::int64_t shared_rev = 0;
    Minor least_a;
    Minor least_b;
};
BOOST_DESCRIBE_STRUCT(PlanSummary, (),
                      (series, suggestions, money_at_risk, currency, demand_step, returns_netting, entity_rev,
                       shared_rev, least_a, least_b))

/// What a run of some items was, with its last part: it adds to the last full run.
struct LiveSummary {
    std::int64_t items = 0;
    std::int64_t entity_rev = 0;
    std::int64_t shared_rev = 0;
};
BOOST_DESCRIBE_STRUCT(LiveSummary, (), (items, entity_rev, shared_rev))

/// One part of a run, of `plan.publish`.
struct PublishPayload {
    Date as_of;
    std::vector<PlannedSuggestion> suggestions;
    std::vector<ExpiredSuggestion> expired;
    std::vector<PlannedDemand> demand;
    std::optional<std::vector<PlannedDays>> days;            ///< that changed, as demand
    std::vector<PlannedForecast> forecasts;                  ///< selected in this run
    std::optional<bool> touched;                             ///< the run is of some items, after the last full one
    std::optional<std::vector<PlannedSupplierOrder>> orders; ///< that changed
    std::optional<PlanSummary> summary;                      ///< ends the run
    std::optional<LiveSummary> live;                         ///< ends a run of some items
};
BOOST_DESCRIBE_STRUCT(PublishPayload, (),
                      (as_of, suggestions, expired, demand, days, forecasts, touched, orders, summary, live))

/// Adds `plan.publish`, bulk: puts a part of a run's suggestions, demand series and selected methods in place,
/// minding what people decided. Tells opened, changed, refreshed, left, expired, demand, forecasts; with the summary
/// also run, and of it run_opened, run_changed and run_gone.
/// Rejections: wrong_kind, wrong_transfer, wrong_quantity, reasons_do_not_add_up, wrong_projection, wrong_sources,
/// wrong_series, wrong_method.
void addPlanPublish(Catalog& catalog);

} // namespace opsdesk
