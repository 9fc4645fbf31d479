#include "core/integration/Areas.h"

#include "core/documents/Documents.h"
#include "core/finance/Finance.h"
#include "core/governance/DocumentHistoryView.h"
#include "core/governance/Governance.h"
#include "core/integration/ImportCommands.h"
#include "core/integration/channels/ChannelCommands.h"
#include "core/integration/edi/EdiCommands.h"
#include "core/inventory/Inventory.h"
#include "core/ledger/Ledger.h"
#include "core/master/Master.h"
#include "core/measures/Measures.h"
#include "core/orders/Orders.h"
#include "core/planning/Planning.h"
#include "core/procurement/Procurement.h"
#include "core/returns/Returns.h"
#include "core/sync/Scope.h"
#include "core/workflow/Approvals.h"

namespace opsdesk {

void addAllAreas(Catalog& catalog) {
    addGovernance(catalog);
    addApprovals(catalog);
    addLedger(catalog);
    addMaster(catalog);
    addInventory(catalog);
    addOrders(catalog);
    addPlanning(catalog);
    addProcurement(catalog);
    addReturns(catalog);
    addFinance(catalog);
    addDocuments(catalog, [&catalog](const std::vector<std::string>& roles, std::string_view view) {
        return mayRead(catalog, roles, view);
    });
    addImportCommands(catalog);
    addEdi(catalog);
    addChannels(catalog);
    addMeasures(catalog);
    addDocumentHistoryView(catalog); // last: it tells the states of all machines
}

} // namespace opsdesk
