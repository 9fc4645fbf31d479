#include "core/procurement/PurchaseOrderViews.h"

#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"

namespace opsdesk {

namespace {

using T = ColumnType;

// Joins to what a row always has are LEFT, so that both stores leave them out where nobody asks for their columns: when
// only the keys of a queue are read.

/// SQL: goods of this order are still to come and were expected before today.
std::string late(const std::string& order) {
    return fmt::format("{0}.state IN ('released', 'acknowledged', 'amended', 'partly_received') AND {1} < {2}", order,
                       daysOfDateSql(order + ".expected_on"), businessDaySql());
}

std::vector<ViewColumn> orderColumns() {
    return {
        {"number", "Number", T::Code, "what people call it"},
        {"state", "State", T::Code, "of the machine purchase_order"},
        {"supplier", "Supplier", T::Text, ""},
        {"node", "Node", T::Code, "where it is to be delivered"},
        {"amount", "Amount", T::Money, "sum of its lines"},
        {"currency", "Currency", T::Currency, "", false},
        {"ordered_on", "Ordered", T::Date, "when it was released to the supplier"},
        {"expected_on", "Expected", T::Date, "earliest line that is still to come"},
        {"late_days", "Late", T::Integer, "days since it was expected, of what is still to come"},
        {"lines", "Lines", T::Integer, "how many items"},
        {"received_percent", "Received", T::Integer, "percent of the quantity ordered"},
        {"requester", "Requester", T::Code, "who submitted it, or made it"},
        {"approver", "Approved by", T::Code, ""},
        {"approved_at", "Approved", T::Time, "", false},
        {"approved_amount", "Amount approved", T::Money, "what the approval was given for", false},
        {"submitted_at", "Submitted", T::Time, "", false},
        {"created_by", "Created by", T::Code, "", false},
        {"created_at", "Created", T::Time, "", false},
        {"origin", "Origin", T::Code, "suggestion, manual, copy, switch or import", false},
        {"incoterm", "Incoterm", T::Code, "who bears freight and risk from where on", false},
        {"payment_days", "Payment days", T::Integer, "from the invoice's day until it is to be paid", false},
        {"charges", "Charges", T::Money, "freight and the like that the supplier bills; part of the amount", false},
        {"acknowledged_on", "Acknowledged", T::Date, "when the supplier answered first", false},
        {"wanted_on", "Wanted", T::Date, "the day for which the supplier was asked to hurry", false},
        {"supplier_reference", "Supplier's number", T::Code, "what the supplier calls the order", false},
        {"note", "Note", T::Text, "last comment", false},
        {"supplier_code", "Supplier code", T::Code, "", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"node_id", "Node id", T::Integer, "", false},
        {"id", "Id", T::Uuid, "", false},
        {"version", "Version", T::Integer, "counts the changes; a decision names the one it was made on", false},
        {"judged_amount", "Judged amount", T::Money,
         "what limits are about, in the currency of the books; empty where a role is asked whatever its limit", false,
         false},
        {"rev", "Revision", T::Integer, "", false},
    };
}

View orders() {
    View view;
    view.name = "purchase-orders";
    view.title = "Purchase orders";
    view.description = "Every order to a supplier, with where it stands.";
    view.columns = orderColumns();
    view.order = {{"number", true}};
    view.sql = R"(SELECT o.id AS id, o.rev AS rev, o.number AS number, o.state AS state, o.version AS version,
    s.name AS supplier, s.code AS supplier_code, n.code AS node, o.amount AS amount, o.currency AS currency,
    o.ordered_on AS ordered_on, o.expected_on AS expected_on, CASE WHEN )" +
               late("o") + " THEN " + businessDaySql() + " - " + daysOfDateSql("o.expected_on") + R"( END AS late_days,
    (SELECT COUNT(*) FROM purchase_order_line l WHERE l.entity = o.entity AND l.order_id = o.id) AS lines,
    (SELECT CAST(SUM(l.received) * 100 / NULLIF(SUM(l.quantity), 0) AS integer) FROM purchase_order_line l
        WHERE l.entity = o.entity AND l.order_id = o.id) AS received_percent,
    CASE WHEN o.submitted_by <> '' THEN o.submitted_by ELSE o.created_by END AS requester,
    o.approved_by AS approver, o.approved_at AS approved_at, o.approved_amount AS approved_amount,
    o.submitted_at AS submitted_at, o.created_by AS created_by, o.created_at AS created_at, o.origin AS origin,
    o.note AS note, o.supplier_id AS supplier_id, o.node_id AS node_id, o.incoterm AS incoterm,
    o.payment_days AS payment_days, o.charges_amount AS charges, o.supplier_reference AS supplier_reference,
    o.acknowledged_on AS acknowledged_on, o.wanted_on AS wanted_on,
    CASE WHEN o.waits_for = '' OR o.waits_for LIKE '%[limit]%' THEN )" +
               ownAmountSql("o.amount", "o.currency") + R"( END AS judged_amount
FROM purchase_order o
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = o.supplier_id
LEFT JOIN node n ON n.entity = o.entity AND n.node_id = o.node_id
WHERE o.entity = @entity)";
    view.tables = {"purchase_order", "purchase_order_line", "supplier", "node", "policy", "exchange_rate"};
    view.search = {"number", "supplier", "supplier_code"};
    return view;
}

