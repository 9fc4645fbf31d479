#include "core/inventory/InventoryViews.h"

namespace opsdesk {

std::vector<View> inventoryViews() {
    using enum ColumnType;
    View view;
    view.name = "stock-adjustments";
    view.title = "Stock adjustments";
    view.description = "Corrections of stock, proposed and decided.";
    view.columns = {
        {"id", "Id", Uuid, "Names the document to commands.", false},
        {"rev", "Revision", Integer, "Of the last change.", false},
        {"number", "Number", Code, "What people call it."},
        {"state", "State", Code, "proposed, approved or rejected."},
        {"version", "Version", Integer, "Counts changes; a decision names the one it saw.", false},
        {"amount", "Value at stake", Money, "Book value of the quantity; what was posted once approved."},
        {"currency", "Currency", Currency, "Of the value."},
        {"quantity", "Quantity", Quantity, "What to add, in base units; below zero what to take away."},
        {"sku", "SKU", Code, "The item."},
        {"name", "Name", Text, "What the item is called."},
        {"node", "Node", Code, "Where it stands; empty for what was found before the cut-over."},
        {"stock_state", "Stock state", Code, "available, returned or damaged."},
        {"lot", "Lot", Code, "Empty when the item has no lots.", false},
        {"reason_code", "Reason", Code, "Code of the reason.", false},
        {"reason", "Reason", Text, "Why."},
        {"note", "Note", Text, "Free text beside the reason."},
        {"created_by", "Proposed by", Code, "Who proposed it."},
        {"created_at", "Proposed", Time, "When."},
        {"decided_by", "Decided by", Code, "Who approved or rejected it; empty until then."},
        {"stock_entry_id", "Stock entry", Integer, "The entry that posted it; 0 until then.", false},
        {"item_id", "Item key", Integer, "Key of the item.", false},
        {"node_id", "Node key", Integer, "Key of the node.", false},
    };
    view.order = {{"amount", true}, {"number"}};
    view.sql =
        R"(SELECT a.id AS id, a.rev AS rev, a.number AS number, a.state AS state, a.version AS version, a.amount AS amount,
 a.currency AS currency, a.quantity AS quantity, i.sku AS sku, i.name AS name, n.code AS node, a.stock_state AS stock_state, a.lot AS lot,
 a.reason_code AS reason_code, COALESCE(r.name, a.reason_code) AS reason, a.note AS note, a.created_by AS created_by,
 a.created_at AS created_at, a.decided_by AS decided_by, a.stock_entry_id AS stock_entry_id, a.item_id AS item_id, a.node_id AS node_id
 FROM stock_adjustment a
 JOIN item i ON i.entity = 0 AND i.item_id = a.item_id
 LEFT JOIN node n ON n.entity = a.entity AND n.node_id = a.node_id
 LEFT JOIN reason_code r ON r.entity = 0 AND r.code = a.reason_code
 WHERE a.entity = @entity)";
    view.tables = {"stock_adjustment", "item", "node", "reason_code"};
    view.search = {"number", "sku", "name", "node", "reason"};
    return {view};
}

} // namespace opsdesk
