#include "core/integration/ImportCommands.h"

#include "core/integration/ImportTally.h"
#include "core/master/Item.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

constexpr std::int64_t usualReviewDays = 7;

/// Sets @p target unless the file says nothing; whether that changed anything.
bool take(std::string& target, const std::string& value) {
    if (value.empty() || target == value)
        return false;
    target = value;
    return true;
}

template <class T>
bool take(T& target, const T& value) {
    const bool changed = !(target == value);
    target = value;
    return changed;
}

template <class T>
bool take(T& target, const std::optional<T>& value) {
    return value && take(target, *value);
}

bool fill(Item& item, const ImportedItem& from) {
    bool changed = take(item.name, from.description);
    changed |= take(item.category, from.category);
    changed |= take(item.brand, from.brand);
    changed |= take(item.barcode, from.barcode);
    changed |= take(item.base_uom, from.unit);
    if (from.unit_price) {
        changed |= take(item.price, *from.unit_price);
        changed |= take(item.currency, from.currency);
    }
    changed |= take(item.shelf_life_days, from.shelf_life_days);
    changed |= take(item.volume, from.volume);
    changed |= take(item.weight, from.weight);
    return changed;
}

Outcome importItems(Context& context, const ImportBatch& batch, ImportTally& tally) {
    auto& rows = context.rows();
    if (!batch.items)
        return {};
    for (const auto& from : *batch.items)
        rows.wantWhere<Item>(sharedEntity, "sku", from.sku);
    rows.load();
    const bool derived = batch.rows == 0;
    for (const auto& from : *batch.items) {
        const auto known = rows.select<Item>(sharedEntity, "sku", from.sku);
        if (known.empty()) {
            Item item;
            item.item_id = context.nextKey("item");
            item.sku = from.sku;
            item.lifecycle = "active";
            fill(item, from);
            rows.insert(std::move(item));
            tally.apply();
            continue;
        }
        Item item = *known.front();
        // What other rows merely mention does not overrule what an item file or a person said.
        const bool changed = !derived && fill(item, from);
        if (changed)
            rows.put(std::move(item));
        tally.applyOrSkip(changed);
    }
    return {};
}

bool fill(Supplier& supplier, const ImportedSupplier& from) {
    bool changed = take(supplier.name, from.name);
    changed |= take(supplier.country, from.country);
    changed |= take(supplier.email, from.email);
    changed |= take(supplier.incoterm, from.incoterm);
    changed |= take(supplier.currency, from.currency);
    changed |= take(supplier.minimum_order, from.minimum_order);
    changed |= take(supplier.lead_time_days, from.lead_time_days);
    changed |= take(supplier.review_days, from.review_days);
    changed |= take(supplier.order_days, from.order_days);
    changed |= take(supplier.closed_days, from.closed_days);
    changed |= take(supplier.container_volume, from.container_volume);
    changed |= take(supplier.container_weight, from.container_weight);
    changed |= take(supplier.language, from.language);
    return changed;
}

Outcome importSuppliers(Context& context, const ImportBatch& batch, ImportTally& tally) {
    auto& rows = context.rows();
    if (!batch.suppliers)
        return {};
    for (const auto& from : *batch.suppliers)
        rows.wantWhere<Supplier>(sharedEntity, "code", from.supplier);
    rows.load();
    for (const auto& from : *batch.suppliers) {
        const auto known = rows.select<Supplier>(sharedEntity, "code", from.supplier);
        if (known.empty()) {
            Supplier supplier;
            supplier.supplier_id = context.nextKey("supplier");
            supplier.code = from.supplier;
            supplier.review_days = usualReviewDays;
            fill(supplier, from);
            rows.insert(std::move(supplier));
            tally.apply();
            continue;
        }
        Supplier supplier = *known.front();
        const bool changed = batch.rows != 0 && fill(supplier, from);
        if (changed) {
            ++supplier.version;
            rows.put(std::move(supplier));
        }
        tally.applyOrSkip(changed);
    }
    return {};
}

