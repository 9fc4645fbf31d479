#include "core/ledger/CostLayers.h"

#include "core/governance/Settings.h"
#include "core/workflow/ComputedRows.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>

namespace opsdesk {

namespace {

/// Items that filters ask for by `item_id = …`, or all.
std::optional<std::int64_t> askedItem(const std::vector<Filter>& filters) {
    for (const auto& filter : filters)
        if (filter.column == "item_id" && filter.op == FilterOperator::Equal)
            return asInteger(parseValue(filter.value, ColumnType::Integer));
    return std::nullopt;
}

/// By the ids of bills and of accepted deliveries, the receipts whose goods they are about.
std::map<std::string, std::vector<std::string>> revaluedReceipts(store::Connection& connection, std::int64_t entity) {
    std::map<std::string, std::vector<std::string>> receipts;
    const auto statement = connection.prepare(
        "SELECT CAST(b.id AS text), CAST(r.id AS text) FROM landed_cost_bill b JOIN receipt r ON r.entity = b.entity "
        "AND r.order_id = b.order_id WHERE b.entity = ? UNION SELECT CAST(d.id AS text), CAST(d.receipt_id AS text) "
        "FROM receipt_discrepancy d WHERE d.entity = ?");
    statement->bindAll(std::vector<Value>{entity, entity});
    while (statement->step())
        receipts[std::string(statement->text(0))].emplace_back(statement->text(1));
    return receipts;
}

/// Plays the stock ledger of an entity, item by item, and hands over what is left of each.
void playItems(store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters,
               const std::function<void(std::int64_t item, const CostLayers& layers)>& done) {
    auto receipts = revaluedReceipts(connection, entity);
    const auto asked = askedItem(filters);
    const auto statement = connection.prepare(
        "SELECT l.item_id, l.entry_id, l.line_no, l.from_node, l.to_node, l.quantity, l.value, e.moved_on, e.number, "
        "COALESCE(CAST(e.document AS text), '') FROM stock_line l JOIN stock_entry e ON e.entity = l.entity AND "
        "e.entry_id = l.entry_id WHERE l.entity = ? AND (l.from_node = 0) <> (l.to_node = 0)" +
        std::string(asked ? " AND l.item_id = ?" : "") + " ORDER BY l.item_id, l.entry_id, l.line_no");
    statement->bind(0, Value(entity));
    if (asked)
        statement->bind(1, Value(*asked));
    std::int64_t item = 0;
    CostLayers layers;
    while (statement->step()) {
        if (statement->integer(0) != item) {
            if (item != 0)
                done(item, layers);
            item = statement->integer(0);
            layers = {};
        }
        const bool comes = statement->integer(4) != 0;
        const auto quantity = Quantity::thousandths(statement->integer(5));
        const Minor value(statement->integer(6));
        const std::string document(statement->text(9));
        if (quantity == Quantity())
            layers.revalue(receipts[document], comes ? value : -value);
        else if (comes)
            layers.come({document, std::string(statement->text(8)),
                         Date(static_cast<std::int32_t>(statement->integer(7))), statement->integer(1),
                         statement->integer(2), quantity, quantity, value});
        else
            layers.leave(quantity);
    }
    if (item != 0)
        done(item, layers);
}

struct LayeredItem {
    std::string sku, name;
    std::int64_t quantity = 0, value = 0;
};

std::unordered_map<std::int64_t, LayeredItem> layeredItems(store::Connection& connection, std::int64_t entity) {
    std::unordered_map<std::int64_t, LayeredItem> items;
    const auto statement =
        connection.prepare("SELECT v.item_id, COALESCE(i.sku, ''), COALESCE(i.name, ''), v.quantity, "
                           "v.value FROM stock_value v LEFT JOIN item i ON i.entity = 0 AND "
                           "i.item_id = v.item_id WHERE v.entity = ?");
    statement->bind(0, Value(entity));
    while (statement->step())
        items[statement->integer(0)] = {std::string(statement->text(1)), std::string(statement->text(2)),
                                        statement->integer(3), statement->integer(4)};
    return items;
}

std::string booksCurrency(store::Connection& connection) {
    const auto currency = connection.scalar("SELECT " + ownCurrencySql());
    return currency && !isNull(*currency) ? asText(*currency) : std::string();
}

std::vector<ViewRow> layerRows(store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters) {
    const auto items = layeredItems(connection, entity);
    const auto currency = booksCurrency(connection);
    std::vector<ViewRow> rows;
    playItems(connection, entity, filters, [&](std::int64_t item, const CostLayers& layers) {
        const auto known = items.find(item);
        const auto named = known == items.end() ? LayeredItem() : known->second;
        for (const auto& layer : layers.layers())
            rows.push_back({named.sku, named.name, layer.number, std::int64_t{layer.came_on.days()}, layer.came.count(),
                            layer.left.count(), layer.value.units(), currency, item,
                            fmt::format("{}/{}/{}", item, layer.entry_id, layer.line_no), std::int64_t{0}});
    });
    return rows;
}

std::vector<ViewRow> valuationRows(store::Connection& connection, std::int64_t entity,
                                   const std::vector<Filter>& filters) {
    const auto items = layeredItems(connection, entity);
    const auto currency = booksCurrency(connection);
    std::vector<ViewRow> rows;
    playItems(connection, entity, filters, [&](std::int64_t item, const CostLayers& layers) {
        const auto known = items.find(item);
        if (known == items.end() || (known->second.quantity == 0 && layers.layers().empty()))
            return;
        const auto first = layers.value().units();
        rows.push_back({known->second.sku, known->second.name, known->second.quantity,
                        static_cast<std::int64_t>(layers.layers().size()), first, known->second.value,
                        first - known->second.value, currency, item, std::to_string(item), std::int64_t{0}});
    });
    return rows;
}

View layersView() {
    using T = ColumnType;
    View view;
    view.name = "cost-layers";
    view.title = "Cost layers";
    view.description = "Stock by first in, first out: what is left of each delivery, with its landed costs.";
    view.columns = {
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"number", "Document", T::Code, "That the goods came by."},
        {"came_on", "Came", T::Date, ""},
        {"came_quantity", "Quantity that came", T::Quantity, "Base units."},
        {"quantity", "Left", T::Quantity, "Of it, when what leaves is the oldest."},
        {"amount", "Value", T::Money, "Of what is left, at what it cost."},
        {"currency", "Currency", T::Currency, "", false},
        {"item_id", "Item id", T::Integer, "", false},
        {"id", "Id", T::Code, "Item, entry and line of the stock ledger.", false},
        {"rev", "Revision", T::Integer, "Always 0: layers are worked out when they are asked for.", false},
    };
    view.order = {{"sku"}, {"came_on"}};
    view.sql = computedSql;
    view.tables = {"stock_line", "stock_entry", "stock_value",      "item",
                   "receipt",    "policy",      "landed_cost_bill", "receipt_discrepancy"};
    view.search = {"sku", "name", "number"};
    addComputedRows(view.name, layerRows);
    return view;
}

View valuationView() {
    using T = ColumnType;
    View view;
    view.name = "cost-valuation";
    view.title = "Valuation";
    view.description = "What stock is worth by first in, first out, beside moving average, which is what is posted.";
    view.columns = {
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"quantity", "Quantity", T::Quantity, "Base units, over all places."},
        {"layers", "Layers", T::Integer, "Deliveries of which something is left."},
        {"amount", "First in, first out", T::Money, "What the oldest to leave leaves behind."},
        {"average_amount", "Moving average", T::Money, "As posted."},
        {"difference", "Difference", T::Money, "First in, first out less moving average."},
        {"currency", "Currency", T::Currency, "", false},
        {"item_id", "Item id", T::Integer, "", false},
        {"id", "Id", T::Code, "Key of the item.", false},
        {"rev", "Revision", T::Integer, "Always 0: layers are worked out when they are asked for.", false},
    };
    view.order = {{"amount", true}};
    view.sql = computedSql;
    view.tables = layersView().tables;
    view.search = {"sku", "name"};
    addComputedRows(view.name, valuationRows);
    return view;
}

} // namespace

