#include "core/planning/SuggestionBuilder.h"

#include "core/planning/DemandFlags.h"
#include "core/planning/Figure.h"
#include "core/planning/MoneyAtRisk.h"
#include "core/planning/ServiceByValue.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

constexpr std::size_t sparkWeeks = 26;
/// Half the interval that holds four values of five, in standard deviations.
constexpr double bandWidth = 1.2815515655446004;
/// Stock that is there already costs no more by the next review than it does every week; a month's holding is told.
constexpr int excessCostDays = 30;
/// A purchase that lasts longer, for its minimum or multiple, is to be thought about.
constexpr int longCoverDays = 365;
/// Farther off, the day on which stock runs out is no news and no forecast.
constexpr int farthestStockOutDays = 365;

/// Of a picture: cut where nobody looks.
Quantity shown(double units) {
    constexpr double farthest = 9e9;
    return Quantity::rounded(std::isfinite(units) ? std::clamp(units, -farthest, farthest) : 0);
}

/// Nobody has, sells or runs down a part of a piece.
Quantity wholeDown(Quantity quantity) {
    return Quantity::units(quantity.count() / Quantity::scale);
}

std::string sparkOf(std::span<const double> demand) {
    std::string text = "[";
    for (const double week : demand.last(std::min(demand.size(), sparkWeeks)))
        text += (text.size() > 1 ? "," : "") + shown(week).toString();
    return text + "]";
}

std::string statusOf(const SeriesPlan& plan) {
    return plan.status == StockStatus::OutOfStock ? "out_of_stock"
           : plan.status == StockStatus::OutOn    ? "out_on"
                                                  : "below_safety";
}

std::string roundingOf(const OrderQuantity& order) {
    if (order.steps.empty())
        return {};
    std::string rules;
    for (const auto& step : order.steps)
        rules += fmt::format("{}{}", rules.empty() ? "" : ", ", toString(step.rule));
    return fmt::format("{} → {}, {}", order.steps.front().before.toString(), order.quantity.toString(), rules);
}

/// One series on its way to rows.
class Builder {
public:
    Builder(const PlanInput& input, const PlanSeries& series, const WeeklyDemand& demand, const SeriesPlan& plan)
        : m_input(input), m_series(series), m_demand(demand), m_plan(plan) {}

    std::vector<PlannedSuggestion> build() {
        if (m_plan.order.quantity > Quantity() && m_series.item->bought && m_series.supplier)
            addPurchase();
        bool stopped = false;
        for (const auto kind : {SuggestionKind::Expedite, SuggestionKind::Postpone, SuggestionKind::Cancel})
            stopped |= addAdvice(kind) && kind != SuggestionKind::Expedite;
        if (m_plan.expiry.unsold > Quantity())
            addExpiring();
        if (!stopped && m_plan.status == StockStatus::Excess)
            addExcess();
        return std::move(m_rows);
    }

    /// Bought beside the regular order, of which this series names the faster supplier.
    PlannedSuggestion fast(const FastOrder& fast) {
        auto row = start("buy", fast.quantity());
        row.part = fastPart;
        addFlag(row.flags, true, fastPart);
        row.status = statusOf(m_plan);
        row.saving = fast.saving;
        row.money_at_risk = extend(unitMargin(m_series), fast.missing);
        row.arrival = fast.arrival;
        row.order_by = m_input.policy.asOf;
        row.service_expected = figure(m_plan.serviceAfter);
        row.cover_after_days = coverOf(m_plan.need.position() + fast.quantity());
        row.rounding = roundingOf(fast.order);
        setPrices(row);
        std::vector<SuggestionReason> reasons{{"lost_while_waiting", fast.missing, {}}};
        for (const auto& step : fast.order.steps)
            reasons.push_back({std::string(toString(step.rule)), step.after - step.before, {}});
        if (fast.kept != Quantity())
            reasons.push_back({"kept", fast.kept, {}});
        finish(std::move(row), reasons);
        return std::move(m_rows.back());
    }