bool fill(SupplierItem& offer, const ImportedSupplierItem& from) {
    bool changed = take(offer.supplier_sku, from.supplier_sku);
    changed |= take(offer.unit_cost, from.cost);
    changed |= take(offer.currency, from.currency);
    changed |= take(offer.moq, from.moq);
    changed |= take(offer.multiple, from.multiple);
    changed |= take(offer.lead_time_days, from.lead_time_days);
    changed |= take(offer.preferred, from.preferred);
    changed |= take(offer.maximum, from.maximum);
    changed |= take(offer.price_breaks, from.price_breaks);
    changed |= take(offer.break_kind, from.break_kind);
    return changed;
}

SupplierItem newOffer(Context& context, const ImportedSupplierItem& from, const Supplier& supplier, const Item& item) {
    static const Uuid space = Uuid::derived(Uuid(), "supplier_item");
    SupplierItem offer;
    offer.id = Uuid::derived(space, fmt::format("{}/{}", supplier.code, item.sku));
    offer.supplier_id = supplier.supplier_id;
    offer.item_id = item.item_id;
    offer.lead_time_days = supplier.lead_time_days;
    fill(offer, from);
    offer.lead_time_mean_days = static_cast<double>(offer.lead_time_days);
    offer.version = 1;
    offer.last_command = context.command().id;
    return offer;
}

const SupplierItem* offerOf(store::UnitOfWork& rows, const Supplier& supplier, const Item& item) {
    for (const auto* offer : rows.select<SupplierItem>(sharedEntity, "item_id", item.item_id))
        if (offer->supplier_id == supplier.supplier_id)
            return offer;
    return nullptr;
}

void importOffer(Context& context, const ImportedSupplierItem& from, bool derived, ImportTally& tally) {
    auto& rows = context.rows();
    const auto suppliers = rows.select<Supplier>(sharedEntity, "code", from.supplier);
    if (suppliers.empty())
        return tally.reject(from.line, import_fault::unknownSupplier, from.supplier);
    const auto items = rows.select<Item>(sharedEntity, "sku", from.sku);
    if (items.empty())
        return tally.reject(from.line, import_fault::unknownSku, from.sku);
    const auto* known = offerOf(rows, *suppliers.front(), *items.front());
    if (!known) {
        rows.put(newOffer(context, from, *suppliers.front(), *items.front()));
        return tally.apply();
    }
    SupplierItem offer = *known;
    const bool changed = !derived && fill(offer, from);
    if (changed) {
        if (offer.lead_time_receipts == 0)
            offer.lead_time_mean_days = static_cast<double>(offer.lead_time_days);
        ++offer.version;
        offer.last_command = context.command().id;
        rows.put(std::move(offer));
    }
    tally.applyOrSkip(changed);
}

Outcome importSupplierItems(Context& context, const ImportBatch& batch, ImportTally& tally) {
    auto& rows = context.rows();
    if (!batch.supplier_items)
        return {};
    for (const auto& from : *batch.supplier_items) {
        rows.wantWhere<Supplier>(sharedEntity, "code", from.supplier);
        rows.wantWhere<Item>(sharedEntity, "sku", from.sku);
    }
    rows.load();
    for (const auto& from : *batch.supplier_items)
        if (const auto items = rows.select<Item>(sharedEntity, "sku", from.sku); !items.empty())
            rows.wantWhere<SupplierItem>(sharedEntity, "item_id", items.front()->item_id);
    rows.load();
    for (const auto& from : *batch.supplier_items)
        importOffer(context, from, batch.rows == 0, tally);
    return {};
}

} // namespace

void addMasterImports(Catalog& catalog) {
    catalog.add(
        importCommand("item.import", "Add items, and change what a file says of known ones.", true, importItems));
    catalog.add(importCommand("supplier.import", "Add suppliers, and change what a file says of known ones.", true,
                              importSuppliers));
    catalog.add(importCommand("supplier_item.import",
                              "Add what suppliers offer, and change what a file says of known offers.", true,
                              importSupplierItems));
}

} // namespace opsdesk
