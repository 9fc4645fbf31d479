#pragma once

#include "core/workflow/View.h"

#include <string>
#include <vector>

namespace opsdesk {

struct GroupSum {
    std::string column;
    std::string currency; ///< empty where the view has none
    std::int64_t minor = 0;

    bool operator==(const GroupSum&) const = default;
};

/// Rows that agree in the columns they are grouped by, counted and added up over all of them, whether anybody looked at
/// them or not.
struct ViewGroup {
    std::vector<Value> values; ///< of the columns grouped by; an outer group has fewer
    std::int64_t rows = 0;
    std::vector<GroupSum> sums; ///< of the money columns, by column in the view's order and by currency

    std::size_t level() const { return values.size(); } ///< 1 for the outermost
    bool operator==(const ViewGroup&) const = default;
};

/// Whether rows can be grouped by @p column: what says something of many rows, not of one.
bool groupsBy(const ViewColumn& column);
/// Keys of the money columns whose sums say something.
std::vector<std::string> summedColumns(const View& view);

/// Puts innermost groups into their outer ones, and all in order, each outer group before those in it. @p groups may
/// hold one group several times, once for each currency.
///
/// The order is that of the query's first key, else the view's: by the value when it is one of the columns grouped by,
/// by the sum when it is money; otherwise by the sum of the view's first money column, largest first; without money, by
/// rows. For the order alone, sums of several currencies are taken as if they were of one.
std::vector<ViewGroup> inOrder(std::vector<ViewGroup> groups, const View& view, const ViewQuery& query);

/// Text that tells groups apart; those within a group begin with its key.
std::string groupKey(const std::vector<Value>& values);
/// That a row is in one of @p groups.
Filter inGroups(const View& view, const ViewQuery& query, const std::vector<std::vector<Value>>& groups);

} // namespace opsdesk
