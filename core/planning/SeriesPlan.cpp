#include "core/planning/SeriesPlan.h"

#include "core/planning/EconomicOrder.h"
#include "core/planning/MoneyAtRisk.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <string>

namespace opsdesk {

namespace {

constexpr double longestDays = 3650;
constexpr int shortestForecast = 13; // weeks
constexpr int longestForecast = 53;
constexpr int longestTest = 13;
constexpr int fewestOccasions = 3;             // weeks with demand that tell how it varies
constexpr std::size_t halfYear = 26;           // weeks
constexpr double longestSafetyStockDays = 182; // of demand; more is no safety but dead stock

void require(bool right, const char* what) {
    if (!right) {
        throw std::invalid_argument(std::string("Planning needs ") + what + ".");
    }
}

void check(const SeriesInput& input) {
    const auto days = [](double value) { return value >= 0 && value <= longestDays; };
    require(days(input.leadTimeDays), "a lead time of 0 to 3650 days");
    require(days(input.leadTimeDeviationDays), "a lead-time deviation of 0 to 3650 days");
    require(input.reviewDays >= 0 && input.reviewDays <= longestDays, "a review period of 0 to 3650 days");
    require(input.service.level > 0 && input.service.level < 1, "a service target above 0 and below 1");
    require(input.holdingRate >= 0 && input.holdingRate <= 10, "a holding rate of 0 to 10 per year");
    require(input.seasonLength >= 1, "a season of at least one week");
    require(input.outOfStock.empty() || input.outOfStock.size() == input.weeklyDemand.size(),
            "a share without stock for each week, or none");
}

int wholeDays(double days) {
    return static_cast<int>(std::ceil(days));
}

double protectionDays(const SeriesInput& input) {
    return input.leadTimeDays + input.reviewDays;
}

int weeksShown(const SeriesInput& input) {
    const double days = protectionDays(input) + 2 * input.leadTimeDeviationDays + 28;
    return std::clamp(wholeDays(days / 7), shortestForecast, longestForecast);
}

/// Whole units without a rule; else what the rules count in.
OrderRules effectiveRules(const OrderRules& rules) {
    OrderRules effective = rules;
    if (rules.multiple <= Quantity() && rules.pack <= Quantity()) {
        effective.multiple = Quantity::units(1);
    }
    return effective;
}

bool countsWholeUnits(const OrderRules& effective) {
    return effective.step().count() % Quantity::scale == 0;
}

Quantity inSteps(double units, bool whole) {
    return Quantity::rounded(whole ? std::round(units) : units);
}

bool knowsSeasons(ForecastMethod method) {
    return method == ForecastMethod::SeasonalNaive || method == ForecastMethod::HoltWintersAdditive ||
           method == ForecastMethod::HoltWintersMultiplicative;
}

Quantity onOrderOf(std::span<const OpenOrder> openOrders) {
    Quantity sum;
    for (const OpenOrder& order : openOrders) {
        sum += order.quantity;
    }
    return sum;
}

} // namespace

std::string_view toString(StockStatus status) {
    switch (status) {
    case StockStatus::Ok:
        return "ok";
    case StockStatus::OutOfStock:
        return "out_of_stock";
    case StockStatus::OutOn:
        return "out_on";
    case StockStatus::BelowSafetyStock:
        return "below_safety_stock";
    case StockStatus::Excess:
        return "excess";
    }
    return "ok";
}

const Forecast& SeriesPlanner::keepOrSelect(const SeriesInput& input, SeriesPlan& plan) {
    const int testWeeks = std::clamp(wholeDays(protectionDays(input) / 7), 1, longestTest);
    ForecastRequest request{weeksShown(input), testWeeks, input.seasonLength, std::nullopt};
    const auto& kept = input.kept;
    if (kept && (kept->tested || m_clean.demand.size() < MethodTrials::shortestTested)) {
        request.method = kept->method;
        const Forecast& refitted = m_forecaster.forecast(m_clean.demand, request);
        const Date first = input.firstWeek + 7 * m_clean.firstPeriod;
        plan.trackingSignal =
            trackingSignal(refitted.residuals, static_cast<std::size_t>(std::max(0, (kept->selectedWeek - first) / 7)));
        plan.selection = std::abs(plan.trackingSignal) > trackingLimit ? SelectionCause::Drift : SelectionCause::Kept;
        if (plan.selection == SelectionCause::Kept)
            return refitted;
        request.method.reset();
    }
    return m_forecaster.forecast(m_clean.demand, request);
}

void SeriesPlanner::forecast(const SeriesInput& input, SeriesPlan& plan) {
    cleanDemand(input.weeklyDemand, input.outOfStock, m_clean);
    plan.corrections = m_clean.corrections;
    plan.outOfStockShare = m_clean.outOfStockShare;
    for (const DemandCorrection& correction : m_clean.corrections) {
        plan.flags.censored |= correction.kind == CorrectionKind::StockOut;
        plan.flags.outlier |= correction.kind == CorrectionKind::Outlier;
    }
    plan.flags.unreliable =
        m_clean.outOfStockShare > mostlyOutOfStock || (m_clean.occasions > 0 && m_clean.occasions < fewestOccasions);

    const Forecast& forecast = keepOrSelect(input, plan);
    plan.tested = forecast.tested;
    plan.chosenMethod = forecast.method;
    plan.chosenParameters = forecast.parameters;
    plan.flags.shortHistory = !forecast.tested;
    plan.pattern = forecast.pattern;
    plan.method = forecast.method;
    plan.parameters = forecast.parameters;
    plan.mase = forecast.mase;
    plan.rmsse = forecast.rmsse;
    plan.bias = forecast.bias;
    plan.weeklyMean = forecast.mean;
    for (double& mean : plan.weeklyMean) {
        mean = std::max(0.0, mean);
    }
    plan.weeklyDeviation = forecast.deviation;
    m_cumulative = forecast.cumulative;
    plan.demandDeviationPerDay = forecast.residualDeviation / std::sqrt(7.0);
    tellDeadFromSeldom(plan);
    look(input, plan);
}

void SeriesPlanner::tellDeadFromSeldom(SeriesPlan& plan) {
    const auto lately = std::span<const double>(m_clean.demand).last(std::min(m_clean.demand.size(), halfYear));
    const double sold = std::accumulate(lately.begin(), lately.end(), 0.0);
    if (sold > 0 && std::accumulate(plan.weeklyMean.begin(), plan.weeklyMean.end(), 0.0) > 0) {
        return;
    }
    if (sold > 0) {
        plan.method = ForecastMethod::MovingAverage;
        plan.parameters = {.window = static_cast<int>(halfYear)};
        std::fill(plan.weeklyMean.begin(), plan.weeklyMean.end(), sold / static_cast<double>(lately.size()));
    } else if (!knowsSeasons(plan.method)) {
        std::fill(plan.weeklyMean.begin(), plan.weeklyMean.end(), 0.0);
        std::fill(plan.weeklyDeviation.begin(), plan.weeklyDeviation.end(), 0.0);
        std::fill(m_cumulative.begin(), m_cumulative.end(), 0.0);
        plan.demandDeviationPerDay = 0;
    }
}

void SeriesPlanner::look(const SeriesInput& input, SeriesPlan& plan) {
    const Date historyEnd = input.firstWeek + 7 * static_cast<int>(input.weeklyDemand.size());
    const int elapsed = input.weeklyDemand.empty() ? 0 : std::max(0, input.asOf - historyEnd);
    m_outlook.set(plan.weeklyMean, m_cumulative, elapsed);
    m_outlook.setLeastVariance(plan.flags.shortHistory);
    m_protection = m_outlook.over(protectionDays(input), input.leadTimeDeviationDays);
    plan.protectionDays = protectionDays(input);
    plan.protectionDemand = m_protection.mean();
    plan.protectionDeviation = m_protection.deviation();
    plan.protectionShape = m_protection.shape();
    plan.demandPerDay = plan.protectionDays > 0 ? m_protection.mean() / plan.protectionDays : m_outlook.expected(1);
}

void SeriesPlanner::setNeed(const SeriesInput& input, SeriesPlan& plan) const {
    const bool whole = countsWholeUnits(effectiveRules(input.rules));
    plan.wholeUnits = whole;
    const double reviewDemand = m_protection.mean() - m_outlook.expected(input.leadTimeDays);
    double lot = 0;
    if (input.orderCost > Minor(0) && input.unitCost > Minor(0) && input.holdingRate > 0) {
        const double perYear = plan.demandPerDay * 365;
        const double economic = economicOrder(static_cast<double>(input.orderCost.units()), perYear,
                                              input.holdingRate * static_cast<double>(input.unitCost.units()))
                                    .quantity;
        lot = std::max(0.0, std::min(economic, plan.demandPerDay * input.longestLotDays) - reviewDemand);
    }
    const double usualOrder = std::max({reviewDemand + lot, input.rules.minimum.toDouble(), plan.demandPerDay, 1e-3});
    const double stock = std::min(protectionStock(m_protection, input.service, usualOrder),
                                  m_protection.mean() + plan.demandPerDay * longestSafetyStockDays);
    const Quantity reorderPoint = Quantity::rounded(whole ? std::ceil(stock - 1e-9) : stock);

    OrderNeed& need = plan.need;
    need.demandOverLeadTime = inSteps(m_outlook.expected(input.leadTimeDays), whole);
    need.demandOverReview = inSteps(m_protection.mean(), whole) - need.demandOverLeadTime;
    need.safetyStock = reorderPoint - need.demandOverLeadTime - need.demandOverReview;
    need.economicLot = inSteps(lot, whole);
    need.backorders = input.backorders;
    need.allocated = input.allocated;
    need.onHand = input.onHand;
    need.onOrder = onOrderOf(input.openOrders);
}

void SeriesPlanner::setOrder(const SeriesInput& input, SeriesPlan& plan) const {
    ReasonedOrder reasoned = reasonedOrder(plan.need, effectiveRules(input.rules));
    plan.order = std::move(reasoned.order);
    plan.reasons = std::move(reasoned.reasons);
    plan.flags.ruleConflict = !plan.order.steps.empty() && plan.order.steps.back().rule == RoundingRule::Conflict;
    plan.arrival = input.asOf + wholeDays(input.leadTimeDays);
    const double untilSafetyStock = (plan.need.position() - plan.need.safetyStock).toDouble();
    if (const auto needed = m_outlook.dayReaching(untilSafetyStock)) {
        plan.orderBy = input.asOf + static_cast<int>(std::floor(*needed - input.leadTimeDays));
    }
    const double position = plan.need.position().toDouble();
    plan.serviceNow = m_protection.cumulative(position);
    plan.serviceAfter = m_protection.cumulative(position + plan.order.quantity.toDouble());

    const Quantity enough =
        plan.need.orderUpTo() + Quantity::rounded(m_outlook.expected(protectionDays(input) + input.excessDays) -
                                                  m_outlook.expected(protectionDays(input)));
    plan.excess = std::max(Quantity(), plan.need.position() - enough);
}

void SeriesPlanner::setProjection(const SeriesInput& input, SeriesPlan& plan) const {
    ProjectionInput projection;
    projection.asOf = input.asOf;
    projection.available = plan.need.available().toDouble();
    projection.openOrders = input.openOrders;
    projection.suggested = plan.order.quantity.toDouble();
    projection.suggestedArrival = plan.arrival;
    projection.weeks = weeksShown(input);
    plan.projection = project(projection, m_outlook);

    AdviceInput advice;
    advice.asOf = input.asOf;
    advice.available = projection.available;
    advice.safetyStock = plan.need.safetyStock.toDouble();
    advice.openOrders = input.openOrders;
    advice.reviewDays = input.reviewDays;
    advice.unitCost = input.unitCost;
    advice.unitMargin = input.unitMargin;
    advice.holdingRate = input.holdingRate;
    adviseOpenOrders(advice, m_outlook, plan.advice);
    if (plan.order.quantity > Quantity()) {
        // Never "order more" and "have less of it" at once.
        std::erase_if(plan.advice, [](const OpenOrderAdvice& line) { return line.kind != SuggestionKind::Expedite; });
    }
    plan.kind = plan.order.quantity > Quantity() ? SuggestionKind::Buy
                : plan.advice.empty()            ? SuggestionKind::None
                                                 : plan.advice.front().kind;
}

void SeriesPlanner::setStatus(const SeriesInput& input, SeriesPlan& plan) const {
    const Quantity available = plan.need.available();
    const bool wanted = plan.protectionDemand > 0 || plan.need.backorders > Quantity();
    const Date nextArrival = input.asOf + wholeDays(protectionDays(input));
    if (available <= Quantity() && wanted) {
        plan.status = StockStatus::OutOfStock;
    } else if (plan.projection.stockOut && *plan.projection.stockOut < nextArrival) {
        plan.status = StockStatus::OutOn;
    } else if (plan.need.isDue() || available < std::min(plan.need.safetyStock, plan.need.position())) {
        plan.status = StockStatus::BelowSafetyStock;
    } else if (plan.excess > Quantity()) {
        plan.status = StockStatus::Excess;
    }
}

void SeriesPlanner::setRisk(const SeriesInput& input, SeriesPlan& plan) const {
    if (plan.kind != SuggestionKind::Buy) {
        plan.moneyAtRisk = plan.advice.empty() ? Minor(0) : plan.advice.front().moneyAtRisk;
        return;
    }
    const int nextArrival = wholeDays(protectionDays(input));
    double stock = plan.need.available().toDouble();
    for (const OpenOrder& order : input.openOrders) {
        stock += expectedArrival(order, input.asOf) <= input.asOf + nextArrival ? order.quantity.toDouble() : 0;
    }
    const DemandDistribution untilArrival = m_outlook.over(input.leadTimeDays, input.leadTimeDeviationDays);
    plan.moneyAtRisk = marginAtRisk(input.unitMargin, stock, untilArrival, m_protection);
}

SeriesPlan SeriesPlanner::plan(const SeriesInput& input) {
    check(input);
    SeriesPlan plan;
    forecast(input, plan);
    setNeed(input, plan);
    setOrder(input, plan);
    setProjection(input, plan);
    setStatus(input, plan);
    setRisk(input, plan);
    return plan;
}

SeriesPlan planSeries(const SeriesInput& input) {
    SeriesPlanner planner;
    return planner.plan(input);
}

} // namespace opsdesk
