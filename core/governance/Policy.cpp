#include "core/governance/Policy.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Policy, "policy", ("entity", "id"), ("kind"))

} // namespace opsdesk
