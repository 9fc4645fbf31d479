#include "core/documents/MoneyViews.h"

#include "core/governance/Settings.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using T = ColumnType;

/// Of a document "d" in the currency of the books: what goods are worth is known in that one alone.
const std::string ownCurrency = "d.currency = " + ownCurrencySql();

void addKeys(View& view) {
    view.columns.push_back({"currency", "Currency", T::Currency, "", false});
    view.columns.push_back({"id", "Id", T::Uuid, "Key of the document.", false});
    view.columns.push_back({"rev", "Revision", T::Integer, "Of the document.", false});
    view.order = {{"number", true}};
}

View ofPurchaseOrders() {
    View view;
    view.name = "purchase-order-money";
    view.title = "Purchase orders' money";
    view.description = "What was ordered, what of it arrived, and what is still to come or was given up.";
    view.columns = {
        {"number", "Number", T::Code, ""},
        {"ordered", "Ordered", T::Money, "sum of the lines"},
        {"received", "Received", T::Money, "what arrived, at the order's prices"},
        {"cancelled", "Given up", T::Money, "what will not come: closed or cancelled, rounded down line by line"},
        {"open", "Still to come", T::Money, "ordered less received and given up"},
        {"not_invoiced", "Received, not invoiced", T::Money, "owed; suppliers' invoices are not matched yet"},
    };
    addKeys(view);
    view.sql = R"(SELECT m.number, m.ordered, m.received, m.cancelled, m.ordered - m.received - m.cancelled AS open,
    m.received AS not_invoiced, m.currency, m.id, m.rev
FROM (SELECT o.number, o.amount AS ordered,
        (SELECT CAST(COALESCE(SUM(r.value), 0) AS bigint) FROM receipt_line r JOIN receipt q ON q.entity = r.entity
            AND q.id = r.receipt_id WHERE q.entity = o.entity AND q.order_id = o.id) AS received,
        (SELECT CAST(COALESCE(SUM(l.cancelled * l.unit_cost / 1000), 0) AS bigint) FROM purchase_order_line l
            WHERE l.entity = o.entity AND l.order_id = o.id) AS cancelled,
        o.currency, o.id, o.rev
    FROM purchase_order o WHERE o.entity = @entity) m)";
    view.tables = {"purchase_order", "purchase_order_line", "receipt", "receipt_line"};
    return view;
}

View ofOrders() {
    View view;
    view.name = "order-money";
    view.title = "Customer orders' money";
    view.description = "What the customer paid, what came back, and what the goods cost.";
    view.columns = {
        {"number", "Number", T::Code, ""},
        {"paid", "Paid", T::Money, "captured; the order's amount where nobody tells of payments"},
        {"refunded", "To refund", T::Money, "of linked returns, charges left out"},
        {"cost", "Cost of goods", T::Money,
         "book value of what was shipped; empty where the books have another currency"},
        {"margin", "Margin", T::Money, "paid less to refund and cost"},
        {"margin_percent", "Margin of paid", T::Real, "percent; empty when nothing was paid"},
    };
    addKeys(view);
    view.sql = fmt::format(R"(SELECT m.number, m.paid, m.refunded, m.cost, m.paid - m.refunded - m.cost AS margin,
    CASE WHEN m.paid > 0 THEN CAST(m.paid - m.refunded - m.cost AS double precision) * 100 / m.paid END AS margin_percent,
    m.currency, m.id, m.rev
FROM (SELECT d.number, CASE WHEN d.payment_state = '' THEN d.amount ELSE d.paid END AS paid,
        (SELECT CAST(COALESCE(SUM(r.amount), 0) AS bigint) FROM return_line r
            WHERE r.entity = d.entity AND r.order_id = d.id) AS refunded,
        CASE WHEN {} THEN (SELECT CAST(COALESCE(SUM(l.value), 0) AS bigint) FROM stock_entry e
            JOIN stock_line l ON l.entity = e.entity AND l.entry_id = e.entry_id
            WHERE e.entity = d.entity AND e.document = d.id) END AS cost,
        d.currency, d.id, d.rev
    FROM sales_order d WHERE d.entity = @entity) m)",
                           ownCurrency);
    view.tables = {"sales_order", "return_line", "stock_entry", "stock_line", "policy"};
    return view;
}

View ofReturns() {
    View view;
    view.name = "return-money";
    view.title = "Returns' money";
    view.description = "What the customer gets back, and what the goods that came back are worth.";
    view.columns = {
        {"number", "Number", T::Code, ""},
        {"refund", "To refund", T::Money, "the return's amount, charges among it"},
        {"value", "Back in stock at", T::Money,
         "book value of what came back; empty where the books have another currency"},
        {"written_off", "Written off since", T::Money, "of it, approved"},
        {"loss", "Lost by it", T::Money, "to refund less what is left of the goods' value"},
    };
    addKeys(view);
    view.sql =
        fmt::format(R"(SELECT m.number, m.refund, m.value, m.written_off, m.refund - m.value + m.written_off AS loss,
    m.currency, m.id, m.rev
FROM (SELECT d.number, d.amount AS refund,
        CASE WHEN {0} THEN (SELECT CAST(COALESCE(SUM(l.value), 0) AS bigint) FROM stock_entry e
            JOIN stock_line l ON l.entity = e.entity AND l.entry_id = e.entry_id
            WHERE e.entity = d.entity AND e.document = d.id) END AS value,
        CASE WHEN {0} THEN (SELECT CAST(COALESCE(SUM(w.amount), 0) AS bigint) FROM write_off w WHERE w.entity = d.entity
            AND w.return_id = d.id AND w.state = 'approved' AND w.disposition = 'write_off') END AS written_off,
        d.currency, d.id, d.rev
    FROM return_order d WHERE d.entity = @entity) m)",
                    ownCurrency);
    view.tables = {"return_order", "stock_entry", "stock_line", "write_off", "policy"};
    return view;
}

} // namespace

void addMoneyViews(Catalog& catalog) {
    for (auto view : {ofPurchaseOrders(), ofOrders(), ofReturns()})
        catalog.add(std::move(view));
}

} // namespace opsdesk
