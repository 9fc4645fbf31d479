#pragma once

#include "core/workflow/View.h"

#include <map>
#include <string>

namespace opsdesk::test {

/// A row of @p view with these cells, by column; others are null.
inline ViewRow rowOf(const View& view, const std::map<std::string, Value>& cells) {
    ViewRow row;
    for (const ViewColumn& column : view.columns)
        row.push_back(cells.contains(column.key) ? cells.at(column.key) : Value());
    return row;
}

} // namespace opsdesk::test
