#include "core/planning/Calculators.h"
#include "core/planning/SafetyStock.h"

#include <boost/json.hpp>

#include <cmath>

namespace opsdesk {

namespace {

using boost::json::object;

double optional(const CalculatorInput& input, std::string_view name) {
    return input.has(name) ? input.notNegative(name) : 0;
}

DemandAndLeadTime demandAndLeadTime(const CalculatorInput& input) {
    return {optional(input, "demand"), input.notNegative("demand_deviation"), input.notNegative("lead_time"),
            optional(input, "lead_time_deviation"), optional(input, "review")};
}

object safetyStock(const CalculatorInput& input) {
    const DemandAndLeadTime values = demandAndLeadTime(input);
    const double deviation = leadTimeDemandDeviation(values);
    const double service = input.share("service_level");
    const double stock = cycleServiceSafetyStock(service, deviation);
    const double demand = values.demand * (values.leadTime + values.review);
    // Between two reviews more than one order may come: the interval covers them.
    const double undershoot = input.has("order_size") && values.review == 0
                                  ? meanUndershoot(input.positive("order_size"), optional(input, "order_deviation"))
                                  : 0;
    return {{"safety_stock", stock},
            {"deviation", deviation},
            {"z", normalQuantile(service)},
            {"demand_over_protection", demand},
            {"undershoot", undershoot},
            {values.review > 0 ? "order_up_to" : "reorder_point", demand + stock + undershoot}};
}

object fillRate(const CalculatorInput& input) {
    const double deviation = leadTimeDemandDeviation(demandAndLeadTime(input));
    const double quantity = input.positive("order_quantity");
    if (input.has("safety_stock") == input.has("fill_rate")) {
        input.refuse("fill_rate", "given, or else \"safety_stock\", and not both");
    }
    if (input.has("safety_stock")) {
        const double stock = input.number("safety_stock");
        return {{"fill_rate", fillRateOf(stock, quantity, deviation)},
                {"cycle_service", cycleServiceOf(stock, deviation)},
                {"deviation", deviation}};
    }
    const double stock = fillRateSafetyStock(input.share("fill_rate"), quantity, deviation);
    return {{"safety_stock", stock}, {"cycle_service", cycleServiceOf(stock, deviation)}, {"deviation", deviation}};
}

object loss(const CalculatorInput& input) {
    const double z = input.number("z");
    return {{"loss", standardLoss(z)}, {"density", normalDensity(z)}, {"cumulative", normalCumulative(z)}};
}

} // namespace

std::vector<Calculator> stockCalculators() {
    const CalculatorField demand{{"demand", "d"}, "units per period; matters when the lead time varies", false};
    const CalculatorField deviation{{"demand_deviation", "demand_sd", "sigma_d", "sigma"},
                                    "standard deviation per period"};
    const CalculatorField leadTime{{"lead_time", "L"}, "periods"};
    const CalculatorField leadTimeDeviation{
        {"lead_time_deviation", "lead_time_sd", "sigma_L"}, "standard deviation in periods", false};
    const CalculatorField review{{"review", "R"}, "periods between reviews; 0 under continuous review", false};
    return {
        {"safety-stock",
         "the stock against varying demand and lead time for a cycle service",
         {demand,
          deviation,
          leadTime,
          leadTimeDeviation,
          review,
          {{"service_level", "csl", "alpha", "service"}, "probability of no stock-out in a cycle, above 0 and below 1"},
          {{"order_size", "mu"}, "units that a customer orders at once, under continuous review", false},
          {{"order_deviation", "sigma_mu"}, "standard deviation of that", false}},
         safetyStock},
        {"fill-rate",
         "the safety stock for a share of units served, or the other way round",
         {demand,
          deviation,
          leadTime,
          leadTimeDeviation,
          review,
          {{"order_quantity", "Q"}, "units ordered at a time, above 0"},
          {{"fill_rate", "beta"}, "share of units served from stock, above 0 and below 1", false},
          {{"safety_stock", "ss"}, "units, to learn their fill rate", false}},
         fillRate},
        {"standard-loss", "the standard normal loss function", {{{"z"}, "standardised stock"}}, loss},
    };
}

} // namespace opsdesk
