#include "core/returns/Refurbishment.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Refurbishment, "refurbishment", ("entity", "id"), ("return_id"))

} // namespace opsdesk
