#include "core/planning/SupplyWays.h"

#include "core/planning/ItemPlan.h"
#include "core/planning/MoneyAtRisk.h"
#include "core/planning/PriceBreaks.h"
#include "core/planning/SourceChoice.h"
#include "core/planning/SuggestionBuilder.h"
#include "core/planning/TransferPlan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace opsdesk {

namespace {

/// A part of a way, on its way.
struct Coming {
    double days = 0; ///< from today until it is there
    double deviation = 0;
    Quantity quantity;
    Minor unitCost; ///< that holding it is counted at
};

int daysRoundedUp(double days) {
    return static_cast<int>(std::ceil(days));
}

/// All ways for one node.
class Ways {
public:
    Ways(const PlanInput& input, std::span<const PlanSeries> series, std::span<const WeeklyDemand> demand,
         std::size_t at, SeriesPlanner& planner)
        : m_input(input), m_all(series), m_demand(demand), m_at(at), m_planner(planner),
          m_nodes(planItem(input, series, demand, planner)) {}

    std::vector<SupplyWay> run() {
        m_regular.series = m_nodes[m_at].series;
        const auto out = m_nodes[m_at].plan.need.transferOut;
        m_regular.plan = planOf(m_at, m_regular.series, out);
        m_outlook = m_planner.outlook();
        const auto& plan = m_regular.plan;
        if (!plan.need.isDue() || plan.order.need <= Quantity())
            return {};
        m_quantity = quantityPublished().value_or(plan.order.quantity);
        m_sold = m_regular.series.item->bought && m_regular.series.supplier && m_quantity > Quantity();
        if (m_sold) {
            addPurchases();
            addSplits();
        }
        addTransfers();
        if (m_sold)
            addWaiting();
        choose();
        return std::move(m_ways);
    }

private:
    /// As the plan has it: with the method of forecast that it chose for the node.
    SeriesPlan planOf(std::size_t at, const PlanSeries& series, Quantity out, Quantity in = {},
                      const FastOrder* fast = nullptr) {
        auto one = seriesInput(m_input, series, m_demand[at]);
        if (m_all.size() > 1)
            one.transferDays = m_input.policy.transferDays;
        one.transferIn = in;
        one.transferOut = out;
        if (fast) {
            one.fastOrder = fast->order.quantity;
            one.fastArrival = fast->arrival;
        }
        one.weighed = true;
        one.method = m_nodes[at].plan.chosenMethod;
        return m_planner.plan(one);
    }

    /// What stands in the queue, as adjusted or kept, where all is bought from one supplier.
    std::optional<Quantity> quantityPublished() const {
        const auto& need = m_nodes[m_at].plan.need;
        const auto* known =
            m_input.findPublished(purchaseId(m_input.entity, m_regular.series.itemId, m_regular.series.nodeId, ""));
        const bool stands = known && (known->state == "open" || known->state == "adjusted") &&
                            known->quantity > known->filledUp && m_regular.series.offer &&
                            known->supplierId == m_regular.series.offer->supplierId;
        return stands && need.transferIn <= Quantity() && need.fastOrder <= Quantity()
                   ? std::optional(known->quantity - known->filledUp)
                   : std::nullopt;
    }

    Coming order(const PlanSeries& series, Quantity quantity) const {
        return {orderTiming(m_input, series).leadTimeDays, series.offer ? series.offer->leadTimeDeviationDays : 0,
                quantity, series.unitCost};
    }

    SupplyWay& add(SupplyWayKind kind, const PlanSeries& series, std::vector<Coming> parts) {
        std::erase_if(parts, [](const Coming& part) { return part.quantity <= Quantity(); });
        std::ranges::stable_sort(parts, {}, &Coming::days);
        auto& way = m_ways.emplace_back();
        way.kind = kind;
        way.series = series;
        way.orderOn = m_input.policy.asOf;
        way.arrival = m_input.policy.asOf + daysRoundedUp(parts.front().days);
        way.first = parts.front().quantity;
        for (const auto& part : parts)
            way.quantity += part.quantity;
        way.ordering = Minor(m_input.policy.orderCost.units() * static_cast<std::int64_t>(parts.size()));
        way.holding = holdingOf(parts);
        way.lostMargin =
            Minor(std::llround(static_cast<double>(unitMargin(m_regular.series).units()) * missingUntil(parts)));
        const auto& first = parts.front();
        way.lasts = m_outlook.over(first.days, first.deviation).cumulative(supply(first.days));
        way.service = serviceOf(series, way.quantity);
        return way;
    }

