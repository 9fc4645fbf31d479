#include "core/returns/Returns.h"

#include "core/returns/ReturnViews.h"
#include "core/returns/WriteOffCommands.h"
#include "core/returns/WriteOffMachine.h"
#include "core/returns/WriteOffViews.h"

namespace opsdesk {

void addReturns(Catalog& catalog) {
    catalog.add(writeOffMachine());
    addWriteOffCommands(catalog);
    addWriteOffViews(catalog);
    addWriteOffDetailViews(catalog);
    addReturnViews(catalog);
}

} // namespace opsdesk
