#pragma once

#include "core/integration/ImportTally.h"
#include "core/master/Item.h"
#include "core/master/Supplier.h"
#include "core/store/UnitOfWork.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// Whom an imported purchase speaks of, and what.
struct PurchaseMasters {
    const Supplier* supplier = nullptr;
    const Item* item = nullptr;
};

/// Asks for those of all @p purchases; rows.load() is the caller's.
void wantMasters(store::UnitOfWork& rows, const std::vector<ImportedPurchase>& purchases);
/// Nothing, and the purchase rejected, where one of them is not there.
std::optional<PurchaseMasters> mastersOf(store::UnitOfWork& rows, const ImportedPurchase& purchase, ImportTally& tally);

/// By which a delivery is known again; short enough to read.
std::string referenceOf(const ImportedPurchase& purchase);

} // namespace opsdesk
