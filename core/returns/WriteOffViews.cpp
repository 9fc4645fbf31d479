#include "core/returns/WriteOffViews.h"

#include "core/governance/Settings.h"

namespace opsdesk {

namespace {

std::vector<ViewColumn> queueColumns() {
    return {
        {"number", "Number", ColumnType::Code, "What people call it."},
        {"state", "State", ColumnType::Code, "proposed or rerouted while it waits; approved or rejected then."},
        {"amount", "Book value", ColumnType::Money, "At stake when it was proposed; what was posted once approved."},
        {"book_value", "Value now", ColumnType::Money,
         "What approving would take off the books at today's average cost."},
        {"currency", "Currency", ColumnType::Currency, "Of the money.", false},
        {"disposition", "Disposition", ColumnType::Code,
         "What is to become of the goods: write_off, restock, vendor_claim, liquidation."},
        {"loss_against_best", "Gives up", ColumnType::Money,
         "What the disposition is expected to bring back less than the best one would, by the recovery policies."},
        {"reason", "Reason", ColumnType::Text, "Why, in the standard words."},
        {"evidence", "Evidence", ColumnType::Code,
         "failed where one of the checks of write-off-evidence fails, else passed."},
        {"grade", "Grade", ColumnType::Code,
         "What the inspection of returned goods found, as the disposition it proposed tells: as_new, opened, faulty, "
         "unusable."},
        {"original_text", "Original text", ColumnType::Text, "What the warehouse or the source system wrote."},
        {"sku", "SKU", ColumnType::Code, "The item."},
        {"name", "Name", ColumnType::Text, "What it is."},
        {"quantity", "Quantity", ColumnType::Quantity, "In base units."},
        {"lot", "Lot", ColumnType::Code, "Where the item has lots."},
        {"node", "Node", ColumnType::Code, "Where the goods stand; empty before the cut-over."},
        {"stock_state", "Stock state", ColumnType::Code, "available, returned or damaged."},
        {"channel", "Channel", ColumnType::Code, "Where the linked return was sold."},
        {"customer", "Customer", ColumnType::Code, "Who sent the linked return."},
        {"age_days", "Days", ColumnType::Integer, "Since it happened, on the business date."},
        {"requester", "Requester", ColumnType::Code, "Who proposed it; never who approves it."},
        {"level", "Level", ColumnType::Code, "The lowest role whose limit covers the value now."},
        {"origin", "Origin", ColumnType::Code, "import, return, count or manual."},
        {"occurred_at", "Occurred", ColumnType::Time, "When it happened."},
        {"decided_by", "Decided by", ColumnType::Code, "Who decided last."},
        {"decided_at", "Decided", ColumnType::Time, "When."},
        {"decision_words", "Decision reason", ColumnType::Text,
         "Why it was rejected or rerouted, in the standard words."},
        {"decision_reason", "Decision code", ColumnType::Code, "Code of that reason.", false},
        {"note", "Note", ColumnType::Text, "The last one written."},
        {"history", "History", ColumnType::Boolean, "Before the cut-over: approving books the quantity, no value."},
        {"proposed_disposition", "Proposed", ColumnType::Code, "The disposition that was proposed first.", false},
        {"reason_code", "Reason code", ColumnType::Code, "Code of the reason.", false},
        {"item_id", "Item key", ColumnType::Integer, "Key of the item.", false},
        {"node_id", "Node key", ColumnType::Integer, "Key of the node.", false},
        {"order_id", "Order key", ColumnType::Uuid, "The purchase that the linked return takes back.", false},
        {"return_id", "Return key", ColumnType::Uuid, "The linked return.", false},
        {"return_number", "Return", ColumnType::Code, "The linked return's number.", false},
        {"stock_entry_id", "Stock entry", ColumnType::Integer, "Entry that was posted; 0 for none.", false},
        {"journal_entry_id", "Journal entry", ColumnType::Integer, "Entry that was posted; 0 for none.", false},
        {"version", "Version", ColumnType::Integer, "Counts changes; a decision names it.", false},
        {"id", "Id", ColumnType::Uuid, "Key of the write-off.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
}

constexpr std::string_view gradeSql =
    "CASE WHEN w.return_id IS NOT NULL OR w.stock_state = 'returned' THEN CASE w.proposed_disposition "
    "WHEN 'restock' THEN 'as_new' WHEN 'liquidation' THEN 'opened' WHEN 'vendor_claim' THEN 'faulty' "
    "ELSE 'unusable' END ELSE '' END";

std::string levelSql() {
    return "CASE WHEN " + bookValueSql() +
           " <= (SELECT CAST(p.value AS bigint) FROM policy p WHERE p.entity = 0 AND p.id = "
           "'limit.write_off.approve.controller') THEN 'controller' ELSE 'finance-lead' END";
}

/// By the recovery policies of the state that the goods are in; nothing where there is none for the disposition.
std::string lossSql() {
    const std::string percent =
        "(SELECT CAST(p.value AS bigint) FROM policy p WHERE p.entity = 0 AND p.state = 'active' "
        "AND p.id = 'recovery.' || w.stock_state || '.' || w.disposition)";
    const std::string best =
        "(SELECT max(CAST(p.value AS bigint)) FROM policy p WHERE p.entity = 0 AND p.kind = 'recovery' "
        "AND p.state = 'active' AND p.id LIKE 'recovery.' || w.stock_state || '.%')";
    const std::string worth = bookValueSql();
    return "CASE WHEN w.state IN ('proposed', 'rerouted') AND w.history = 0 THEN " + worth + " * " + best +
           " / 100 - " + worth + " * " + percent + " / 100 END";
}

} // namespace

std::string bookValueSql() {
    // value × q / quantity without leaving 64 bits: the whole unit costs first, then the rest of the division.
    return R"(CASE WHEN w.state IN ('approved', 'rejected') THEN w.amount
        WHEN w.history = 1 OR v.quantity IS NULL OR v.quantity <= 0 THEN 0
        WHEN w.quantity >= v.quantity THEN v.value
        WHEN v.quantity > 2000000000 THEN (v.value / v.quantity) * w.quantity
            + (v.value % v.quantity) / 1000 * (w.quantity / 1000) / (v.quantity / 1000000)
        ELSE (v.value / v.quantity) * w.quantity + ((v.value % v.quantity) * w.quantity + v.quantity / 2) / v.quantity END)";
}

void addWriteOffViews(Catalog& catalog) {
    View view;
    view.name = "write-offs";
    view.title = "Write-offs";
    view.description = "Stock that someone proposes to take off the books, the most valuable first.";
    view.columns = queueColumns();
    view.order = {{"amount", true}, {"occurred_at"}};
    view.sql = "SELECT w.number, w.state, w.amount, " + bookValueSql() + R"( AS book_value, w.currency, w.disposition,
            )" +
               lossSql() + R"( AS loss_against_best, COALESCE(c.name, w.reason_code) AS reason, )" + evidenceSql() +
               " AS evidence, " + std::string(gradeSql) + " AS grade, " + levelSql() +
               R"( AS level, w.original_text, i.sku, i.name, w.quantity, w.lot, n.code AS node,
            w.stock_state, r.channel, r.customer, )" +
               businessDaySql() + R"( - w.occurred_at / 86400000000 AS age_days, w.proposed_by AS requester, w.origin,
            w.occurred_at, w.decided_by, w.decided_at, COALESCE(d.name, w.decision_reason) AS decision_words, w.decision_reason, w.note, w.history, w.proposed_disposition,
            w.reason_code, w.item_id, w.node_id,
            (SELECT l.order_id FROM return_line l WHERE l.entity = w.entity AND l.return_id = w.return_id
                AND l.item_id = w.item_id AND l.order_id IS NOT NULL ORDER BY l.line_no LIMIT 1) AS order_id,
            w.return_id, r.number AS return_number, w.stock_entry_id, w.journal_entry_id, w.version, w.id, w.rev
        FROM write_off w
        LEFT JOIN item i ON i.entity = 0 AND i.item_id = w.item_id
        LEFT JOIN node n ON n.entity = w.entity AND n.node_id = w.node_id
        LEFT JOIN reason_code c ON c.entity = 0 AND c.code = w.reason_code
        LEFT JOIN reason_code d ON d.entity = 0 AND d.code = w.decision_reason
        LEFT JOIN return_order r ON r.entity = w.entity AND r.id = w.return_id
        LEFT JOIN stock_value v ON v.entity = w.entity AND v.item_id = w.item_id
        WHERE w.entity = @entity)";
    view.tables = {"item",         "node",           "policy",      "reason_code", "return_line",
                   "return_order", "stock_position", "stock_value", "write_off"};
    view.search = {"number", "sku", "name", "original_text", "reason"};
    catalog.add(std::move(view));
}

} // namespace opsdesk