constexpr std::string_view linesSql =
    R"(SELECT CAST(l.order_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev AS rev,
    l.order_id AS purchase_order_id, o.number AS number, o.state AS state, s.name AS supplier, l.line_no AS line_no,
    l.item_id AS item_id, i.sku AS sku, i.name AS name, l.quantity AS quantity, l.received AS received_quantity,
    l.cancelled AS cancelled_quantity, l.invoiced AS invoiced_quantity,
    CASE WHEN l.received + l.cancelled < l.quantity THEN l.quantity - l.received - l.cancelled ELSE 0 END AS open_quantity,
    l.unit_cost AS unit_cost, l.amount AS amount, o.currency AS currency,
    CASE WHEN l.quantity > 0 THEN l.unit_cost + l.charges * 1000 / l.quantity ELSE l.unit_cost END AS landed_cost,
    (SELECT MIN(c.unit_cost) FROM supplier_item c WHERE c.entity = 0 AND c.item_id = l.item_id
        AND +c.supplier_id = o.supplier_id AND c.currency = o.currency) AS list_cost,
    (SELECT CAST(l.unit_cost - MIN(c.unit_cost) AS double precision) * 100 / NULLIF(MIN(c.unit_cost), 0)
        FROM supplier_item c WHERE c.entity = 0 AND c.item_id = l.item_id
        AND +c.supplier_id = o.supplier_id AND c.currency = o.currency) AS price_variance_percent,
    (SELECT p.unit_cost FROM purchase_order_line p JOIN purchase_order q ON q.entity = p.entity AND q.id = p.order_id
        WHERE p.entity = l.entity AND p.item_id = l.item_id AND +q.supplier_id = o.supplier_id
        AND q.currency = o.currency AND q.ordered_on IS NOT NULL AND q.number < o.number
        ORDER BY q.number DESC, p.line_no DESC LIMIT 1) AS last_cost,
    (SELECT MIN(c.moq) FROM supplier_item c WHERE c.entity = 0 AND c.item_id = l.item_id
        AND +c.supplier_id = o.supplier_id) AS minimum,
    (SELECT MIN(c.multiple) FROM supplier_item c WHERE c.entity = 0 AND c.item_id = l.item_id
        AND +c.supplier_id = o.supplier_id) AS multiple,
    l.expected_on AS expected_on, l.suggestion_id AS suggestion_id, g.cover_days AS cover_days,
    g.cover_after_days AS cover_after_days
FROM purchase_order_line l
LEFT JOIN purchase_order o ON o.entity = l.entity AND o.id = l.order_id
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = o.supplier_id
LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
LEFT JOIN suggestion g ON g.entity = l.entity AND g.id = l.suggestion_id
WHERE l.entity = @entity)";

