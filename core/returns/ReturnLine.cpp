#include "core/returns/ReturnLine.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ReturnLine, "return_line", ("entity", "return_id", "line_no"), ("return_id", "order_id"))

} // namespace opsdesk
