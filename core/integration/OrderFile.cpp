#include "core/integration/OrderFile.h"

#include "core/base/CsvText.h"
#include "core/base/Error.h"
#include "core/base/Money.h"
#include "core/workflow/ViewCells.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace opsdesk {

namespace {

bool wasReleased(std::string_view state) {
    static constexpr std::array<std::string_view, 5> sent{"released", "acknowledged", "partly_received", "received",
                                                          "closed"};
    return std::ranges::find(sent, state) != sent.end();
}

void addLines(ViewReader& reader, std::int64_t entity, const ViewCells& head, int decimals, OutgoingOrder& order) {
    std::map<std::int64_t, std::string> sold; // what the supplier calls the items
    const auto& offers = reader.view("supplier-items");
    for (const auto& row : rowsWhere(reader, entity, "supplier-items", "supplier_id", head.text("supplier_id"))) {
        const ViewCells offer(offers, row);
        sold[offer.number("item_id")] = offer.text("supplier_sku");
    }
    const auto& view = reader.view("purchase-order-lines");
    for (const auto& row : rowsWhere(reader, entity, "purchase-order-lines", "purchase_order_id", head.text("id"))) {
        const ViewCells line(view, row);
        OutgoingOrder::Line made;
        made.line_no = line.number("line_no");
        made.sku = line.text("sku");
        made.supplier_sku = sold[line.number("item_id")];
        made.name = line.text("name");
        made.quantity = Quantity::thousandths(line.number("quantity") - line.number("cancelled_quantity"));
        made.unit_cost = toDecimal(Minor(line.number("unit_cost")), decimals);
        made.amount = toDecimal(Minor(line.number("amount")), decimals);
        made.expected_on = line.day("expected_on");
        if (made.quantity > Quantity()) // of the others nothing is wanted any more
            order.lines.push_back(std::move(made));
    }
    std::ranges::sort(order.lines, {}, &OutgoingOrder::Line::line_no);
}

} // namespace

OutgoingOrder readOutgoingOrder(ViewReader& reader, std::int64_t entity, const std::string& number) {
    const auto found = rowsWhere(reader, entity, "purchase-orders", "number", number);
    if (found.empty())
        throw UsageError(fmt::format("There is no order {}.", number));
    const ViewCells head(reader.view("purchase-orders"), found.front());
    if (!wasReleased(head.text("state")))
        throw UsageError(
            fmt::format("{} is {}: an order is sent once it was approved and released, an amended one once that was "
                        "approved.",
                        number, head.text("state")));
    const auto decimals = Currency(head.text("currency")).decimals();
    OutgoingOrder order;
    order.number = number;
    order.ordered_on = head.day("ordered_on");
    order.currency = head.text("currency");
    order.supplier_code = head.text("supplier_code");
    order.supplier = head.text("supplier");
    order.supplier_email = cellWhere(reader, entity, "suppliers", "id", head.text("supplier_id"), "email");
    order.language = cellWhere(reader, entity, "suppliers", "id", head.text("supplier_id"), "language");
    order.company = settingText(reader, entity, "company_name");
    order.company_address = settingText(reader, entity, "company_address");
    order.company_edi = settingText(reader, entity, "edi_id");
    order.node = head.text("node");
    order.node_name = cellWhere(reader, entity, "nodes", "code", order.node, "name");
    order.incoterm = head.text("incoterm");
    order.payment_days = head.number("payment_days");
    if (const Minor charges(head.number("charges")); charges != Minor())
        order.charges = toDecimal(charges, decimals);
    order.amount = toDecimal(Minor(head.number("amount")), decimals);
    addLines(reader, entity, head, decimals, order);
    return order;
}

std::string orderX12(const OutgoingOrder& order, Timestamp now, long controlNumber) {
    const auto day = now.date();
    const auto minutes = (now.micros() - Timestamp::of(day).micros()) / 60'000'000;
    const EdiEnvelope envelope{order.company_edi.empty() ? "OPSDESK" : order.company_edi,
                               order.supplier_code,
                               fmt::format("{:04}{:02}{:02}", day.year(), day.month(), day.day()),
                               fmt::format("{:02}{:02}", minutes / 60, minutes % 60),
                               controlNumber,
                               "PO"};
    return writeX12(envelope, {writeOrder(order, "0001")});
}

std::string orderCsv(const OutgoingOrder& order) {
    std::string csv = csvLine({"order", "ordered_on", "deliver_to", "line", "sku", "supplier_sku", "name", "quantity",
                               "unit_cost", "amount", "currency", "expected_on"});
    const auto words = [](const std::string& text) { return csvCell(text, true); };
    for (const auto& line : order.lines)
        csv +=
            csvLine({words(order.number), order.ordered_on.toString(), words(order.node), std::to_string(line.line_no),
                     words(line.sku), words(line.supplier_sku), words(line.name), line.quantity.toString(),
                     line.unit_cost, line.amount, order.currency, line.expected_on.toString()});
    return csv;
}

std::string orderFileName(const OutgoingOrder& order, std::string_view ending) {
    std::string name = order.number;
    std::ranges::replace_if(
        name, [](unsigned char c) { return c < 0x80 && std::isalnum(c) == 0 && c != '-'; }, '_');
    return fmt::format("{}.{}", name, ending);
}

} // namespace opsdesk
