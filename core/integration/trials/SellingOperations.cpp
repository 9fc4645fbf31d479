#include "core/base/Digest.h"
#include "core/base/PayloadText.h"
#include "core/integration/ImportRecords.h"
#include "core/integration/trials/Operation.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace opsdesk {

namespace {

constexpr std::size_t salesKept = 1000;

ImportedDocument trade(OperationDraw& draw, std::string number) {
    ImportedDocument made;
    made.number = std::move(number);
    // Some of what is sent happened before the cut-over.
    const auto day = draw.chance(3) ? draw.cutOver() - 40 : draw.today();
    made.time = Timestamp::of(day, 9);
    made.customer = fmt::format("C{:04}", draw.below(3000));
    made.country = "GB";
    made.channel = "WEB";
    made.node = draw.chance(90) ? "" : std::string(draw.node());
    made.currency = Currency("GBP");
    return made;
}

ImportedLine tradeLine(OperationDraw& draw, const char* kind, std::int64_t item, std::int64_t units) {
    ImportedLine line;
    line.line = draw.count();
    line.kind = kind;
    line.sku = draw.chance(2) ? "NOWHERE" : trialSku(item);
    line.quantity = Quantity::units(units);
    line.unit_price = Minor(3 * trialCost(item));
    line.amount = extend(line.unit_price, line.quantity);
    line.fingerprint = line.line;
    return line;
}

std::string batchText(OperationDraw& draw, std::vector<ImportedDocument> documents) {
    ImportBatch batch;
    batch.profile = "trials";
    batch.file = sha256("trade").toHex();
    batch.rows = static_cast<std::int64_t>(documents.size());
    batch.cut_over = draw.cutOver();
    for (auto& document : documents)
        for (auto& line : document.lines)
            line.time = document.time;
    batch.documents = std::move(documents);
    return payloadText(batch);
}

std::optional<std::string> sold(OperationDraw& draw, const SeenDocument&) {
    std::vector<ImportedDocument> documents;
    for (auto count = draw.between(1, 3); count > 0; --count) {
        auto& made = documents.emplace_back(trade(draw, fmt::format("T{:07}", draw.count())));
        made.node = draw.chance(85) ? "HOME" : "NORTH";
        for (auto lines = draw.between(1, 3); lines > 0; --lines) {
            const auto item = draw.item();
            made.lines.push_back(tradeLine(draw, "sale", item, draw.between(1, 6)));
            auto& sales = draw.sales();
            if (sales.size() >= salesKept)
                sales[static_cast<std::size_t>(draw.below(salesKept))] = {made.number, item};
            else
                sales.push_back({made.number, item});
        }
        if (draw.chance(20)) {
            auto postage = tradeLine(draw, "sale", 1, 1);
            postage.charge = true;
            postage.sku = "POST";
            made.lines.push_back(std::move(postage));
        }
    }
    return batchText(draw, std::move(documents));
}

std::optional<std::string> sentBack(OperationDraw& draw, const SeenDocument&) {
    if (draw.sales().empty())
        return {};
    const auto anySale = [&] { return draw.sales()[static_cast<std::size_t>(draw.below(std::ssize(draw.sales())))]; };
    auto sale = anySale();
    // Each month one of the items that many want is bad.
    const auto bad = 1 + draw.today().month() % 20;
    for (auto tries = draw.chance(25) ? 50 : 0; tries > 0 && sale.item != bad; --tries)
        sale = anySale();
    auto made = trade(draw, fmt::format("B{:07}", draw.count()));
    made.time = Timestamp::of(draw.today(), 9);
    made.node = "HUB";
    auto line = tradeLine(draw, "return", sale.item, draw.between(1, draw.chance(90) ? 2 : 9));
    if (draw.chance(80))
        line.order_number = sale.number;
    line.reason = "damaged";
    made.lines = {std::move(line)};
    return batchText(draw, {std::move(made)});
}

std::string decimal(std::int64_t minor) {
    return toDecimal(Minor(minor));
}

std::string channelText(OperationDraw& draw, const std::string& content) {
    return boost::json::serialize(
        boost::json::object{{"channel", "SHOP"}, {"content", content}, {"node", draw.chance(90) ? "HOME" : "NORTH"}});
}

/// An order of a web shop, paid and shipped, as the shop's own message tells it; discounted, taxed and sent at a
/// charge now and then, and now and then a penny is missing.
std::optional<std::string> shopOrder(OperationDraw& draw, const SeenDocument&) {
    const auto number = draw.count();
    std::string lines;
    std::int64_t total = 0;
    const auto count = draw.between(1, 3);
    for (std::int64_t line = 1; line <= count; ++line) {
        const auto item = draw.item(), units = draw.between(1, 4), price = 3 * trialCost(item);
        const auto off = draw.chance(30) ? draw.between(1, price) : 0;
        const auto tax = (units * price - off) / 5;
        total += units * price - off + tax;
        lines += fmt::format(
            R"({}{{"id":{},"sku":"{}","name":"Item {}","quantity":{},"price":"{}","fulfillment_status":"fulfilled",)"
            R"("discount_allocations":[{{"amount":"{}"}}],"tax_lines":[{{"price":"{}"}}]}})",
            lines.empty() ? "" : ",", 10 * number + line, draw.chance(2) ? "NOWHERE" : trialSku(item), item, units,
            decimal(price), decimal(off), decimal(tax));
    }
    const auto shipping = draw.chance(60) ? draw.between(100, 900) : 0;
    total += shipping;
    const auto at = draw.today().toString() + "T08:00:00Z";
    const auto paid = draw.chance(6) ? total - 1 : total;
    const auto first = draw.chance(30) ? total / 3 : paid; // the rest by another tender
    std::string payments = fmt::format(R"({{"id":{},"kind":"sale","status":"success","gateway":"stripe",)"
                                       R"("amount":"{}","processed_at":"{}"}})",
                                       10 * number + 8, decimal(first), at);
    if (first != paid)
        payments += fmt::format(R"(,{{"id":{},"kind":"sale","status":"success","gateway":"gift_card","amount":"{}",)"
                                R"("processed_at":"{}"}})",
                                10 * number + 9, decimal(paid - first), at);
    auto content = fmt::format(
        R"({{"order":{{"id":{},"name":"#{}","currency":"GBP","created_at":"{}","total_price":"{}",)"
        R"("customer":{{"id":{}}},"shipping_address":{{"country_code":"GB"}},"line_items":[{}],)"
        R"("shipping_lines":[{{"id":{},"title":"Post","price":"{}"}}],"transactions":[{}]}}}})",
        number, number, at, decimal(total), draw.below(900), lines, 10 * number + 7, decimal(shipping), payments);
    return channelText(draw, content);
}

/// The shop gave money back by itself for a line of one of its orders: what it comes to, or too much.
std::optional<std::string> shopRefund(OperationDraw& draw, const SeenDocument& order) {
    const auto lines =
        draw.rows("SELECT o.reference, l.reference, l.amount, l.tax, p.reference, p.tender FROM sales_order o JOIN "
                  "sales_order_line l ON l.entity = o.entity AND l.order_id = o.id AND l.item_id <> 0 JOIN "
                  "order_payment p ON p.entity = o.entity AND p.order_id = o.id AND p.payment_no = 1 WHERE o.entity = "
                  "? AND o.id = ? AND o.channel = 'SHOP' ORDER BY l.line_no",
                  {order.entity, order.id.toString()});
    if (lines.empty())
        return {};
    const auto& line = lines[static_cast<std::size_t>(draw.below(std::ssize(lines)))];
    const auto amount = asInteger(line[2]), tax = asInteger(line[3]);
    const auto number = draw.count();
    return channelText(
        draw,
        fmt::format(
            R"({{"refund":{{"id":{},"order_id":{},"created_at":"{}T08:00:00Z","refund_line_items":[{{"line_item_id":)"
            R"({},"quantity":1,"subtotal":"{}","total_tax":"{}"}}],"transactions":[{{"id":{},"parent_id":{},)"
            R"("kind":"refund","status":"success","gateway":"{}","amount":"{}","currency":"GBP"}}]}}}})",
            number, asText(line[0]), draw.today().toString(), asText(line[1]), decimal(amount - tax), decimal(tax),
            10 * number, asText(line[4]), asText(line[5]), decimal(amount + (draw.chance(10) ? 500 : 0))));
}

/// The shop's provider of payments pays out what was paid for one of its orders, less a fee; now and then it keeps more.
std::optional<std::string> shopSettlement(OperationDraw& draw, const SeenDocument& order) {
    const auto paid = draw.rows("SELECT o.reference, SUM(p.amount - p.refunded) FROM sales_order o JOIN order_payment p "
                                "ON p.entity = o.entity AND p.order_id = o.id AND p.tender <> 'gift_card' WHERE "
                                "o.entity = ? AND o.id = ? AND o.channel = 'SHOP' GROUP BY o.reference",
                                {order.entity, order.id.toString()});
    if (paid.empty())
        return {};
    const auto collected = asInteger(paid.front()[1]), fee = collected / 40;
    const auto settled = draw.chance(30) ? collected - draw.between(1, 200) : collected;
    const auto at = draw.today().toString() + "T08:00:00Z";
    const auto number = draw.count();
    return channelText(
        draw, fmt::format("settlement-id\tdeposit-date\ttotal-amount\tcurrency\ttransaction-type\torder-id\t"
                          "posted-date\tprice-type\tprice-amount\torder-fee-type\torder-fee-amount\n"
                          "S{0}\t{1}\t{2}\tGBP\n"
                          "S{0}\t\t\t\tOrder\t{3}\t{1}\tPrincipal\t{4}\n"
                          "S{0}\t\t\t\tOrder\t{3}\t{1}\t\t\tFee\t{5}\n",
                          number, at, decimal(settled - fee - (draw.chance(10) ? 1 : 0)), asText(paid.front()[0]),
                          decimal(settled), decimal(-fee)));
}

/// A code of a channel's own for one or two of our items.
std::optional<std::string> listing(OperationDraw& draw, const SeenDocument&) {
    return fmt::format(R"({{"channel":"SHOP","code":"BUNDLE{}","parts":[{{"sku":"{}","quantity":1}},)"
                       R"({{"sku":"{}","quantity":{}}}]}})",
                       draw.below(20), trialSku(draw.item()), trialSku(trialItems), draw.between(1, 3));
}

/// What the stock room of another system tells: losses and finds.
std::optional<std::string> happened(OperationDraw& draw, const SeenDocument&) {
    auto made = trade(draw, fmt::format("E{:07}", draw.count()));
    made.node = draw.node();
    auto line = tradeLine(draw, draw.chance(60) ? "write_off" : "find", draw.item(), draw.between(1, 3));
    line.description = "thrown away";
    made.lines = {std::move(line)};
    return batchText(draw, {std::move(made)});
}

constexpr Operation sellingTable[] = {
    {"trade.import", 110, "integrator", "", "", "", sold},
    {"trade.import", 60, "integrator", "", "", "", sentBack},
    {"trade.import", 8, "integrator", "", "", "", happened},
    {"channel_message.receive", 60, "integrator", "", "", "", shopOrder},
    {"channel_message.receive", 50, "integrator", "sales_order", "shipped", "", shopRefund, true},
    {"channel_message.receive", 15, "integrator", "sales_order", "shipped", "", shopSettlement, true},
    {"settlement.accept", 6, "controller finance-lead", "settlement", "differs", R"({"note":"Agreed."})"},
    {"channel_message.retry", 8, "integrator", "channel_message", "failed"},
    {"channel_message.repair", 2, "integrator", "channel_message", "failed", R"({"node":"NORTH"})"},
    {"channel_message.accept", 6, "integrator", "channel_message", "differs"},
    {"channel_message.give_up", 3, "integrator", "channel_message", "failed"},
    {"listing.set", 2, "steward integrator", "", "", "", listing},
};

} // namespace

std::span<const Operation> sellingOperations() {
    return sellingTable;
}

} // namespace opsdesk
