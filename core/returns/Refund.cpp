#include "core/returns/Refund.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Refund, "refund", ("entity", "id"), ("order_id", "return_id", "customer", "reference"))
OPSDESK_DEFINE_ROW(RefundLine, "refund_line", ("entity", "refund_id", "line_no"), ("refund_id", "order_id"))
OPSDESK_DEFINE_ROW(RefundPart, "refund_part", ("entity", "refund_id", "part_no"), ("refund_id"))
OPSDESK_DEFINE_ROW(RefundTender, "refund_tender", ("entity", "refund_id", "tender_no"), ("refund_id"))

} // namespace opsdesk
