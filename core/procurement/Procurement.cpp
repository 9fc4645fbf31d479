#include "core/procurement/Procurement.h"

#include "core/procurement/BuyingSettings.h"
#include "core/procurement/Discrepancies.h"
#include "core/procurement/Gathering.h"
#include "core/procurement/InboundCommands.h"
#include "core/procurement/LandedCosts.h"
#include "core/procurement/LeadTime.h"
#include "core/procurement/OrderApproval.h"
#include "core/procurement/OrderCheckViews.h"
#include "core/procurement/PaymentProposals.h"
#include "core/procurement/PurchaseBudgets.h"
#include "core/procurement/PurchaseOrderCommands.h"
#include "core/procurement/PurchaseOrderViews.h"
#include "core/procurement/ReceiptViews.h"
#include "core/procurement/SupplierInvoiceCommands.h"
#include "core/procurement/SupplierScorecards.h"
#include "core/procurement/VendorClaims.h"

namespace opsdesk {

void addProcurement(Catalog& catalog) {
    addBuyingSettings(catalog);
    addPurchaseOrderCommands(catalog);
    addGatheringCommands(catalog);
    addPurchaseBudgets(catalog);
    addDiscrepancies(catalog);
    addInbound(catalog);
    addLandedCosts(catalog);
    addSupplierInvoices(catalog);
    addPaymentProposals(catalog);
    addVendorClaims(catalog);
    addApprovalSimulation(catalog);
    addLeadTimeCommands(catalog);
    addPurchaseOrderViews(catalog);
    addOrderCheckViews(catalog);
    addReceiptViews(catalog);
    addSupplierScorecards(catalog);
}

} // namespace opsdesk
