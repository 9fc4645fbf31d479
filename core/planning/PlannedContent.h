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

/// @p content with @p flag beside its flags. Of what contentOf() makes alone
PlannedContent flagged(std::string_view content, std::string_view flag);

/// The whole suggestion, as readPayload() takes it.
std::string completed(std::string_view content, std::string_view ordered, std::int64_t seenVersion, std::int64_t rank);

/// Of a suggestion's detail, as it stands in the workspace. @see SuggestionDetail
struct PublishedDetail {
    std::string reasons;
    Date firstOn;
    std::string projection;
    std::string sources;
};

/// The digest of what was published as @p row with @p detail, had a run made it that asks the prices of @p offer (of
/// its supplier today; null: there is none). Nothing when the reasons cannot be read.
std::optional<ContentDigest> contentOfPublished(const Suggestion& row, const PublishedDetail& detail,
                                                const PlanOffer* offer);

} // namespace opsdesk
