#include "core/integration/Areas.h"

namespace opsdesk {

void addAllAreas(Catalog&) {}

} // namespace opsdesk