    double supply(double days) const { return supplyWithin(m_regular.plan, m_input.policy.asOf, daysRoundedUp(days)); }

    /// Units expected to be missed until all of @p parts, and an order of today from the usual supplier, could have
    /// come: the most that is missing before any of these days.
    double missingUntil(const std::vector<Coming>& parts) const {
        auto days = parts;
        if (m_sold)
            days.push_back(order(m_regular.series, {}));
        double missing = 0;
        for (const auto& day : days) {
            double stock = supply(day.days);
            for (const auto& part : parts)
                stock += part.days < day.days ? part.quantity.toDouble() : 0;
            missing = std::max(missing, m_outlook.over(day.days, day.deviation).expectedShortage(stock));
        }
        return missing;
    }

    /// What is there is sold first, then part after part.
    Minor holdingOf(const std::vector<Coming>& parts) const {
        Minor cost;
        double before = m_regular.plan.need.position().toDouble();
        for (const auto& part : parts) {
            const double half = part.quantity.toDouble() / 2;
            const double from = std::max(before, m_outlook.expected(part.days));
            const double sold = m_outlook.dayReaching(from + half).value_or(DemandOutlook::farthestDay);
            cost += holdingCost(part.unitCost, part.quantity.toDouble(), std::max(0.0, sold - part.days),
                                m_input.policy.holdingRate);
            before = from + 2 * half;
        }
        return cost;
    }

    double serviceOf(const PlanSeries& series, Quantity quantity) const {
        const auto timing = orderTiming(m_input, series);
        const double deviation = series.offer ? series.offer->leadTimeDeviationDays : 0;
        return m_outlook.over(timing.leadTimeDays + timing.reviewDays, deviation)
            .cumulative((m_regular.plan.need.position() + quantity).toDouble());
    }

    Minor priceOf(const PlanSeries& series, Quantity quantity) const {
        const bool home = series.offer && series.offer->currency == m_input.policy.currency;
        return extend(home ? series.offer->prices.unitPrice(quantity) : series.unitCost, quantity);
    }

    /// For the same need, raised to where the price is lower as a plan would.
    Quantity quantityFrom(const PlanSeries& series) const {
        const auto rules = orderRules(series);
        const auto quantity = orderQuantity(m_regular.plan.order.need, rules).quantity;
        if (series.offer->prices.steps.empty() || quantity <= Quantity() || m_regular.plan.phaseOutOn)
            return quantity;
        return raisedToBreak({&series.offer->prices, rules, m_regular.plan.demandPerDay * 365,
                              static_cast<double>(m_input.policy.orderCost.units()), m_input.policy.holdingRate},
                             quantity);
    }

    void addPurchases() {
        buy(m_regular.series, m_quantity);
        for (const auto& series : comparableSources(m_input, m_all[m_at]))
            if (series.offer->id != m_regular.series.offer->id)
                m_others.push_back({series, planOf(m_at, series, m_regular.plan.need.transferOut), {}});
        for (const auto& other : m_others)
            if (const auto quantity = quantityFrom(other.series); quantity > Quantity())
                buy(other.series, quantity);
    }

    void buy(const PlanSeries& series, Quantity quantity) {
        add(SupplyWayKind::Buy, series, {order(series, quantity)}).purchase = priceOf(series, quantity);
    }

    void addSplits() {
        for (const auto& other : m_others) {
            if (const auto fast = fastOrderFrom(m_input, m_regular, other))
                addFast(*fast, other);
            else if (const auto rest = m_regular.plan.order.need - m_quantity; rest > Quantity())
                addBeyondMaximum(other, orderQuantity(rest, orderRules(other.series)).quantity);
        }
    }

    /// What is missing until the usual order comes, from a faster supplier.
    void addFast(const FastOrder& fast, const Source& other) {
        const auto rest = planOf(m_at, m_regular.series, m_regular.plan.need.transferOut, {}, &fast).order.quantity;
        if (rest <= Quantity())
            return; // then it is all bought there
        const auto soon = fast.order.quantity;
        auto& way = add(SupplyWayKind::Split, other.series, {order(other.series, soon), order(m_regular.series, rest)});
        way.other = m_regular.series;
        way.expedite = fast.premium;
        way.purchase = priceOf(other.series, soon) + priceOf(m_regular.series, rest) - way.expedite;
        way.service = serviceOf(m_regular.series, way.quantity);
    }

