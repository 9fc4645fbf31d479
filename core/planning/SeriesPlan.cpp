#include "core/planning/SeriesPlan.h"

#include "core/planning/DemandSeries.h"
#include "core/planning/MoneyAtRisk.h"
#include "core/planning/StockLevels.h"

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
constexpr int longestTestWeeks = 13;
constexpr int fewestOccasions = 3;   // weeks with demand that tell how it varies
constexpr std::size_t halfYear = 26; // weeks

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
    require(input.demandFactor >= 0 && input.demandFactor <= 11, "a factor of demand from 0 to 11");
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
    double days = protectionDays(input) + 2 * input.leadTimeDeviationDays + 28;
    // As far as the end of what is phased out, so that nothing is expected beyond.
    if (const auto end = phaseOutEnd(input.known.events)) {
        days = std::max<double>(days, *end - input.asOf + 14);
    }
    return std::clamp(wholeDays(days / 7), shortestForecast, longestForecast);
}

Date endOfHistory(const SeriesInput& input) {
    return input.weeklyDemand.empty() ? weekOf(input.asOf)
                                      : input.firstWeek + 7 * static_cast<int>(input.weeklyDemand.size());
}

int elapsedDays(const SeriesInput& input) {
    return input.weeklyDemand.empty() ? 0 : std::max(0, input.asOf - endOfHistory(input));
}

/// An economic lot of what is phased out lasts no longer than it is sold.
int longestLot(const SeriesInput& input, const SeriesPlan& plan) {
    if (!plan.phaseOutOn) {
        return input.longestLotDays;
    }
    const double left = *plan.phaseOutOn + 1 - input.asOf - protectionDays(input);
    return std::min(input.longestLotDays, static_cast<int>(std::max(0.0, left)) + input.reviewDays);
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

/// What is on order, to be moved here and bought fast, by expected arrival.
std::vector<OpenOrder> arrivalsOf(const SeriesInput& input) {
    std::vector<OpenOrder> arrivals(input.openOrders.begin(), input.openOrders.end());
    const auto add = [&](Date day, Quantity quantity) {
        if (quantity <= Quantity())
            return;
        const OpenOrder one{day, quantity, false};
        const auto isSooner = [&](const OpenOrder& a, const OpenOrder& b) {
            return expectedArrival(a, input.asOf) < expectedArrival(b, input.asOf);
        };
        arrivals.insert(std::upper_bound(arrivals.begin(), arrivals.end(), one, isSooner), one);
    };
    add(input.asOf + input.transferDays.value_or(0), input.transferIn);
    add(input.fastArrival, input.fastOrder);
    return arrivals;
}

Quantity wholeSteps(Quantity quantity, Quantity step) {
    return Quantity::thousandths(quantity.count() - quantity.count() % step.count());
}

} // namespace

std::string_view toString(StockStatus status) {
    constexpr std::array<std::string_view, 5> names{"ok", "out_of_stock", "out_on", "below_safety_stock", "excess"};
    return names[static_cast<std::size_t>(status)];
}

const Forecast& SeriesPlanner::keepOrSelect(const SeriesInput& input, SeriesPlan& plan) {
    ForecastRequest request{weeksShown(input), weeksTried(protectionDays(input)), input.seasonLength, input.method};
    request.thorough = input.thorough;
    const auto& kept = input.kept;
    const bool mayKeep = kept && (kept->method != ForecastMethod::Ensemble || input.thorough);
    if (mayKeep && (kept->tested || m_clean.demand.size() < MethodTrials::shortestTested)) {
        request.method = kept->method;
        const Forecast& refitted = m_forecaster.forecast(m_clean.demand, request);
        const Date first = endOfHistory(input) - 7 * static_cast<int>(m_clean.demand.size());
        plan.trackingSignal =
            trackingSignal(refitted.residuals, static_cast<std::size_t>(std::max(0, (kept->selectedWeek - first) / 7)));
        plan.selection = std::abs(plan.trackingSignal) > trackingLimit ? SelectionCause::Drift : SelectionCause::Kept;
        if (plan.selection == SelectionCause::Kept)
            return refitted;
        request.method = input.method;
    }
    return m_forecaster.forecast(m_clean.demand, request);
}

