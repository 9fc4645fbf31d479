#include "core/integration/trials/Operation.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using ReturnText = std::optional<std::string>;

/// A line of an order that was sold and shipped: number and SKU.
std::optional<std::pair<std::int64_t, std::string>> shippedLine(OperationDraw& draw, const SeenDocument& order) {
    const auto lines = draw.rows("SELECT l.line_no, i.sku FROM sales_order_line l JOIN item i ON i.entity = 0 AND "
                                 "i.item_id = l.item_id WHERE l.entity = ? AND l.order_id = ? AND l.shipped > 0 "
                                 "ORDER BY l.line_no",
                                 {order.entity, order.id.toString()});
    if (lines.empty())
        return {};
    const auto& line = lines[static_cast<std::size_t>(draw.below(std::ssize(lines)))];
    return std::pair(asInteger(line[0]), asText(line[1]));
}

ReturnText authorization(OperationDraw& draw, const SeenDocument& order) {
    const auto line = shippedLine(draw, order);
    if (!line)
        return {};
    return fmt::format(R"({{"order_id":"{}","node":"HUB","lines":[{{"order_line_no":{},"quantity":{},)"
                       R"("reason_code":"{}","condition":"{}"}}]}})",
                       order.id.toString(), line->first, draw.between(1, draw.chance(90) ? 2 : 9),
                       draw.oneOf({"faulty", "wrong_item", "no_reason", "not_as_described"}),
                       draw.oneOf({"unopened", "opened", "used"}));
}

ReturnText blind(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"node":"HUB","channel":"WEB","lines":[{{"sku":"{}","quantity":{}}}]}})",
                       trialSku(draw.item()), draw.between(1, 3));
}

/// What of each line is still to come, or to be looked at; what was imported has come.
constexpr const char* toCome = "l.quantity - l.received";
constexpr const char* toSee =
    "CASE WHEN r.blind = 1 OR r.method <> '' THEN l.received ELSE l.quantity END - l.inspected";

std::vector<std::vector<Value>> linesLeft(OperationDraw& draw, const SeenDocument& returned, const char* left) {
    return draw.rows(fmt::format("SELECT l.line_no, {} FROM return_line l JOIN return_order r ON r.entity = l.entity "
                                 "AND r.id = l.return_id WHERE l.entity = ? AND l.return_id = ? AND l.item_id <> 0 AND "
                                 "{} > 0 ORDER BY l.line_no",
                                 left, left),
                     {returned.entity, returned.id.toString()});
}

ReturnText parcel(OperationDraw& draw, const SeenDocument& returned) {
    if (draw.chance(50))
        return R"({"node":"HUB"})";
    std::string lines;
    for (const auto& line : linesLeft(draw, returned, toCome))
        lines += fmt::format(R"({}{{"line_no":{},"quantity":{}}})", lines.empty() ? "" : ",", asInteger(line[0]),
                             draw.between(1, std::max<std::int64_t>(1, asInteger(line[1]) / Quantity::scale)));
    if (draw.chance(10))
        lines += fmt::format(R"({}{{"sku":"{}","quantity":1}})", lines.empty() ? "" : ",", trialSku(draw.item()));
    return fmt::format(R"({{"node":"HUB","lines":[{}]}})", lines);
}

ReturnText inspection(OperationDraw& draw, const SeenDocument& returned) {
    std::string lines;
    for (const auto& line : linesLeft(draw, returned, toSee)) {
        const auto part = draw.chance(30) ? fmt::format(R"(,"quantity":1)") : std::string();
        lines += fmt::format(R"({}{{"line_no":{},"grade":"{}"{}}})", lines.empty() ? "" : ",", asInteger(line[0]),
                             draw.oneOf({"as_new", "opened", "used", "faulty", "unusable"}), part);
    }
    return lines.empty() && draw.chance(80) ? ReturnText() : fmt::format(R"({{"lines":[{}]}})", lines);
}

ReturnText disposal(OperationDraw& draw, const SeenDocument& returned) {
    const auto waits = draw.scalar("SELECT line_no FROM return_inspection WHERE entity = ? AND return_id = ? AND state "
                                   "= 'decided' ORDER BY line_no, inspection_no LIMIT 1",
                                   {returned.entity, returned.id.toString()});
    if (!waits && draw.chance(90))
        return {};
    if (draw.chance(60))
        return "{}";
    return fmt::format(
        R"({{"lines":[{{"line_no":{},"disposition":"{}"}}]}})", waits ? asInteger(*waits) : 1,
        draw.oneOf({"restock", "write_off", "liquidation", "donation", "refurbish", "refurbish", "vendor_claim"}));
}