View lines() {
    View view;
    view.name = "purchase-order-lines";
    view.title = "Purchase order lines";
    view.description = "The items of every order, with price against list and last, and what has arrived.";
    view.columns = {
        {"number", "Order", T::Code, ""},
        {"line_no", "Line", T::Integer, ""},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"quantity", "Quantity", T::Quantity, "base units ordered"},
        {"received_quantity", "Received", T::Quantity, "base units that have arrived"},
        {"open_quantity", "Open", T::Quantity, "still to come"},
        {"cancelled_quantity", "Cancelled", T::Quantity, "the remainder that was closed", false},
        {"invoiced_quantity", "Invoiced", T::Quantity, "base units that the supplier has invoiced", false},
        {"unit_cost", "Unit cost", T::Money, "per base unit", true, false},
        {"amount", "Amount", T::Money, "quantity at unit cost"},
        {"currency", "Currency", T::Currency, "", false},
        {"list_cost", "List price", T::Money, "the supplier's price now", true, false},
        {"price_variance_percent", "Against list", T::Real, "percent above the supplier's price"},
        {"last_cost", "Last price", T::Money, "of the order before, from the same supplier", true, false},
        {"landed_cost", "Landed cost", T::Money, "per base unit, with its share of the order's charges", false, false},
        {"cover_days", "Cover now", T::Real, "days that the stock lasts, as last planned", false},
        {"cover_after_days", "Cover after", T::Real, "days that it lasts with the suggestion, as last planned"},
        {"minimum", "Minimum", T::Quantity, "the supplier's minimum order quantity", false},
        {"multiple", "Multiple", T::Quantity, "the supplier sells whole multiples of it", false},
        {"expected_on", "Expected", T::Date, ""},
        {"state", "State", T::Code, "of the order", false},
        {"supplier", "Supplier", T::Text, "", false},
        {"suggestion_id", "Suggestion", T::Uuid, "that it was gathered from", false},
        {"item_id", "Item id", T::Integer, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"id", "Id", T::Code, "order and line", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}, {"line_no", false}};
    view.sql = linesSql;
    view.tables = {"purchase_order_line", "purchase_order", "supplier", "item", "supplier_item", "suggestion"};
    view.search = {"number", "sku", "name"};
    return view;
}

constexpr std::string_view approvalsSql =
    R"(SELECT o.id AS id, o.rev AS rev, o.number AS number, o.state AS state, o.version AS version,
    o.submitted_at AS submitted_at, o.amount AS amount, o.currency AS currency, s.name AS supplier,
    o.submitted_by AS requester, COALESCE((SELECT c.actor FROM command c WHERE c.entity = o.entity AND c.document = o.id
        AND c.type = 'purchase_order.edit' AND c.state = 'applied' ORDER BY c.rev DESC LIMIT 1), o.created_by)
        AS last_edited_by,
    COALESCE((SELECT MAX(c.accepted_at) FROM command c WHERE c.entity = o.entity AND c.document = o.id
        AND c.type = 'purchase_order.edit' AND c.state = 'applied'), o.created_at) AS last_edited_at,
    (SELECT COUNT(*) FROM purchase_order_line l WHERE l.entity = o.entity AND l.order_id = o.id) AS lines,
    (SELECT MIN(g.stock_out_on) FROM purchase_order_line l JOIN suggestion g ON g.entity = l.entity AND g.id = l.suggestion_id
        WHERE l.entity = o.entity AND l.order_id = o.id) AS prevents_stock_out,
    (SELECT CAST(COALESCE(SUM(g.money_at_risk), 0) AS bigint)
        FROM purchase_order_line l JOIN suggestion g ON g.entity = l.entity AND g.id = l.suggestion_id
        WHERE l.entity = o.entity AND l.order_id = o.id) AS money_at_risk,
    CASE WHEN o.waits_for <> '' AND o.waits_for NOT LIKE '%[limit]%' THEN (SELECT a.role FROM approval_step a
            WHERE a.entity = o.entity AND a.document = o.id AND a.state = 'open' ORDER BY a.step_no LIMIT 1)
        WHEN o.own_amount <= CAST(b.value AS bigint) THEN 'buyer'
        WHEN o.own_amount <= CAST(k.value AS bigint) THEN 'buyer-lead' ELSE 'finance-lead' END AS level,
    CASE WHEN o.waits_for = '' THEN '[limit]' ELSE o.waits_for END AS waits_for,
    CASE WHEN o.waits_for = '' OR o.waits_for LIKE '%[limit]%' THEN o.own_amount END AS judged_amount,
    o.own_amount AS own_amount, @own_currency AS own_amount_currency, @own_currency AS budget_left_currency,
    (SELECT COUNT(*) FROM approval_step a WHERE a.entity = o.entity AND a.document = o.id AND a.state = 'approved'
        AND a.round = o.round) AS steps_given,
    (SELECT COUNT(*) FROM approval_step a WHERE a.entity = o.entity AND a.document = o.id AND a.round = o.round)
        AS steps_needed,
    (SELECT MIN(a.due_at) FROM approval_step a WHERE a.entity = o.entity AND a.document = o.id AND a.state = 'open')
        AS due_at,
    (SELECT MAX(a.escalates_to) FROM approval_step a WHERE a.entity = o.entity AND a.document = o.id
        AND a.state = 'open' AND a.escalated_at IS NOT NULL) AS escalated_to,
    (SELECT MIN(u.amount - u.committed - CAST(ROUND(CAST(CASE WHEN u.category = '' THEN o.amount ELSE
            (SELECT SUM(l.amount) FROM purchase_order_line l JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
            WHERE l.entity = o.entity AND l.order_id = o.id AND i.category = u.category) END AS double precision)
            * o.own_amount / NULLIF(o.amount, 0)) AS bigint)) FROM purchase_budget u WHERE u.entity = o.entity
        AND @today BETWEEN @budget_from AND @budget_until AND (u.category = '' OR EXISTS
            (SELECT 1 FROM purchase_order_line l JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
            WHERE l.entity = o.entity AND l.order_id = o.id AND i.category = u.category))) AS budget_left,
    (SELECT COUNT(*) FROM purchase_order_change c WHERE c.entity = o.entity AND c.order_id = o.id) AS changes,
    CASE WHEN o.waits_for <> '' AND o.waits_for NOT LIKE '%[limit]%' THEN (SELECT a.rule FROM approval_step a
            WHERE a.entity = o.entity AND a.document = o.id AND a.state = 'open' ORDER BY a.step_no LIMIT 1)
        WHEN o.own_amount IS NULL THEN 'In a foreign currency without a rate, which no limit covers'
        WHEN o.own_amount <= CAST(b.value AS bigint) THEN 'Every order is approved by someone else; this one is within the buyer''s limit'
        WHEN o.own_amount <= CAST(k.value AS bigint) THEN 'Over the buyer''s limit' ELSE 'Over the lead buyer''s limit' END AS reason,
    (SELECT MAX(CAST(l.unit_cost - c.unit_cost AS double precision) * 100 / NULLIF(c.unit_cost, 0))
        FROM purchase_order_line l JOIN supplier_item c ON c.entity = 0 AND c.item_id = l.item_id
        WHERE l.entity = o.entity AND l.order_id = o.id AND +c.supplier_id = o.supplier_id
        AND c.currency = o.currency) AS price_variance_percent,
    (SELECT COUNT(*) FROM purchase_order_line l JOIN supplier_item c ON c.entity = 0 AND c.item_id = l.item_id
        WHERE l.entity = o.entity AND l.order_id = o.id AND +c.supplier_id = o.supplier_id
        AND l.quantity < c.moq) AS below_minimum,
    s.minimum_order AS minimum_order, o.expected_on AS expected_on, n.code AS node, o.note AS note,
    o.created_by AS created_by, o.origin AS origin, o.supplier_id AS supplier_id, o.node_id AS node_id
