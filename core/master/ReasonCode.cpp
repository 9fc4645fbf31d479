#include "core/master/ReasonCode.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ReasonCode, "reason_code", ("entity", "code"), ("kind"))

} // namespace opsdesk
