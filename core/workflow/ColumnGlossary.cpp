#include "core/workflow/ColumnGlossary.h"

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

struct CommonColumn {
    std::string_view key;
    const char* description;
};

constexpr auto columns = std::to_array<CommonColumn>({
    {"rev", "Revision that last changed the row: counts the commands of its stream."},
    {"version", "Counts the changes; a decision names the one it was made on."},
    {"item_id", "Key of the item."},
    {"node_id", "Key of the node."},
    {"supplier_id", "Key of the supplier."},
    {"stock_entry_id", "Entry of the stock ledger that was posted; 0 for none."},
    {"place", "In which order the rows stand."},
    {"line_no", "Place in the document, from 1."},
});

} // namespace

void describeCommonColumns(View& view) {
    for (auto& column : view.columns) {
        const auto* known = std::ranges::find(columns, column.key, &CommonColumn::key);
        if (column.description.empty() && known != columns.end())
            column.description = known->description;
    }
}

} // namespace opsdesk
