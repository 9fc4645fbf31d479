#include "core/procurement/ReceiptLine.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ReceiptLine, "receipt_line", ("entity", "receipt_id", "line_no"), ("receipt_id"))

} // namespace opsdesk
