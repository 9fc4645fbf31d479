#pragma once

#include "core/base/Result.h"
#include "core/planning/PlanChanges.h"
#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// What a scenario is called and supposes, in the words of the planner. Each part is a list with commas of VALUE, for
/// all, or of WHAT VALUE.
struct ScenarioWish {
    std::string name;
    std::optional<std::string> note;
    std::optional<std::string> service;      ///< "97%", "AX 99%, C 90%": cycle service by segment
    std::optional<std::string> lead_time;    ///< "+20%", "ACME +7": longer by a share or by days, by supplier's code
    std::optional<std::string> supplier_out; ///< "ACME 2012-02-15": delivers nothing before that day
    std::optional<std::string> budget;       ///< "5000.00": what purchases may cost
    std::optional<std::string> demand;       ///< "+10%, LIGHTS -20%": by SKU or category
};
BOOST_DESCRIBE_STRUCT(ScenarioWish, (), (name, note, service, lead_time, supplier_out, budget, demand))

/// The policies that @p wish changes, with the values that they would have. Whether suppliers and items exist is not
/// looked at. Rejections: wrong_change, no_change.
Result<PolicyValues> policiesOf(const ScenarioWish& wish);

/// A plan that might be: what would be otherwise, and when it was last planned beside the current one.
struct Scenario : Document, ScenarioWish {
    std::optional<Timestamp> planned_at;
    std::string planned_by;
    std::optional<Date> as_of; ///< the day that it was planned for
    std::int64_t base_run = 0; ///< the newest plan then
    Currency currency;
    std::int64_t results = 0; ///< rows of it
    std::int64_t lines = 0;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Scenario, (Document, ScenarioWish),
                      (planned_at, planned_by, as_of, base_run, currency, results, lines, rev))
OPSDESK_DECLARE_ROW(Scenario)

/// What a plan comes to for a group of series. Money in minor units of the entity's currency.
struct PlanFigures {
    std::int64_t orders = 0;  ///< purchases that wait for a decision
    Minor purchases;          ///< those that the budget pays for
    Minor unfunded;           ///< the others
    Minor money_at_risk;      ///< margin lost if nothing is bought until the next review
    Minor money_at_risk_left; ///< of that, for what the budget does not pay
    Minor safety_stock;       ///< at cost
    Minor stock;        ///< expected on the mean once stock follows the plan, at cost: safety stock and half an order
    Minor holding;      ///< of that stock for a year
    double service = 0; ///< cycle service with the plan followed, weighted by demand at cost; 0 … 1
};
BOOST_DESCRIBE_STRUCT(PlanFigures, (),
                      (orders, purchases, unfunded, money_at_risk, money_at_risk_left, safety_stock, stock, holding,
                       service))

/// The same now and in a scenario, of all series, a segment or a supplier.
struct ScenarioGroup {
    std::string kind; ///< total, segment, supplier
    std::string name; ///< empty for the total
    PlanFigures now;
    PlanFigures then;
};
BOOST_DESCRIBE_STRUCT(ScenarioGroup, (), (kind, name, now, then))

/// A purchase that a scenario changes.
struct ScenarioDifference {
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::string sku, item, node;
    std::string supplier; ///< that the scenario buys from, else that is bought from now
    std::string segment;
    Quantity now_quantity, quantity;
    Minor now_amount, amount;
    Quantity now_safety_stock, safety_stock;
    bool now_funded = true, funded = true;
    std::string why; ///< budget, supplier, demand, safety_stock, lot, rounding: what changed most
};
BOOST_DESCRIBE_STRUCT(ScenarioDifference, (),
                      (item_id, node_id, sku, item, node, supplier, segment, now_quantity, quantity, now_amount, amount,
                       now_safety_stock, safety_stock, now_funded, funded, why))

/// Names what is kept of a scenario's result.
struct ScenarioPlace {
    std::int64_t entity = 0;
    Uuid scenario_id;
    std::int64_t place = 0; ///< from 0 on
};
BOOST_DESCRIBE_STRUCT(ScenarioPlace, (), (entity, scenario_id, place))

/// A group as kept; the first is the total.
struct ScenarioResult : ScenarioPlace, PlanFigures {
    std::string kind;
    std::string name;
    std::int64_t now_orders = 0;
    Minor now_purchases, now_unfunded, now_money_at_risk, now_money_at_risk_left, now_safety_stock, now_stock,
        now_holding;
    double now_service = 0;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ScenarioResult, (ScenarioPlace, PlanFigures),
                      (kind, name, now_orders, now_purchases, now_unfunded, now_money_at_risk, now_money_at_risk_left,
                       now_safety_stock, now_stock, now_holding, now_service, rev))
OPSDESK_DECLARE_ROW(ScenarioResult)

/// A difference as kept, the largest first.
struct ScenarioLine : ScenarioPlace, ScenarioDifference {
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ScenarioLine, (ScenarioPlace, ScenarioDifference), (rev))
OPSDESK_DECLARE_ROW(ScenarioLine)

/// What planning a scenario gave: the payload of `scenario.plan`.
struct ScenarioComparison {
    Date as_of;
    std::int64_t base_run = 0;
    Currency currency;
    std::vector<ScenarioGroup> groups; ///< the total first
    std::vector<ScenarioDifference> lines;
};
BOOST_DESCRIBE_STRUCT(ScenarioComparison, (), (as_of, base_run, currency, groups, lines))

} // namespace opsdesk