    /// From @p from to this node, whose plan is @p moved when that is done.
    PlannedSuggestion transfer(const PlannedTransfer& transfer, const PlanSeries& from, const SeriesPlan& moved) {
        auto row = start("transfer", transfer.quantity);
        row.status = row.kind;
        row.from_node = *from.node;
        row.from_node_id = from.nodeId;
        row.saving = transfer.saving;
        row.unit_cost = m_input.policy.transferCost;
        setTransferTerms(row);
        const double position = moved.need.position().toDouble();
        row.service_expected = figure(moved.serviceNow);
        row.cover_after_days = coverOf(Quantity::rounded(position));
        row.money_at_risk = std::min(m_plan.transfer.moneyAtRisk, extend(unitMargin(m_series), transfer.quantity));
        finish(std::move(row), transferReasons(transfer));
        return std::move(m_rows.back());
    }

private:
    void setPrices(PlannedSuggestion& row) const {
        const auto& offer = *m_series.offer;
        row.list_price = offer.unitCost;
        row.price_breaks = offer.priceBreaks;
        row.break_kind = offer.breakKind;
        row.maximum = offer.maximum;
        row.order_unit_cost = offer.prices.unitPrice(row.quantity);
        if (row.order_currency == row.currency)
            row.unit_cost = row.order_unit_cost;
    }

    /// Nobody is paid for the goods, and they are there within days.
    void setTransferTerms(PlannedSuggestion& row) const {
        const int days = m_input.policy.transferDays;
        if (m_plan.neededOn)
            row.order_by = *m_plan.neededOn - days;
        row.arrival = m_input.policy.asOf + days;
        row.lead_time_days = days;
        row.lead_time_sd_days = 0;
        row.lead_time_receipts = 0;
        row.supplier.clear();
        row.supplier_id = 0;
        row.supplier_minimum = {};
        row.moq = {};
        row.order_unit_cost = {};
        row.order_currency = m_input.policy.currency;
    }

    /// What this node needs, in whole steps, less what it gets otherwise.
    std::vector<SuggestionReason> transferReasons(const PlannedTransfer& transfer) const {
        std::vector<SuggestionReason> reasons;
        const auto add = [&](std::string_view reason, Quantity quantity) {
            if (quantity != Quantity())
                reasons.push_back({std::string(reason), quantity, {}});
        };
        Quantity needed;
        for (const auto& line : m_plan.reasons) {
            if (isRounding(line.reason))
                continue;
            add(toString(line.reason), line.quantity);
            needed += line.quantity;
        }
        add("multiple", transfer.quantity - transfer.kept + transfer.elsewhere - needed);
        add("elsewhere", -transfer.elsewhere);
        add("kept", transfer.kept);
        return reasons;
    }

    void addPurchase() {
        auto row = start("buy", m_plan.order.quantity);
        addFlag(row.flags, !m_plan.order.steps.empty() && m_plan.order.steps.back().rule == RoundingRule::FillUp,
                fillUpFlag);
        row.status = m_plan.need.isDue() ? statusOf(m_plan) : std::string(fillUpFlag);
        row.money_at_risk = m_plan.moneyAtRisk;
        row.arrival = m_plan.arrival;
        row.order_by = m_plan.orderBy;
        row.service_expected = figure(m_plan.serviceAfter);
        row.cover_after_days = figure(m_plan.projection.coverDaysAfter);
        row.rounding = roundingOf(m_plan.order);
        setPrices(row);
        std::vector<SuggestionReason> reasons;
        for (const auto& line : m_plan.reasons)
            reasons.push_back({std::string(toString(line.reason)), line.quantity, {}});
        finish(std::move(row), reasons);
    }

    /// True when there is such a message about an order that the supplier has.
    bool addAdvice(SuggestionKind kind) {
        std::vector<SuggestionReason> reasons;
        Minor atRisk;
        const OpenOrderAdvice* first = nullptr;
        for (const auto& advice : m_plan.advice) {
            const auto& receipt = m_input.receipts[m_series.firstReceipt + advice.openOrder];
            if (advice.kind != kind || reasons.size() == packed::mostReasons - 2)
                continue;
            if (!first)
                first = &advice;
            atRisk += advice.moneyAtRisk;
            reasons.push_back({"open_order", advice.quantity, receipt.orderId});
        }
        if (!first)
            return false;
        auto row = start(std::string(toString(kind)), total(reasons));
        row.order_id = reasons.front().order_id;
        row.status = row.kind;
        row.money_at_risk = atRisk;
        row.arrival = first->due;
        row.order_by = first->neededOn;
        row.service_expected = figure(m_plan.serviceNow);
        row.cover_after_days = kind == SuggestionKind::Cancel ? coverOf(m_plan.need.position() - row.quantity)
                                                              : figure(m_plan.projection.coverDaysAfter);
        finish(std::move(row), reasons);
        return true;
    }

