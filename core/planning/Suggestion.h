#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>
#include <string_view>

namespace opsdesk {

/// What a suggestion is about. Names are kept beside keys, so that the queue reads one table.
struct SuggestionSubject {
    std::string kind; ///< buy, transfer, expedite, postpone, cancel, expiring, excess
    std::string sku;
    std::string name;
    std::string node; ///< code
    std::string supplier;
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::int64_t supplier_id = 0; ///< 0: nobody sells it
    std::optional<Uuid> supplier_item_id;
    std::optional<Uuid> order_id; ///< the open order that an advice is about; of several the first to come
};
BOOST_DESCRIBE_STRUCT(SuggestionSubject, (),
                      (kind, sku, name, node, supplier, item_id, node_id, supplier_id, supplier_item_id, order_id))

/// What the plan knew when it made the suggestion. Derived: each run brings it up to date, without a new version.
struct SuggestionFigures {
    std::string status;  ///< out_of_stock, out_on, below_safety, transfer, fill_up, expedite, postpone, cancel,
                         ///< expiring, expired, excess, dead
    Minor money_at_risk; ///< margin lost, or cost borne, if it is left until the next review
    std::optional<Date> stock_out_on;
    std::optional<Date> order_by; ///< last day to order and still keep the target; in the past when overdue
    std::optional<Date> arrival;  ///< of an order placed now; of an open order the day it should come
    Quantity on_hand;
    Quantity allocated;
    Quantity on_order;
    std::optional<Date> next_receipt;
    Quantity available;
    Quantity projected_minimum;
    std::optional<Date> projected_minimum_on;
    Quantity safety_stock;
    Quantity reorder_point;
    Quantity order_up_to;
    std::optional<double> cover_days; ///< nothing: practically for ever
    std::optional<double> cover_after_days;
    double demand_per_day = 0;
    double lead_time_days = 0;
    double lead_time_sd_days = 0;
    std::int64_t lead_time_receipts = 0;
    double service_target = 0;   ///< 0 … 1
    double service_expected = 0; ///< with the suggestion followed
    std::string segment;         ///< AX … CZ
    std::string demand_class;
    std::string method;
    double forecast_error = 0; ///< MASE, out of sample
    double forecast_bias = 0;  ///< share of demand; positive forecasts too much
    Quantity moq;
    Quantity multiple;
    std::string rounding; ///< "63 → 72, multiple"
    Minor supplier_minimum;
    std::string flags; ///< comma separated: new, short_history, censored, outlier, unreliable, overdue, rule_conflict,
                       ///< short_life, left_over, long_cover, lead_time_worse, return_spike, fast, fill_up,
                       ///< below_minimum, part_container, over_budget, no_rate
};
BOOST_DESCRIBE_STRUCT(SuggestionFigures, (),
                      (status, money_at_risk, stock_out_on, order_by, arrival, on_hand, allocated, on_order,
                       next_receipt, available, projected_minimum, projected_minimum_on, safety_stock, reorder_point,
                       order_up_to, cover_days, cover_after_days, demand_per_day, lead_time_days, lead_time_sd_days,
                       lead_time_receipts, service_target, service_expected, segment, demand_class, method,
                       forecast_error, forecast_bias, moq, multiple, rounding, supplier_minimum, flags))

/// A proposal to buy, transfer, expedite, postpone, cancel or run down, for one item at one node. There is one per kind
/// (of transfers one per node that gives), and it outlives the runs that find it: @see mergeSuggestion.
struct Suggestion : Document, SuggestionSubject, SuggestionFigures {
    Quantity quantity;         ///< suggested, or as a person adjusted it
    Quantity planned_quantity; ///< as published; moves only beyond hysteresis
    Minor unit_cost;           ///< landed, per base unit, in @ref currency
    Minor amount;              ///< quantity at unit cost
    Currency currency;         ///< of the entity
    Minor order_unit_cost;     ///< as the supplier asks it
    Currency order_currency;
    std::int64_t rank = 0;        ///< in the last run, from 1, what hurts most; 0 when expired
    store::JsonText demand_spark; ///< units per week, oldest first
    std::optional<Date> snooze_until;
    Quantity decided_quantity; ///< that the last decision was made on
    std::string decided_by;
    std::optional<Timestamp> decided_at;
    std::string reason_code;
    std::string note;
    std::string change; ///< what a run made different, as toldChanges() reads it; stays until the next change
    std::int64_t rev = 0;
    std::string from_node{}; ///< code; of a transfer
    std::int64_t from_node_id = 0;
    Minor saving{};              ///< of a transfer against buying; of a fast order in margin, less what it costs more
    std::string changed{};       ///< the first code of @ref change: what a queue is filtered by
    std::int64_t change_run = 0; ///< the run that told of it, or after which it was planned again
    std::string run_figures{};   ///< what the last full run left of it, once something was planned again since
};
BOOST_DESCRIBE_STRUCT(Suggestion, (Document, SuggestionSubject, SuggestionFigures),
                      (quantity, planned_quantity, unit_cost, amount, currency, order_unit_cost, order_currency, rank,
                       demand_spark, snooze_until, decided_quantity, decided_by, decided_at, reason_code, note, change,
                       rev, from_node, from_node_id, saving, changed, change_run, run_figures))
OPSDESK_DECLARE_ROW(Suggestion)

/// How pressing the status of a purchase is: 3 out of stock, 2 running out, 1 below safety stock, 0 any other.
int pressureOf(std::string_view status);

/// Of a purchase that an order is filled up with, wholly or in part.
inline constexpr std::string_view fillUpFlag = "fill_up";

/// The id that follows from what a suggestion is about, so that decisions survive planning again.
Uuid suggestionId(std::int64_t entity, std::int64_t itemId, std::int64_t nodeId, std::string_view kind);
/// What is bought beside the regular order, from a faster supplier.
inline constexpr std::string_view fastPart = "fast";
/// Of a purchase; @p part is empty for the regular one.
Uuid purchaseId(std::int64_t entity, std::int64_t itemId, std::int64_t nodeId, std::string_view part);
/// Of a transfer.
Uuid transferId(std::int64_t entity, std::int64_t itemId, std::int64_t fromNode, std::int64_t toNode);

} // namespace opsdesk
