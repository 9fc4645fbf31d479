#include "core/planning/PlannedContent.h"

#include "core/base/Digest.h"
#include "core/base/PayloadText.h"
#include "core/planning/DemandFlags.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

/// What was published holds the price of its own quantity alone. Where that is still the price of today, publishing
/// the prices again would not change it.
void setPrices(PlannedSuggestion& planned, const Suggestion& row, const PlanOffer& offer) {
    planned.list_price = offer.unitCost;
    planned.price_breaks = offer.priceBreaks;
    planned.break_kind = offer.breakKind;
    planned.maximum = offer.maximum;
    if (row.order_unit_cost != offer.prices.unitPrice(row.quantity))
        return;
    planned.order_unit_cost = offer.prices.unitPrice(planned.quantity);
    if (planned.order_currency == planned.currency)
        planned.unit_cost = planned.order_unit_cost;
}

} // namespace

PlannedContent contentOf(const PlannedSuggestion& planned) {
    PlannedContent content{payloadText(planned), {}};
    // Quotes within texts are escaped, so that the name in quotes stands there but once.
    content.json.resize(content.json.rfind("\"ordered\":"));
    const auto digest = sha256(content.json);
    std::copy_n(digest.bytes.begin(), content.digest.size(), content.digest.begin());
    return content;
}

PlannedContent flagged(std::string_view content, std::string_view flag) {
    auto planned = readPayload<PlannedSuggestion>(completed(content, "", 0, 0)).value();
    addFlag(planned.flags, true, flag);
    return contentOf(planned);
}

std::string completed(std::string_view content, std::string_view ordered, std::int64_t seenVersion, std::int64_t rank) {
    return fmt::format(R"({}"ordered":"{}","seen_version":{},"rank":{}}})", content, ordered, seenVersion, rank);
}

std::optional<ContentDigest> contentOfPublished(const Suggestion& row, const PublishedDetail& detail,
                                                const PlanOffer* offer) {
    auto lines = unpackReasons(detail.reasons);
    if (!lines)
        return {};
    PlannedSuggestion planned;
    static_cast<SuggestionSubject&>(planned) = row;
    static_cast<SuggestionFigures&>(planned) = row;
    const bool isFast = row.kind == "buy" && row.id == purchaseId(row.entity, row.item_id, row.node_id, fastPart);
    if (isFast)
        planned.part = fastPart;
    // Of these the run itself keeps what was published, and says so.
    const bool runKeeps = row.kind == "transfer" || (isFast && row.state == "open");
    std::erase_if(*lines,
                  [&](const auto& line) { return line.reason == "adjusted" || (line.reason == "kept" && !runKeeps); });
    planned.quantity = total(*lines);
    planned.unit_cost = row.unit_cost;
    planned.currency = row.currency;
    planned.order_unit_cost = row.order_unit_cost;
    planned.order_currency = row.order_currency;
    planned.demand_spark = row.demand_spark.text;
    planned.reasons = packReasons(*lines);
    planned.first_on = detail.firstOn;
    planned.projection = detail.projection;
    planned.from_node = row.from_node;
    planned.from_node_id = row.from_node_id;
    planned.saving = row.saving;
    planned.sources = detail.sources;
    if (row.kind == "buy" && offer)
        setPrices(planned, row, *offer);
    return contentOf(planned).digest;
}

} // namespace opsdesk
