#include "core/master/LeadTimeRecord.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(LeadTimeRecord, "lead_time_record", ("entity", "record_id"), ("supplier_id"))

} // namespace opsdesk
