#include "core/integration/DerivedSupply.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace opsdesk {

namespace {

/// Purchases without any date come first.
auto latestKey(const ImportedPurchase& purchase) {
    const Date none(INT32_MIN);
    return std::tuple(purchase.promised_on.value_or(none), purchase.sent_on.value_or(none), purchase.line);
}

template <class Key>
void keepLatest(std::map<Key, const ImportedPurchase*>& latest, Key key, const ImportedPurchase& purchase) {
    const auto [found, isNew] = latest.try_emplace(std::move(key), &purchase);
    if (!isNew && latestKey(*found->second) < latestKey(purchase))
        found->second = &purchase;
}

} // namespace

std::vector<ImportedSupplier> deriveSuppliers(std::span<const ImportedPurchase> purchases) {
    std::map<std::string, const ImportedPurchase*> latest;
    for (const ImportedPurchase& purchase : purchases)
        keepLatest(latest, purchase.supplier, purchase);
    std::vector<ImportedSupplier> suppliers;
    for (const auto& [code, purchase] : latest)
        suppliers.push_back({.supplier = code,
                             .name = code,
                             .currency = purchase->currency,
                             .country = {},
                             .email = {},
                             .incoterm = purchase->incoterm,
                             .minimum_order = {},
                             .lead_time_days = {}});
    return suppliers;
}

std::vector<ImportedSupplierItem> deriveSupplierItems(std::span<const ImportedPurchase> purchases) {
    using Key = std::pair<std::string, std::string>;
    std::map<Key, const ImportedPurchase*> latest;
    std::map<Key, std::vector<std::int64_t>> leadTimes;
    for (const ImportedPurchase& purchase : purchases) {
        const Key key(purchase.supplier, purchase.sku);
        keepLatest(latest, key, purchase);
        if (purchase.sent_on && purchase.promised_on && *purchase.promised_on >= *purchase.sent_on)
            leadTimes[key].push_back(*purchase.promised_on - *purchase.sent_on);
    }
    std::vector<ImportedSupplierItem> items;
    for (const auto& [key, purchase] : latest) {
        items.push_back({.supplier = key.first,
                         .sku = key.second,
                         .supplier_sku = {},
                         .cost = purchase->unit_price,
                         .currency = purchase->currency,
                         .moq = Quantity::units(1),
                         .multiple = Quantity::units(1),
                         .lead_time_days = {},
                         .preferred = false});
        const auto found = leadTimes.find(key);
        if (found == leadTimes.end())
            continue;
        auto& days = found->second;
        const auto middle = days.begin() + static_cast<std::ptrdiff_t>((days.size() - 1) / 2);
        std::nth_element(days.begin(), middle, days.end());
        items.back().lead_time_days = *middle;
    }
    return items;
}

std::vector<ImportedItem> deriveItems(std::span<const ImportedPurchase> purchases) {
    std::map<std::string, const ImportedPurchase*> latest;
    for (const ImportedPurchase& purchase : purchases)
        keepLatest(latest, purchase.sku, purchase);
    std::vector<ImportedItem> items;
    for (const auto& [sku, purchase] : latest)
        items.push_back({.sku = sku,
                         .description = sku,
                         .category = purchase->description,
                         .brand = {},
                         .barcode = {},
                         .unit = "each",
                         .unit_price = {},
                         .currency = {}});
    return items;
}

} // namespace opsdesk
