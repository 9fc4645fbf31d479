#include "core/planning/SourceChoice.h"

#include "core/planning/SuggestionBuilder.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

constexpr double daysPerYear = 365;

Minor wholeMinor(double minorUnits) {
    constexpr double most = 9e17;
    return Minor(std::llround(std::clamp(std::isfinite(minorUnits) ? minorUnits : most, 0.0, most)));
}

const PublishedSuggestion* publishedPurchase(const PlanInput& input, const PlanSeries& series, std::string_view part) {
    return input.findPublished(purchaseId(input.entity, series.itemId, series.nodeId, part));
}

int arrivalDays(const PlanInput& input, const PlanSeries& series) {
    return static_cast<int>(std::ceil(orderTiming(input, series).leadTimeDays));
}

/// What a person or an earlier run made of it.
void followPublished(const PlanInput& input, FastOrder& fast) {
    fast.counted = fast.quantity();
    const auto* known = publishedPurchase(input, fast.series, fastPart);
    if (!known)
        return;
    const auto rules = fast.series.offer->rules();
    if (known->state == "open" && keepsPublished(known->quantity, fast.order.quantity, rules) &&
        orderQuantity(known->quantity, rules).quantity == known->quantity)
        fast.kept = known->quantity - fast.order.quantity;
    fast.counted = known->state == "adjusted"                                 ? known->quantity
                   : known->isAgainst(fast.order.quantity, input.policy.asOf) ? Quantity()
                                                                              : fast.quantity();
}

} // namespace

std::optional<FastOrder> fastOrderFrom(const PlanInput& input, const Source& regular, const Source& other) {
    const double gap = regular.plan.supply.missingUntilArrival - other.plan.supply.missingUntilArrival;
    const auto& offer = *other.series.offer;
    const auto& out = regular.plan.projection.stockOut;
    const bool comesTooLate = out && *out < regular.plan.arrival;
    // Within a review it is hardly sooner.
    const int review =
        other.series.supplier->reviewDays > 0 ? other.series.supplier->reviewDays : input.policy.reviewDays;
    const bool isSooner = arrivalDays(input, other.series) + review <= arrivalDays(input, regular.series);
    if (!comesTooLate || !isSooner || !(gap >= 1))
        return {};
    FastOrder fast;
    fast.series = other.series;
    fast.arrival = input.policy.asOf + arrivalDays(input, other.series);
    fast.missing =
        std::min(Quantity::rounded(regular.plan.wholeUnits ? std::floor(gap) : gap), regular.plan.order.need);
    fast.order = orderQuantity(fast.missing, offer.rules().inWholeUnits());
    if (fast.order.quantity <= Quantity())
        return {};
    fast.premium = extend(std::max(Minor(), other.series.unitCost - regular.series.unitCost), fast.order.quantity);
    fast.saving = extend(unitMargin(regular.series), fast.missing) - fast.premium - input.policy.orderCost;
    return fast;
}

std::vector<PlanSeries> comparableSources(const PlanInput& input, const PlanSeries& series) {
    const auto others = input.otherOffers.find(series.itemId);
    const auto isAtHome = [&](const PlanOffer& offer) { return offer.currency == input.policy.currency; };
    if (others == input.otherOffers.end() || !series.item->bought || !series.supplier || !isAtHome(*series.offer))
        return {};
    std::vector<PlanSeries> sources{series};
    for (const auto& offer : others->second) {
        const auto supplier = input.suppliers.find(offer.supplierId);
        if (!isAtHome(offer) || supplier == input.suppliers.end())
            continue;
        auto& one = sources.emplace_back(series);
        one.offer = &offer;
        one.supplier = &supplier->second;
        one.unitCost = offer.unitCost;
    }
    return sources;
}

WeighedSource weighSource(const PlanInput& input, const PlanSeries& series, const SeriesPlan& plan,
                          double demandPerDay) {
    const auto& policy = input.policy;
    const double perYear = demandPerDay * daysPerYear;
    const double order = std::max(plan.supply.usualOrder, 1e-3);
    const double cost = static_cast<double>(series.offer->prices.unitPrice(Quantity::rounded(order)).units());
    const double stock = plan.need.safetyStock.toDouble() + order / 2;
    const double orders = perYear / order;
    return {series.offer->id, wholeMinor(perYear * cost), wholeMinor(policy.holdingRate * cost * stock),
            wholeMinor(static_cast<double>(unitMargin(series).units()) * plan.supply.shortagePerOrder * orders),
            wholeMinor(static_cast<double>(policy.orderCost.units()) * orders)};
}

std::size_t chooseSource(const PlanInput& input, std::span<const Source> sources) {
    std::size_t best = 0, held = 0;
    const auto* known = publishedPurchase(input, sources.front().series, "");
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (sources[i].cost.total() < sources[best].cost.total())
            best = i;
        if (known && sources[i].series.offer->supplierId == known->supplierId)
            held = i;
    }
    if (known && known->state == "adjusted" && sources[held].series.offer->supplierId == known->supplierId)
        return held; // a person's word goes before
    const double least = static_cast<double>(sources[best].cost.total().units());
    const double kept = static_cast<double>(sources[held].cost.total().units());
    return kept <= least * (1 + input.policy.supplierTolerance) ? held : best;
}

std::optional<FastOrder> planFastOrder(const PlanInput& input, const Source& regular, std::span<const Source> others) {
    if (regular.plan.order.quantity <= Quantity() || regular.plan.order.need <= Quantity())
        return {};
    std::optional<FastOrder> best;
    for (const auto& other : others)
        if (auto fast = fastOrderFrom(input, regular, other); fast && fast->saving > (best ? best->saving : Minor()))
            best = std::move(fast);
    if (best)
        followPublished(input, *best);
    return best;
}

} // namespace opsdesk