void CostLayers::come(CostLayer layer) {
    m_layers.push_back(std::move(layer));
}

Minor CostLayers::leave(Quantity quantity) {
    Minor cost;
    while (quantity > Quantity() && !m_layers.empty()) {
        auto& oldest = m_layers.front();
        const auto taken = std::min(quantity, oldest.left);
        const auto part = taken == oldest.left
                              ? oldest.value
                              : Minor(mulDivRoundHalfEven(oldest.value.units(), taken.count(), oldest.left.count()));
        cost += part;
        oldest.value -= part;
        oldest.left -= taken;
        quantity -= taken;
        if (oldest.left == Quantity())
            m_layers.pop_front();
    }
    return cost;
}

Minor CostLayers::revalue(const std::vector<std::string>& sources, Minor value) {
    std::vector<CostLayer*> theirs;
    std::vector<std::int64_t> weights;
    for (auto& layer : m_layers)
        if (std::ranges::find(sources, layer.source) != sources.end()) {
            theirs.push_back(&layer);
            weights.push_back(layer.left.count());
        }
    if (theirs.empty())
        return value;
    const bool less = value < Minor();
    const auto parts = allocate(less ? -value : value, weights);
    Minor rest;
    for (std::size_t i = 0; i < theirs.size(); ++i) {
        // Never less than nothing: what a layer cannot bear is cost.
        const auto borne = less ? std::min(parts[i], theirs[i]->value) : parts[i];
        theirs[i]->value += less ? -borne : borne;
        rest += less ? borne - parts[i] : Minor();
    }
    return rest;
}

Minor CostLayers::value() const {
    Minor sum;
    for (const auto& layer : m_layers)
        sum += layer.value;
    return sum;
}

void addCostLayers(Catalog& catalog) {
    catalog.add(layersView());
    catalog.add(valuationView());
}

} // namespace opsdesk
