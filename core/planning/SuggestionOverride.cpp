#include "core/planning/SuggestionOverride.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(SuggestionOverride, "suggestion_override", ("entity", "id"), ("suggestion_id"))

} // namespace opsdesk
