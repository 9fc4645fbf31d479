#include "core/planning/PlannedContent.h"

#include "core/base/Digest.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

PlannedContent contentOf(const PlannedSuggestion& planned) {
    PlannedContent content{writePayload(planned), {}};
    // Quotes within texts are escaped, so that the name in quotes stands there but once.
    content.json.resize(content.json.rfind("\"ordered\":"));
    const auto digest = sha256(content.json);
    std::copy_n(digest.bytes.begin(), content.digest.size(), content.digest.begin());
    return content;
}

std::string completed(std::string_view content, std::string_view ordered, std::int64_t seenVersion, std::int64_t rank) {
    return fmt::format(R"({}"ordered":"{}","seen_version":{},"rank":{}}})", content, ordered, seenVersion, rank);
}

std::optional<ContentDigest> contentOfPublished(const Suggestion& row, std::string_view reasons, Date firstOn,
                                                std::string projection) {
    auto lines = unpackReasons(reasons);
    if (!lines)
        return {};
    std::erase_if(*lines, [](const auto& line) { return line.reason == "kept" || line.reason == "adjusted"; });
    PlannedSuggestion planned;
    static_cast<SuggestionSubject&>(planned) = row;
    static_cast<SuggestionFigures&>(planned) = row;
    planned.quantity = total(*lines);
    planned.unit_cost = row.unit_cost;
    planned.currency = row.currency;
    planned.order_unit_cost = row.order_unit_cost;
    planned.order_currency = row.order_currency;
    planned.demand_spark = row.demand_spark.text;
    planned.reasons = packReasons(*lines);
    planned.first_on = firstOn;
    planned.projection = std::move(projection);
    return contentOf(planned).digest;
}

} // namespace opsdesk