void SeriesPlanner::forecast(const SeriesInput& input, SeriesPlan& plan) {
    cleanDemand(input.weeklyDemand, input.outOfStock, m_clean, input.known);
    plan.flags.borrowed = borrowDemand(input.known.borrowed, m_clean);
    plan.corrections = m_clean.corrections;
    plan.outOfStockShare = m_clean.outOfStockShare;
    for (const DemandCorrection& correction : m_clean.corrections) {
        plan.flags.censored |= correction.kind == CorrectionKind::StockOut;
        plan.flags.outlier |= correction.kind == CorrectionKind::Outlier;
        plan.flags.event |= correction.kind == CorrectionKind::Event;
        plan.flags.corrected |= correction.kind == CorrectionKind::Person;
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
    spreadWithOutliers(input, forecast, plan);
    tellDeadFromSeldom(plan);
    scale(input.demandFactor, plan);
    addEvents(input, plan);
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

void SeriesPlanner::addEvents(const SeriesInput& input, SeriesPlan& plan) {
    const auto& events = input.known.events;
    if (events.empty()) {
        return;
    }
    plan.weeklyUsual = plan.weeklyMean;
    m_usual.set(plan.weeklyMean, m_cumulative, elapsedDays(input));
    applyEvents(events, endOfHistory(input), m_clean.promotionUplift,
                {plan.weeklyMean, plan.weeklyDeviation, m_cumulative});
    plan.phaseOutOn = phaseOutEnd(events);
    plan.flags.phaseOut = plan.phaseOutOn.has_value();
}

void SeriesPlanner::look(const SeriesInput& input, SeriesPlan& plan) {
    std::optional<double> after;
    if (!plan.weeklyUsual.empty()) {
        const double sum = std::accumulate(plan.weeklyUsual.begin(), plan.weeklyUsual.end(), 0.0);
        after = plan.phaseOutOn ? 0 : sum / static_cast<double>(plan.weeklyUsual.size());
    }
    m_outlook.set(plan.weeklyMean, m_cumulative, elapsedDays(input), after);
    m_outlook.setLeastVariance(plan.flags.shortHistory);
    m_protection = m_outlook.over(protectionDays(input), input.leadTimeDeviationDays);
    plan.protectionDays = protectionDays(input);
    plan.protectionDemand = m_protection.mean();
    plan.protectionDeviation = m_protection.deviation();
    plan.protectionShape = m_protection.shape();
    plan.demandPerDay = plan.protectionDays > 0 ? m_protection.mean() / plan.protectionDays : m_outlook.expected(1);
}

void SeriesPlanner::setNeed(const SeriesInput& input, SeriesPlan& plan) const {
    const bool whole = countsWholeUnits(input.rules.inWholeUnits());
    plan.wholeUnits = whole;
    const double overLeadTime = m_outlook.expected(input.leadTimeDays);
    const StockLevels levels =
        stockLevels({m_protection, overLeadTime, plan.demandPerDay, plan.protectionDays}, input.service,
                    {input.orderCost, input.unitCost, input.holdingRate, longestLot(input, plan), input.rules.minimum});
    const double stock = levels.reorderPoint;
    plan.serviceTarget =
        input.service.kind == ServiceKind::FillRate ? m_protection.cumulative(stock) : input.service.level;
    const Quantity reorderPoint = Quantity::rounded(whole ? std::ceil(stock - 1e-9) : stock);

    OrderNeed& need = plan.need;
    const bool events = !plan.weeklyUsual.empty();
    const Quantity demand = inSteps(m_protection.mean(), whole);
    const Quantity usual = events ? inSteps(m_usual.expected(protectionDays(input)), whole) : demand;
    need.demandOverLeadTime = inSteps(events ? m_usual.expected(input.leadTimeDays) : overLeadTime, whole);
    need.demandOverReview = usual - need.demandOverLeadTime;
    need.events = demand - usual;
    need.safetyStock = reorderPoint - demand;
    plan.flags.event |= need.events != Quantity();
    need.economicLot = inSteps(levels.lot, whole);
    need.backorders = input.backorders;
    need.allocated = input.allocated;
    need.onHand = input.onHand;
    plan.expiry = expiringStock(input.lots, input.allocated + input.backorders, m_outlook, input.asOf, whole);
    need.expiring = plan.expiry.unsold;
    need.onOrder = onOrderOf(input.openOrders);
    need.transferIn = input.transferIn;
    need.transferOut = input.transferOut;
    need.fastOrder = input.fastOrder;
    plan.supply.usualOrder = levels.usualOrder;
    plan.arrivals = arrivalsOf(input);
}

void SeriesPlanner::setOrder(const SeriesInput& input, SeriesPlan& plan) const {
    ReasonedOrder reasoned = reasonedOrder(plan.need, input.rules.inWholeUnits());
    plan.order = std::move(reasoned.order);
    plan.reasons = std::move(reasoned.reasons);
    plan.flags.ruleConflict = !plan.order.steps.empty() && plan.order.steps.back().rule == RoundingRule::Conflict;
    raiseToBreak(input, plan);
    keepToShelfLife(input, plan);
    keepToPhaseOut(input, plan);
    fillUp(input, plan);
    plan.arrival = input.asOf + wholeDays(input.leadTimeDays);
    const double untilSafetyStock = (plan.need.position() - plan.need.safetyStock).toDouble();
    if (const auto needed = m_outlook.dayReaching(untilSafetyStock)) {
        plan.neededOn = input.asOf + static_cast<int>(std::floor(*needed));
        plan.orderBy = input.calendar
                           ? input.calendar->lastOrderDay(*plan.neededOn, wholeDays(input.quotedLeadTimeDays))
                           : input.asOf + static_cast<int>(std::floor(*needed - input.leadTimeDays));
    }
    const double position = plan.need.position().toDouble();
    plan.serviceNow = m_protection.cumulative(position);
    plan.serviceAfter = m_protection.cumulative(position + plan.order.quantity.toDouble());

    const Quantity enough =
        plan.need.orderUpTo() + Quantity::rounded(m_outlook.expected(protectionDays(input) + input.excessDays) -
                                                  m_outlook.expected(protectionDays(input)));
    plan.excess = std::max(Quantity(), plan.need.position() - enough);
    if (plan.phaseOutOn) {
        const auto left = Quantity::rounded(m_outlook.expected(DemandOutlook::farthestDay)) + plan.need.safetyStock;
        plan.excess = std::max(plan.excess, plan.need.position() - left);
    }
}

void SeriesPlanner::setProjection(const SeriesInput& input, SeriesPlan& plan) const {
    ProjectionInput projection;
    projection.asOf = input.asOf;
    projection.available = (plan.need.sellable() - plan.need.transferOut).toDouble();
    projection.openOrders = plan.arrivals;
    projection.suggested = plan.order.quantity.toDouble();
    projection.suggestedArrival = plan.arrival;
    projection.weeks = weeksShown(input);
    plan.projection = project(projection, m_outlook);

    AdviceInput advice;
    advice.asOf = input.asOf;
    advice.available = projection.available + (plan.need.transferIn + plan.need.fastOrder).toDouble();
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
    const Quantity available = plan.need.sellable();
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
    }
    if (plan.kind != SuggestionKind::Buy && !input.joint) {
        return;
    }
    const int nextArrival = wholeDays(protectionDays(input));
    const double stock = supplyWithin(plan, input.asOf, nextArrival);
    const DemandDistribution untilArrival = m_outlook.over(input.leadTimeDays, input.leadTimeDeviationDays);
    plan.supply.riskOfWaiting = marginAtRisk(input.unitMargin, stock, untilArrival, m_protection);
    if (plan.kind == SuggestionKind::Buy) {
        plan.moneyAtRisk = plan.supply.riskOfWaiting;
    }
}

void SeriesPlanner::setSupply(const SeriesInput& input, SeriesPlan& plan) const {
    if (!input.weighed) {
        return;
    }
    plan.supply.shortagePerOrder = m_protection.expectedShortage(plan.need.reorderPoint().toDouble());
    plan.supply.missingUntilArrival =
        m_outlook.over(input.leadTimeDays, input.leadTimeDeviationDays)
            .expectedShortage(supplyWithin(plan, input.asOf, wholeDays(input.leadTimeDays)));
}

void SeriesPlanner::setTransfer(const SeriesInput& input, SeriesPlan& plan) const {
    if (!input.transferDays) {
        return;
    }
    TransferOutlook& transfer = plan.transfer;
    const Quantity step = input.rules.inWholeUnits().step();
    const Quantity here = plan.need.sellable() - plan.need.transferOut;
    transfer.spare = wholeSteps(std::max(Quantity(), std::min(plan.excess, here)), step);
    for (std::size_t tier = 0; tier < TransferOutlook::tiers && transfer.spare > Quantity(); ++tier) {
        const double given = transfer.spare.toDouble() * static_cast<double>(tier + 1) / TransferOutlook::tiers;
        transfer.useDays[tier] = m_outlook.dayReaching(plan.need.position().toDouble() - given);
    }
    if (!plan.need.isDue()) {
        return;
    }
    const auto missingAfter = [&](double days, double deviation) {
        return m_outlook.over(days, deviation).expectedShortage(supplyWithin(plan, input.asOf, wholeDays(days)));
    };
    const double soon = *input.transferDays;
    const double purchase = std::max(soon, input.leadTimeDays);
    const double missingSoon = missingAfter(soon, 0);
    transfer.urgent = std::max(0.0, missingAfter(purchase, input.leadTimeDeviationDays) - missingSoon);
    transfer.moneyAtRisk =
        extend(std::max(input.unitMargin, Minor()),
               Quantity::rounded(std::max(0.0, missingAfter(soon + input.reviewDays, 0) - missingSoon)));
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
    setSupply(input, plan);
    setTransfer(input, plan);
    return plan;
}

ProtectionDemand SeriesPlanner::protection(const SeriesInput& input, SeriesPlan& plan) {
    check(input);
    forecast(input, plan);
    return {m_protection, m_outlook.expected(input.leadTimeDays), plan.demandPerDay, plan.protectionDays};
}

double supplyWithin(const SeriesPlan& plan, Date asOf, int days) {
    double stock = (plan.need.sellable() - plan.need.transferOut).toDouble();
    for (const OpenOrder& order : plan.arrivals) {
        stock += expectedArrival(order, asOf) <= asOf + days ? order.quantity.toDouble() : 0;
    }
    return stock;
}

int weeksTried(double protectionDays) {
    return std::clamp(wholeDays(protectionDays / 7), 1, longestTestWeeks);
}

SeriesPlan planSeries(const SeriesInput& input) {
    SeriesPlanner planner;
    return planner.plan(input);
}

} // namespace opsdesk
