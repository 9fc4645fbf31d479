#include "core/procurement/ReceiptViews.h"

#include "core/governance/Settings.h"

namespace opsdesk {

namespace {

using T = ColumnType;

View receipts() {
    View view;
    view.name = "receipts";
    view.title = "Receipts";
    view.description = "Goods that arrived against purchase orders.";
    view.columns = {
        {"number", "Number", T::Code, "what people call it"},
        {"received_on", "Received", T::Date, ""},
        {"order_number", "Order", T::Code, ""},
        {"supplier", "Supplier", T::Text, ""},
        {"node", "Node", T::Code, ""},
        {"lines", "Lines", T::Integer, "order lines of which something arrived"},
        {"amount", "Value", T::Money, "at the order's prices, in the currency of the books; owed until it is invoiced"},
        {"currency", "Currency", T::Currency, "", false},
        {"received_by", "Received by", T::Code, ""},
        {"delivery_note", "Delivery note", T::Code, "the supplier's number of the delivery"},
        {"blind", "Counted blind", T::Boolean, "without seeing what was ordered", false},
        {"stock_entry_id", "Stock entry", T::Integer, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"id", "Id", T::Uuid, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}};
    view.sql =
        R"(SELECT r.id AS id, r.rev AS rev, r.number AS number, r.received_on AS received_on, o.number AS order_number,
    s.name AS supplier, n.code AS node,
    (SELECT COUNT(*) FROM receipt_line l WHERE l.entity = r.entity AND l.receipt_id = r.id) AS lines,
    (SELECT CAST(SUM(l.value) AS bigint) FROM receipt_line l WHERE l.entity = r.entity AND l.receipt_id = r.id) AS amount,
)" + ownCurrencySql() +
        R"( AS currency, r.received_by AS received_by, r.delivery_note AS delivery_note,
    r.blind AS blind, r.stock_entry_id AS stock_entry_id, r.order_id AS purchase_order_id
FROM receipt r
LEFT JOIN purchase_order o ON o.entity = r.entity AND o.id = r.order_id
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = o.supplier_id
LEFT JOIN node n ON n.entity = r.entity AND n.node_id = r.node_id
WHERE r.entity = @entity)";
    view.tables = {"receipt", "receipt_line", "purchase_order", "supplier", "node", "policy"};
    view.search = {"number", "order_number", "supplier", "delivery_note"};
    return view;
}

View receiptLines() {
    View view;
    view.name = "receipt-lines";
    view.title = "Receipt lines";
    view.description = "What of each order line arrived, receipt by receipt.";
    view.columns = {
        {"number", "Receipt", T::Code, ""},
        {"line_no", "Line", T::Integer, "of the order"},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"quantity", "Quantity", T::Quantity, "base units"},
        {"damaged", "Damaged", T::Quantity, "base units of them that came damaged"},
        {"put_away", "Put away", T::Text, "where, by the rules of the node"},
        {"amount", "Value", T::Money, "at the order's price, in the currency of the books"},
        {"currency", "Currency", T::Currency, "", false},
        {"received_on", "Received", T::Date, ""},
        {"order_number", "Order", T::Code, ""},
        {"blind", "Counted blind", T::Boolean, "without seeing what was ordered", false},
        {"item_id", "Item id", T::Integer, "", false},
        {"receipt_id", "Receipt id", T::Uuid, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"id", "Id", T::Code, "receipt and line", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}, {"line_no", false}};
    view.sql = R"(SELECT CAST(l.receipt_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev AS rev,
    r.number AS number, l.line_no AS line_no, l.item_id AS item_id, i.sku AS sku, i.name AS name, l.quantity AS quantity,
    l.damaged AS damaged, l.put_away AS put_away, )" +
               ownCurrencySql() +
               R"( AS currency, l.value AS amount, r.received_on AS received_on, o.number AS order_number,
    r.blind AS blind, l.receipt_id AS receipt_id, r.order_id AS purchase_order_id
FROM receipt_line l
JOIN receipt r ON r.entity = l.entity AND r.id = l.receipt_id
LEFT JOIN purchase_order o ON o.entity = r.entity AND o.id = r.order_id
LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
WHERE l.entity = @entity)";
    view.tables = {"receipt_line", "receipt", "purchase_order", "item", "policy"};
    view.search = {"number", "order_number", "sku", "name"};
    return view;
}

} // namespace

void addReceiptViews(Catalog& catalog) {
    catalog.add(receipts());
    catalog.add(receiptLines());
}

} // namespace opsdesk
