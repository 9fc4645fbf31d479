#include "core/integration/Areas.h"

#include "core/procurement/Procurement.h"

namespace opsdesk {

void addAllAreas(Catalog& catalog) {
    addProcurement(catalog);
}

} // namespace opsdesk
