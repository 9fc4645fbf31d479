#pragma once

#include "core/store/Row.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A row in PostgreSQL's binary form, as COPY and binary results have it, read like the row of a statement. Cells are not
/// copied: what is given lasts until the next row.
class BinaryRow final : public store::Statement {
public:
    explicit BinaryRow(const store::RowType& type);

    /// Points at the cells of the next row; one without data is null. @throws StoreError Other when there are others than
    /// the kind of row has
    void set(std::span<const std::string_view> cells);
    /// The same from a row of COPY: a count of cells, and each with its length in front.
    void setCopied(std::string_view row);

    bool isNull(int column) const override { return m_cells[static_cast<std::size_t>(column)].data() == nullptr; }
    std::int64_t integer(int column) const override;
    double real(int column) const override;
    std::string_view text(int column) const override;
    Bytes bytes(int column) const override;
    Value column(int column) const override;
    int columnCount() const override { return static_cast<int>(m_cells.size()); }
    std::string columnName(int column) const override { return m_type.columns[static_cast<std::size_t>(column)].name; }

    using Statement::bind;
    void bind(int parameter, const Value& value) override;
    bool step() override { return false; }
    std::int64_t run() override { return 0; }
    void reset() override {}

private:
    const store::RowType& m_type;
    std::vector<std::string_view> m_cells;
    mutable std::vector<std::array<char, 36>> m_ids; ///< of uuid cells as text, by column
};

} // namespace opsdesk
