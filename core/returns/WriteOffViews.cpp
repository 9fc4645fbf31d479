#include "core/returns/WriteOffViews.h"

#include "core/governance/Settings.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace opsdesk {

namespace {

/// What people see at first.
std::vector<ViewColumn> decidingColumns() {
    return {
        {"number", "Number", ColumnType::Code, "What people call it."},
        {"state", "State", ColumnType::Code,
         "proposed or rerouted while it waits, inspecting while somebody looks again; approved or rejected then."},
        {"amount", "Book value", ColumnType::Money, "At stake when it was proposed; what was posted once approved."},
        {"book_value", "Value now", ColumnType::Money,
         "What approving would take off the books at today's average cost."},
        {"currency", "Currency", ColumnType::Currency, "Of the money.", false},
        {"disposition", "Disposition", ColumnType::Code,
         "What is to become of the goods: write_off, restock, vendor_claim, liquidation, donation, quarantine."},
        {"expected_recovery", "Brings back", ColumnType::Money,
         "What the disposition is expected to bring back, by the recovery policies.", true, false},
        {"best_way", "Best way", ColumnType::Code, "The disposition that is expected to bring back most."},
        {"loss_against_best", "Gives up", ColumnType::Money,
         "What the disposition is expected to bring back less than the best one would, by the recovery policies."},
        {"reason", "Reason", ColumnType::Text, "Why, in the standard words."},
        {"evidence", "Evidence", ColumnType::Code,
         "failed where one of the checks of write-off-evidence fails, else passed."},
        {"grade", "Grade", ColumnType::Code,
         "What the inspection of returned goods found; where none is recorded, as the disposition it proposed tells."},
        {"claim_days_left", "Claim days", ColumnType::Integer,
         "Days left to claim from the vendor; below zero when it is too late, empty when nobody is known."},
        {"refund_state", "Refund", ColumnType::Code, "held, part or whole of the linked return; empty without one."},
        {"fraud_score", "Fraud score", ColumnType::Integer, "0 to 100, of the linked return's signals."},
        {"original_text", "Original text", ColumnType::Text, "What the warehouse or the source system wrote."},
        {"sku", "SKU", ColumnType::Code, "The item."},
        {"name", "Name", ColumnType::Text, "What it is."},
        {"quantity", "Quantity", ColumnType::Quantity, "In base units."},
        {"lot", "Lot", ColumnType::Code, "Where the item has lots."},
        {"node", "Node", ColumnType::Code, "Where the goods stand; empty before the cut-over."},
        {"stock_state", "Stock state", ColumnType::Code, "available, returned or damaged."},
        {"channel", "Channel", ColumnType::Code, "Where the linked return was sold."},
        {"customer", "Customer", ColumnType::Code, "Who sent the linked return."},
        {"age_days", "Days", ColumnType::Integer, "Since the goods came back, or it happened, on the business date."},
        {"requester", "Requester", ColumnType::Code, "Who proposed it; never who approves it."},
        {"level", "Level", ColumnType::Code,
         "The lowest role whose limit covers what is at stake; of a part, that of the whole counts."},
    };
}

/// What they may choose to see, and the keys.
std::vector<ViewColumn> furtherColumns() {
    return {
        {"supplier", "Vendor", ColumnType::Text, "Whom it can be claimed from.", false},
        {"claim_until", "Claim until", ColumnType::Date, "The last day on which the vendor takes a claim.", false},
        {"claim_amount", "Vendor would owe", ColumnType::Money, "At the purchase price; 0 when none is known.", false,
         false},
        {"issue_cost", "Issue cost", ColumnType::Money,
         "What the goods left at when they were sold, and came back into stock at.", false, false},
        {"recovery_restock", "Restock brings", ColumnType::Money, "Expected.", false, false},
        {"recovery_refurbish", "Refurbishing brings", ColumnType::Money, "Expected.", false, false},
        {"recovery_liquidation", "Liquidation brings", ColumnType::Money, "Expected.", false, false},
        {"recovery_vendor_claim", "Claim brings", ColumnType::Money, "Expected; 0 when it is too late.", false, false},
        {"recovery_write_off", "Writing off brings", ColumnType::Money, "Expected.", false, false},
        {"reason_rule", "Deciding word", ColumnType::Text, "The word of the original text that chose the reason.",
         false},
        {"inspected_by", "Inspected by", ColumnType::Code, "Who looked last; never who approves it.", false},
        {"sale_state", "Sale", ColumnType::Code,
         "unsold or sold where a liquidator was given the goods and the books had them; else empty.", false},
        {"sale_number", "Lot sale", ColumnType::Code, "The lot in which a liquidator bought it.", false},
        {"recovered", "Recovered", ColumnType::Money, "Its share of what that lot brought.", true, false},
        {"sold_on", "Sold on", ColumnType::Date, "When the liquidator bought it.", false},
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
        {"line_no", "Return line", ColumnType::Integer, "Of the linked return; 0 for none.", false},
        {"split_from", "Split from", ColumnType::Uuid, "The proposal that it was a part of.", false},
        {"claim_id", "Claim key", ColumnType::Uuid, "The vendor claim that it became.", false},
        {"supplier_id", "Vendor key", ColumnType::Integer, "Whom it can be claimed from; 0 for nobody.", false},
        {"return_number", "Return", ColumnType::Code, "The linked return's number.", false},
        {"stock_entry_id", "Stock entry", ColumnType::Integer, "Entry that was posted; 0 for none.", false},
        {"journal_entry_id", "Journal entry", ColumnType::Integer, "Entry that was posted; 0 for none.", false},
        {"version", "Version", ColumnType::Integer, "Counts changes; a decision names it.", false},
        {"id", "Id", ColumnType::Uuid, "Key of the write-off.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
}

constexpr std::string_view gradeSql =
    "CASE WHEN w.grade <> '' THEN w.grade WHEN w.return_id IS NOT NULL OR w.stock_state = 'returned' THEN "
    "CASE w.proposed_disposition WHEN 'restock' THEN 'as_new' WHEN 'liquidation' THEN 'opened' "
    "WHEN 'vendor_claim' THEN 'faulty' ELSE 'unusable' END ELSE '' END";

constexpr std::string_view stillWaits = "w.state IN ('proposed', 'rerouted', 'inspecting')";

std::string levelSql() {
    const std::string limit = "(SELECT CAST(p.value AS bigint) FROM policy p WHERE p.entity = 0 AND p.id = "
                              "'limit.write_off.approve.controller')";
    return "CASE WHEN " + bookValueSql() + " <= " + limit + " AND w.amount <= " + limit +
           " AND w.whole_amount <= " + limit + " THEN 'controller' ELSE 'finance-lead' END";
}

std::string claimDaysSql() {
    return daysOfDateSql("w.claim_until") + " - " + businessDaySql();
}

/// In the order in which the first of those that bring back most is the best.
constexpr std::array<std::string_view, 7> ways{"donation", "liquidation",  "quarantine", "refurbish",
                                               "restock",  "vendor_claim", "write_off"};

/// What each way brings back of the book value, in percent, by the recovery policies: `y`, a row for each stock state.
/// Grouped, so that policies are read once and not for every write-off.
std::string recoveriesSql() {
    std::string sql = "(SELECT q.stock_state, max(q.percent) AS best, max(CASE WHEN q.way <> 'vendor_claim' THEN "
                      "q.percent END) AS best_late";
    for (const auto way : ways)
        sql += fmt::format(", max(CASE WHEN q.way = '{0}' THEN q.percent END) AS {0}", way);
    return sql +
           " FROM (SELECT t.stock_state, substr(p.id, 11 + length(t.stock_state)) AS way, CAST(p.value AS bigint) "
           "AS percent FROM policy p JOIN (SELECT 'available' AS stock_state UNION ALL SELECT 'returned' UNION "
           "ALL SELECT 'damaged' UNION ALL SELECT 'as_new' UNION ALL SELECT 'opened' UNION ALL SELECT 'used' UNION "
           "ALL SELECT 'faulty' UNION ALL SELECT 'unusable' UNION ALL SELECT 'missing') t ON p.id LIKE 'recovery.' || "
           "t.stock_state || '.%' WHERE p.entity = 0 AND "
           "p.kind = 'recovery' AND p.state = 'active') q GROUP BY q.stock_state)";
}

std::string percentSql(std::string_view way) {
    return way == "vendor_claim" ? "CASE WHEN " + claimIsLateSql() + " THEN 0 ELSE y.vendor_claim END"
                                 : "y." + std::string(way);
}

std::string chosenPercentSql() {
    std::string sql = "CASE w.disposition";
    for (const auto way : ways)
        sql += fmt::format(" WHEN '{}' THEN {}", way, percentSql(way));
    return sql + " END";
}

std::string whileItWaits(const std::string& sql) {
    return "CASE WHEN " + std::string(stillWaits) + " AND w.history = 0 THEN " + sql + " END";
}

/// What a way that brings back @p percent (SQL) is expected to bring; nothing where there is no policy for it.
std::string recoverySql(const std::string& percent) {
    return whileItWaits(bookValueSql() + " * (" + percent + ") / 100");
}

std::string bestPercentSql() {
    return "CASE WHEN " + claimIsLateSql() + " THEN y.best_late ELSE y.best END";
}

std::string bestWaySql() {
    std::string sql = "CASE";
    for (const auto way : ways)
        sql += fmt::format(" WHEN {} = {} THEN '{}'", percentSql(way), bestPercentSql(), way);
    return whileItWaits(sql + " END");
}

std::string lossSql() {
    const std::string worth = bookValueSql();
    return whileItWaits(worth + " * (" + bestPercentSql() + ") / 100 - " + worth + " * COALESCE(" + chosenPercentSql() +
                        ", 0) / 100");
}

/// The refunds of the linked return: held by fraud control or inspection, made for a part of it or for all.
constexpr std::string_view refundStateSql =
    "CASE WHEN r.id IS NULL THEN '' WHEN r.hold <> '' THEN 'held' WHEN (SELECT sum(l.refunded) FROM return_line l "
    "WHERE l.entity = r.entity AND l.return_id = r.id) >= (SELECT sum(l.quantity) FROM return_line l WHERE l.entity = "
    "r.entity AND l.return_id = r.id) THEN 'whole' WHEN EXISTS (SELECT 1 FROM return_line l WHERE l.entity = r.entity "
    "AND l.return_id = r.id AND l.refunded > 0) THEN 'part' ELSE 'none' END";

} // namespace

std::string claimIsLateSql() {
    return "(w.claim_until IS NOT NULL AND " + claimDaysSql() + " < 0)";
}

std::string recoveryClassSql() {
    return "CASE WHEN w.grade <> '' THEN w.grade ELSE w.stock_state END";
}

std::string bookValueSql() {
    // round-half-even(value × q / quantity) within 64 bits: whole unit costs, then a long division of the rest by two
    // digits of a million each. Exact for pools of up to three thousand million units.
    const std::string high = "(v.value % v.quantity) * (w.quantity / 1000000)";
    const std::string low = "((" + high + ") % v.quantity * 1000000 + (v.value % v.quantity) * (w.quantity % 1000000))";
    const std::string whole =
        "(v.value / v.quantity) * w.quantity + (" + high + ") / v.quantity * 1000000 + " + low + " / v.quantity";
    const std::string twice = "2 * (" + low + " % v.quantity)";
    return "CASE WHEN w.state IN ('approved', 'rejected') THEN w.amount "
           "WHEN w.history = 1 OR v.quantity IS NULL OR v.quantity <= 0 THEN 0 "
           "WHEN w.quantity >= v.quantity THEN v.value ELSE " +
           whole + " + CASE WHEN " + twice + " > v.quantity OR " + twice + " = v.quantity AND (" + whole +
           ") % 2 <> 0 THEN 1 ELSE 0 END END";
}

void addWriteOffViews(Catalog& catalog) {
    View view;
    view.name = "write-offs";
    view.title = "Write-offs";
    view.description = "Stock that someone proposes to take off the books, the most valuable first.";
    view.columns = decidingColumns();
    for (auto& column : furtherColumns())
        view.columns.push_back(std::move(column));
    view.order = {{"amount", true}, {"occurred_at"}};
    view.sql =
        "SELECT w.number, w.state, w.amount, " + bookValueSql() + R"( AS book_value, w.currency, w.disposition,
            )" +
        recoverySql(chosenPercentSql()) + " AS expected_recovery, " + bestWaySql() + " AS best_way, " + lossSql() +
        R"( AS loss_against_best, COALESCE(c.name, w.reason_code) AS reason, )" + evidenceSql() + " AS evidence, " +
        std::string(gradeSql) + " AS grade, " + claimDaysSql() + " AS claim_days_left, " + std::string(refundStateSql) +
        R"( AS refund_state, COALESCE(r.fraud_score, 0) AS fraud_score, )" + levelSql() +
        R"( AS level, s.name AS supplier, w.claim_until, w.claim_amount,
            (SELECT l.cost * w.quantity / l.quantity FROM return_line l WHERE l.entity = w.entity
                AND l.return_id = w.return_id AND l.line_no = w.line_no AND l.quantity > 0) AS issue_cost,
            )" +
        recoverySql(percentSql("restock")) + " AS recovery_restock, " + recoverySql(percentSql("refurbish")) +
        " AS recovery_refurbish, " + recoverySql(percentSql("liquidation")) + " AS recovery_liquidation, " +
        recoverySql(percentSql("vendor_claim")) + " AS recovery_vendor_claim, " + recoverySql(percentSql("write_off")) +
        R"( AS recovery_write_off, w.reason_rule,
            (SELECT n.inspected_by FROM return_inspection n WHERE n.entity = w.entity AND n.return_id = w.return_id
                AND n.line_no = w.line_no AND n.inspection_no = w.inspection_no) AS inspected_by, w.original_text, i.sku, i.name, w.quantity, w.lot, n.code AS node,
            w.stock_state, r.channel, r.customer, )" +
        businessDaySql() +
        R"( - COALESCE(r.returned_at, w.occurred_at) / 86400000000 AS age_days, w.proposed_by AS requester, w.origin,
            w.occurred_at, w.decided_by, w.decided_at, COALESCE(d.name, w.decision_reason) AS decision_words, w.decision_reason, w.note, w.history, w.proposed_disposition,
            w.reason_code, w.item_id, w.node_id,
            (SELECT l.order_id FROM return_line l WHERE l.entity = w.entity AND l.return_id = w.return_id
                AND l.item_id = w.item_id AND l.order_id IS NOT NULL ORDER BY l.line_no LIMIT 1) AS order_id,
            w.return_id, w.line_no, w.split_from, w.claim_id, w.supplier_id, r.number AS return_number, w.stock_entry_id, w.journal_entry_id,
            CASE WHEN w.state <> 'approved' OR w.disposition <> 'liquidation' OR w.history = 1 THEN '' WHEN w.sale_number = '' THEN 'unsold' ELSE 'sold' END AS sale_state,
            w.sale_number, w.recovered, w.sold_on, w.version, w.id, w.rev
        FROM write_off w
        LEFT JOIN item i ON i.entity = 0 AND i.item_id = w.item_id
        LEFT JOIN node n ON n.entity = w.entity AND n.node_id = w.node_id
        LEFT JOIN reason_code c ON c.entity = 0 AND c.code = w.reason_code
        LEFT JOIN reason_code d ON d.entity = 0 AND d.code = w.decision_reason
        LEFT JOIN return_order r ON r.entity = w.entity AND r.id = w.return_id
        LEFT JOIN stock_value v ON v.entity = w.entity AND v.item_id = w.item_id
        LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = w.supplier_id
        LEFT JOIN )" +
        recoveriesSql() + R"( y ON y.stock_state = )" + recoveryClassSql() + R"(
        WHERE w.entity = @entity)";
    view.tables = {"item",         "node",     "policy",         "reason_code", "return_inspection", "return_line",
                   "return_order", "supplier", "stock_position", "stock_value", "write_off"};
    view.search = {"number", "sku", "name", "original_text", "reason"};
    catalog.add(std::move(view));
}

} // namespace opsdesk
