#include "core/integration/demo/DemoMasters.h"

#include "core/base/Payload.h"
#include "core/integration/demo/DemoStock.h"

namespace opsdesk {

namespace {

void add(DemoScript& script, std::string_view type, const ImportBatch& batch) {
    script.add(type, "engine", {}, json::writeValue(batch), {}, 0);
}

void addPlaces(DemoScript& script) {
    const auto node = [&](DemoNode which, std::string_view name, std::string_view kind, std::string_view country) {
        script.add("node.define", "engine", {},
                   {{"code", codeOf(which)}, {"name", name}, {"kind", kind}, {"country", country}});
    };
    node(DemoNode::Home, "Home warehouse", "warehouse", "United Kingdom");
    node(DemoNode::Abroad, "3PL for the European Union", "3pl", "Netherlands");
    node(DemoNode::Hub, "Returns hub", "returns_hub", "United Kingdom");
    script.add("channel.define", "engine", {}, {{"code", "web"}, {"name", "Web shop"}});
    script.add("channel.define", "engine", {}, {{"code", "b2b"}, {"name", "Trade customers"}});
}

ImportedSupplierItem offer(const DemoSupplier& supplier, const DemoItem& item, Minor cost, bool preferred) {
    ImportedSupplierItem made;
    made.supplier = supplier.code;
    made.sku = item.sku;
    made.cost = cost;
    made.currency = Currency(demoCurrency);
    made.moq = Quantity::units(item.moq);
    made.multiple = Quantity::units(item.multiple);
    made.lead_time_days = supplier.quotedDays;
    made.preferred = preferred;
    return made;
}

ImportBatch suppliers(const DemoCatalogue& catalogue) {
    ImportBatch batch;
    batch.profile = "suppliers";
    auto& made = batch.suppliers.emplace();
    for (const auto& supplier : catalogue.suppliers) {
        auto& one = made.emplace_back();
        one.supplier = supplier.code;
        one.name = supplier.name;
        one.currency = Currency(demoCurrency);
        one.minimum_order = supplier.minimumOrder;
        one.lead_time_days = supplier.quotedDays;
        one.review_days = supplier.reviewDays;
    }
    return batch;
}

ImportBatch items(const DemoCatalogue& catalogue) {
    ImportBatch batch;
    batch.profile = "items";
    auto& made = batch.items.emplace();
    for (const auto& item : catalogue.items) {
        auto& one = made.emplace_back();
        one.sku = item.sku;
        one.description = item.name;
        one.category = item.category;
        one.unit = "each";
        one.unit_price = item.price;
        one.currency = Currency(demoCurrency);
    }
    return batch;
}

ImportBatch offers(const DemoCatalogue& catalogue) {
    ImportBatch batch;
    batch.profile = "supplier-items";
    auto& made = batch.supplier_items.emplace();
    for (const auto& item : catalogue.items) {
        made.push_back(offer(catalogue.suppliers[item.supplier], item, item.cost, true));
        if (item.alternate)
            made.push_back(offer(catalogue.suppliers[*item.alternate], item, item.alternateCost, false));
    }
    return batch;
}

} // namespace

void addDemoMasters(const DemoCatalogue& catalogue, DemoScript& script) {
    addPlaces(script);
    add(script, "item.import", items(catalogue));
    add(script, "supplier.import", suppliers(catalogue));
    add(script, "supplier_item.import", offers(catalogue));
}

} // namespace opsdesk
