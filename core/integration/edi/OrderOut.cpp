#include "core/integration/edi/OrderOut.h"

#include "core/base/Error.h"
#include "core/base/Money.h"
#include "core/integration/edi/OrderMessages.h"

#include <fmt/format.h>

#include <array>

namespace opsdesk {

namespace {

/// One row of a view, by the names of its columns.
class Named {
public:
    Named(const View& view, const ViewRow& row) : m_view(view), m_row(row) {}

    const Value& operator[](std::string_view column) const {
        return m_row[static_cast<std::size_t>(m_view.index(column))];
    }
    std::string text(std::string_view column) const { return toText((*this)[column], m_view.find(column)->type); }
    std::int64_t number(std::string_view column) const { return asInteger((*this)[column]); }
    Date day(std::string_view column) const { return Date(static_cast<std::int32_t>(number(column))); }

private:
    const View& m_view;
    const ViewRow& m_row;
};

std::vector<ViewRow> rowsWhere(ViewReader& reader, std::int64_t entity, const char* view, std::string_view column,
                               const std::string& value) {
    ViewQuery query;
    query.view = view;
    query.entity = entity;
    query.filters = {{std::string(column), FilterOperator::Equal, value}};
    return reader.rows(query);
}

bool wasReleased(std::string_view state) {
    static constexpr std::array<std::string_view, 6> sent{"released",        "acknowledged", "amended",
                                                          "partly_received", "received",     "closed"};
    return std::ranges::find(sent, state) != sent.end();
}

void addLines(ViewReader& reader, std::int64_t entity, const Named& head, int decimals, EdiOrder& order) {
    const auto& view = reader.view("purchase-order-lines");
    const auto& offers = reader.view("supplier-items");
    for (const auto& row : rowsWhere(reader, entity, "purchase-order-lines", "purchase_order_id", head.text("id"))) {
        const Named line(view, row);
        EdiOrder::Line made;
        made.line_no = line.number("line_no");
        made.sku = line.text("sku");
        made.name = line.text("name");
        made.quantity = Quantity::thousandths(line.number("quantity"));
        made.unit_cost = toDecimal(Minor(line.number("unit_cost")), decimals);
        made.expected_on = line.day("expected_on");
        for (const auto& offer : rowsWhere(reader, entity, "supplier-items", "item_id", line.text("item_id")))
            if (const Named sold(offers, offer); sold.number("supplier_id") == head.number("supplier_id"))
                made.supplier_sku = sold.text("supplier_sku");
        order.lines.push_back(std::move(made));
    }
}

} // namespace

std::string purchaseOrder850(ViewReader& reader, std::int64_t entity, const std::string& number,
                             const OrderOutOptions& options) {
    const auto found = rowsWhere(reader, entity, "purchase-orders", "number", number);
    if (found.empty())
        throw UsageError(fmt::format("There is no order {}.", number));
    const Named head(reader.view("purchase-orders"), found.front());
    if (!wasReleased(head.text("state")))
        throw UsageError(
            fmt::format("{} is {}: an order is sent once it was approved and released.", number, head.text("state")));
    const auto decimals = Currency(head.text("currency")).decimals();
    EdiOrder order;
    order.number = number;
    order.ordered_on = head.day("ordered_on");
    order.currency = head.text("currency");
    order.node = head.text("node");
    order.node_name = order.node;
    for (const auto& row : rowsWhere(reader, entity, "nodes", "code", order.node))
        order.node_name = Named(reader.view("nodes"), row).text("name");
    order.incoterm = head.text("incoterm");
    order.payment_days = head.number("payment_days");
    order.amount = toDecimal(Minor(head.number("amount")), decimals);
    addLines(reader, entity, head, decimals, order);
    const auto day = options.now.date();
    const auto minutes = (options.now.micros() - Timestamp::of(day).micros()) / 60'000'000;
    const EdiEnvelope envelope{options.sender,
                               head.text("supplier_code"),
                               fmt::format("{:04}{:02}{:02}", day.year(), day.month(), day.day()),
                               fmt::format("{:02}{:02}", minutes / 60, minutes % 60),
                               options.control_number,
                               "PO"};
    return writeX12(envelope, {writeOrder(order, "0001")});
}

} // namespace opsdesk
