#include "core/returns/ReturnViews.h"

#include "core/governance/Settings.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

std::vector<ViewColumn> returnColumns() {
    return {
        {"number", "Number", ColumnType::Code, "What people call it."},
        {"state", "State", ColumnType::Code, "Where it stands; imported returns are received."},
        {"returned_at", "Returned", ColumnType::Time, "When it came back; until then, when it was authorised."},
        {"channel", "Channel", ColumnType::Code, "Where it was sold."},
        {"customer", "Customer", ColumnType::Code, "The customer's code; empty when not known."},
        {"country", "Country", ColumnType::Text, "Where it comes from."},
        {"node", "Node", ColumnType::Code, "The node that received it."},
        {"amount", "Amount", ColumnType::Money, "What the customer gets back, charges among it."},
        {"currency", "Currency", ColumnType::Currency, "Of the amount.", false},
        {"lines", "Lines", ColumnType::Integer, "How many lines it has."},
        {"unlinked_lines", "Unlinked", ColumnType::Integer,
         "Lines that no earlier purchase of the customer covers whole."},
        {"method", "Way", ColumnType::Code, "ship_back, drop_off, to_vendor or keep; empty for imported returns."},
        {"valid_until", "Valid until", ColumnType::Date, "The day by which it has to come."},
        {"age_days", "Days", ColumnType::Integer, "Since it came or was authorised, on the business date."},
        {"quantity", "Announced", ColumnType::Quantity, "Units of all lines with items."},
        {"received", "Received", ColumnType::Quantity, "Units that came."},
        {"inspected", "Inspected", ColumnType::Quantity, "Units that were looked at."},
        {"to_dispose", "To dispose", ColumnType::Integer,
         "Inspections that wait for what becomes of the goods, those among them whose write-off was rejected."},
        {"hold", "Hold", ColumnType::Code, "Why refunds wait: fraud or inspection."},
        {"fraud_score", "Fraud score", ColumnType::Integer, "0 to 100, of its signals."},
        {"blind", "Blind", ColumnType::Boolean, "Came without having been authorised."},
        {"refund_method", "Refund", ColumnType::Code, "original, store_credit, exchange or none."},
        {"order_number", "Order", ColumnType::Code, "The purchase that it was authorised for."},
        {"refusal", "Refused by", ColumnType::Text, "What the policy has against it, naming the rule."},
        {"overridden_by", "Overridden by", ColumnType::Code, "Who authorised it against the policy."},
        {"carrier", "Carrier", ColumnType::Code, "Who brings it."},
        {"tracking", "Tracking", ColumnType::Code, "The parcel's number."},
        {"label", "Label paid by", ColumnType::Code, "By the return policy: us, for whom a carrier is asked, or customer."},
        {"label_cost", "Label", ColumnType::Money, "What the way back costs us, in the currency of the books.", false},
        {"label_cost_currency", "Label currency", ColumnType::Currency, "", false},
        {"policy", "Policy", ColumnType::Code, "The return policy that authorised it.", false},
        {"policy_version", "Policy version", ColumnType::Integer, "Of the policy when it authorised.", false},
        {"exchange_number", "Exchange", ColumnType::Code, "The order that went out instead.", false},
        {"created_by", "Made by", ColumnType::Code, "Who authorised it or took it in.", false},
        {"note", "Note", ColumnType::Text, "A comment.", false},
        {"history", "History", ColumnType::Boolean, "Whether it was before the cut-over and has no posting."},
        {"version", "Version", ColumnType::Integer, "Counts changes to the return.", false},
        {"node_id", "Node key", ColumnType::Integer, "Key of the node.", false},
        {"order_id", "Order key", ColumnType::Uuid, "Key of the purchase.", false},
        {"exchange_order_id", "Exchange key", ColumnType::Uuid, "Key of the order that went out instead.", false},
        {"id", "Id", ColumnType::Uuid, "Key of the return.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
}

View returns() {
    View view;
    view.name = "returns";
    view.title = "Returns";
    view.description = "What customers sent back, newest first.";
    view.columns = returnColumns();
    view.order = {{"returned_at", true}};
    const auto ofLines = [](std::string_view what, std::string_view name) {
        return fmt::format("(SELECT CAST(COALESCE(sum({}), 0) AS bigint) FROM return_line l WHERE l.entity = r.entity "
                           "AND l.return_id = r.id AND l.item_id <> 0) AS {}, ",
                           what, name);
    };
    // Imported returns are here whole; of the others, what was taken in.
    constexpr std::string_view came = "CASE WHEN r.blind = 1 OR r.method <> '' THEN l.received ELSE l.quantity END";
    view.sql =
        R"(SELECT r.number, r.state, r.returned_at, r.channel, r.customer, r.country, n.code AS node, r.amount, r.currency,
            (SELECT count(*) FROM return_line l WHERE l.entity = r.entity AND l.return_id = r.id) AS lines,
            (SELECT count(*) FROM return_line l WHERE l.entity = r.entity AND l.return_id = r.id AND l.item_id <> 0
                AND l.link <> 'full') AS unlinked_lines, r.method, r.valid_until, )" +
        businessDaySql() + " - r.returned_at / 86400000000 AS age_days, " + ofLines("l.quantity", "quantity") +
        ofLines(came, "received") + ofLines("l.inspected", "inspected") +
        R"((SELECT count(*) FROM return_inspection s LEFT JOIN write_off w ON w.entity = s.entity AND w.id = s.write_off_id
                WHERE s.entity = r.entity AND s.return_id = r.id
                AND (s.state = 'decided' OR s.state = 'proposed' AND w.state = 'rejected')) AS to_dispose,
            r.hold, r.fraud_score, r.blind, r.refund_method, o.number AS order_number, r.refusal, r.overridden_by,
            r.carrier, r.tracking, r.label, r.label_cost, )" +
        ownCurrencySql() +
        R"( AS label_cost_currency, p.number AS policy, NULLIF(r.policy_version, 0) AS policy_version,
            x.number AS exchange_number, r.created_by, r.note, r.history, r.version, r.node_id, r.order_id,
            r.exchange_order_id, r.id, r.rev
        FROM return_order r
        LEFT JOIN node n ON n.entity = r.entity AND n.node_id = r.node_id
        LEFT JOIN sales_order o ON o.entity = r.entity AND o.id = r.order_id
        LEFT JOIN sales_order x ON x.entity = r.entity AND x.id = r.exchange_order_id
        LEFT JOIN return_policy p ON p.entity = 0 AND p.id = r.policy_id
        WHERE r.entity = @entity)";
    view.tables = {"node",         "policy",        "return_inspection", "return_line",
                   "return_order", "return_policy", "sales_order",       "write_off"};
    view.search = {"number", "customer", "country"};
    return view;
}

