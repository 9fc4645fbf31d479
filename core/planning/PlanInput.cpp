#include "core/planning/PlanInput.h"

#include "core/base/Error.h"
#include "core/planning/PlanReader.h"
#include "core/planning/SuggestionMerge.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

ServiceTarget PlanningPolicy::target(Segment segment) const {
    ServiceTarget target = defaultServiceTarget(segment);
    if (const auto found = serviceTargets.find(toString(segment)); found != serviceTargets.end())
        target.level = found->second;
    for (const std::string& of : {std::string(), toString(segment)})
        if (const auto found = serviceKinds.find(of); found != serviceKinds.end())
            target.kind = found->second;
    return target;
}

bool PublishedSuggestion::isOutgrown(Quantity planned) const {
    return planned > decidedQuantity + Quantity::thousandths(decidedQuantity.count() / 4);
}

bool PublishedSuggestion::isAgainst(Quantity planned, Date asOf) const {
    if (state == "snoozed" || state == "expired")
        return snoozeUntil && *snoozeUntil > asOf;
    return state == "rejected" && !isOutgrown(planned);
}

bool PublishedSuggestion::isAgainst(const PlannedSuggestion& planned, Date asOf) const {
    const bool presses = (state == "snoozed" || state == "expired") && pressureOf(planned) > pressure;
    return !presses && isAgainst(planned.quantity, asOf);
}

const PublishedSuggestion* PlanInput::findPublished(const Uuid& id) const {
    const auto found = published.find(id);
    return found == published.end() ? nullptr : &found->second;
}

const PlanOffer* PlanInput::findOffer(std::int64_t item, std::int64_t supplier) const {
    const auto first = offers.find(item);
    if (first != offers.end() && first->second.supplierId == supplier)
        return &first->second;
    const auto others = otherOffers.find(item);
    if (others == otherOffers.end())
        return nullptr;
    const auto found = std::ranges::find(others->second, supplier, &PlanOffer::supplierId);
    return found == others->second.end() ? nullptr : &*found;
}

std::vector<Uuid> suggestionIdsOf(const PlanInput& input, std::int64_t item) {
    std::vector<Uuid> ids;
    for (const auto& [node, code] : input.nodes) {
        ids.push_back(purchaseId(input.entity, item, node, fastPart));
        for (const auto* kind : {"buy", "expedite", "postpone", "cancel", "expiring", "excess"})
            ids.push_back(suggestionId(input.entity, item, node, kind));
        for (const auto& [giver, name] : input.nodes)
            if (giver != node)
                ids.push_back(transferId(input.entity, item, giver, node));
    }
    return ids;
}

void unpackSeries(const PlanInput& input, const PlanSeries& series, WeeklyDemand& out) {
    out.units.clear();
    out.outOfStock.clear();
    if (series.weeks == 0)
        return;
    const auto packed = std::span(input.packed).subspan(series.firstPacked);
    if (!unpackDemand(packed.first(series.demandBytes), series.storedWeeks, out.units))
        throw StoreError(StoreError::Kind::Corrupt,
                         fmt::format("The demand of item {} at node {} cannot be read. Run `opsdeskd verify`.",
                                     series.itemId, series.nodeId));
    out.units.erase(out.units.begin(), out.units.begin() + series.skippedWeeks);
    out.units.resize(series.weeks);
    if (series.hasOutOfStock)
        unpackOutOfStock(packed.subspan(series.demandBytes, series.storedWeeks), series.skippedWeeks, series.weeks,
                         out.outOfStock);
}

std::unique_ptr<PlanInput> readPlanInput(store::Connection& connection, std::int64_t entity, std::optional<Date> asOf,
                                         Date today, unsigned threads, const PolicyValues& policies,
                                         const ItemScope& scope) {
    auto input = std::make_unique<PlanInput>();
    input->entity = entity;
    input->scope = scope;
    const store::ReadTransaction snapshot(connection);
    PlanReader(connection, *input, threads, policies).read(asOf, today);
    return input;
}

} // namespace opsdesk
