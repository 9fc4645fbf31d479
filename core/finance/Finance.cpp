#include "core/finance/Finance.h"

#include "core/finance/AccountCommands.h"
#include "core/finance/ChartViews.h"
#include "core/finance/ManualJournalCommands.h"
#include "core/finance/ManualJournalViews.h"
#include "core/finance/PeriodCommands.h"
#include "core/finance/PeriodViews.h"
#include "core/finance/PostingMapCommands.h"
#include "core/finance/RevaluationCommands.h"
#include "core/finance/TaxCommands.h"

namespace opsdesk {

void addFinance(Catalog& catalog) {
    addPeriodCommands(catalog);
    addManualJournalCommands(catalog);
    addAccountCommands(catalog);
    addPostingMapCommands(catalog);
    addTaxCommands(catalog);
    addRevaluationCommands(catalog);
    for (auto make : {periodViews, manualJournalViews, chartViews})
        for (auto& view : make())
            catalog.add(std::move(view));
}

} // namespace opsdesk
