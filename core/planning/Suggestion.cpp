#include "core/planning/Suggestion.h"

#include "core/store/RowDefinition.h"

#include <fmt/format.h>

namespace opsdesk {

OPSDESK_DEFINE_ROW(Suggestion, "suggestion", ("entity", "id"), ())

Uuid suggestionId(std::int64_t entity, std::int64_t itemId, std::int64_t nodeId, std::string_view kind) {
    static const Uuid space = Uuid::derived(Uuid(), "suggestion");
    return Uuid::derived(space, fmt::format("{}/{}/{}/{}", entity, itemId, nodeId, kind));
}

int pressureOf(std::string_view status) {
    return status == "out_of_stock" ? 3 : status == "out_on" ? 2 : status == "below_safety" ? 1 : 0;
}

Uuid purchaseId(std::int64_t entity, std::int64_t itemId, std::int64_t nodeId, std::string_view part) {
    return suggestionId(entity, itemId, nodeId, part.empty() ? "buy" : fmt::format("buy/{}", part));
}

Uuid transferId(std::int64_t entity, std::int64_t itemId, std::int64_t fromNode, std::int64_t toNode) {
    return suggestionId(entity, itemId, toNode, fmt::format("transfer/{}", fromNode));
}

} // namespace opsdesk
