#include "core/workflow/ViewCells.h"

namespace opsdesk {

std::vector<ViewRow> rowsWhere(ViewReader& reader, std::int64_t entity, std::string_view view, std::string_view column,
                               const std::string& value) {
    ViewQuery query;
    query.view = view;
    query.entity = entity;
    query.filters = {{std::string(column), FilterOperator::Equal, value}};
    return reader.rows(query);
}

std::string cellWhere(ViewReader& reader, std::int64_t entity, std::string_view view, std::string_view column,
                      const std::string& value, std::string_view wanted) {
    const auto rows = rowsWhere(reader, entity, view, column, value);
    return rows.empty() ? std::string() : ViewCells(reader.view(view), rows.front()).text(wanted);
}

std::string settingText(ViewReader& reader, std::int64_t entity, std::string_view name) {
    return cellWhere(reader, entity, "policies", "id", "setting." + std::string(name), "value");
}

} // namespace opsdesk
