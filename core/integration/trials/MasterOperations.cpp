#include "core/integration/trials/Operation.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

std::optional<std::string> oneMoreItem(OperationDraw& draw, const SeenDocument&) {
    const auto item = draw.addItem();
    return trialItemsText(item, item);
}

/// Of the items that came last, for a new one is not sold by anybody yet.
std::optional<std::string> itsOffer(OperationDraw& draw, const SeenDocument&) {
    return trialOffersText(std::max(trialItems, draw.items() - 1), draw.items());
}

std::optional<std::string> change(OperationDraw& draw, const SeenDocument&) {
    const auto supplier = draw.below(trialSuppliers);
    if (draw.chance(50))
        return fmt::format(R"({{"supplier":"{}","payment_days":{}}})", trialSupplier(supplier), draw.between(7, 60));
    const auto item = draw.itemOf(supplier);
    return fmt::format(R"({{"supplier":"{}","prices":[{{"sku":"{}","unit_cost":{}}}]}})", trialSupplier(supplier),
                       trialSku(item), trialCost(item) + draw.between(-40, 60));
}

std::optional<std::string> measures(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"id":{},"volume":{},"weight":{}}})", draw.between(1, trialItems), draw.between(1, 9),
                       draw.between(1, 9));
}

std::optional<std::string> promotion(OperationDraw& draw, const SeenDocument&) {
    const auto first = draw.today() + static_cast<int>(draw.below(30));
    return fmt::format(R"({{"name":"Promotion {}","kind":"promotion","sku":"{}","first_day":"{}","last_day":"{}",)"
                       R"("uplift_percent":{}}})",
                       draw.count(), trialSku(draw.item()), first.toString(), (first + 13).toString(),
                       draw.between(5, 90));
}

std::optional<std::string> remark(OperationDraw& draw, const SeenDocument&) {
    const auto table = draw.oneOf({"purchase_order", "write_off", "supplier_invoice"});
    const auto* about = draw.document(table, "");
    if (!about)
        return {};
    return fmt::format(R"({{"kind":"{}","document":"{}","text":"Remark {}, @controller."}})", table,
                       about->id.toString(), draw.count());
}

constexpr Operation masterTable[] = {
    {"item.import", 2, "integrator", "", "", "", oneMoreItem},
    {"supplier_item.import", 2, "integrator", "", "", "", itsOffer},
    {"item.edit", 2, "planner steward", "", "", "", measures},
    {"supplier_change.propose", 6, "buyer steward", "", "", "", change},
    {"supplier_change.approve", 3, "buyer-lead finance-lead", "supplier_change", "proposed"},
    {"supplier_change.reject", 3, "buyer-lead", "supplier_change", "proposed", R"({"note":"No."})"},
    {"event.create", 3, "planner", "", "", "", promotion},
    {"event.cancel", 3, "planner", "demand_event", "", R"({"note":"Called off."})"},
    {"comment.add", 6, "planner buyer warehouse controller finance-lead", "", "", "", remark},
    {"task.take", 8, "buyer controller warehouse integrator planner", "task", "open"},
    {"task.dismiss", 8, "buyer controller warehouse integrator planner", "task", "open taken",
     R"({"note":"It is well."})"},
};

} // namespace

std::span<const Operation> masterOperations() {
    return masterTable;
}

} // namespace opsdesk
