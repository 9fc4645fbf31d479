#include "core/procurement/SupplierInvoiceViews.h"

#include "core/governance/Settings.h"

namespace opsdesk {

namespace {

using T = ColumnType;

View invoicesView() {
    View view;
    view.name = "supplier-invoices";
    view.title = "Supplier invoices";
    view.description = "What suppliers ask to be paid, and how it matches order and receipt.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"reference", "Supplier's number", T::Code, "As the supplier numbers it."},
        {"supplier", "Supplier", T::Text, ""},
        {"amount", "Amount", T::Money, "Goods, charges and tax."},
        {"currency", "Currency", T::Currency, "", false},
        {"difference", "Too much", T::Money, "What it asks for beyond order and receipt."},
        {"finding", "What does not match", T::Text, "In words; empty when all does."},
        {"set_off", "Set off", T::Money, "By credits for claims, in its currency: so much less is paid."},
        {"invoiced_on", "Invoiced", T::Date, ""},
        {"due_on", "Due", T::Date, ""},
        {"state", "State", T::Code, "Of the machine supplier_invoice."},
        {"own_amount", "In own currency", T::Money,
         "As it was booked; of a held one what it would be, empty without a rate.", false, false},
        {"own_amount_currency", "Own currency", T::Currency, "of the books", false},
        {"tax", "Tax", T::Money, "Of the invoice.", false},
        {"charges", "Charges", T::Money, "Freight and the like.", false},
        {"created_by", "Entered by", T::Code, "Cannot release it."},
        {"created_at", "Entered", T::Time, "", false},
        {"released_by", "Released by", T::Code, "Who took it though it does not match.", false},
        {"posted_on", "Booked", T::Date, "Empty while it is held.", false},
        {"note", "Note", T::Text, "", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"id", "Id", T::Uuid, "Key of the invoice.", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"difference", true}, {"number", true}};
    view.sql = R"(SELECT v.id AS id, v.rev AS rev, v.version AS version, v.number AS number, v.reference AS reference,
    s.name AS supplier, v.amount AS amount, v.currency AS currency, v.difference AS difference, v.finding AS finding, v.set_off AS set_off,
    v.invoiced_on AS invoiced_on, v.due_on AS due_on, v.state AS state, CASE WHEN v.own_amount <> 0 OR v.amount = 0 THEN v.own_amount END AS own_amount,
    )" + ownCurrencySql() +
               R"( AS own_amount_currency, v.tax AS tax, v.charges_amount AS charges, v.created_by AS created_by,
    v.created_at AS created_at, v.released_by AS released_by, v.posted_on AS posted_on, v.note AS note,
    v.supplier_id AS supplier_id
FROM supplier_invoice v
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = v.supplier_id
WHERE v.entity = @entity)";
    view.tables = {"supplier_invoice", "supplier", "policy"};
    view.search = {"number", "reference", "supplier"};
    return view;
}

View invoiceLinesView() {
    View view;
    view.name = "supplier-invoice-lines";
    view.title = "Supplier invoice lines";
    view.description = "What of each order line was invoiced, at which price, and what was booked for it.";
    view.columns = {
        {"number", "Invoice", T::Code, ""},
        {"line_no", "Line", T::Integer, ""},
        {"order_number", "Order", T::Code, ""},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"quantity", "Quantity", T::Quantity, "Base units invoiced."},
        {"unit_cost", "Unit cost", T::Money, "Per base unit.", true, false},
        {"agreed_cost", "Agreed", T::Money, "The order's price.", true, false},
        {"amount", "Amount", T::Money, "Quantity at unit cost."},
        {"currency", "Currency", T::Currency, "", false},
        {"variance", "Variance", T::Money,
         "What was booked beyond what had been accrued, in the currency of the books.", true, false},
        {"variance_currency", "Own currency", T::Currency, "of the books", false},
        {"finding", "What does not match", T::Text, "In words."},
        {"item_id", "Item id", T::Integer, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"invoice_id", "Invoice id", T::Uuid, "", false},
        {"id", "Id", T::Code, "Invoice and line.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}, {"line_no"}};
    view.sql = R"(SELECT CAST(l.invoice_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev AS rev,
    v.number AS number, l.line_no AS line_no, o.number AS order_number, i.sku AS sku, i.name AS name,
    l.quantity AS quantity, l.unit_cost AS unit_cost, p.unit_cost AS agreed_cost, l.amount AS amount,
    v.currency AS currency, l.variance AS variance, )" +
               ownCurrencySql() + R"( AS variance_currency, l.finding AS finding, l.item_id AS item_id,
    l.order_id AS purchase_order_id, l.invoice_id AS invoice_id
FROM supplier_invoice_line l
JOIN supplier_invoice v ON v.entity = l.entity AND v.id = l.invoice_id
LEFT JOIN purchase_order o ON o.entity = l.entity AND o.id = l.order_id
LEFT JOIN purchase_order_line p ON p.entity = l.entity AND p.order_id = l.order_id AND p.line_no = l.order_line
LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
WHERE l.entity = @entity)";
    view.tables = {
        "supplier_invoice_line", "supplier_invoice", "purchase_order", "purchase_order_line", "item", "policy"};
    view.search = {"number", "order_number", "sku", "name"};
    return view;
}

