#include "core/integration/trials/Operation.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using Text = std::optional<std::string>;

std::string chargesText(OperationDraw& draw) {
    return fmt::format(R"("charges":[{{"kind":"{}","amount":{},"allocate_by":"{}","on_order":{}}}])",
                       draw.oneOf({"freight", "duty", "insurance"}), draw.between(100, 9000),
                       draw.oneOf({"value", "quantity"}), draw.chance(30));
}

Text newOrder(OperationDraw& draw, const SeenDocument&) {
    const auto supplier = draw.below(trialSuppliers);
    std::string lines;
    for (auto count = draw.between(1, 3); count > 0; --count) {
        const auto item = draw.itemOf(supplier);
        const auto cost = draw.chance(20) ? fmt::format(R"(,"unit_cost":{})", trialCost(item) + draw.below(9)) : "";
        lines += fmt::format(R"({}{{"sku":"{}","quantity":{}{}}})", lines.empty() ? "" : ",", trialSku(item),
                             draw.between(1, draw.chance(5) ? 900 : 60), cost);
    }
    return fmt::format(R"({{"supplier":"{}","node":"{}","lines":[{}]{}}})", trialSupplier(supplier), draw.node(), lines,
                       draw.chance(15) ? "," + chargesText(draw) : "");
}

Text newCharges(OperationDraw& draw, const SeenDocument&) {
    return "{" + chargesText(draw) + "}";
}

Text firstLine(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"lines":[{{"line_no":1,"quantity":{}}}]}})", draw.between(1, 90));
}

/// What is still to come of each line of an order.
std::vector<std::vector<Value>> openLines(OperationDraw& draw, const SeenDocument& order) {
    return draw.rows("SELECT line_no, quantity - received - cancelled, item_id FROM purchase_order_line WHERE entity = "
                     "? AND order_id = ? ORDER BY line_no",
                     {order.entity, order.id.toString()});
}

/// A line as it comes: whole, in part, with damage, too much of it, or short of what the note says.
std::string arrival(OperationDraw& draw, std::int64_t line, std::int64_t open, std::int64_t luck) {
    std::string more;
    auto quantity = luck < 60 ? open : luck < 75 ? draw.between(1, open) : open + draw.between(1, 5);
    if (luck >= 60 && luck < 66)
        more = fmt::format(R"(,"damaged":{})", draw.between(1, 4));
    else if (luck >= 66 && luck < 70)
        more = fmt::format(R"(,"noted":{})", open);
    if (luck < 60 && draw.chance(5))
        more += fmt::format(R"(,"lot":"L{}")", draw.below(9));
    if (luck >= 60 && luck < 66)
        quantity = std::max<std::int64_t>(0, quantity - 4);
    return fmt::format(R"({{"line_no":{},"quantity":{}{}}})", line, quantity, more);
}

Text receipt(OperationDraw& draw, const SeenDocument& order) {
    if (draw.chance(30))
        return draw.chance(10) ? fmt::format(R"({{"strays":[{{"sku":"{}","quantity":{}}}]}})", trialSku(draw.item()),
                                             draw.between(1, 5))
                               : std::string("{}");
    std::string lines;
    for (const auto& line : openLines(draw, order)) {
        const auto open = asInteger(line[1]) / Quantity::scale;
        if (open <= 0 || (!lines.empty() && draw.chance(25)))
            continue;
        lines += (lines.empty() ? "" : ",") + arrival(draw, asInteger(line[0]), open, draw.below(80));
    }
    return fmt::format(R"({{"lines":[{}],"hold_excess":{},"delivery_note":"D{}"}})", lines, draw.chance(80),
                       draw.below(100'000));
}

Text acknowledgement(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"expected_on":"{}","supplier_reference":"C{}"}})",
                       (draw.today() + static_cast<int>(draw.below(40))).toString(), draw.below(100'000));
}

Text expedition(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"wanted_on":"{}"}})", (draw.today() + static_cast<int>(draw.below(20))).toString());
}

/// Who else sells the first line's item.
Text otherSupplier(OperationDraw& draw, const SeenDocument& order) {
    const auto other = draw.scalar(
        "SELECT s.code FROM purchase_order o JOIN purchase_order_line l ON l.entity = o.entity AND l.order_id = o.id "
        "AND l.line_no = 1 JOIN supplier_item i ON i.entity = 0 AND i.item_id = l.item_id AND i.supplier_id <> "
        "o.supplier_id JOIN supplier s ON s.entity = 0 AND s.supplier_id = i.supplier_id WHERE o.entity = ? AND o.id = "
        "? "
        "ORDER BY s.code LIMIT 1",
        {order.entity, order.id.toString()});
    return fmt::format(R"({{"supplier":"{}","lines":[1],"reason_code":"po_undeliverable"}})",
                       other ? asText(*other) : trialSupplier(draw.below(trialSuppliers)));
}