FROM (SELECT p.*, @own_amount AS own_amount, (SELECT MAX(a.round) FROM approval_step a WHERE a.entity = p.entity
        AND a.document = p.id) AS round FROM purchase_order p WHERE p.entity = @entity AND p.state IN ('submitted', 'amended')) o
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = o.supplier_id
LEFT JOIN node n ON n.entity = o.entity AND n.node_id = o.node_id
LEFT JOIN policy b ON b.entity = 0 AND b.id = 'limit.purchase_order.approve.buyer'
LEFT JOIN policy k ON k.entity = 0 AND k.id = 'limit.purchase_order.approve.buyer-lead')";

/// @p sql with every name put in.
std::string replaced(std::string sql, const std::vector<std::pair<std::string_view, std::string>>& names) {
    for (const auto& [name, text] : names)
        for (auto at = sql.find(name); at != std::string::npos; at = sql.find(name, at + text.size()))
            sql.replace(at, name.size(), text);
    return sql;
}

std::vector<ViewColumn> approvalColumns() {
    return {
        {"number", "Number", T::Code, ""},
        {"submitted_at", "Submitted", T::Time, "since when it waits"},
        {"amount", "Amount", T::Money, "sum of its lines"},
        {"currency", "Currency", T::Currency, "", false},
        {"own_amount", "In own currency", T::Money,
         "the amount in the currency of the books, at the day's rate; empty without one", false, false},
        {"own_amount_currency", "Own currency", T::Currency, "of the books", false},
        {"supplier", "Supplier", T::Text, ""},
        {"requester", "Requester", T::Code, "who submitted it, and cannot approve it"},
        {"last_edited_by", "Last edited by", T::Code, "who changed it last, or made it; cannot approve it either"},
        {"last_edited_at", "Last edited", T::Time, "", false},
        {"lines", "Lines", T::Integer, "how many items"},
        {"due_at", "Decide by", T::Time, "when the approval is overdue and escalates; empty for never"},
        {"level", "Level", T::Code, "who is asked: a role, or the lowest one whose limit covers the amount"},
        {"steps_given", "Given", T::Integer, "approvals of this submission that were given", false},
        {"steps_needed", "Needed", T::Integer, "approvals that this submission needs", false},
        {"reason", "Why it needs approval", T::Text, "the rule, in words"},
        {"budget_left", "Budget left", T::Money,
         "of the tightest budget that it falls under, after this order; in the currency of the books", true, false},
        {"budget_left_currency", "Budget currency", T::Currency, "of the books", false},
        {"changes", "Changes", T::Integer, "since it was submitted before"},
        {"escalated_to", "Escalated to", T::Code, "the role that may decide as well, since it is overdue", false},
        {"waits_for", "Waits for", T::Text, "all who are asked now", false},
        {"judged_amount", "Judged amount", T::Money,
         "what limits are about, in the currency of the books; empty where a role is asked whatever its limit", false,
         false},
        {"price_variance_percent", "Dearest line", T::Real,
         "percent above the supplier's list price, of the line where that is highest"},
        {"below_minimum", "Below minimum", T::Integer, "lines under the supplier's minimum quantity"},
        {"minimum_order", "Supplier minimum", T::Money, "least order value that the supplier accepts", false, false},
        {"prevents_stock_out", "Prevents stock-out", T::Date,
         "earliest day on which an item runs out without this order, as last planned"},
        {"expected_on", "Expected", T::Date, "earliest line"},
        {"money_at_risk", "At risk", T::Money, "margin lost without it, of the suggestions it gathers, as last planned",
         false},
        {"node", "Node", T::Code, "where it is to be delivered"},
        {"state", "State", T::Code, "", false},
        {"note", "Note", T::Text, "the requester's comment"},
        {"created_by", "Created by", T::Code, "cannot approve it either", false},
        {"origin", "Origin", T::Code, "suggestion, manual or import", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"node_id", "Node id", T::Integer, "", false},
        {"id", "Id", T::Uuid, "", false},
        {"version", "Version", T::Integer, "an approval names it", false},
        {"rev", "Revision", T::Integer, "", false},
    };
}

