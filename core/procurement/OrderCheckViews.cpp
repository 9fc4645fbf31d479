#include "core/procurement/OrderCheckViews.h"

#include "core/governance/Settings.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using T = ColumnType;

/// One row for each day on which something of an order is expected: the first line of that day stands for all.
View cashOut() {
    View view;
    view.name = "order-cash-out";
    view.title = "Payments of orders";
    view.description = "When an order is to be paid: by the days on which its lines are expected and its terms.";
    view.columns = {
        {"number", "Order", T::Code, ""},
        {"arrives_on", "Arrives", T::Date, "When these goods are expected."},
        {"paid_on", "Paid", T::Date, "When they are to be paid, if the invoice comes with them."},
        {"amount", "Amount", T::Money, "Of these goods; with the first of them what the supplier charges beside."},
        {"currency", "Currency", T::Currency, "", false},
        {"supplier", "Supplier", T::Text, "", false},
        {"state", "State", T::Code, "Of the order.", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"id", "Id", T::Code, "Order and first line of that day.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"paid_on"}, {"number", true}};
    view.sql = R"(SELECT CAST(l.order_id AS text) || '/' || CAST(l.line_no AS text) AS id, o.rev AS rev,
    o.number AS number, l.expected_on AS arrives_on, )" +
               dateOfDaysSql(daysOfDateSql("l.expected_on") + " + o.payment_days") + R"( AS paid_on,
    (SELECT CAST(SUM(x.amount) AS bigint) FROM purchase_order_line x
        WHERE x.entity = l.entity AND x.order_id = l.order_id AND x.expected_on = l.expected_on) + CASE WHEN o.expected_on = l.expected_on THEN o.charges_amount ELSE 0 END
        AS amount,
    o.currency AS currency, s.name AS supplier, o.state AS state, o.supplier_id AS supplier_id,
    l.order_id AS purchase_order_id
FROM purchase_order_line l
JOIN purchase_order o ON o.entity = l.entity AND o.id = l.order_id
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = o.supplier_id
WHERE l.entity = @entity AND o.state NOT IN ('rejected', 'cancelled', 'closed')
    AND NOT EXISTS (SELECT 1 FROM purchase_order_line e WHERE e.entity = l.entity AND e.order_id = l.order_id AND e.line_no < l.line_no AND e.expected_on = l.expected_on))";
    view.tables = {"purchase_order_line", "purchase_order", "supplier"};
    view.search = {"number", "supplier"};
    return view;
}

View duplicates() {
    View view;
    view.name = "order-duplicates";
    view.title = "Possible duplicates";
    view.description = "Orders to the same supplier and node, made within two weeks of each other, that have a line of "
                       "the same item and quantity.";
    view.columns = {
        {"number", "Order", T::Code, ""},
        {"other", "Like it", T::Code, "The other order."},
        {"state", "State", T::Code, "Of the other order."},
        {"created_at", "Created", T::Time, "When the other order was."},
        {"created_by", "Created by", T::Code, "Who made the other order."},
        {"same_lines", "Same lines", T::Integer, "Of the same item and quantity."},
        {"amount", "Amount", T::Money, "Of the other order."},
        {"currency", "Currency", T::Currency, "", false},
        {"other_id", "Id of the other", T::Uuid, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"id", "Id", T::Code, "Both orders.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}, {"same_lines", true}};
    constexpr std::string_view same =
        R"(FROM purchase_order_line l JOIN purchase_order_line m ON m.entity = l.entity AND m.order_id = d.id
        AND m.item_id = l.item_id AND m.quantity = l.quantity WHERE l.entity = o.entity AND l.order_id = o.id)";
    view.sql = fmt::format(R"(SELECT CAST(o.id AS text) || '/' || CAST(d.id AS text) AS id, d.rev AS rev,
    o.number AS number, d.number AS other, d.state AS state, d.created_at AS created_at, d.created_by AS created_by,
    (SELECT COUNT(*) {0}) AS same_lines, d.amount AS amount, d.currency AS currency, d.id AS other_id,
    o.id AS purchase_order_id
FROM purchase_order o
JOIN purchase_order d ON d.entity = o.entity AND d.supplier_id = o.supplier_id AND d.node_id = o.node_id AND d.id <> o.id
    AND d.created_at - o.created_at BETWEEN -1209600000000 AND 1209600000000
WHERE o.entity = @entity AND o.state IN ('draft', 'submitted', 'approved', 'amended')
    AND d.state NOT IN ('rejected', 'cancelled', 'closed') AND EXISTS (SELECT 1 {0}))",
                           same);
    view.tables = {"purchase_order", "purchase_order_line"};
    view.search = {"number", "other"};
    return view;
}

} // namespace

void addOrderCheckViews(Catalog& catalog) {
    catalog.add(cashOut());
    catalog.add(duplicates());
}

} // namespace opsdesk
