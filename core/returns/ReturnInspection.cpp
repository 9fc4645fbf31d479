#include "core/returns/ReturnInspection.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ReturnInspection, "return_inspection", ("entity", "return_id", "line_no", "inspection_no"),
                   ("return_id", "write_off_id", "item_id"))

} // namespace opsdesk
