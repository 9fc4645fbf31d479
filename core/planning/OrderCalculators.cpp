#include "core/planning/Calculators.h"

#include "core/base/Decimal.h"
#include "core/base/Money.h"
#include "core/planning/EconomicOrder.h"
#include "core/planning/JointReplenishment.h"
#include "core/planning/LotSizing.h"
#include "core/planning/Newsvendor.h"
#include "core/planning/OrderQuantity.h"
#include "core/planning/ReorderPolicy.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

using boost::json::array;
using boost::json::object;

const CalculatorField orderCost{{"order_cost", "K"}, "cost of an order, above 0"};
const CalculatorField holdingCostField{{"holding_cost", "h"}, "cost of holding a unit for a period, above 0"};
const CalculatorField demandPerPeriod{{"demand", "lambda", "D"}, "units per period, above 0"};

object eoq(const CalculatorInput& input) {
    const double cost = input.positive("order_cost");
    const double demand = input.positive("demand");
    const double holding = input.positive("holding_cost");
    const EconomicOrder order =
        input.has("backorder_cost")
            ? economicOrderWithBackorders(cost, demand, holding, input.positive("backorder_cost"))
            : economicOrder(cost, demand, holding);
    return {{"quantity", order.quantity}, {"cost", order.cost}, {"interval", order.quantity / demand}};
}

const std::vector<CalculatorField>& breakFields() {
    static const std::vector<CalculatorField> fields = {{{"quantity", "q"}, "units from which the price holds"},
                                                        {{"price", "c"}, "price of a unit, above 0"}};
    return fields;
}

object priceBreak(const CalculatorInput& input) {
    std::vector<PriceBreak> breaks;
    for (const CalculatorInput& each : input.objects("breaks", breakFields())) {
        breaks.push_back({each.notNegative("quantity"), each.positive("price")});
    }
    if (breaks.front().quantity != 0) {
        input.refuse("breaks", "a list that starts at quantity 0");
    }
    for (std::size_t i = 1; i < breaks.size(); ++i) {
        if (breaks[i].quantity <= breaks[i - 1].quantity || breaks[i].price > breaks[i - 1].price) {
            input.refuse("breaks", "a list with rising quantities and falling prices");
        }
    }
    const std::string kind = input.has("kind") ? input.text("kind") : "all_units";
    if (kind != "all_units" && kind != "incremental") {
        input.refuse("kind", R"("all_units" or "incremental")");
    }
    const EconomicOrder order = economicOrderWithBreaks(
        kind == "all_units" ? BreakKind::AllUnits : BreakKind::Incremental, input.positive("order_cost"),
        input.positive("demand"), input.positive("holding_rate"), breaks);
    return {{"quantity", order.quantity}, {"cost", order.cost}, {"kind", kind}};
}

object newsvendorOrder(const CalculatorInput& input) {
    const double mean = input.positive("mean");
    const bool normal = input.has("deviation");
    const SingleOrder order = newsvendor(normal ? DemandDistribution::normal(mean, input.notNegative("deviation"))
                                                : DemandDistribution::poisson(mean),
                                         input.positive("overage"), input.positive("underage"));
    return {{"quantity", order.quantity},
            {"cost", order.cost},
            {"critical_ratio", order.criticalRatio},
            {"distribution", normal ? "normal" : "poisson"}};
}

object rq(const CalculatorInput& input) {
    ReorderPolicyInput values;
    values.orderCost = input.positive("order_cost");
    values.holdingCost = input.positive("holding_cost");
    values.shortageCost = input.positive("shortage_cost");
    values.demand = input.positive("demand");
    values.demandDeviation = input.notNegative("demand_deviation");
    values.leadTime = input.notNegative("lead_time");
    const ReorderPolicy policy = reorderPolicy(values);
    if (!std::isfinite(policy.cost)) {
        input.refuse("shortage_cost", "high enough to be worth holding stock against");
    }
    return {{"reorder_point", policy.reorderPoint}, {"order_quantity", policy.orderQuantity}, {"cost", policy.cost}};
}

object lotSize(const CalculatorInput& input) {
    const LotPlan plan =
        wagnerWhitin(input.notNegatives("demand"), input.notNegative("order_cost"), input.notNegative("holding_cost"));
    return {{"orders", array(plan.orders.begin(), plan.orders.end())}, {"cost", plan.cost}};
}

const std::vector<CalculatorField>& jointItemFields() {
    static const std::vector<CalculatorField> fields = {
        {{"order_cost", "K"}, "cost of the item's line, at least 0"}, holdingCostField, demandPerPeriod};
    return fields;
}

object joint(const CalculatorInput& input) {
    std::vector<JointItem> items;
    for (const CalculatorInput& item : input.objects("items", jointItemFields())) {
        items.push_back({item.notNegative("order_cost"), item.positive("holding_cost"), item.positive("demand")});
    }
    const JointPlan plan = jointReplenishment(input.positive("shared_order_cost"), items);
    return {{"interval", plan.interval},
            {"multiples", array(plan.multiples.begin(), plan.multiples.end())},
            {"cost", plan.cost}};
}

