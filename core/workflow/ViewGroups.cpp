#include "core/workflow/ViewGroups.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace opsdesk {

namespace {

bool isSummed(const ViewColumn& column) {
    return column.type == ColumnType::Money && column.adds;
}

void addSums(std::vector<GroupSum>& into, const std::vector<GroupSum>& sums) {
    for (const auto& sum : sums) {
        const auto same = std::find_if(into.begin(), into.end(), [&](const GroupSum& other) {
            return other.column == sum.column && other.currency == sum.currency;
        });
        if (same == into.end())
            into.push_back(sum);
        else
            same->minor += sum.minor;
    }
}

/// What groups are put in order by.
struct Order {
    std::string column; ///< of money; empty: by rows
    int level = -1;     ///< grouped by this one: by its value
    bool descending = true;
};

Order orderOf(const View& view, const ViewQuery& query) {
    const auto& sort = query.sort.empty() ? view.order : query.sort;
    if (!sort.empty()) {
        const auto level = std::find(query.group_by.begin(), query.group_by.end(), sort.front().column);
        if (level != query.group_by.end())
            return {"", static_cast<int>(level - query.group_by.begin()), sort.front().descending};
        if (const auto* column = view.find(sort.front().column); column && isSummed(*column))
            return {column->key, -1, sort.front().descending};
    }
    const auto money = summedColumns(view);
    return {money.empty() ? std::string() : money.front(), -1, true};
}

std::int64_t measureOf(const ViewGroup& group, const Order& order) {
    if (order.column.empty())
        return group.rows;
    std::int64_t all = 0;
    for (const auto& sum : group.sums)
        if (sum.column == order.column)
            all += sum.minor;
    return all;
}

/// A group with those in it.
struct Node {
    ViewGroup group;
    std::vector<Node> inner;
};

class Tree {
public:
    explicit Tree(std::size_t levels) : m_places(levels + 1) {}

    void add(const ViewGroup& innermost) {
        std::vector<Node>* nodes = &m_roots;
        std::vector<Value> values;
        for (std::size_t level = 0; level < innermost.values.size(); ++level) {
            values.push_back(innermost.values[level]);
            const auto [place, fresh] = m_places[level].emplace(groupKey(values), nodes->size());
            if (fresh)
                nodes->push_back({{values, 0, {}}, {}});
            Node& node = (*nodes)[place->second];
            node.group.rows += innermost.rows;
            addSums(node.group.sums, innermost.sums);
            nodes = &node.inner;
        }
    }

    std::vector<ViewGroup> flat(const Order& order) {
        std::vector<ViewGroup> groups;
        arrange(m_roots, order, 0, groups);
        return groups;
    }

private:
    static void arrange(std::vector<Node>& nodes, const Order& order, int level, std::vector<ViewGroup>& into) {
        std::sort(nodes.begin(), nodes.end(), [&](const Node& a, const Node& b) {
            const auto &mine = a.group.values.back(), &other = b.group.values.back();
            if (order.level == level)
                return order.descending ? other < mine : mine < other;
            const auto left = measureOf(a.group, order), right = measureOf(b.group, order);
            return left == right ? mine < other : order.descending ? right < left : left < right;
        });
        for (auto& node : nodes) {
            into.push_back(std::move(node.group));
            arrange(node.inner, order, level + 1, into);
        }
    }

    std::vector<Node> m_roots;
    std::vector<std::unordered_map<std::string, std::size_t>> m_places;
};

} // namespace

bool groupsBy(const ViewColumn& column) {
    switch (column.type) {
    case ColumnType::Boolean:
    case ColumnType::Text:
    case ColumnType::Code:
    case ColumnType::Currency:
    case ColumnType::Date:
        return column.key != "id";
    case ColumnType::Integer:
        return column.key != "id" && column.key != "rev" && column.key != "version";
    default:
        return false;
    }
}

std::vector<std::string> summedColumns(const View& view) {
    std::vector<std::string> keys;
    for (const auto& column : view.columns)
        if (isSummed(column))
            keys.push_back(column.key);
    return keys;
}

std::vector<ViewGroup> inOrder(std::vector<ViewGroup> groups, const View& view, const ViewQuery& query) {
    Tree tree(query.group_by.size());
    for (const auto& group : groups)
        tree.add(group);
    auto ordered = tree.flat(orderOf(view, query));
    const auto columns = summedColumns(view);
    const auto place = [&](const GroupSum& sum) { return std::find(columns.begin(), columns.end(), sum.column); };
    for (auto& group : ordered)
        std::sort(group.sums.begin(), group.sums.end(), [&](const GroupSum& a, const GroupSum& b) {
            return place(a) != place(b) ? place(a) < place(b) : a.currency < b.currency;
        });
    return ordered;
}

std::string groupKey(const std::vector<Value>& values) {
    std::string key;
    for (const auto& value : values) {
        if (isNull(value))
            key += '\x1e'; // empty text is another value than none
        else if (const auto* text = std::get_if<std::string>(&value))
            key += *text;
        else
            key += std::to_string(asInteger(value));
        key += '\x1f';
    }
    return key;
}

Filter inGroups(const View& view, const ViewQuery& query, const std::vector<std::vector<Value>>& groups) {
    Filter any{"", FilterOperator::Any, ""};
    for (const auto& values : groups) {
        Filter all{"", FilterOperator::All, ""};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto& column = query.group_by.at(i);
            const auto* declared = view.find(column);
            if (isNull(values[i]))
                all.parts.push_back({column, FilterOperator::IsNull, ""});
            else
                all.parts.push_back(
                    {column, FilterOperator::Equal, toText(values[i], declared ? declared->type : ColumnType::Text)});
        }
        any.parts.push_back(std::move(all));
    }
    return any;
}

} // namespace opsdesk
