#pragma once

#include "core/planning/PlanInput.h"
#include "core/planning/SuggestionMerge.h"

#include <string>
#include <string_view>

namespace opsdesk {

/// What a run says in a suggestion, apart from where it finds it and how it ranks: two runs that say the same need not
/// publish it twice.
struct PlannedContent {
    std::string json; ///< the suggestion as it travels, up to before `ordered`; @see completed
    ContentDigest digest{};
};

PlannedContent contentOf(const PlannedSuggestion& planned);

/// The whole suggestion, as readPayload() takes it.
std::string completed(std::string_view content, std::string_view ordered, std::int64_t seenVersion, std::int64_t rank);

/// The digest of what was published as @p row, with @p reasons and @p projection of its detail. Nothing when the
/// reasons cannot be read.
std::optional<ContentDigest> contentOfPublished(const Suggestion& row, std::string_view reasons, Date firstOn,
                                                std::string projection);

} // namespace opsdesk
