#include "core/planning/ChosenSource.h"

#include "core/master/PriceList.h"
#include "core/master/Supplier.h"

#include <fmt/format.h>

#include <cmath>

namespace opsdesk {

Outcome checkSource(const Suggestion& row, const SupplierItem* sold) {
    const auto wrong = [&](std::string_view why) {
        return reject("wrong_source", fmt::format("{} cannot be bought there: {}.", row.sku, why), "supplier_item_id");
    };
    if (!sold || sold->item_id != row.item_id)
        return wrong("this is no supplier's item of it; supplier-items lists them");
    if (sold->currency != row.currency)
        return wrong(fmt::format("plans compare suppliers that are paid in {}", row.currency.code()));
    if (row.id == purchaseId(row.entity, row.item_id, row.node_id, fastPart))
        return wrong("what is bought beside the regular order comes from the faster supplier; reject it instead");
    return {};
}

void buyFrom(Context& context, Suggestion& row, const SupplierItem& sold) {
    const auto* supplier = context.rows().find<Supplier>(std::int64_t(0), sold.supplier_id);
    row.supplier_item_id = sold.id;
    row.supplier_id = sold.supplier_id;
    row.supplier = supplier ? supplier->name : std::string();
    row.supplier_minimum = supplier && supplier->currency == row.currency ? supplier->minimum_order : Minor();
    row.moq = sold.moq;
    row.multiple = sold.multiple;
    row.lead_time_days =
        sold.lead_time_receipts > 0 ? sold.lead_time_mean_days : static_cast<double>(sold.lead_time_days);
    row.lead_time_sd_days = sold.lead_time_sd_days;
    row.lead_time_receipts = sold.lead_time_receipts;
    row.arrival = context.businessDate() + static_cast<int>(std::ceil(row.lead_time_days));
    row.order_currency = sold.currency;
    row.order_unit_cost = row.unit_cost = sold.unit_cost;
}

} // namespace opsdesk
