#include "core/inventory/StockLotCommands.h"

#include "core/inventory/StockLot.h"
#include "core/ledger/StockPosition.h"
#include "core/master/MasterLookup.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

namespace {

struct LotEdit {
    std::string sku;
    std::string lot;
    std::optional<Date> expires_on;
};
BOOST_DESCRIBE_STRUCT(LotEdit, (), (sku, lot, expires_on))

Outcome handleEdit(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
        return allowed;
    const auto edit = readPayload<LotEdit>(context.command().payload);
    if (!edit)
        return tl::unexpected(edit.error());
    auto& rows = context.rows();
    const auto item = itemBySku(rows, edit->sku, "sku");
    if (!item)
        return tl::unexpected(item.error());
    if (edit->lot.empty())
        return reject("missing_field", "Name the lot: stock without one does not expire.", "lot");
    const auto key = (*item)->item_id;
    rows.want<StockLot>(context.entity(), key, edit->lot);
    rows.load();
    if (edit->expires_on)
        rows.put(StockLot{context.entity(), key, edit->lot, *edit->expires_on, 0});
    else if (rows.find<StockLot>(context.entity(), key, edit->lot))
        rows.erase<StockLot>(context.entity(), key, edit->lot);
    return {};
}

View stockLots() {
    using enum ColumnType;
    View view;
    view.name = "stock-lots";
    view.title = "Lots";
    view.description = "Lots with a day on which they expire, and what lies of them where.";
    view.columns = {
        {"sku", "SKU", Code, "The item."},
        {"name", "Name", Text, "What it is called."},
        {"lot", "Lot", Code, "Of the item."},
        {"expires_on", "Expires on", Date, "The last day on which it can be sold."},
        {"node", "Node", Code, "Where it lies; empty when nothing is left."},
        {"state", "Stock state", Code, "available, allocated, returned or damaged."},
        {"quantity", "Quantity", Quantity, "In base units."},
        {"item_id", "Item key", Integer, "Key of the item.", false},
        {"id", "Id", Text, "Item, lot, node and state.", false},
        {"rev", "Revision", Integer, "Of the last change.", false},
    };
    view.order = {{"expires_on"}, {"sku"}, {"lot"}};
    view.sql =
        R"(SELECT CAST(l.item_id AS text) || '/' || l.lot || '/' || COALESCE(n.code, '') || '/' || COALESCE(p.state, '') AS id,
 l.rev AS rev, i.sku AS sku, i.name AS name, l.lot AS lot, l.expires_on AS expires_on, COALESCE(n.code, '') AS node,
 COALESCE(p.state, '') AS state, COALESCE(p.quantity, 0) AS quantity, l.item_id AS item_id
 FROM stock_lot l
 JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
 LEFT JOIN stock_position p ON p.entity = l.entity AND p.item_id = l.item_id AND p.lot = l.lot AND p.node_id <> 0
     AND p.quantity <> 0
 LEFT JOIN node n ON n.entity = l.entity AND n.node_id = p.node_id
 WHERE l.entity = @entity)";
    view.tables = {"stock_lot", "stock_position", "item", "node"};
    view.search = {"sku", "name", "lot"};
    return view;
}

} // namespace

void addStockLots(Catalog& catalog) {
    CommandType edit;
    edit.name = "stock_lot.edit";
    edit.summary = "Says on which day a lot expires.";
    edit.fields = describePayload<LotEdit>();
    edit.notes = {{"sku", "the item, in either case"},
                  {"lot", "the lot, as stock knows it"},
                  {"expires_on", "the last day on which it can be sold; left out: it keeps"}};
    edit.prefetch = [](const Command& command, store::UnitOfWork& rows) {
        if (const auto payload = readPayload<LotEdit>(command.payload))
            prefetchItem(rows, payload->sku);
    };
    edit.handle = handleEdit;
    catalog.add(std::move(edit));
    catalog.add(stockLots());
}

} // namespace opsdesk
