#include "core/ledger/LedgerViews.h"

namespace opsdesk {

namespace {

using enum ColumnType;

View stockView() {
    View view;
    view.name = "stock";
    view.title = "Stock";
    view.description = "What stands where now: one row per item, node, state and lot.";
    view.columns = {
        {"id", "Id", Text, "Item, node, state and lot as one text.", false},
        {"rev", "Revision", Integer, "Of the last change.", false},
        {"item_id", "Item key", Integer, "Key of the item.", false},
        {"sku", "SKU", Code, "The item."},
        {"name", "Name", Text, "What the item is called."},
        {"node_id", "Node key", Integer, "Key of the node.", false},
        {"node", "Node", Code, "Where it stands."},
        {"state", "State", Code, "available, returned or damaged."},
        {"lot", "Lot", Code, "Empty when the item has no lots."},
        {"quantity", "Quantity", Quantity, "In the item's base unit."},
        {"base_uom", "Unit", Code, "The item's base unit."},
        {"amount", "Value", Money,
         "Its share of the item's value at moving average, rounded to the nearest minor unit."},
        {"currency", "Currency", Currency, "Of the value."},
    };
    view.order = {{"sku"}, {"node"}, {"state"}, {"lot"}};
    // Whole numbers throughout: value · part / whole by quotient and remainder, half up. NUMERIC holds the product
    // exactly in PostgreSQL; SQLite's 64 bits do for three million units of an item.
    view.sql = R"(SELECT p.item_id || '/' || p.node_id || '/' || p.state || '/' || p.lot AS id, p.rev AS rev,
 p.item_id AS item_id, i.sku AS sku, i.name AS name, p.node_id AS node_id, n.code AS node, p.state AS state, p.lot AS lot,
 p.quantity AS quantity, i.base_uom AS base_uom,
 CASE WHEN v.quantity > 0 THEN CAST(v.value / v.quantity * p.quantity
  + (CAST(v.value % v.quantity AS NUMERIC) * p.quantity - (CAST(v.value % v.quantity AS NUMERIC) * p.quantity) % v.quantity) / v.quantity
  + CASE WHEN 2 * ((CAST(v.value % v.quantity AS NUMERIC) * p.quantity) % v.quantity) >= v.quantity THEN 1 ELSE 0 END AS BIGINT)
  ELSE 0 END AS amount,
 COALESCE(v.currency, '') AS currency
 FROM stock_position p
 JOIN item i ON i.entity = 0 AND i.item_id = p.item_id
 JOIN node n ON n.entity = p.entity AND n.node_id = p.node_id
 LEFT JOIN stock_value v ON v.entity = p.entity AND v.item_id = p.item_id
 WHERE p.entity = @entity AND p.node_id <> 0 AND p.quantity <> 0)";
    view.tables = {"stock_position", "stock_value", "item", "node"};
    view.search = {"sku", "name", "node", "lot"};
    return view;
}

View stockEntriesView() {
    View view;
    view.name = "stock-entries";
    view.title = "Stock entries";
    view.description = "Every movement of stock, line by line; a place outside has no node.";
    view.columns = {
        {"id", "Id", Text, "Entry and line as one text.", false},
        {"rev", "Revision", Integer, "Of the command that posted it.", false},
        {"entry_id", "Entry", Integer, "Number of the entry."},
        {"line_no", "Line", Integer, "From 1."},
        {"moved_on", "Date", Date, "The day the stock moved."},
        {"kind", "Kind", Code,
         "opening, receipt, issue, return, write_off, adjustment, transfer; history_… before the cut-over."},
        {"number", "Document", Code, "Number of the document behind it."},
        {"document", "Document id", Uuid, "Id of the document behind it.", false},
        {"sku", "SKU", Code, "The item."},
        {"name", "Name", Text, "What the item is called."},
        {"lot", "Lot", Code, "Empty when the item has no lots.", false},
        {"from_node", "From node", Code, "Where it left; empty outside."},
        {"from_state", "From", Code, "State it left; outside: supplier, customer, found, opening, history."},
        {"to_node", "To node", Code, "Where it went; empty outside."},
        {"to_state", "To", Code, "State it went to; outside: customer, supplier, written_off, history."},
        {"quantity", "Quantity", Quantity, "In the item's base unit."},
        {"amount", "Value", Money, "Book value that came in or went out; zero within the entity and in history."},
        {"currency", "Currency", Currency, "Of the value."},
        {"command_id", "Command", Uuid, "The command that posted it.", false},
    };
    view.order = {{"entry_id", true}, {"line_no"}};
    view.sql =
        R"(SELECT l.entry_id || '/' || l.line_no AS id, l.rev AS rev, l.entry_id AS entry_id, l.line_no AS line_no,
 e.moved_on AS moved_on, e.kind AS kind, e.number AS number, e.document AS document, i.sku AS sku, i.name AS name, l.lot AS lot,
 COALESCE(f.code, '') AS from_node, l.from_state AS from_state, COALESCE(t.code, '') AS to_node, l.to_state AS to_state,
 l.quantity AS quantity, l.value AS amount, COALESCE(v.currency, '') AS currency, e.command_id AS command_id
 FROM stock_line l
 JOIN stock_entry e ON e.entity = l.entity AND e.entry_id = l.entry_id
 JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
 LEFT JOIN node f ON f.entity = l.entity AND f.node_id = l.from_node
 LEFT JOIN node t ON t.entity = l.entity AND t.node_id = l.to_node
 LEFT JOIN stock_value v ON v.entity = l.entity AND v.item_id = l.item_id
 WHERE l.entity = @entity)";
    view.tables = {"stock_line", "stock_entry", "item", "node", "stock_value"};
    view.search = {"sku", "name", "number", "kind"};
    return view;
}

