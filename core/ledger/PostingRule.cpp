#include "core/ledger/PostingRule.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(PostingRule, "posting_rule", ("entity", "event"), ())

} // namespace opsdesk
