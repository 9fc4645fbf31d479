#include "core/governance/UserEntity.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(UserEntity, "user_entity", ("entity", "user_id", "works_in"), ("user_id"))

} // namespace opsdesk