View journalView() {
    View view;
    view.name = "journal";
    view.title = "Journal";
    view.description = "Every line of the general ledger.";
    view.columns = {
        {"id", "Id", Text, "Entry and line as one text.", false},
        {"rev", "Revision", Integer, "Of the command that posted it.", false},
        {"entry_id", "Entry", Integer, "Number of the entry."},
        {"line_no", "Line", Integer, "From 1."},
        {"posted_on", "Date", Date, "The day it was posted on."},
        {"document_date", "Happened on", Date, "Where the month was closed and it is booked later.", false},
        {"late_reason", "Why later", Text, "", false},
        {"event", "Event", Code, "Of the posting map."},
        {"number", "Document", Code, "Number of the document behind it."},
        {"document", "Document id", Uuid, "Id of the document behind it.", false},
        {"account", "Account", Code, "Code of the account."},
        {"account_name", "Account name", Text, "What the account is called."},
        {"debit", "Debit", Money, "Zero on a credit line."},
        {"credit", "Credit", Money, "Zero on a debit line."},
        {"amount", "Amount", Money, "Debit less credit.", false},
        {"currency", "Currency", Currency, "Of debit and credit."},
        {"sku", "SKU", Code, "The item it concerns; empty for none."},
        {"description", "Description", Text, "What the entry says."},
        {"reverses", "Reverses", Integer, "The entry that it books back.", false},
        {"map_version", "Map version", Integer, "Of the posting map that chose the accounts; 0 for the usual one.",
         false},
        {"command_id", "Command", Uuid, "The command that posted it.", false},
    };
    view.order = {{"entry_id", true}, {"line_no"}};
    view.sql =
        R"(SELECT l.entry_id || '/' || l.line_no AS id, l.rev AS rev, l.entry_id AS entry_id, l.line_no AS line_no,
 e.posted_on AS posted_on, e.document_date AS document_date, e.late_reason AS late_reason,
 NULLIF(e.reverses, 0) AS reverses, e.map_version AS map_version, e.event AS event, e.number AS number, e.document AS document, l.account AS account,
 COALESCE(o.name, a.name, '') AS account_name, l.debit AS debit, l.credit AS credit, l.debit - l.credit AS amount, l.currency AS currency,
 COALESCE(i.sku, '') AS sku, e.description AS description, e.command_id AS command_id
 FROM journal_line l
 JOIN journal_entry e ON e.entity = l.entity AND e.entry_id = l.entry_id
 LEFT JOIN account a ON a.entity = 0 AND a.code = l.account
 LEFT JOIN account o ON o.entity = l.entity AND o.code = l.account
 LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
 WHERE l.entity = @entity)";
    view.tables = {"journal_line", "journal_entry", "account", "item"};
    view.search = {"account", "account_name", "number", "event", "sku", "description"};
    return view;
}

