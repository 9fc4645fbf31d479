#pragma once

#include "core/integration/channels/ChannelJson.h"

#include <map>

namespace opsdesk {

/// A tab-separated file of a marketplace: the first line names the columns, nothing is quoted.
class MarketTable {
public:
    static ChannelRead<MarketTable> read(std::string_view content);

    bool has(std::string_view column) const { return m_columns.contains(column); }
    std::size_t rows() const { return m_rows.size(); }
    /// Empty where the row ends before, or there is no such column.
    std::string_view at(std::size_t row, std::string_view column) const;
    std::int64_t lineOf(std::size_t row) const { return m_rows[row].line; }
    /// The header and these rows, as they stand in the file.
    std::string slice(const std::vector<std::size_t>& rows) const;
    std::string where(std::size_t row, std::string_view column) const;

    Minor money(std::size_t row, std::string_view column, Currency currency, ChannelFaults& faults) const;
    std::int64_t count(std::size_t row, std::string_view column, ChannelFaults& faults) const;
    Timestamp moment(std::size_t row, std::string_view column, ChannelFaults& faults) const;
    std::string_view needed(std::size_t row, std::string_view column, ChannelFaults& faults) const;

private:
    struct Row {
        std::int64_t line;
        std::string text;
        std::vector<std::string> cells;
    };
    std::string m_header;
    std::map<std::string, std::size_t, std::less<>> m_columns;
    std::vector<Row> m_rows;
};

/// The rows of one order, of a report of all orders. Prices have tax in them but for marketplaces in North America.
ChannelOrder readMarketOrderRows(const MarketTable& table, ChannelFaults& faults);
/// One row of a report of what customers returned to the marketplace's warehouses.
ChannelReturn readMarketReturnRow(const MarketTable& table, ChannelFaults& faults);
/// A settlement report (version 1).
ChannelSettlement readSettlement(const MarketTable& table, ChannelFaults& faults);

} // namespace opsdesk
