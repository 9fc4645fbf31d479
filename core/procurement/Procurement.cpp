#include "core/procurement/Procurement.h"

#include "core/procurement/Gathering.h"
#include "core/procurement/LeadTime.h"
#include "core/procurement/PurchaseOrderCommands.h"
#include "core/procurement/PurchaseOrderViews.h"
#include "core/procurement/ReceiptViews.h"

namespace opsdesk {

void addProcurement(Catalog& catalog) {
    addPurchaseOrderCommands(catalog);
    addGatheringCommands(catalog);
    addLeadTimeCommands(catalog);
    addPurchaseOrderViews(catalog);
    addReceiptViews(catalog);
}

} // namespace opsdesk
