#include "core/governance/Delegation.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Delegation, "delegation", ("entity", "id"), ("from_user", "to_user"))

} // namespace opsdesk
