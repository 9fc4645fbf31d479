#include "core/returns/ReturnViews.h"

namespace opsdesk {

namespace {

View returns() {
    View view;
    view.name = "returns";
    view.title = "Returns";
    view.description = "What customers sent back, newest first.";
    view.columns = {
        {"number", "Number", ColumnType::Code, "What people call it."},
        {"state", "State", ColumnType::Code, "Where it stands; imported returns are received."},
        {"returned_at", "Returned", ColumnType::Time, "When it came back."},
        {"channel", "Channel", ColumnType::Code, "Where it was sold."},
        {"customer", "Customer", ColumnType::Code, "The customer's code; empty when not known."},
        {"country", "Country", ColumnType::Text, "Where it comes from."},
        {"node", "Node", ColumnType::Code, "The node that received it."},
        {"amount", "Amount", ColumnType::Money, "What the customer gets back, charges among it."},
        {"currency", "Currency", ColumnType::Currency, "Of the amount.", false},
        {"lines", "Lines", ColumnType::Integer, "How many lines it has."},
        {"unlinked_lines", "Unlinked", ColumnType::Integer,
         "Lines that no earlier purchase of the customer covers whole."},
        {"history", "History", ColumnType::Boolean, "Whether it was before the cut-over and has no posting."},
        {"version", "Version", ColumnType::Integer, "Counts changes to the return.", false},
        {"node_id", "Node key", ColumnType::Integer, "Key of the node.", false},
        {"id", "Id", ColumnType::Uuid, "Key of the return.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"returned_at", true}};
    view.sql =
        R"(SELECT r.number, r.state, r.returned_at, r.channel, r.customer, r.country, n.code AS node, r.amount, r.currency,
            (SELECT count(*) FROM return_line l WHERE l.entity = r.entity AND l.return_id = r.id) AS lines,
            (SELECT count(*) FROM return_line l WHERE l.entity = r.entity AND l.return_id = r.id AND l.item_id <> 0
                AND l.link <> 'full') AS unlinked_lines,
            r.history, r.version, r.node_id, r.id, r.rev
        FROM return_order r
        LEFT JOIN node n ON n.entity = r.entity AND n.node_id = r.node_id
        WHERE r.entity = @entity)";
    view.tables = {"node", "return_line", "return_order"};
    view.search = {"number", "customer", "country"};
    return view;
}

View returnLines() {
    View view;
    view.name = "return-lines";
    view.title = "Return lines";
    view.description = "The lines of returns, with the purchase that each takes back.";
    view.columns = {
        {"number", "Return", ColumnType::Code, "The return's number."},
        {"line_no", "Line", ColumnType::Integer, "Place in the return."},
        {"sku", "SKU", ColumnType::Code, "The item; empty for a charge."},
        {"charge", "Charge", ColumnType::Code, "The charge; empty for an item."},
        {"description", "Description", ColumnType::Text, "As the source had it."},
        {"quantity", "Quantity", ColumnType::Quantity, "Sent back."},
        {"linked", "Linked", ColumnType::Quantity, "How much of it the customer's earlier purchases cover."},
        {"link", "Link", ColumnType::Code, "full, part or unlinked."},
        {"order_number", "Purchase", ColumnType::Code, "The order it was bought with."},
        {"unit_price", "Unit price", ColumnType::Money, "Per base unit.", true, false},
        {"amount", "Amount", ColumnType::Money, "Of the line."},
        {"currency", "Currency", ColumnType::Currency, "Of price and amount.", false},
        {"return_id", "Return key", ColumnType::Uuid, "Key of the return.", false},
        {"order_id", "Order key", ColumnType::Uuid, "Key of the purchase's order.", false},
        {"order_line_no", "Order line", ColumnType::Integer, "Line of the purchase; 0 when unlinked.", false},
        {"item_id", "Item key", ColumnType::Integer, "Key of the item; 0 for a charge.", false},
        {"id", "Id", ColumnType::Code, "Return and line.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"return_id"}, {"line_no"}};
    view.sql = R"(SELECT r.number, l.line_no, i.sku, l.charge, l.description, l.quantity, l.linked, l.link,
            o.number AS order_number, l.unit_price, l.amount, r.currency, l.return_id, l.order_id, l.order_line_no, l.item_id,
            CAST(l.return_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev
        FROM return_line l
        JOIN return_order r ON r.entity = l.entity AND r.id = l.return_id
        LEFT JOIN sales_order o ON o.entity = l.entity AND o.id = l.order_id
        LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
        WHERE l.entity = @entity)";
    view.tables = {"item", "return_line", "return_order", "sales_order"};
    view.search = {"number", "sku", "description"};
    return view;
}

/// Sold and returned come from the stock ledger, history among it, whose lines are found by item: one row opens at
/// once.
View itemReturnRates() {
    View view;
    view.name = "item-return-rates";
    view.title = "Return rates";
    view.description = "How much of each item came back or was written off.";
    view.columns = {
        {"sku", "SKU", ColumnType::Code, "The item."},
        {"name", "Name", ColumnType::Text, "What it is."},
        {"sold", "Sold", ColumnType::Quantity, "Shipped to customers, ever."},
        {"returned", "Returned", ColumnType::Quantity, "Sent back by customers, ever."},
        {"return_percent", "Return rate", ColumnType::Real,
         "Returned of what was sold, in percent; empty when none was sold."},
        {"written_off", "Written off", ColumnType::Quantity, "Approved as written off, ever."},
        {"item_id", "Item key", ColumnType::Integer, "Key of the item.", false},
        {"id", "Id", ColumnType::Integer, "Key of the item.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the item.", false},
    };
    view.order = {{"sku"}};
    view.sql = R"(SELECT m.sku, m.name, m.sold, m.returned,
            CASE WHEN m.sold > 0 THEN CAST(m.returned AS double precision) * 100 / m.sold END AS return_percent,
            m.written_off, m.id AS item_id, m.id, m.rev
        FROM (SELECT i.sku, i.name, i.item_id AS id, i.rev,
                (SELECT CAST(COALESCE(sum(l.quantity), 0) AS bigint) FROM stock_line l
                    WHERE l.entity = @entity AND l.item_id = i.item_id AND l.to_state = 'customer') AS sold,
                (SELECT CAST(COALESCE(sum(l.quantity), 0) AS bigint) FROM stock_line l
                    WHERE l.entity = @entity AND l.item_id = i.item_id AND l.from_state = 'customer') AS returned,
                (SELECT CAST(COALESCE(sum(CASE WHEN l.to_state = 'written_off' THEN l.quantity ELSE -l.quantity END), 0) AS bigint)
                    FROM stock_line l WHERE l.entity = @entity AND l.item_id = i.item_id
                    AND (l.to_state = 'written_off' OR l.from_state = 'written_off')) AS written_off
            FROM item i WHERE i.entity = 0) m)";
    view.tables = {"item", "stock_line"};
    view.search = {"sku", "name"};
    return view;
}

} // namespace

void addReturnViews(Catalog& catalog) {
    catalog.add(returns());
    catalog.add(returnLines());
    catalog.add(itemReturnRates());
}

} // namespace opsdesk