ReturnText label(OperationDraw& draw, const SeenDocument& returned) {
    const auto ours = draw.scalar("SELECT 1 FROM return_order WHERE entity = ? AND id = ? AND label = 'us'",
                                  {returned.entity, returned.id.toString()});
    return fmt::format(R"({{"carrier":"Post","tracking":"P{}","cost":{}}})", draw.count(),
                       ours || draw.chance(10) ? draw.between(0, 900) : 0);
}

ReturnText exchange(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"node":"{}","lines":[{{"line_no":1,"quantity":1}}]}})", draw.node());
}

ReturnText refurbished(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"cost":{},"result_grade":"{}"}})", draw.between(0, 700),
                       draw.oneOf({"as_new", "opened", "faulty"}));
}

ReturnText refundOfReturn(OperationDraw& draw, const SeenDocument& returned) {
    const auto ours = draw.scalar("SELECT 1 FROM return_line WHERE entity = ? AND return_id = ? AND linked > refunded",
                                  {returned.entity, returned.id.toString()});
    if (!ours && draw.chance(90))
        return {};
    return fmt::format(R"({{"return_id":"{}","method":"{}","waive_fee":{}}})", returned.id.toString(),
                       draw.oneOf({"original", "original", "store_credit"}), draw.chance(20));
}

ReturnText refundOfOrder(OperationDraw& draw, const SeenDocument& order) {
    const auto line = shippedLine(draw, order);
    if (!line)
        return {};
    return fmt::format(R"({{"order_id":"{}","reason_code":"{}","shipping":"{}","lines":[{{"order_line_no":{},)"
                       R"("quantity":{}}}]}})",
                       order.id.toString(), draw.oneOf({"rf_not_received", "rf_damaged", "rf_price"}),
                       draw.oneOf({"none", "when_all", "outbound"}), line->first, draw.between(1, 3));
}

ReturnText goodwill(OperationDraw& draw, const SeenDocument& order) {
    return fmt::format(R"({{"order_id":"{}","goodwill":{},"reason_code":"rf_goodwill"}})", order.id.toString(),
                       draw.between(1, draw.chance(90) ? 500 : 90'000));
}

ReturnText payment(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"reference":"RF{}"}})", draw.count());
}

ReturnText secondLook(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"grade":"{}","disposition":"{}"}})", draw.oneOf({"as_new", "faulty", "unusable"}),
                       draw.oneOf({"restock", "write_off", "liquidation"}));
}

/// Some that a liquidator has, sold or not yet.
ReturnText lotOf(OperationDraw& draw, std::string_view sale, const std::string& more) {
    std::string rows;
    for (const auto& row :
         draw.rows(fmt::format("SELECT w.id, w.version, w.amount FROM write_off w WHERE w.entity = ? AND w.state = "
                               "'approved' AND w.disposition = 'liquidation' AND w.history = 0 AND w.sale_number {} '' "
                               "ORDER BY w.id LIMIT 3",
                               sale),
                   {std::int64_t{1}}))
        rows += fmt::format(R"({}{{"id":"{}","version":{},"amount":{}}})", rows.empty() ? "" : ",", asText(row[0]),
                            asInteger(row[1]), asInteger(row[2]));
    return rows.empty() ? ReturnText() : fmt::format(R"({{"rows":[{}]{}}})", rows, more);
}

