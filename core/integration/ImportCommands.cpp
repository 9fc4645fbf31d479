#include "core/integration/ImportCommands.h"

namespace opsdesk {

void addImportCommands(Catalog& catalog) {
    addMasterImports(catalog);
    addLeadTimeImport(catalog);
    addPastOrderImport(catalog);
    addStockImport(catalog);
    addEventImport(catalog);
    addRateImport(catalog);
    addTradeImport(catalog);
}

} // namespace opsdesk
