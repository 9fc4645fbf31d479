#include "core/planning/LivePlan.h"

#include "core/planning/CorrectedSince.h"

#include <algorithm>
#include <array>
#include <set>

namespace opsdesk {

namespace {

/// Rows that touch items: those of @ref sql, whose parameters are the entity (0 for shared rows), a revision, a limit.
struct LiveSource {
    std::string_view table;
    bool shared;
    std::string_view sql;
};

constexpr std::array sources{
    LiveSource{"item", true, "SELECT item_id FROM item WHERE entity = ? AND rev > ?"},
    LiveSource{"supplier_item", true, "SELECT DISTINCT item_id FROM supplier_item WHERE entity = ? AND rev > ?"},
    LiveSource{
        "supplier", true,
        "SELECT DISTINCT c.item_id FROM supplier s JOIN supplier_item c ON c.entity = s.entity AND c.supplier_id = "
        "s.supplier_id WHERE s.entity = ? AND s.rev > ?"},
    LiveSource{"sales_order_line", false,
               "SELECT DISTINCT item_id FROM sales_order_line WHERE entity = ? AND rev > ? AND item_id <> 0"},
    LiveSource{"return_order", false,
               "SELECT DISTINCT l.item_id FROM return_order r JOIN return_line l ON l.entity = r.entity AND "
               "l.return_id = r.id WHERE r.entity = ? AND r.rev > ? AND l.item_id <> 0"},
    LiveSource{"return_line", false,
               "SELECT DISTINCT item_id FROM return_line WHERE entity = ? AND rev > ? AND item_id <> 0"},
    LiveSource{"stock_position", false, "SELECT DISTINCT item_id FROM stock_position WHERE entity = ? AND rev > ?"},
    LiveSource{"stock_lot", false, "SELECT DISTINCT item_id FROM stock_lot WHERE entity = ? AND rev > ?"},
    LiveSource{"stock_value", false, "SELECT item_id FROM stock_value WHERE entity = ? AND rev > ?"},
    LiveSource{"purchase_order", false,
               "SELECT DISTINCT l.item_id FROM purchase_order o JOIN purchase_order_line l ON l.entity = o.entity AND "
               "l.order_id = o.id WHERE o.entity = ? AND o.rev > ?"},
    LiveSource{"purchase_order_line", false,
               "SELECT DISTINCT item_id FROM purchase_order_line WHERE entity = ? AND rev > ?"},
    // A run writes suggestions too; people decide on them by commands.
    LiveSource{
        "suggestion", false,
        "SELECT DISTINCT s.item_id FROM command c JOIN suggestion s ON s.entity = c.entity AND s.id = c.document "
        "WHERE c.entity = ? AND c.rev > ? AND c.state = 'applied' AND c.type LIKE 'suggestion.%'"},
};

/// The tables that changed after @p revision of a stream.
std::set<std::string, std::less<>> changedTables(store::Connection& connection, std::int64_t entity,
                                                 std::int64_t revision) {
    const auto statement =
        connection.prepare("SELECT revision_to, tables FROM step WHERE entity = ? ORDER BY entity DESC, step DESC");
    statement->bind(0, Value(entity));
    std::set<std::string, std::less<>> tables;
    while (statement->step() && statement->integer(0) > revision)
        for (const auto& source : sources)
            if (statement->text(1).find("\"" + std::string(source.table) + "\"") != std::string_view::npos)
                tables.emplace(source.table);
    return tables;
}

bool isSwitchedOff(store::Connection& connection) {
    const auto value = connection.scalar(
        "SELECT value FROM policy WHERE entity = 0 AND id = 'setting.live_planning' AND state = 'active'");
    return value && asText(*value) == "off";
}

/// What @p supplier sells, one more than are planned at once when these are too many.
std::set<std::int64_t> itemsOf(store::Connection& connection, std::int64_t supplier) {
    const auto rows =
        connection.prepare("SELECT DISTINCT item_id FROM supplier_item WHERE entity = 0 AND supplier_id = ? LIMIT ?");
    rows->bind(0, Value(supplier));
    rows->bind(1, Value(static_cast<std::int64_t>(mostTouched + 1)));
    std::set<std::int64_t> items;
    while (rows->step())
        items.insert(rows->integer(0));
    return items;
}

} // namespace

TouchedItems touchedSince(store::Connection& connection, std::int64_t entity) {
    const auto run =
        connection.prepare("SELECT entity_rev, shared_rev FROM plan_run WHERE entity = ? ORDER BY run DESC LIMIT 1");
    run->bind(0, Value(entity));
    TouchedItems touched;
    touched.isOff = !run->step() || run->integer(0) == 0 || isSwitchedOff(connection);
    if (touched.isOff)
        return touched;
    std::set<std::int64_t> items;
    for (const auto& [item, node] : correctedSince(connection, entity, run->integer(0)))
        items.insert(item);
    for (const bool shared : {false, true}) {
        const std::int64_t stream = shared ? 0 : entity;
        const auto revision = run->integer(shared ? 1 : 0);
        const auto tables = changedTables(connection, stream, revision);
        for (const auto& source : sources) {
            if (source.shared != shared || !tables.contains(source.table) || items.size() > mostTouched)
                continue;
            const auto rows = connection.prepare(std::string(source.sql) + " LIMIT ?");
            rows->bind(0, Value(stream));
            rows->bind(1, Value(revision));
            rows->bind(2, Value(static_cast<std::int64_t>(mostTouched + 1)));
            while (rows->step() && items.size() <= mostTouched)
                items.insert(rows->integer(0));
        }
    }
    touched.items.assign(items.begin(), items.end());
    return touched;
}

ItemScope withSuppliersItems(store::Connection& connection, std::vector<std::int64_t> touched) {
    const ItemScope seeds(std::move(touched));
    const auto sold = connection.prepare(
        "SELECT DISTINCT s.supplier_id, CASE WHEN s.minimum_order > 0 OR s.container_volume > 0 OR s.container_weight "
        "> 0 THEN 1 ELSE 0 END FROM supplier_item c JOIN supplier s ON s.entity = c.entity AND s.supplier_id = "
        "c.supplier_id WHERE c.entity = 0" +
        seeds.condition(connection, "c.item_id") + " ORDER BY 1");
    seeds.bind(connection, *sold, 0);
    std::set<std::int64_t> items(seeds.items().begin(), seeds.items().end());
    std::vector<std::pair<std::int64_t, std::set<std::int64_t>>> others;
    while (sold->step()) {
        const auto supplier = sold->integer(0);
        auto all = itemsOf(connection, supplier);
        auto together = items;
        together.insert(all.begin(), all.end());
        if (sold->integer(1) != 0 && together.size() <= mostTouched)
            items = std::move(together);
        others.emplace_back(supplier, std::move(all));
    }
    std::vector<std::int64_t> whole;
    for (const auto& [supplier, all] : others)
        if (std::ranges::includes(items, all))
            whole.push_back(supplier);
    return ItemScope({items.begin(), items.end()}, std::move(whole));
}

std::optional<PlanReport> planTouched(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                                      PlanOptions options) {
    {
        const store::ReadTransaction snapshot(reader);
        auto touched = touchedSince(reader, options.entity);
        if (touched.items.empty() || touched.items.size() > mostTouched)
            return {};
        options.scope = withSuppliersItems(reader, std::move(touched.items));
    }
    return runPlan(reader, bus, clock, random, options);
}

} // namespace opsdesk
