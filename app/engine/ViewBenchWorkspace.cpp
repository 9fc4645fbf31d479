#include "app/engine/ViewBenchWorkspace.h"

#include "core/master/Item.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "core/planning/Suggestion.h"
#include "core/planning/SuggestionDetail.h"
#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/PurchaseOrderLine.h"
#include "core/workflow/Context.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

constexpr std::int64_t supplierCount = 70;
constexpr int weeks = 26;
constexpr std::array<const char*, 8> words{"LANTERN",       "CAKESTAND", "BUNTING", "TEACUP",
                                           "POSTAGE STAMP", "HEART",     "CLOCK",   "MUG"};

Currency gbp() {
    return Currency("GBP");
}

Date planned() {
    return Date::of(2011, 11, 30);
}

std::string skuOf(std::int64_t number) {
    return fmt::format("{}{}", 20000 + number, number % 3 ? "" : "A");
}

std::string nameOf(std::int64_t number) {
    return fmt::format("{} {} OF {}", words[static_cast<std::size_t>(number % 8)],
                       words[static_cast<std::size_t>(number / 8 % 8)], number % 12 + 1);
}

/// The first or second supplier of an item.
std::int64_t supplierOf(std::int64_t number, int place) {
    return (number + place * 7) % supplierCount + 1;
}

Uuid termsId(std::int64_t number, int place) {
    return Uuid::derived(Uuid(), fmt::format("terms/{}/{}", number, place));
}