    void addExpiring() {
        const auto& expiry = m_plan.expiry;
        std::vector<SuggestionReason> reasons{{"in_lots", expiry.inLots, {}}};
        if (const auto sold = expiry.inLots - expiry.unsold; sold > Quantity())
            reasons.push_back({"sold_before", -sold, {}});
        auto row = start("expiring", expiry.unsold);
        row.status = *expiry.first < m_input.policy.asOf ? "expired" : row.kind;
        row.money_at_risk = extend(m_series.unitCost, expiry.unsold);
        row.order_by = expiry.first;
        row.service_expected = figure(m_plan.serviceNow);
        finish(std::move(row), reasons);
    }

    void addExcess() {
        const auto beyond = m_plan.wholeUnits ? wholeDown(m_plan.excess) : m_plan.excess;
        const auto& need = m_plan.need;
        const auto excess = std::min(beyond, need.sellable() - need.transferOut);
        const auto value = extend(m_series.unitCost, excess);
        if (value < m_input.policy.leastExcess || value <= Minor())
            return;
        std::vector<SuggestionReason> reasons;
        const auto add = [&](std::string_view reason, Quantity quantity) {
            if (quantity != Quantity())
                reasons.push_back({std::string(reason), quantity, {}});
        };
        add("on_hand", need.onHand);
        add("on_order", need.onOrder);
        add("allocated", -need.allocated);
        add("backorders", -need.backorders);
        add("expiring", -need.expiring);
        add("transfer_in", need.transferIn);
        add("transfer_out", -need.transferOut);
        add("fast_order", need.fastOrder);
        add("order_up_to", -need.orderUpTo());
        add("demand_beyond", need.orderUpTo() + beyond - need.position());
        add("not_here", excess - beyond);
        auto row = start("excess", excess);
        row.status = m_plan.demandPerDay > 0 ? "excess" : "dead";
        row.money_at_risk =
            holdingCost(m_series.unitCost, excess.toDouble(), excessCostDays, m_input.policy.holdingRate);
        row.service_expected = figure(m_plan.serviceNow);
        row.cover_after_days = coverOf(need.position() - excess);
        finish(std::move(row), reasons);
    }

    /// How long @p stock lasts, at what is expected now.
    std::optional<double> coverOf(Quantity stock) const {
        const double days = std::max(0.0, stock.toDouble()) / m_plan.demandPerDay;
        return days <= DemandOutlook::farthestDay ? std::optional(figure(days)) : std::nullopt;
    }

    PlannedSuggestion start(std::string kind, Quantity quantity) {
        PlannedSuggestion row;
        row.kind = std::move(kind);
        row.quantity = quantity;
        setSubject(row);
        setStock(row);
        setForecast(row);
        setSupply(row);
        row.unit_cost = m_series.unitCost;
        row.currency = m_input.policy.currency;
        row.order_unit_cost = m_series.offer ? m_series.offer->unitCost : Minor();
        row.order_currency = m_series.offer ? m_series.offer->currency : m_input.policy.currency;
        row.demand_spark = sparkOf(m_demand.units);
        row.first_on = m_plan.projection.first;
        row.projection = projection();
        return row;
    }

    void setSubject(PlannedSuggestion& row) const {
        row.sku = m_series.item->sku;
        row.name = m_series.item->name;
        row.node = *m_series.node;
        row.item_id = m_series.itemId;
        row.node_id = m_series.nodeId;
        if (!m_series.offer)
            return;
        row.supplier = m_series.supplier ? m_series.supplier->name : std::string();
        row.supplier_id = m_series.offer->supplierId;
        row.supplier_item_id = m_series.offer->id;
    }

    void setStock(PlannedSuggestion& row) const {
        const auto& need = m_plan.need;
        row.on_hand = need.onHand;
        row.allocated = need.allocated;
        row.on_order = need.onOrder;
        row.available = need.available();
        row.safety_stock = need.safetyStock;
        row.reorder_point = need.reorderPoint();
        row.order_up_to = need.orderUpTo();
        if (m_plan.projection.stockOut <= m_input.policy.asOf + farthestStockOutDays)
            row.stock_out_on = m_plan.projection.stockOut;
        row.projected_minimum = pictured(m_plan.projection.minimum);
        row.projected_minimum_on = m_plan.projection.minimumOn;
        row.cover_days = figure(m_plan.projection.coverDays);
        row.cover_after_days = row.cover_days;
        if (m_series.receipts > 0)
            row.next_receipt = expectedArrival(m_input.openOrders[m_series.firstReceipt], m_input.policy.asOf);
    }