ReturnText lotSold(OperationDraw& draw, const SeenDocument&) {
    return lotOf(draw, "=",
                 fmt::format(R"(,"amount":{},"buyer":"Bulk Ltd, {}")", draw.between(0, 20'000), draw.count()));
}

ReturnText lotTakenBack(OperationDraw& draw, const SeenDocument&) {
    return lotOf(draw, "<>", "");
}

/// Two of one item and reason, if there are two.
ReturnText several(OperationDraw& draw, const SeenDocument&) {
    const auto* first = draw.document("write_off", "proposed");
    if (!first)
        return {};
    std::string rows;
    for (const auto& row : draw.rows(
             "SELECT o.id, o.version, o.amount FROM write_off w JOIN write_off o ON o.entity = w.entity AND o.item_id "
             "= "
             "w.item_id AND o.reason_code = w.reason_code AND o.state = 'proposed' WHERE w.entity = ? AND w.id = ? "
             "ORDER BY o.id LIMIT 5",
             {first->entity, first->id.toString()}))
        rows += fmt::format(R"({}{{"id":"{}","version":{},"amount":{}}})", rows.empty() ? "" : ",", asText(row[0]),
                            asInteger(row[1]), asInteger(row[2]));
    return fmt::format(R"({{"rows":[{}]}})", rows);
}

ReturnText credit(OperationDraw& draw, const SeenDocument& claim) {
    const auto owed = std::max<std::int64_t>(1, claim.amount.value_or(Minor()).units());
    return fmt::format(R"({{"credited":{},"reference":"CR{}"}})", draw.chance(50) ? owed : draw.between(1, owed),
                       draw.count());
}

constexpr std::string_view sale = "sales_order", back = "return_order", refund = "refund", claim = "vendor_claim",
                           taken = "write_off", suspect = "quality_case";
constexpr std::string_view sent = "shipped imported", here = "partly_received received inspected",
                           explained = R"({"note":"As agreed."})";

constexpr Operation returnTable[] = {
    {"return.authorize", 50, "returns", sale, sent, "", authorization, true},
    {"return.override", 4, "controller finance-lead", back, "refused", R"({"reason":"A good customer."})"},
    {"return.cancel", 4, "returns", back, "authorized", "{}"},
    {"return.receive", 30, "warehouse returns", back, "authorized partly_received", "", parcel},
    {"return.receive_blind", 6, "warehouse returns", "", "", "", blind},
    {"return.inspect", 40, "returns returns-2", back, here, "", inspection},
    {"return.inspect_by_rule", 2, "returns", "", "", R"({"limit":20})"},
    {"return.dispose", 40, "returns-2 returns", back, here, "", disposal},
    {"return.exchange", 6, "returns finance-lead", back, "authorized partly_received received inspected", "", exchange},
    {"return.label", 8, "returns integrator", back, "authorized partly_received", "", label},
    {"return.track", 4, "returns integrator", back, "authorized received", R"({"status":"in_transit"})"},
    {"return.close", 12, "returns", back, "authorized partly_received inspected", "{}"},
    {"refurbishment.finish", 10, "returns", "refurbishment", "open", "", refurbished},
    {"refurbishment.cancel", 9, "returns", "refurbishment", "open", explained},
    {"refund.propose", 30, "returns service", back, "authorized partly_received received inspected closed", "",
     refundOfReturn, true},
    {"refund.propose", 10, "returns service", sale, sent, "", refundOfOrder, true},
    {"refund.goodwill", 5, "returns service", sale, sent, "", goodwill, true},
    {"refund.approve", 40, "controller finance-lead returns", refund, "proposed", "{}"},
    {"refund.reject", 3, "controller", refund, "proposed held", R"({"reason_code":"rfd_no_evidence"})"},
    {"refund.release", 8, "controller", refund, "held", explained},
    {"refund.cancel", 2, "returns", refund, "proposed held", "{}"},
    {"refund.pay", 30, "controller finance-lead", refund, "approved", "", payment},
    {"refund.reverse", 4, "controller finance-lead", refund, "approved paid", explained},
    {"write_off.claim", 6, "controller finance-lead", taken, "proposed", "{}"},
    {"write_off.split", 4, "controller finance-lead", taken, "proposed rerouted", R"({"quantity":1})"},
    {"write_off.inspect_again", 4, "controller", taken, "proposed rerouted", explained},
    {"write_off.inspect", 4, "warehouse returns", taken, "inspecting", "", secondLook},
    {"write_off.approve_all", 4, "controller finance-lead", "", "", "", several},
    {"write_off.sell_lot", 4, "controller finance-lead", "", "", "", lotSold},
    {"write_off.take_back_sale", 1, "controller finance-lead", "", "", "", lotTakenBack},
    {"vendor_claim.send", 10, "buyer returns", claim, "open rejected", explained},
    {"vendor_claim.accept", 5, "buyer returns", claim, "sent", explained},
    {"vendor_claim.reject", 3, "buyer returns", claim, "sent", R"({"answer":"Not ours."})"},
    {"vendor_claim.credit", 8, "controller finance-lead", claim, "sent accepted rejected part_credited", "", credit},
    {"vendor_claim.settle", 6, "controller finance-lead", claim, "part_credited credited", "{}"},
    {"vendor_claim.write_down", 4, "finance-lead", claim, "accepted rejected part_credited", explained},
    {"vendor_claim.withdraw", 3, "finance-lead", claim, "open sent", explained},
    {"quality_case.investigate", 8, "planner returns", suspect, "open", explained},
    {"quality_case.isolate", 10, "warehouse returns", suspect, "investigating confirmed", "{}"},
    {"quality_case.confirm", 4, "planner returns controller", suspect, "investigating", explained},
    {"quality_case.dismiss", 5, "planner returns", suspect, "open investigating", explained},
    {"quality_case.close", 4, "planner returns controller", suspect, "confirmed",
     R"({"note":"Mended.","isolated":"damaged"})"},
};

} // namespace

std::span<const Operation> returnOperations() {
    return returnTable;
}

} // namespace opsdesk