void fillFigures(Suggestion& row, std::int64_t number) {
    row.status = number % 11 ? "below_safety" : "out_of_stock";
    row.money_at_risk = Minor(number * 7919 % 1'000'003);
    row.stock_out_on = planned() + static_cast<int>(number % 60);
    row.order_by = planned() + static_cast<int>(number % 9);
    row.arrival = planned() + 21;
    row.on_hand = row.available = Quantity::units(number % 40);
    row.projected_minimum = Quantity::thousandths(-(number % 400) * 37);
    row.projected_minimum_on = planned() + 20;
    row.safety_stock = Quantity::units(number % 90);
    row.reorder_point = Quantity::units(number % 90 + 120);
    row.order_up_to = Quantity::units(number % 90 + 260);
    row.cover_days = static_cast<double>(number % 50);
    row.cover_after_days = static_cast<double>(number % 50 + 31);
    row.demand_per_day = static_cast<double>(number % 70) / 9;
    row.lead_time_days = 20.25;
    row.lead_time_sd_days = 9.75;
    row.lead_time_receipts = number % 30;
    row.service_target = 0.95;
    row.service_expected = 0.97;
    row.segment = "AX";
    row.demand_class = "smooth";
    row.method = "ses";
    row.forecast_error = 0.8;
    row.forecast_bias = -0.05;
    row.moq = Quantity::units(24);
    row.multiple = Quantity::units(12);
    row.rounding = "63 \u2192 72, multiple";
    row.supplier_minimum = Minor(25'000);
}

Suggestion suggestionAt(std::int64_t entity, std::int64_t number) {
    Suggestion row;
    row.entity = entity;
    row.kind = "buy";
    row.item_id = number;
    row.node_id = 1;
    row.supplier_id = supplierOf(number, 0);
    row.supplier_item_id = termsId(number, 0);
    row.id = suggestionId(entity, number, 1, row.kind);
    row.state = "open";
    row.version = 1;
    row.created_by = "engine";
    row.sku = skuOf(number);
    row.name = nameOf(number);
    row.node = number % 5 ? "HOME" : "EU3PL";
    row.supplier = fmt::format("Supplier {}", row.supplier_id);
    fillFigures(row, number);
    row.quantity = row.planned_quantity = Quantity::units(number % 144 + 1);
    row.unit_cost = row.order_unit_cost = Minor(number % 900 + 10);
    row.amount = Minor(row.unit_cost.units() * (number % 144 + 1));
    row.currency = row.order_currency = gbp();
    row.rank = number;
    row.demand_spark.text = "[3,1,4,1,5,9,2,6,5,3,5,8,9,7,9,3,2,3,8,4,6,2,6,4,3,3]";
    return row;
}

/// Parts that add up to the quantity, and half a year of projection: as much as a long lead time brings.
SuggestionDetail detailOf(const Suggestion& row, std::int64_t number) {
    SuggestionDetail detail;
    detail.entity = row.entity;
    detail.suggestion_id = row.id;
    const Quantity demand = Quantity::units(number % 200 + 60);
    const std::vector<SuggestionReason> parts{
        {"demand_over_lead_time", demand, {}},
        {"demand_over_review", Quantity::units(14), {}},
        {"safety_stock", row.safety_stock, {}},
        {"on_hand", -row.on_hand, {}},
        {"multiple", Quantity::units(3), {}},
        {"surplus", row.quantity - demand - Quantity::units(17) - row.safety_stock + row.on_hand, {}}};
    setReasons(detail, parts);
    detail.first_on = planned();
    std::vector<ProjectionPoint> points;
    for (int week = 0; week < weeks; ++week)
        points.push_back({Quantity::units(number % 40 - week * 9), Quantity::units(week * 4),
                          Quantity::units(week % 7 == 3 ? 24 : 0), Quantity::units(9)});
    detail.points = weeks;
    detail.projection = packProjection(points);
    return detail;
}

SupplierItem termsAt(std::int64_t number, int place) {
    SupplierItem terms;
    terms.id = termsId(number, place);
    terms.supplier_id = supplierOf(number, place);
    terms.item_id = number;
    terms.unit_cost = Minor(number % 900 + 10 + place * 7);
    terms.currency = gbp();
    terms.moq = Quantity::units(24);
    terms.multiple = Quantity::units(12);
    terms.lead_time_days = 20;
    terms.lead_time_mean_days = 20.25;
    terms.lead_time_sd_days = 9.75;
    terms.lead_time_receipts = 12;
    terms.preferred = place == 0;
    terms.version = 1;
    return terms;
}

Outcome putMasters(Context& context, std::int64_t count) {
    for (std::int64_t id = 1; id <= supplierCount; ++id)
        context.rows().put(
            Supplier{0, id, fmt::format("S{}", id), fmt::format("Supplier {}", id), gbp(), Minor(25'000), 7, "GB", 0});
    for (std::int64_t number = 1; number <= count; ++number) {
        context.rows().put(Item{0, number, skuOf(number), nameOf(number), "", "each", "active", Minor(500), gbp(), 0});
        for (const int place : {0, 1})
            context.rows().put(termsAt(number, place));
    }
    return {};
}

/// A draft of as many lines as there are items, 2,000 at most.
void putLargeOrder(Context& context, std::int64_t items) {
    constexpr std::int64_t mostLines = 2'000;
    PurchaseOrder order;
    order.entity = context.entity();
    order.id = benchOrderId();
    order.number = "PO-2011-LARGE";
    order.state = "draft";
    order.version = 1;
    order.created_by = "planner";
    order.supplier_id = 1;
    order.node_id = 1;
    order.currency = gbp();
    order.origin = "manual";
    for (std::int64_t number = 1; number <= std::min(items, mostLines); ++number) {
        PurchaseOrderLine line;
        line.entity = order.entity;
        line.order_id = order.id;
        line.line_no = number;
        line.item_id = number;
        line.quantity = Quantity::units(number % 144 + 1);
        line.unit_cost = Minor(number % 900 + 10);
        line.amount = extend(line.unit_cost, line.quantity);
        line.expected_on = planned() + 21;
        order.amount += line.amount;
        order.last_line = number;
        context.rows().put(std::move(line));
    }
    context.rows().put(std::move(order));
}

} // namespace

void addBenchSuggestions(Catalog& catalog, std::int64_t count) {
    catalog.addSeed(true, [count](Context& context) { return putMasters(context, count); });
    catalog.addSeed(false, [count](Context& context) -> Outcome {
        for (std::int64_t number = 1; number <= count; ++number) {
            const Suggestion row = suggestionAt(context.entity(), number);
            context.rows().put(detailOf(row, number));
            context.rows().put(row);
        }
        putLargeOrder(context, count);
        return {};
    });
}

} // namespace opsdesk
