#pragma once

#include "core/integration/ImportRecords.h"

#include <span>
#include <vector>

namespace opsdesk {

/// The suppliers that @p purchases mention, ordered by code; currency and incoterm are those of the latest purchase.
std::vector<ImportedSupplier> deriveSuppliers(std::span<const ImportedPurchase> purchases);

/// What each supplier delivered, ordered by supplier and item: cost of the latest purchase, and as lead time the median
/// of the days from sending to the promised delivery (the lower of two middle ones), where both are known.
std::vector<ImportedSupplierItem> deriveSupplierItems(std::span<const ImportedPurchase> purchases);

/// The items that @p purchases mention, ordered by code and named by it; the category is what the latest purchase calls
/// the item.
std::vector<ImportedItem> deriveItems(std::span<const ImportedPurchase> purchases);

} // namespace opsdesk
