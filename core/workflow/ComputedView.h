#pragma once

#include "core/workflow/View.h"

#include <string_view>

namespace opsdesk {

/// What View::sql says of a view whose rows no SQL can make, such as those of a packed series: the program makes them
/// when somebody asks, which may take a while, and the store filters and sorts them as those of any view.
inline constexpr std::string_view computedSql = "@computed";

inline bool isComputed(const View& view) {
    return view.sql == computedSql;
}

} // namespace opsdesk