Quantity quantityOf(const CalculatorInput& input, std::string_view name, bool signedToo = false) {
    const auto quantity = Quantity::parse(input.decimal(name));
    if (!quantity || (!signedToo && *quantity < Quantity())) {
        input.refuse(name, signedToo ? "a decimal number with up to three decimals"
                                     : "a decimal number of at least 0 with up to three decimals");
    }
    return *quantity;
}

object quantityToOrder(const CalculatorInput& input) {
    OrderRules rules;
    for (const auto& [name, rule] : {std::pair{"moq", &rules.minimum}, std::pair{"multiple", &rules.multiple},
                                     std::pair{"pack", &rules.pack}, std::pair{"maximum", &rules.maximum}}) {
        if (input.has(name)) {
            *rule = quantityOf(input, name);
        }
    }
    const Quantity need = quantityOf(input, "order_up_to") - quantityOf(input, "position", true);
    const OrderQuantity order = orderQuantity(need, rules);
    array steps;
    for (const RoundingStep& step : order.steps) {
        steps.push_back(
            {{"rule", toString(step.rule)}, {"before", step.before.toDouble()}, {"after", step.after.toDouble()}});
    }
    return {{"need", need.toDouble()}, {"quantity", order.quantity.toDouble()}, {"steps", steps}};
}

int decimalsOf(const std::string& text) {
    const auto point = text.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(text.size() - point) - 1;
}

object allocateMoney(const CalculatorInput& input) {
    const int decimals = input.has("decimals") ? input.whole("decimals", 0) : 2;
    if (decimals > 9) {
        input.refuse("decimals", "at most 9");
    }
    const auto total = parseDecimal(input.decimal("total"), decimals);
    if (!total) {
        input.refuse("total", "an amount with up to " + std::to_string(decimals) + " decimals");
    }
    const std::vector<std::string> texts = input.decimals("weights");
    int digits = 0;
    for (const std::string& text : texts) {
        digits = std::max(digits, decimalsOf(text));
    }
    std::vector<std::int64_t> weights;
    for (const std::string& text : texts) {
        const auto weight = parseDecimal(text, digits);
        if (digits > 18 || !weight || *weight < 0) {
            input.refuse("weights", "a list of decimal numbers of at least 0");
        }
        weights.push_back(*weight);
    }
    array shares;
    for (const Minor share : allocate(Minor(*total), weights)) {
        shares.emplace_back(toDecimal(share, decimals));
    }
    return {{"shares", shares}};
}

} // namespace

std::vector<Calculator> orderCalculators() {
    const CalculatorField breaks{{"breaks"}, "list of {quantity, price}, the first from quantity 0"};
    const CalculatorField holdingRate{{"holding_rate", "i"}, "share of the price per period, above 0"};
    return {
        {"eoq",
         "the order that balances ordering and holding",
         {orderCost,
          demandPerPeriod,
          holdingCostField,
          {{"backorder_cost", "p"}, "cost of a unit waiting for a period, above 0", false}},
         eoq},
        {"price-break",
         "the order of least cost under price breaks",
         {orderCost, demandPerPeriod, holdingRate, breaks, {{"kind"}, "all_units or incremental", false}},
         priceBreak},
        {"newsvendor",
         "the one order for a season",
         {{{"overage", "h"}, "cost of a unit left over, above 0"},
          {{"underage", "p"}, "cost of a missing unit, above 0"},
          {{"mean", "mu"}, "mean demand, above 0"},
          {{"deviation", "sigma", "sd"}, "standard deviation of normal demand; without it demand is Poisson", false}},
         newsvendorOrder},
        {"rq",
         "reorder point and quantity under continuous review",
         {orderCost,
          holdingCostField,
          {{"shortage_cost", "p"}, "cost of a missing unit, above 0"},
          demandPerPeriod,
          {{"demand_deviation", "sigma", "sd"}, "standard deviation of demand per period"},
          {{"lead_time", "L"}, "periods"}},
         rq},
        {"lot-size",
         "the cheapest orders for known demand (Wagner-Whitin)",
         {{{"demand", "D"}, "list of units per period"},
          {{"order_cost", "K"}, "cost of an order"},
          {{"holding_cost", "h"}, "cost of keeping a unit to the next period"}},
         lotSize},
        {"joint-replenishment",
         "items of one supplier ordered together",
         {{{"shared_order_cost", "K0"}, "cost of an order whatever is in it, above 0"},
          {{"items"}, "list of {order_cost, holding_cost, demand}"}},
         joint},
        {"order-quantity",
         "what to order under minimum, multiple, pack and maximum",
         {{{"order_up_to", "S"}, "level to order up to"},
          {{"position"}, "on hand and on order, less what is promised; may be below 0"},
          {{"moq", "minimum"}, "minimum order", false},
          {{"multiple"}, "ordered in steps of", false},
          {{"pack"}, "and in whole packs of", false},
          {{"maximum"}, "at most", false}},
         quantityToOrder},
        {"allocate-money",
         "shares of an amount that add up to it exactly",
         {{{"total", "amount"}, "amount to share, such as \"100.00\""},
          {{"weights"}, "list of decimal numbers of at least 0"},
          {{"decimals"}, "digits after the point of the currency, 2 unless said", false}},
         allocateMoney},
    };
}

} // namespace opsdesk
