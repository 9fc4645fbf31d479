#include "core/planning/PlanReport.h"

#include <boost/json.hpp>

#include <cmath>

namespace opsdesk {

namespace {

boost::json::object counts(const std::map<std::string, std::int64_t>& map) {
    boost::json::object out;
    for (const auto& [name, count] : map)
        out[name] = count;
    return out;
}

double roundedSeconds(double seconds) {
    return std::round(seconds * 1000) / 1000;
}

} // namespace

boost::json::object toJson(const PlanReport& report) {
    boost::json::object out{{"run", report.run},
                            {"as_of", report.asOf.toString()},
                            {"demand_until", nullptr},
                            {"series", report.series},
                            {"suggestions", report.suggestions},
                            {"kinds", counts(report.kinds)},
                            {"statuses", counts(report.statuses)},
                            {"classes", counts(report.classes)},
                            {"methods", counts(report.methods)},
                            {"selected", counts(report.selected)},
                            {"refitted", report.refitted},
                            {"money_at_risk", report.moneyAtRisk.units()},
                            {"currency", std::string(report.currency.code())},
                            {"without_supplier", report.withoutSupplier},
                            {"unplaced", report.unplaced},
                            {"failed", report.failed}};
    if (report.demandUntil)
        out["demand_until"] = report.demandUntil->toString();
    out["supplier_orders"] = {{"filled_up", report.ordersFilled}, {"below_minimum", report.ordersBelow}};
    if (report.budget)
        out["budget"] = {{"amount", report.budget->units()},
                         {"funded", report.funded.units()},
                         {"over_budget", report.overBudget.units()},
                         {"suggestions_over_budget", report.overBudgetCount}};
    if (!report.failures.empty())
        out["failures"] = boost::json::value_from(report.failures);
    out["published"] = {{"opened", report.opened},       {"changed", report.changed},
                        {"refreshed", report.refreshed}, {"left", report.left},
                        {"expired", report.expired},     {"demand_series", report.demandSeries},
                        {"forecasts", report.forecasts}};
    if (report.run != 0)
        out["since_last_run"] = {
            {"new", report.newSince}, {"changed", report.changedSince}, {"gone", report.goneSince}};
    out["seconds"] = {{"read", roundedSeconds(report.readSeconds)},
                      {"of_it_orders", roundedSeconds(report.demandSeconds)},
                      {"plan", roundedSeconds(report.planSeconds)},
                      {"publish", roundedSeconds(report.publishSeconds)},
                      {"total", roundedSeconds(report.totalSeconds)}};
    out["threads"] = report.threads;
    return out;
}

} // namespace opsdesk