View trialBalanceView() {
    View view;
    view.name = "trial-balance";
    view.title = "Trial balance";
    view.description =
        "Each account's debits, credits and balance over all periods; the debits together equal the credits.";
    view.columns = {
        {"id", "Id", Text, "Account and currency as one text.", false},
        {"rev", "Revision", Integer, "Of the last posting.", false},
        {"account", "Account", Code, "Code of the account."},
        {"name", "Name", Text, "What the account is called."},
        {"kind", "Kind", Code, "asset, liability, income, expense or equity."},
        {"debit", "Debit", Money, "Sum of the debit lines."},
        {"credit", "Credit", Money, "Sum of the credit lines."},
        {"amount", "Balance", Money, "Debit less credit."},
        {"currency", "Currency", Currency, "Of the amounts."},
    };
    view.order = {{"account"}, {"currency"}};
    view.sql = R"(SELECT b.account || '/' || b.currency AS id, CAST(MAX(b.rev) AS BIGINT) AS rev, b.account AS account,
 COALESCE(MAX(o.name), MAX(a.name), '') AS name, COALESCE(MAX(o.kind), MAX(a.kind), '') AS kind, CAST(SUM(b.debit) AS BIGINT) AS debit,
 CAST(SUM(b.credit) AS BIGINT) AS credit, CAST(SUM(b.debit) - SUM(b.credit) AS BIGINT) AS amount, b.currency AS currency
 FROM account_balance b LEFT JOIN account a ON a.entity = 0 AND a.code = b.account
 LEFT JOIN account o ON o.entity = @entity AND o.code = b.account WHERE b.entity = @entity GROUP BY b.account, b.currency)";
    view.tables = {"account_balance", "account"};
    view.search = {"account", "name"};
    return view;
}

View accountsView() {
    View view;
    view.name = "accounts";
    view.title = "Accounts";
    view.description = "The accounts of the general ledger, as the entity has them.";
    view.columns = {
        {"id", "Id", Code, "Code of the account.", false},
        {"rev", "Revision", Integer, "Of the last change.", false},
        {"code", "Account", Code, "Code of the account."},
        {"name", "Name", Text, "What the account is called."},
        {"kind", "Kind", Code, "asset, liability, income, expense or equity."},
        {"inactive", "Not in use", Boolean, "Takes no manual entries and no rules any more."},
        {"own", "Own", Boolean, "Whether the entity has it otherwise than the shared chart."},
    };
    view.order = {{"code"}};
    view.sql = R"(SELECT a.code AS id, COALESCE(o.rev, a.rev) AS rev, a.code AS code, COALESCE(o.name, a.name) AS name,
 a.kind AS kind, CASE WHEN a.inactive = 1 OR o.inactive = 1 THEN 1 ELSE 0 END AS inactive,
 CASE WHEN o.code IS NOT NULL OR a.entity <> 0 THEN 1 ELSE 0 END AS own
 FROM account a
 LEFT JOIN account o ON o.entity = @entity AND o.code = a.code AND a.entity = 0
 WHERE a.entity = 0 OR (a.entity = @entity AND NOT EXISTS (SELECT 1 FROM account b WHERE b.entity = 0 AND b.code = a.code)))";
    view.tables = {"account"};
    view.search = {"code", "name"};
    return view;
}

View postingRulesView() {
    View view;
    view.name = "posting-rules";
    view.title = "Posting map";
    view.description = "Which accounts each event debits and credits.";
    view.columns = {
        {"id", "Id", Code, "The event.", false},
        {"rev", "Revision", Integer, "Of the last change.", false},
        {"event", "Event", Code, "What happened."},
        {"debit", "Debit", Code, "Account that is debited."},
        {"credit", "Credit", Code, "Account that is credited."},
        {"description", "Description", Text, "What it stands for."},
    };
    view.order = {{"event"}};
    view.sql = "SELECT r.event AS id, r.rev AS rev, r.event AS event, r.debit AS debit, r.credit AS credit, "
               "r.description AS description FROM posting_rule r WHERE r.entity = 0";
    view.tables = {"posting_rule"};
    view.search = {"event", "description"};
    return view;
}

} // namespace

std::vector<View> ledgerViews() {
    return {stockView(), stockEntriesView(), journalView(), trialBalanceView(), accountsView(), postingRulesView()};
}

} // namespace opsdesk
