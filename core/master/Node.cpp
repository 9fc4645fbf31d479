#include "core/master/Node.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Node, "node", ("entity", "node_id"), ("code"))

} // namespace opsdesk
