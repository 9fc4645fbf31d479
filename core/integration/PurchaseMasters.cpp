#include "core/integration/PurchaseMasters.h"

#include <fmt/format.h>

namespace opsdesk {

void wantMasters(store::UnitOfWork& rows, const std::vector<ImportedPurchase>& purchases) {
    for (const auto& purchase : purchases) {
        rows.wantWhere<Supplier>(sharedEntity, "code", purchase.supplier);
        rows.wantWhere<Item>(sharedEntity, "sku", purchase.sku);
    }
}

std::optional<PurchaseMasters> mastersOf(store::UnitOfWork& rows, const ImportedPurchase& purchase,
                                         ImportTally& tally) {
    const auto suppliers = rows.select<Supplier>(sharedEntity, "code", purchase.supplier);
    const auto items = rows.select<Item>(sharedEntity, "sku", purchase.sku);
    if (!suppliers.empty() && !items.empty())
        return PurchaseMasters{suppliers.front(), items.front()};
    if (suppliers.empty())
        tally.reject(purchase.line, import_fault::unknownSupplier, purchase.supplier);
    else
        tally.reject(purchase.line, import_fault::unknownSku, purchase.sku);
    return {};
}

std::string referenceOf(const ImportedPurchase& purchase) {
    return fmt::format("{} {:016x}/{}", purchase.number, static_cast<std::uint64_t>(purchase.fingerprint),
                       purchase.occurrence);
}

} // namespace opsdesk