View approvals() {
    View view;
    view.name = "po-approvals";
    view.title = "Orders to approve";
    view.description = "Submitted orders that wait for approval, with what it takes to decide.";
    view.columns = approvalColumns();
    view.order = {{"amount", true}};
    view.sql = replaced(std::string(approvalsSql), {{"@own_amount", ownAmountSql("p.amount", "p.currency")},
                                                    {"@own_currency", ownCurrencySql()},
                                                    {"@today", businessDaySql()},
                                                    {"@budget_from", daysOfDateSql("u.first_day")},
                                                    {"@budget_until", daysOfDateSql("u.last_day")}});
    view.tables = {"approval_step",
                   "command",
                   "exchange_rate",
                   "item",
                   "node",
                   "policy",
                   "purchase_budget",
                   "purchase_order",
                   "purchase_order_change",
                   "purchase_order_line",
                   "suggestion",
                   "supplier",
                   "supplier_item"};
    view.search = {"number", "supplier", "requester"};
    return view;
}

View changes() {
    View view;
    view.name = "purchase-order-changes";
    view.title = "Changes to orders";
    view.description = "What was changed in an order since it was submitted before.";
    view.columns = {
        {"field", "What", T::Text, "item, and what of its line; \"line\" alone for one that came or went"},
        {"before", "Before", T::Text, ""},
        {"after", "After", T::Text, ""},
        {"changed_by", "Changed by", T::Code, ""},
        {"line_no", "Line", T::Integer, "", false},
        {"change_no", "Change", T::Integer, "counts the changes of an order", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"id", "Id", T::Code, "order and change", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"purchase_order_id"}, {"change_no"}};
    view.sql = R"(SELECT CAST(c.order_id AS text) || '/' || CAST(c.change_no AS text) AS id, c.rev AS rev,
    c.order_id AS purchase_order_id, c.change_no AS change_no, c.line_no AS line_no, i.sku || ': ' || c.field AS field,
    c.before AS before, c.after AS after, c.changed_by AS changed_by
FROM purchase_order_change c
LEFT JOIN item i ON i.entity = 0 AND i.item_id = c.item_id
WHERE c.entity = @entity)";
    view.tables = {"purchase_order_change", "item"};
    return view;
}

} // namespace

void addPurchaseOrderViews(Catalog& catalog) {
    catalog.add(orders());
    catalog.add(lines());
    catalog.add(approvals());
    catalog.add(changes());
}

} // namespace opsdesk