View notInvoicedView() {
    View view;
    view.name = "goods-not-invoiced";
    view.title = "Goods received, not invoiced";
    view.description = "What is owed for goods that came and no invoice has asked for: the accrual, line by line.";
    view.columns = {
        {"order_number", "Order", T::Code, ""},
        {"supplier", "Supplier", T::Text, ""},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"received_quantity", "Received", T::Quantity, "Base units."},
        {"invoiced_quantity", "Invoiced", T::Quantity, "Base units."},
        {"amount", "Accrued", T::Money, "In the currency of the books; below zero where more was invoiced than came."},
        {"currency", "Currency", T::Currency, "", false},
        {"state", "State", T::Code, "Of the order."},
        {"line_no", "Line", T::Integer, "", false},
        {"item_id", "Item id", T::Integer, "", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"id", "Id", T::Code, "Order and line.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"amount", true}};
    view.sql = R"(SELECT CAST(l.order_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev AS rev,
    o.number AS order_number, s.name AS supplier, i.sku AS sku, i.name AS name, l.received AS received_quantity,
    l.invoiced AS invoiced_quantity, l.received_value - l.invoiced_value AS amount,
    )" + ownCurrencySql() +
               R"( AS currency, o.state AS state, l.line_no AS line_no, l.item_id AS item_id,
    o.supplier_id AS supplier_id, l.order_id AS purchase_order_id
FROM purchase_order_line l
JOIN purchase_order o ON o.entity = l.entity AND o.id = l.order_id
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = o.supplier_id
LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
WHERE l.entity = @entity AND l.received_value <> l.invoiced_value)";
    view.tables = {"purchase_order_line", "purchase_order", "supplier", "item", "policy"};
    view.search = {"order_number", "supplier", "sku", "name"};
    return view;
}

View ordersToInvoiceView() {
    View view;
    view.name = "orders-to-invoice";
    view.title = "Orders to invoice";
    view.description = "Orders of which more was received than invoiced.";
    view.columns = {
        {"number", "Number", T::Code, ""},
        {"supplier", "Supplier", T::Text, ""},
        {"ordered_on", "Ordered", T::Date, ""},
        {"lines", "Lines", T::Integer, "Of which more was received than invoiced."},
        {"amount", "Received, not invoiced", T::Money, "At the order's prices."},
        {"currency", "Currency", T::Currency, "", false},
        {"state", "State", T::Code, "Of the order."},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"id", "Id", T::Uuid, "Key of the order.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}};
    view.sql = R"(SELECT o.id AS id, o.rev AS rev, o.number AS number, s.name AS supplier, o.ordered_on AS ordered_on,
    (SELECT COUNT(*) FROM purchase_order_line l WHERE l.entity = o.entity AND l.order_id = o.id
        AND l.received > l.invoiced) AS lines,
    (SELECT CAST(SUM(((l.received - l.invoiced) * l.unit_cost + 500) / 1000) AS bigint) FROM purchase_order_line l
        WHERE l.entity = o.entity AND l.order_id = o.id AND l.received > l.invoiced) AS amount,
    o.currency AS currency, o.state AS state, o.supplier_id AS supplier_id
FROM purchase_order o
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = o.supplier_id
WHERE o.entity = @entity AND o.state <> 'cancelled' AND EXISTS (SELECT 1 FROM purchase_order_line l
    WHERE l.entity = o.entity AND l.order_id = o.id AND l.received > l.invoiced))";
    view.tables = {"purchase_order", "purchase_order_line", "supplier"};
    view.search = {"number", "supplier"};
    return view;
}

} // namespace

void addSupplierInvoiceViews(Catalog& catalog) {
    for (auto make : {invoicesView, invoiceLinesView, notInvoicedView, ordersToInvoiceView})
        catalog.add(make());
}

} // namespace opsdesk
