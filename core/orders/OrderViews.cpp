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
            (SELECT count(*) FROM sales_order_line l WHERE l.entity = o.entity AND l.order_id = o.id) AS lines,
            o.history, o.version, o.node_id, o.id, o.rev
        FROM sales_order o
        LEFT JOIN node n ON n.entity = o.entity AND n.node_id = o.node_id
        WHERE o.entity = @entity)";
    view.tables = {"node", "sales_order", "sales_order_line"};
    view.search = {"number", "customer", "country"};
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
        {"amount", "Amount", ColumnType::Money, "Of the line."},
        {"currency", "Currency", ColumnType::Currency, "Of price and amount.", false},
        {"customer", "Customer", ColumnType::Code, "The customer's code; empty when not known.", false},
        {"ordered_at", "Ordered", ColumnType::Time, "When the customer ordered.", false},
        {"fingerprint", "Fingerprint", ColumnType::Integer, "Of the imported row; 0 when not imported.", false},
        {"order_id", "Order key", ColumnType::Uuid, "Key of the order.", false},
        {"item_id", "Item key", ColumnType::Integer, "Key of the item; 0 for a charge.", false},
        {"id", "Id", ColumnType::Code, "Order and line.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"order_id"}, {"line_no"}};
    view.sql =
        R"(SELECT o.number, l.line_no, i.sku, l.charge, l.description, l.quantity, l.shipped, l.unit_price, l.amount, o.currency,
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

} // namespace

void addOrderViews(Catalog& catalog) {
    catalog.add(orders());
    catalog.add(orderLines());
}

} // namespace opsdesk
