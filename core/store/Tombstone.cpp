#include "core/store/Tombstone.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Tombstone, "tombstone", ("entity", "table_name", "row_key"), ())

} // namespace opsdesk
