#include "core/governance/Involvement.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Involvement, "involvement", ("entity", "document", "user_id", "part"), ("document"))

} // namespace opsdesk