    void setForecast(PlannedSuggestion& row) const {
        row.demand_per_day = figure(m_plan.demandPerDay);
        row.service_target = figure(m_plan.serviceTarget);
        row.segment = toString(m_series.segment);
        row.demand_class = toString(m_plan.pattern.demandClass);
        row.method = toString(m_plan.method);
        row.forecast_error = figure(m_plan.mase);
        row.forecast_bias = figure(m_plan.bias);
        row.flags = flags();
    }

    void setSupply(PlannedSuggestion& row) const {
        row.lead_time_days = m_input.policy.leadTimeDays;
        if (!m_series.offer)
            return;
        row.lead_time_days = figure(m_series.offer->leadTimeDays);
        row.lead_time_sd_days = figure(m_series.offer->leadTimeDeviationDays);
        row.lead_time_receipts = m_series.offer->receipts;
        row.moq = m_series.offer->moq;
        row.multiple = m_series.offer->multiple;
        if (m_series.supplier && m_series.supplier->home)
            row.supplier_minimum = m_series.supplier->minimumOrder;
    }

    /// A quarter of the order waits for inspection: what of it may be sold again need not be bought.
    bool bringsBackMuch() const {
        return m_plan.order.quantity > Quantity() && m_series.returned.count() >= m_plan.order.quantity.count() / 4 &&
               m_series.returned > Quantity();
    }

    std::string flags() const {
        auto text = demandFlags(m_plan.flags, m_series.item->fresh);
        addFlag(text, m_plan.flags.ruleConflict, "rule_conflict");
        addFlag(text, m_plan.flags.shortLife, "short_life");
        addFlag(text, m_plan.flags.leftOver, "left_over");
        addFlag(text, m_plan.orderBy && *m_plan.orderBy < m_input.policy.asOf, "overdue");
        addFlag(text,
                m_plan.order.quantity > Quantity() && m_plan.projection.coverDaysAfter.value_or(0) > longCoverDays,
                "long_cover");
        addFlag(text, m_series.offer && m_series.offer->leadTimeWorse, "lead_time_worse");
        addFlag(text, bringsBackMuch(), "return_spike");
        addFlag(text, !m_series.costKnown, "no_rate");
        return text;
    }

    /// As a picture shows it: in pieces, of what is counted in pieces.
    Quantity pictured(double units) const { return shown(m_plan.wholeUnits ? std::round(units) : units); }

    std::string projection() const {
        const auto& picture = m_plan.projection;
        const auto& orders = m_plan.arrivals;
        std::vector<ProjectionPoint> points;
        std::size_t next = 0;
        Quantity before = pictured(picture.without[0]);
        for (std::size_t week = 0; week < picture.without.size(); ++week) {
            Quantity receipts;
            const Date day = picture.first + 7 * static_cast<int>(week);
            for (; next < orders.size() && expectedArrival(orders[next], m_input.policy.asOf) <= day; ++next)
                receipts += orders[next].quantity;
            const Quantity without = pictured(picture.without[week]);
            // From what is shown, so that the picture adds up.
            const Quantity demand = week > 0 ? before + receipts - without : Quantity();
            points.push_back({without, pictured(bandWidth * picture.deviation[week]), receipts, demand});
            before = without;
        }
        return packProjection(points);
    }

    void finish(PlannedSuggestion row, const std::vector<SuggestionReason>& reasons) {
        row.reasons = packReasons(reasons);
        m_rows.push_back(std::move(row));
    }

    const PlanInput& m_input;
    const PlanSeries& m_series;
    const WeeklyDemand& m_demand;
    const SeriesPlan& m_plan;
    std::vector<PlannedSuggestion> m_rows;
};

} // namespace

Minor unitMargin(const PlanSeries& series) {
    return series.item->homePrice && series.costKnown ? std::max(Minor(), series.item->price - series.unitCost)
                                                      : Minor();
}

