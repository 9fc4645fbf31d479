#include "core/planning/ChannelViews.h"

#include "core/planning/AskedItems.h"
#include "core/planning/DemandSeries.h"
#include "core/planning/ItemDays.h"
#include "core/workflow/ComputedRows.h"

#include <fmt/format.h>

#include <map>

namespace opsdesk {

namespace {

using T = ColumnType;

/// What was ordered and what came back, thousandths.
struct DayCounts {
    std::int64_t ordered = 0, returned = 0, rev = 0;
};

struct AskedItem {
    std::int64_t id;
    std::string sku;
};

std::string skuOf(store::Connection& connection, std::int64_t item) {
    const auto sku = connection.scalar("SELECT sku FROM item WHERE entity = 0 AND item_id = ?", {Value(item)});
    return sku ? asText(*sku) : std::string();
}

template <class Key, class KeyOf>
void addUp(const ItemDays& days, std::map<Key, DayCounts>& all, KeyOf keyOf) {
    for (const auto& [day, thousandths] : days.ordered)
        all[keyOf(day)].ordered += thousandths;
    for (const auto& [day, thousandths] : days.returned)
        all[keyOf(day)].returned += thousandths;
}

void addWeeks(store::Connection& connection, std::int64_t entity, const AskedItem& item, std::vector<ViewRow>& rows) {
    std::map<std::pair<std::string, Date>, DayCounts> weeks;
    std::int64_t rev = 0;
    for (const auto& days : readItemDays(connection, entity, item.id)) {
        addUp(days, weeks, [&](Date day) { return std::pair(days.channel, weekOf(day)); });
        rev = std::max(rev, days.rev);
    }
    for (const auto& [key, counts] : weeks)
        rows.push_back({item.sku, key.first, std::int64_t{key.second.days()}, counts.ordered, counts.returned, item.id,
                        fmt::format("{}/{}/{}", item.id, key.second.toString(), key.first), rev});
}

void addDays(store::Connection& connection, std::int64_t entity, const AskedItem& item, std::vector<ViewRow>& rows) {
    for (const auto& days : readItemDays(connection, entity, item.id)) {
        const auto code = connection.scalar("SELECT code FROM node WHERE entity = ? AND node_id = ?",
                                            {Value(entity), Value(days.nodeId)});
        std::map<Date, DayCounts> all;
        addUp(days, all, [](Date day) { return day; });
        for (const auto& [day, counts] : all)
            rows.push_back({item.sku, code ? asText(*code) : std::string(), days.channel, std::int64_t{day.days()},
                            counts.ordered, counts.returned, item.id, days.nodeId,
                            fmt::format("{}/{}/{}/{}", item.id, days.nodeId, day.toString(), days.channel), days.rev});
    }
}

using AddDemandRows = void (*)(store::Connection&, std::int64_t entity, const AskedItem&, std::vector<ViewRow>&);

void addDemandView(Catalog& catalog, View view, AddDemandRows addRows) {
    view.columns.push_back({"id", "Id", T::Text, "item/…", false});
    view.columns.push_back({"rev", "Revision", T::Integer, "", false});
    view.sql = computedSql;
    view.tables = {"item", "node", "demand_days"};
    addComputedRows(view.name,
                    [addRows](store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters) {
                        std::vector<ViewRow> rows;
                        for (const auto item : askedItems(connection, filters))
                            addRows(connection, entity, {item, skuOf(connection, item)}, rows);
                        return rows;
                    });
    catalog.add(std::move(view));
}

View channelsView() {
    View view;
    view.name = "demand-channels";
    view.title = "Demand by channel";
    view.description = "What was ordered of an item through each channel, week by week, and what came back. Weeks "
                       "without either are left out.";
    view.columns = {
        {"sku", "SKU", T::Code, "ask for one: by sku or item_id"},
        {"channel", "Channel", T::Code, "empty where the order names none"},
        {"week", "Week", T::Date, "its Monday"},
        {"ordered", "Ordered", T::Quantity, "at all nodes, whatever came back"},
        {"returned", "Returned", T::Quantity, "what came back in the week, whenever it was ordered"},
        {"item_id", "Item", T::Integer, "Key of the item.", false},
    };
    view.order = {{"sku"}, {"week", true}, {"channel"}};
    return view;
}

View daysView() {
    View view;
    view.name = "demand-days";
    view.title = "Demand by day";
    view.description = "What was ordered of an item at each node through each channel, day by day, and what came back. "
                       "Days without either are left out.";
    view.columns = {
        {"sku", "SKU", T::Code, "ask for one: by sku or item_id"},
        {"node", "Node", T::Code, ""},
        {"channel", "Channel", T::Code, "empty where the order names none"},
        {"day", "Day", T::Date, "UTC"},
        {"ordered", "Ordered", T::Quantity, "whatever came back"},
        {"returned", "Returned", T::Quantity, "what came back on the day, whenever it was ordered"},
        {"item_id", "Item", T::Integer, "Key of the item.", false},
        {"node_id", "Node key", T::Integer, "Key of the node.", false},
    };
    view.order = {{"sku"}, {"day", true}, {"node"}, {"channel"}};
    return view;
}

} // namespace

void addChannelViews(Catalog& catalog) {
    addDemandView(catalog, channelsView(), addWeeks);
    addDemandView(catalog, daysView(), addDays);
}

} // namespace opsdesk