    /// What the usual supplier does not sell at once, from another.
    void addBeyondMaximum(const Source& other, Quantity rest) {
        if (rest <= Quantity())
            return;
        auto& way = add(SupplyWayKind::Split, m_regular.series,
                        {order(m_regular.series, m_quantity), order(other.series, rest)});
        way.other = other.series;
        way.purchase = priceOf(m_regular.series, m_quantity) + priceOf(other.series, rest);
    }

    void addTransfers() {
        if (m_all.size() < 2)
            return;
        std::vector<PlanSeries> series;
        std::vector<SeriesPlan> alone;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            series.push_back(m_nodes[i].series);
            alone.push_back(planOf(i, series.back(), {}));
        }
        const auto planned = planTransfers(m_input, series, alone);
        const auto step = orderRules(series.front()).step();
        for (std::size_t from = 0; from < m_nodes.size(); ++from)
            if (from != m_at)
                addTransfer(from, alone[from], planned, step);
    }

    void addTransfer(std::size_t from, const SeriesPlan& giver, const std::vector<PlannedTransfer>& planned,
                     Quantity step) {
        Quantity elsewhere, here;
        for (const auto& transfer : planned)
            if (transfer.effective && transfer.from == from)
                (transfer.to == m_at ? here : elsewhere) += transfer.quantity;
        const auto needed = orderQuantity(m_regular.plan.order.need, {{}, step, {}, {}}).quantity;
        const auto moved = here > Quantity() ? here : std::min(needed, giver.transfer.spare - elsewhere);
        if (moved <= Quantity())
            return;
        const auto& series = m_nodes[from].series;
        const Quantity rest =
            m_sold ? planOf(m_at, m_regular.series, m_regular.plan.need.transferOut, moved).order.quantity : Quantity();
        auto& way = add(SupplyWayKind::Transfer, m_regular.series,
                        {{static_cast<double>(m_input.policy.transferDays), 0, moved, series.unitCost},
                         order(m_regular.series, rest)});
        const auto spare = spareSteps(m_input.policy, series, giver, step);
        const auto steps = [&](Quantity quantity) { return quantity.count() / step.count(); };
        way.other = series;
        way.moving = extend(m_input.policy.transferCost, moved) + worthOf(spare, steps(elsewhere + moved)) -
                     worthOf(spare, steps(elsewhere));
        way.purchase = priceOf(m_regular.series, rest);
        way.chosen = here > Quantity();
    }

    void addWaiting() {
        const auto timing = orderTiming(m_input, m_regular.series);
        auto part = order(m_regular.series, m_quantity);
        part.days += timing.reviewDays;
        auto& way = add(SupplyWayKind::Wait, m_regular.series, {part});
        way.orderOn = m_input.policy.asOf + std::max(1, timing.reviewDays);
        way.purchase = priceOf(m_regular.series, m_quantity);
        way.service = m_regular.plan.serviceNow;
    }

    /// Marks what the plan does: it moves stock, or else orders part of it fast, or else buys it.
    void choose() {
        if (std::ranges::any_of(m_ways, &SupplyWay::chosen))
            return;
        const auto& rows = m_nodes[m_at].rows;
        const auto fast = std::ranges::find(rows, fastPart, &PlannedSuggestion::part);
        const auto chosen = std::ranges::find_if(m_ways, [&](const SupplyWay& way) {
            return fast == rows.end()
                       ? way.kind == SupplyWayKind::Buy
                       : way.kind == SupplyWayKind::Split && way.series.offer->supplierId == fast->supplier_id;
        });
        if (chosen != m_ways.end())
            chosen->chosen = true;
    }

    const PlanInput& m_input;
    std::span<const PlanSeries> m_all;
    std::span<const WeeklyDemand> m_demand;
    std::size_t m_at;
    SeriesPlanner& m_planner;
    std::vector<NodePlan> m_nodes;
    Source m_regular; ///< the supplier that is chosen, with what is decided for other nodes alone
    DemandOutlook m_outlook;
    std::vector<Source> m_others;
    Quantity m_quantity; ///< that is due
    bool m_sold = false; ///< somebody sells it
    std::vector<SupplyWay> m_ways;
};

} // namespace

std::string_view toString(SupplyWayKind kind) {
    constexpr std::array<std::string_view, 4> names{"buy", "transfer", "split", "wait"};
    return names[static_cast<std::size_t>(kind)];
}

std::vector<SupplyWay> supplyWays(const PlanInput& input, std::span<const PlanSeries> series,
                                  std::span<const WeeklyDemand> demand, std::size_t at, SeriesPlanner& planner) {
    return Ways(input, series, demand, at, planner).run();
}

} // namespace opsdesk