std::vector<ViewColumn> returnLineColumns() {
    return {
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
        {"reason_code", "Reason code", ColumnType::Code, "The standard reason.", false},
        {"reason_words", "Reason", ColumnType::Text, "Why it came back, in the standard words."},
        {"reason", "Original text", ColumnType::Text, "As the customer or the source stated it."},
        {"reason_rule", "Decided by", ColumnType::Text, "The word of the text that chose the reason.", false},
        {"condition", "Stated", ColumnType::Code, "The condition that the customer stated."},
        {"received", "Received", ColumnType::Quantity, "Of the quantity."},
        {"inspected", "Inspected", ColumnType::Quantity, "Of what was received."},
        {"refunded", "Refunded", ColumnType::Quantity, "Of the quantity."},
        {"cost", "Cost", ColumnType::Money, "What it came back into the books at.", false},
        {"cost_currency", "Cost currency", ColumnType::Currency, "Of the books.", false},
        {"rule", "Rule", ColumnType::Text, "Of the return policy, by which it was authorised."},
        {"returnable_until", "Returnable until", ColumnType::Date, "By that rule.", false},
        {"lot", "Lot", ColumnType::Code, "", false},
        {"serial", "Serial number", ColumnType::Code, "", false},
        {"return_class", "Return class", ColumnType::Code, "Of the item: says which checklist is asked.", false},
        {"state", "State", ColumnType::Code, "Of the return.", false},
        {"return_id", "Return key", ColumnType::Uuid, "Key of the return.", false},
        {"order_id", "Order key", ColumnType::Uuid, "Key of the purchase's order.", false},
        {"order_line_no", "Order line", ColumnType::Integer, "Line of the purchase; 0 when unlinked.", false},
        {"item_id", "Item key", ColumnType::Integer, "Key of the item; 0 for a charge.", false},
        {"id", "Id", ColumnType::Code, "Return and line.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
}

View returnLines() {
    View view;
    view.name = "return-lines";
    view.title = "Return lines";
    view.description = "The lines of returns, with the purchase that each takes back.";
    view.columns = returnLineColumns();
    view.order = {{"return_id"}, {"line_no"}};
    view.sql = R"(SELECT r.number, l.line_no, i.sku, l.charge, l.description, l.quantity, l.linked, l.link,
            o.number AS order_number, l.unit_price, l.amount, r.currency, l.reason_code,
            COALESCE(c.name, l.reason_code) AS reason_words, l.reason, l.reason_rule, l.condition,
            CASE WHEN l.item_id = 0 OR r.blind = 1 OR r.method <> '' THEN l.received ELSE l.quantity END AS received,
            l.inspected, l.refunded, l.cost, )" +
               ownCurrencySql() + R"( AS cost_currency, l.rule, l.returnable_until, l.lot, l.serial, i.return_class,
            r.state, l.return_id, l.order_id, l.order_line_no, l.item_id, CAST(l.return_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev
        FROM return_line l
        JOIN return_order r ON r.entity = l.entity AND r.id = l.return_id
        LEFT JOIN sales_order o ON o.entity = l.entity AND o.id = l.order_id
        LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
        LEFT JOIN reason_code c ON c.entity = 0 AND c.code = l.reason_code
        WHERE l.entity = @entity)";
    view.tables = {"item", "policy", "reason_code", "return_line", "return_order", "sales_order"};
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
