#include "core/ledger/PostingMapVersion.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(PostingMapVersion, "posting_map_version", ("entity", "id"), ("state"))

} // namespace opsdesk