/// With another draft for the same supplier, if there is one.
Text mergedOrder(OperationDraw& draw, const SeenDocument& order) {
    const auto alike = draw.scalar(
        "SELECT o.id FROM purchase_order o JOIN purchase_order mine ON mine.entity = o.entity AND mine.supplier_id = "
        "o.supplier_id AND mine.node_id = o.node_id AND mine.id <> o.id WHERE o.entity = ? AND o.state = 'draft' AND "
        "mine.id = ? ORDER BY o.id LIMIT 1",
        {order.entity, order.id.toString()});
    return fmt::format(R"({{"orders":["{}"]}})",
                       alike ? asText(*alike) : draw.document("purchase_order", "draft")->id.toString());
}

Text shipment(OperationDraw& draw, const SeenDocument&) {
    const auto* order = draw.document("purchase_order", "released acknowledged partly_received");
    if (!order)
        return {};
    std::string lines;
    for (const auto& line : openLines(draw, *order))
        if (const auto open = asInteger(line[1]) / Quantity::scale; open > 0)
            lines += fmt::format(R"({}{{"order":"{}","order_line":{},"quantity":{}}})", lines.empty() ? "" : ",",
                                 order->id.toString(), asInteger(line[0]), draw.between(1, open));
    return fmt::format(R"({{"reference":"ASN{}","expected_on":"{}","carrier":"Sea","lines":[{}]}})", draw.count(),
                       (draw.today() + 9).toString(), lines);
}

Text milestone(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"kind":"{}","place":"Rotterdam"}})",
                       draw.oneOf({"departed", "port", "customs", "delayed", "on_delivery", "arrived"}));
}

Text budget(OperationDraw& draw, const SeenDocument&) {
    const auto first = draw.today() - static_cast<int>(draw.below(60));
    return fmt::format(R"({{"category":"{}","first_day":"{}","last_day":"{}","amount":{}}})", draw.oneOf({"toys", ""}),
                       first.toString(), (first + 365).toString(), draw.between(1'000'000, 90'000'000'00));
}

/// What a claim brought.
Text settlement(OperationDraw& draw, const SeenDocument& claim) {
    const auto owed = claim.amount.value_or(Minor()).units();
    const auto credited = draw.chance(5)    ? owed + 1
                          : draw.chance(40) ? owed
                                            : draw.between(0, std::max<std::int64_t>(owed, 0));
    return fmt::format(R"({{"credited":{},"note":"By letter."}})", credited);
}

constexpr std::string_view order = "purchase_order", found = "receipt_discrepancy", inbound = "inbound_shipment";
constexpr std::string_view coming = "released acknowledged partly_received", noted = R"({"note":"As agreed."})",
                           budgeted = R"({"reason_code":"po_budget"})";

constexpr Operation buyingTable[] = {
    {"purchase_order.create", 90, "planner buyer", "", "", "", newOrder},
    {"purchase_order.edit", 12, "planner", order, "draft", "", newCharges},
    {"purchase_order.split", 6, "planner", order, "draft", "", firstLine},
    {"purchase_order.merge", 3, "planner", order, "draft", "", mergedOrder},
    {"purchase_order.copy", 3, "planner", order, "", "{}"},
    {"purchase_order.submit", 90, "planner buyer", order, "draft", "{}"},
    {"purchase_order.withdraw", 4, "planner buyer", order, "submitted amended", R"({"note":"Not yet."})"},
    {"purchase_order.return", 3, "buyer-lead finance-lead", order, "submitted approved", budgeted},
    {"purchase_order.reject", 2, "finance-lead buyer-lead", order, "submitted", budgeted},
    {"purchase_order.approve", 95, "buyer buyer-lead finance-lead", order, "submitted", "{}"},
    {"purchase_order.approve", 6, "buyer-lead finance-lead", order, "amended", "{}"},
    {"purchase_order.release", 80, "buyer buyer-lead", order, "approved", "{}"},
    {"purchase_order.acknowledge", 20, "buyer", order, coming, "", acknowledgement},
    {"purchase_order.amend", 6, "buyer", order, coming, "", firstLine},
    {"purchase_order.expedite", 6, "buyer", order, coming, "", expedition},
    {"purchase_order.switch_supplier", 4, "buyer", order, coming, "", otherSupplier},
    {"purchase_order.receive", 130, "warehouse", order, coming, "", receipt},
    {"purchase_order.cancel", 3, "buyer", order, "draft submitted approved released acknowledged", budgeted},
    {"purchase_order.close", 12, "buyer", order, "partly_received received", R"({"reason_code":"po_undeliverable"})"},
    {"inbound_shipment.announce", 8, "buyer warehouse", "", "", "", shipment},
    {"inbound_shipment.milestone", 8, "buyer", inbound, "announced in_transit arrived", "", milestone},
    {"inbound_shipment.cancel", 2, "buyer", inbound, "announced in_transit", "{}"},
    {"discrepancy.accept", 16, "buyer buyer-lead", found, "open", noted},
    {"discrepancy.send_back", 14, "buyer", found, "open", noted},
    {"discrepancy.claim", 12, "buyer", found, "open", noted},
    {"discrepancy.dismiss", 8, "buyer", found, "open", noted},
    {"discrepancy.settle", 12, "controller finance-lead", found, "claimed", "", settlement},
    {"purchase_budget.set", 2, "controller finance-lead", "", "", "", budget},
};

} // namespace

std::span<const Operation> buyingOperations() {
    return buyingTable;
}

} // namespace opsdesk
