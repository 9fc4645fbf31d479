#pragma once

#include "core/base/Date.h"
#include "core/workflow/View.h"

#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// One row of a view, by the names of its columns. Names that the view does not have are a fault of the caller. The
/// view and the row outlive it.
class ViewCells {
public:
    ViewCells(const View& view, const ViewRow& row) : m_view(view), m_row(row) {}

    const Value& operator[](std::string_view column) const {
        return m_row.at(static_cast<std::size_t>(m_view.index(column)));
    }
    std::string text(std::string_view column) const { return toText((*this)[column], m_view.find(column)->type); }
    std::int64_t number(std::string_view column) const { return asInteger((*this)[column]); }
    Date day(std::string_view column) const { return Date(static_cast<std::int32_t>(number(column))); }

private:
    const View& m_view;
    const ViewRow& m_row;
};

/// The rows of @p view of which @p column is @p value.
std::vector<ViewRow> rowsWhere(ViewReader& reader, std::int64_t entity, std::string_view view, std::string_view column,
                               const std::string& value);
/// The cell @p wanted of the first of them; empty where there is none.
std::string cellWhere(ViewReader& reader, std::int64_t entity, std::string_view view, std::string_view column,
                      const std::string& value, std::string_view wanted);
/// What the setting called @p name says; empty where nobody has set it.
std::string settingText(ViewReader& reader, std::int64_t entity, std::string_view name);

} // namespace opsdesk
