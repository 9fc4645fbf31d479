#include "core/returns/WriteOff.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(WriteOff, "write_off", ("entity", "id"), ("state", "item_id"))

} // namespace opsdesk