OrderTiming orderTiming(const PlanInput& input, const PlanSeries& series) {
    const auto& policy = input.policy;
    const double lead = series.offer ? series.offer->leadTimeDays : policy.leadTimeDays;
    const int review =
        series.supplier && series.supplier->reviewDays > 0 ? series.supplier->reviewDays : policy.reviewDays;
    if (!series.supplier || series.supplier->calendar.isUsual())
        return {lead, review};
    const auto& calendar = series.supplier->calendar;
    const int days = static_cast<int>(std::ceil(lead));
    const Date next = calendar.nextOrderDay(policy.asOf);
    const Date arrival = calendar.arrival(next, days);
    const Date later = calendar.arrival(calendar.nextOrderDay(next + std::max(1, review)), days);
    // Parts of a day stay what they are.
    return {(arrival - policy.asOf) - (days - lead), later - arrival};
}

namespace {

/// By value: keeping a unit until the next review against what missing it loses. Where one of them is not known the
/// cycle service of the segment stands in.
ServiceTarget serviceOf(const PlanningPolicy& policy, const PlanSeries& series, int reviewDays) {
    ServiceTarget target = policy.target(series.segment);
    if (target.kind != ServiceKind::Value)
        return target;
    const Minor worth = policy.shortageCost.value_or(unitMargin(series));
    if (!series.costKnown || worth <= Minor())
        return {ServiceKind::CycleService, target.level};
    const double keeping = policy.holdingRate * reviewDays / 365 * static_cast<double>(series.unitCost.units());
    return {ServiceKind::Value, cycleServiceByValue(keeping, static_cast<double>(worth.units()), 1)};
}

} // namespace

SeriesInput seriesInput(const PlanInput& input, const PlanSeries& series, const WeeklyDemand& demand) {
    const auto& policy = input.policy;
    SeriesInput one;
    one.weeklyDemand = demand.units;
    one.outOfStock = demand.outOfStock;
    one.known = knownOf(input.knowledge, series.itemId, series.nodeId, series.firstWeek);
    one.firstWeek = series.firstWeek;
    one.asOf = policy.asOf;
    one.onHand = series.onHand;
    one.allocated = series.allocated;
    one.openOrders = std::span(input.openOrders).subspan(series.firstReceipt, series.receipts);
    one.lots = std::span(input.lots).subspan(series.firstLot, series.lots);
    one.unitCost = series.unitCost;
    one.unitMargin = unitMargin(series);
    const auto timing = orderTiming(input, series);
    one.leadTimeDays = timing.leadTimeDays;
    one.reviewDays = timing.reviewDays;
    if (series.supplier && !series.supplier->calendar.isUsual())
        one.calendar = &series.supplier->calendar;
    one.quotedLeadTimeDays = series.offer ? series.offer->leadTimeDays : policy.leadTimeDays;
    one.shelfLifeDays = series.item->shelfLifeDays;
    one.joint = series.supplier && series.supplier->isToBeFilled();
    one.leadTimeDeviationDays = series.offer ? series.offer->leadTimeDeviationDays : 0;
    if (series.offer)
        one.rules = series.offer->rules();
    if (series.offer)
        one.prices = &series.offer->prices;
    one.service = serviceOf(policy, series, one.reviewDays);
    one.demandFactor = series.item->demandFactor;
    one.thorough = policy.ensemble && series.segment.value == ValueClass::A;
    one.orderCost = policy.orderCost;
    one.holdingRate = policy.holdingRate;
    one.excessDays = policy.excessDays;
    return one;
}

std::vector<PlannedSuggestion> suggestionsOf(const PlanInput& input, const PlanSeries& series,
                                             const WeeklyDemand& demand, const SeriesPlan& plan) {
    return Builder(input, series, demand, plan).build();
}

PlannedSuggestion transferSuggestion(const PlanInput& input, std::span<const PlanSeries> series,
                                     const WeeklyDemand& demand, const PlannedTransfer& transfer,
                                     const SeriesPlan& alone, const SeriesPlan& moved) {
    return Builder(input, series[transfer.to], demand, alone).transfer(transfer, series[transfer.from], moved);
}

PlannedSuggestion fastSuggestion(const PlanInput& input, const FastOrder& fast, const WeeklyDemand& demand,
                                 const SeriesPlan& plan) {
    return Builder(input, fast.series, demand, plan).fast(fast);
}

} // namespace opsdesk
