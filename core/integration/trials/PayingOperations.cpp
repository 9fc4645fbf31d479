#include "core/integration/trials/Operation.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

/// What a supplier bills of an order.
struct Billed {
    std::string supplier, currency, lines;
    Minor amount;
};

std::optional<Billed> billOf(OperationDraw& draw, const SeenDocument& order) {
    Billed billed;
    for (const auto& line :
         draw.rows("SELECT l.line_no, l.received - l.invoiced, l.unit_cost, s.code, o.currency FROM purchase_order o "
                   "JOIN purchase_order_line l ON l.entity = o.entity AND l.order_id = o.id JOIN supplier s ON "
                   "s.entity = 0 AND s.supplier_id = o.supplier_id WHERE o.entity = ? AND o.id = ? ORDER BY l.line_no",
                   {order.entity, order.id.toString()})) {
        billed.supplier = asText(line[3]);
        billed.currency = asText(line[4]);
        auto quantity = Quantity::thousandths(asInteger(line[1]));
        if (draw.chance(4))
            quantity += Quantity::units(draw.between(1, 5));
        if (quantity <= Quantity())
            continue;
        if (draw.chance(10))
            quantity = Quantity::thousandths(draw.between(1, quantity.count()));
        const auto cost = Minor(asInteger(line[2]) + (draw.chance(10) ? draw.between(-9, 25) : 0));
        billed.amount += extend(cost, quantity);
        billed.lines += fmt::format(R"({}{{"order":"{}","order_line":{},"quantity":{},"unit_cost":{}}})",
                                    billed.lines.empty() ? "" : ",", order.id.toString(), asInteger(line[0]),
                                    quantity.toString(), cost.units());
    }
    return billed.lines.empty() ? std::nullopt : std::optional(billed);
}

std::optional<std::string> newInvoice(OperationDraw& draw, const SeenDocument&) {
    const auto* order = draw.document("purchase_order", "partly_received received");
    if (!order || draw.chance(5))
        order = draw.document("purchase_order", "");
    const auto billed = order ? billOf(draw, *order) : std::nullopt;
    if (!billed)
        return {};
    auto amount = billed->amount.units();
    std::string more;
    if (draw.chance(20)) {
        const auto tax = draw.between(0, 2000);
        amount += tax;
        more += fmt::format(R"(,"tax":{})", tax);
    }
    if (draw.chance(12)) {
        const auto freight = draw.between(1, 5000);
        amount += freight;
        more += fmt::format(R"(,"charges":[{{"kind":"freight","amount":{}}}])", freight);
    }
    if (draw.chance(2))
        ++amount;
    const auto day = draw.today() - static_cast<int>(draw.below(draw.chance(95) ? 3 : 20));
    return fmt::format(R"({{"supplier":"{}","reference":"R{}","invoiced_on":"{}","amount":{},"currency":"{}",)"
                       R"("due_on":"{}","lines":[{}]{}}})",
                       billed->supplier, draw.chance(3) ? draw.below(draw.count()) : draw.count(), day.toString(),
                       amount, billed->currency, (day + 14).toString(), billed->lines, more);
}

std::optional<std::string> bill(OperationDraw& draw, const SeenDocument&) {
    const auto* order = draw.document("purchase_order", "partly_received received closed");
    if (!order)
        return {};
    return fmt::format(R"({{"order":"{}","kind":"{}","reference":"F{}","amount":{}}})", order->id.toString(),
                       draw.oneOf({"freight", "duty", "insurance"}), draw.count(),
                       draw.chance(10) ? -draw.between(1, 500) : draw.between(1, 8000));
}

std::optional<std::string> due(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"due_until":"{}"}})", (draw.today() + static_cast<int>(draw.below(20))).toString());
}

std::optional<std::string> rate(OperationDraw& draw, const SeenDocument&) {
    const auto day = draw.today() - static_cast<int>(draw.below(draw.chance(90) ? 1 : 5));
    return fmt::format(R"({{"base":"EUR","currency":"{}","rate":"{}.{:04}","day":"{}"}})",
                       draw.chance(90) ? "GBP" : "USD", draw.chance(95) ? 0 : 1, draw.between(8300, 8800),
                       day.toString());
}

constexpr std::string_view invoice = "supplier_invoice", agreed = R"({"note":"Agreed on the phone."})";

constexpr Operation payingTable[] = {
    {"supplier_invoice.enter", 80, "controller finance-lead", "", "", "", newInvoice},
    {"supplier_invoice.match", 10, "controller", invoice, "held", "{}"},
    {"supplier_invoice.release", 18, "finance-lead controller", invoice, "held", agreed},
    {"supplier_invoice.cancel", 8, "controller", invoice, "held matched", agreed},
    {"landed_cost.bill", 12, "controller", "", "", "", bill},
    {"payment_proposal.create", 5, "controller", "", "", "", due},
    {"payment_proposal.approve", 4, "finance-lead", "payment_proposal", "draft", "{}"},
    {"payment_proposal.withdraw", 3, "controller", "payment_proposal", "draft", "{}"},
    {"exchange_rate.set", 14, "controller finance-lead integrator", "", "", "", rate},
};

} // namespace

std::span<const Operation> payingOperations() {
    return payingTable;
}

} // namespace opsdesk
