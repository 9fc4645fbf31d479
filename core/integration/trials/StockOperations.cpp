#include "core/integration/trials/Operation.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

/// Something that stands somewhere, as the fields that name it; now and then what does not.
std::string somethingThere(OperationDraw& draw, std::string_view state) {
    const auto item = draw.item();
    const auto lot = draw.scalar("SELECT p.lot FROM stock_position p JOIN item i ON i.entity = 0 AND i.item_id = "
                                 "p.item_id WHERE p.entity = 1 AND i.sku = ? AND p.node_id <> 0 AND p.state = ? AND "
                                 "p.quantity > 0 ORDER BY p.quantity DESC, p.node_id, p.lot LIMIT 1",
                                 {trialSku(item), std::string(state)});
    const auto node = draw.scalar("SELECT n.code FROM stock_position p JOIN item i ON i.entity = 0 AND i.item_id = "
                                  "p.item_id JOIN node n ON n.entity = p.entity AND n.node_id = p.node_id WHERE "
                                  "p.entity = 1 AND i.sku = ? AND p.state = ? AND p.quantity > 0 ORDER BY "
                                  "p.quantity DESC, p.node_id, p.lot LIMIT 1",
                                  {trialSku(item), std::string(state)});
    return fmt::format(R"("sku":"{}","node":"{}","stock_state":"{}"{})", trialSku(item),
                       node ? asText(*node) : std::string(draw.node()), state,
                       lot && !asText(*lot).empty() ? fmt::format(R"(,"lot":"{}")", asText(*lot)) : "");
}

std::optional<std::string> newAdjustment(OperationDraw& draw, const SeenDocument&) {
    const auto less = draw.chance(60);
    return fmt::format(R"({{{},"quantity":{}{},"reason_code":"{}"}})",
                       somethingThere(draw, draw.oneOf({"available", "available", "damaged", "returned"})),
                       less ? "-" : "", draw.between(1, draw.chance(4) ? 4000 : 9),
                       draw.oneOf({"count_difference", "found", "booking_error", "theft", "adjustment_other"}));
}

std::optional<std::string> newWriteOff(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{{},"quantity":{},"reason_code":"{}","disposition":"{}"}})",
                       somethingThere(draw, draw.oneOf({"available", "returned", "returned", "damaged"})),
                       draw.between(1, draw.chance(4) ? 90 : 3),
                       draw.oneOf({"damaged", "wet", "lost", "sample", "unknown"}),
                       draw.oneOf({"write_off", "write_off", "restock", "vendor_claim", "liquidation"}));
}

std::optional<std::string> newRoute(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"disposition":"{}","reason_code":"wo_sellable"}})",
                       draw.oneOf({"write_off", "restock", "vendor_claim", "liquidation"}));
}

std::optional<std::string> lotDays(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"sku":"{}","lot":"L{}","expires_on":"{}"}})", trialSku(draw.item()), draw.below(9),
                       (draw.today() + static_cast<int>(draw.below(400))).toString());
}

std::optional<std::string> shelf(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"node":"HOME","sku":"{}","place":"A-{}"}})", trialSku(draw.item()), draw.below(90));
}

constexpr std::string_view adjustment = "stock_adjustment", writeOff = "write_off";
constexpr std::string_view refusal = R"({"reason_code":"wo_no_evidence"})";

constexpr Operation stockTable[] = {
    {"stock.adjust", 30, "warehouse", "", "", "", newAdjustment},
    {"stock_adjustment.approve", 28, "controller finance-lead", adjustment, "proposed"},
    {"stock_adjustment.reject", 4, "controller", adjustment, "proposed", R"({"reason_code":"sa_count_again"})"},
    {"write_off.propose", 50, "warehouse returns", "", "", "", newWriteOff},
    {"write_off.approve", 56, "controller finance-lead", writeOff, "proposed rerouted"},
    {"write_off.reject", 14, "controller finance-lead", writeOff, "proposed rerouted", refusal},
    {"write_off.reroute", 10, "controller finance-lead", writeOff, "proposed", "", newRoute},
    {"write_off.reopen", 8, "controller finance-lead", writeOff, "approved rejected rerouted"},
    {"stock_lot.edit", 2, "warehouse", "", "", "", lotDays},
    {"put_away_rule.set", 2, "warehouse", "", "", "", shelf},
};

} // namespace

std::span<const Operation> stockOperations() {
    return stockTable;
}

} // namespace opsdesk
