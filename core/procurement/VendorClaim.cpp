#include "core/procurement/VendorClaim.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(VendorClaim, "vendor_claim", ("entity", "id"), ("supplier_id"))
OPSDESK_DEFINE_ROW(VendorClaimLine, "vendor_claim_line", ("entity", "claim_id", "line_no"),
                   ("claim_id", "write_off_id"))
OPSDESK_DEFINE_ROW(VendorClaimEvent, "vendor_claim_event", ("entity", "claim_id", "event_no"),
                   ("claim_id", "invoice_id"))

} // namespace opsdesk
