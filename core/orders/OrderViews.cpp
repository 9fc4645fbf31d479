#include "core/orders/OrderViews.h"

namespace opsdesk {

namespace {

View orders() {
    View view;
    view.name = "orders";
    view.title = "Sales orders";
    view.description = "What customers ordered, newest first.";
    view.columns = {
        {"number", "Number", ColumnType::Code, "What people call it."},
        {"state", "State", ColumnType::Code, "Where it stands; imported orders are shipped."},
        {"ordered_at", "Ordered", ColumnType::Time, "When the customer ordered."},
        {"channel", "Channel", ColumnType::Code, "Where the order came from."},
        {"customer", "Customer", ColumnType::Code, "The customer's code; empty when not known."},
        {"country", "Country", ColumnType::Text, "Where it goes."},
        {"node", "Node", ColumnType::Code, "The node that ships it."},
        {"amount", "Amount", ColumnType::Money, "What the customer pays, charges among it."},
        {"currency", "Currency", ColumnType::Currency, "Of the amount.", false},
        {"payment_state", "Paid", ColumnType::Code, "Open, part, paid or overpaid; empty where nobody says."},
        {"paid", "Paid amount", ColumnType::Money, "Captured, over all payments."},
        {"refunded", "Refunded", ColumnType::Money, "Given back or promised.", false},
        {"refundable", "Refundable", ColumnType::Money, "What can still be given back at most.", false},
        {"discount", "Discount", ColumnType::Money, "Taken off, over all lines.", false},
        {"tax", "Tax", ColumnType::Money, "In the amount.", false},
        {"shipping", "Shipping", ColumnType::Money, "In the amount: what is charged for shipping.", false},
        {"reference", "Reference", ColumnType::Code, "The channel's own key of the order.", false},
        {"lines", "Lines", ColumnType::Integer, "How many lines it has."},
        {"history", "History", ColumnType::Boolean, "Whether it was before the cut-over and has no posting."},
        {"version", "Version", ColumnType::Integer, "Counts changes to the order.", false},
        {"node_id", "Node key", ColumnType::Integer, "Key of the node.", false},
        {"id", "Id", ColumnType::Uuid, "Key of the order.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"ordered_at", true}};
    view.sql =
        R"(SELECT o.number, o.state, o.ordered_at, o.channel, o.customer, o.country, n.code AS node, o.amount, o.currency,
            o.payment_state, o.paid, o.refunded, o.discount, o.tax, o.shipping, o.reference,
            CASE WHEN o.payment_state = '' THEN o.amount ELSE o.paid END - o.refunded AS refundable,
            (SELECT count(*) FROM sales_order_line l WHERE l.entity = o.entity AND l.order_id = o.id) AS lines,
            o.history, o.version, o.node_id, o.id, o.rev
        FROM sales_order o
        LEFT JOIN node n ON n.entity = o.entity AND n.node_id = o.node_id
        WHERE o.entity = @entity)";
    view.tables = {"node", "sales_order", "sales_order_line"};
    view.search = {"number", "customer", "country", "reference"};
    return view;
}

View orderLines() {
    View view;
    view.name = "order-lines";
    view.title = "Sales order lines";
    view.description = "The lines of sales orders: items, and charges such as postage.";
    view.columns = {
        {"number", "Order", ColumnType::Code, "The order's number."},
        {"line_no", "Line", ColumnType::Integer, "Place in the order."},
        {"sku", "SKU", ColumnType::Code, "The item; empty for a charge."},
        {"charge", "Charge", ColumnType::Code, "The charge; empty for an item."},
        {"description", "Description", ColumnType::Text, "As the source had it."},
        {"quantity", "Quantity", ColumnType::Quantity, "Ordered."},
        {"shipped", "Shipped", ColumnType::Quantity, "Of it; the rest was not there to ship."},
        {"unit_price", "Unit price", ColumnType::Money, "Per base unit.", true, false},
        {"discount", "Discount", ColumnType::Money, "Taken off, its share of the order's discounts among it.", false},
        {"tax", "Tax", ColumnType::Money, "In the amount.", false},
        {"amount", "Amount", ColumnType::Money, "What the customer pays for it, with tax and after discounts."},
        {"currency", "Currency", ColumnType::Currency, "Of price and amount.", false},
        {"customer", "Customer", ColumnType::Code, "The customer's code; empty when not known.", false},
        {"ordered_at", "Ordered", ColumnType::Time, "When the customer ordered.", false},
        {"reference", "Reference", ColumnType::Code, "The channel's own key of the line.", false},
        {"fingerprint", "Fingerprint", ColumnType::Integer, "Of the imported row; 0 when not imported.", false},
        {"order_id", "Order key", ColumnType::Uuid, "Key of the order.", false},
        {"item_id", "Item key", ColumnType::Integer, "Key of the item; 0 for a charge.", false},
        {"id", "Id", ColumnType::Code, "Order and line.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"order_id"}, {"line_no"}};
    view.sql =
        R"(SELECT o.number, l.line_no, i.sku, l.charge, l.description, l.quantity, l.shipped, l.unit_price, l.amount, o.currency,
            l.discount, l.tax, l.reference,
            o.customer, o.ordered_at, l.fingerprint,
            l.order_id, l.item_id, CAST(l.order_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev
        FROM sales_order_line l
        JOIN sales_order o ON o.entity = l.entity AND o.id = l.order_id
        LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
        WHERE l.entity = @entity)";
    view.tables = {"item", "sales_order", "sales_order_line"};
    view.search = {"number", "sku", "description"};
    return view;
}

View orderPayments() {
    View view;
    view.name = "order-payments";
    view.title = "Payments of sales orders";
    view.description =
        "What customers paid for their orders, and in which way; refunds go back the way the money came.";
    view.columns = {
        {"number", "Order", ColumnType::Code, "The order's number."},
        {"payment_no", "Payment", ColumnType::Integer, "From 1."},
        {"tender", "Tender", ColumnType::Code, "Card, wallet, gift card, invoice, cash or marketplace."},
        {"paid_at", "Paid", ColumnType::Time, "When it was captured."},
        {"amount", "Amount", ColumnType::Money, "Captured."},
        {"refunded", "Refunded", ColumnType::Money, "Of it, by approved refunds."},
        {"refundable", "Refundable", ColumnType::Money, "What can still go back this way."},
        {"currency", "Currency", ColumnType::Currency, "Of the amounts.", false},
        {"reference", "Reference", ColumnType::Code, "The payment's key at the provider."},
        {"order_id", "Order key", ColumnType::Uuid, "Key of the order.", false},
        {"id", "Id", ColumnType::Code, "Order and payment.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"order_id"}, {"payment_no"}};
    view.sql =
        R"(SELECT o.number, p.payment_no, p.tender, p.paid_at, p.amount, p.refunded, p.amount - p.refunded AS refundable,
            p.currency, p.reference, p.order_id,
            CAST(p.order_id AS text) || '/' || CAST(p.payment_no AS text) AS id, p.rev
        FROM order_payment p
        JOIN sales_order o ON o.entity = p.entity AND o.id = p.order_id
        WHERE p.entity = @entity)";
    view.tables = {"order_payment", "sales_order"};
    view.search = {"number", "reference"};
    return view;
}

} // namespace

void addOrderViews(Catalog& catalog) {
    catalog.add(orders());
    catalog.add(orderLines());
    catalog.add(orderPayments());
}

} // namespace opsdesk
