#include "core/integration/channels/MarketTables.h"

#include "core/base/Decimal.h"
#include "core/integration/channels/ChannelText.h"
#include "core/integration/channels/MarketLines.h"

#include <fmt/format.h>

#include <array>

namespace opsdesk {

namespace {

std::vector<std::string> cellsOf(std::string_view line) {
    std::vector<std::string> cells;
    for (std::size_t begin = 0; begin <= line.size();) {
        const auto end = std::min(line.find('\t', begin), line.size());
        cells.emplace_back(line.substr(begin, end - begin));
        begin = end + 1;
    }
    return cells;
}

constexpr auto withoutTax = std::to_array<std::string_view>({"Amazon.com", "Amazon.ca", "Amazon.com.mx"});

/// In which column the name of an amount of a settlement stands, and in which the amount.
struct SettledColumns {
    std::string_view name, amount;
    bool fee;
};

constexpr auto settledColumns = std::to_array<SettledColumns>({
    {"price-type", "price-amount", false},
    {"promotion-type", "promotion-amount", false},
    {"direct-payment-type", "direct-payment-amount", false},
    {"item-related-fee-type", "item-related-fee-amount", true},
    {"order-fee-type", "order-fee-amount", true},
    {"shipment-fee-type", "shipment-fee-amount", true},
    {"", "misc-fee-amount", true},
    {"other-fee-reason-description", "other-fee-amount", true},
    {"", "other-amount", false},
});

} // namespace

ChannelRead<MarketTable> MarketTable::read(std::string_view content) {
    MarketTable table;
    std::int64_t number = 0;
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    for (std::size_t begin = 0; begin < content.size();) {
        const auto end = std::min(content.find('\n', begin), content.size());
        auto line = content.substr(begin, end - begin);
        begin = end + 1;
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.find_first_not_of("\t ") == std::string_view::npos)
            continue;
        if (!table.m_header.empty()) {
            table.m_rows.push_back({number, std::string(line), cellsOf(line)});
            continue;
        }
        table.m_header = line;
        for (auto& name : cellsOf(line))
            table.m_columns.emplace(std::move(name), table.m_columns.size());
    }
    if (table.m_columns.size() < 2)
        return tl::unexpected(
            ChannelFault{"line 1", "This is no tab-separated file with the names of its columns in the first line."});
    return table;
}

std::string_view MarketTable::at(std::size_t row, std::string_view column) const {
    const auto found = m_columns.find(column);
    const auto& cells = m_rows[row].cells;
    return found == m_columns.end() || found->second >= cells.size() ? std::string_view() : cells[found->second];
}

std::string MarketTable::slice(const std::vector<std::size_t>& rows) const {
    std::string text = m_header + "\n";
    for (const auto row : rows)
        text += m_rows[row].text + "\n";
    return text;
}

std::string MarketTable::where(std::size_t row, std::string_view column) const {
    return fmt::format("line {}, column {}", m_rows[row].line, column);
}

Minor MarketTable::money(std::size_t row, std::string_view column, Currency currency, ChannelFaults& faults) const {
    const auto text = at(row, column);
    if (text.empty())
        return {};
    const auto read = channelMoney(text, currency);
    if (!read)
        faults.note(where(row, column), fmt::format("\"{}\" is no amount of {}, which has {} digits after the point.",
                                                    text, currency.code(), currency.decimals()));
    return read.value_or(Minor());
}

std::int64_t MarketTable::count(std::size_t row, std::string_view column, ChannelFaults& faults) const {
    constexpr std::int64_t most = 1'000'000'000;
    const auto read = parseDecimal(needed(row, column, faults), 0);
    if (read && *read >= 0 && *read <= most)
        return *read;
    faults.note(where(row, column), fmt::format("\"{}\" is no number of pieces.", at(row, column)));
    return 0;
}

Timestamp MarketTable::moment(std::size_t row, std::string_view column, ChannelFaults& faults) const {
    const auto read = channelMoment(needed(row, column, faults));
    if (!read)
        faults.note(where(row, column),
                    fmt::format("\"{}\" is no moment such as 2011-11-30T08:26:00+01:00.", at(row, column)));
    return read.value_or(Timestamp());
}

std::string_view MarketTable::needed(std::size_t row, std::string_view column, ChannelFaults& faults) const {
    const auto text = at(row, column);
    if (text.empty())
        faults.note(where(row, column), "This is missing: have the channel send it.");
    return text;
}

namespace {

void addRow(const MarketTable& table, std::size_t row, Currency currency, MarketLines& lines, ChannelFaults& faults) {
    const auto pieces = table.count(row, "quantity", faults);
    if (pieces == 0 || table.at(row, "item-status") == "Cancelled")
        return;
    ChannelLine line;
    line.code = table.needed(row, "sku", faults);
    line.key = fmt::format("{}#{}", line.code, row + 1);
    line.description = table.at(row, "product-name");
    line.quantity = Quantity::units(pieces);
    if (table.at(row, "item-status") == "Shipped")
        line.shipped = line.quantity;
    const auto money = [&](std::string_view column) { return table.money(row, column, currency, faults); };
    lines.addItem(line, {money("item-price"), money("item-promotion-discount"), money("item-tax")});
    lines.addCharge(line, "shipping",
                    {money("shipping-price"), money("ship-promotion-discount"), money("shipping-tax")});
    lines.addCharge(line, "gift_wrap", {money("gift-wrap-price"), Minor(), money("gift-wrap-tax")});
}

Currency tableCurrency(const MarketTable& table, std::size_t row, ChannelFaults& faults) {
    const auto read = channelCurrency(table.at(row, "currency"));
    if (!read)
        faults.note(table.where(row, "currency"), "A currency is three capital letters such as EUR.");
    return read.value_or(Currency("EUR"));
}

} // namespace

ChannelOrder readMarketOrderRows(const MarketTable& table, ChannelFaults& faults) {
    ChannelOrder made;
    if (table.rows() == 0) {
        faults.note("line 1", "There is no row below the names of the columns.");
        return made;
    }
    made.key = table.needed(0, "amazon-order-id", faults);
    made.name = made.key;
    made.currency = tableCurrency(table, 0, faults);
    made.ordered_at = table.moment(0, "purchase-date", faults);
    made.country = table.at(0, "ship-country");
    made.cancelled = table.at(0, "order-status") == "Cancelled";
    MarketLines lines;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (table.at(row, "amazon-order-id") != made.key)
            faults.note(table.where(row, "amazon-order-id"), "A message holds one order, and this is another.");
        if (tableCurrency(table, row, faults) != made.currency)
            faults.note(table.where(row, "currency"), "An order has one currency, and this is another.");
        addRow(table, row, made.currency, lines, faults);
    }
    if (lines.empty() && !made.cancelled)
        faults.note(table.where(0, "item-status"), "The order has no lines.");
    if (const auto why = lines.wrong())
        faults.note(table.where(0, "item-price"), *why);
    const auto market = table.at(0, "sales-channel");
    lines.finish(made, std::ranges::find(withoutTax, market) == withoutTax.end());
    if (table.has("last-updated-date") && !table.at(0, "last-updated-date").empty())
        made.shipped_at = made.changed_at = table.moment(0, "last-updated-date", faults);
    payByMarket(made);
    return made;
}

ChannelReturn readMarketReturnRow(const MarketTable& table, ChannelFaults& faults) {
    ChannelReturn made;
    if (table.rows() != 1) {
        faults.note("line 1", "A message holds one return, a row below the names of the columns.");
        return made;
    }
    made.order_key = table.needed(0, "order-id", faults);
    made.code = table.needed(0, "sku", faults);
    made.quantity = Quantity::units(table.count(0, "quantity", faults));
    made.returned_at = table.moment(0, "return-date", faults);
    made.key = table.at(0, "license-plate-number");
    if (made.key.empty())
        made.key = fmt::format("{}/{}/{}", made.order_key, made.code, table.at(0, "return-date"));
    made.reason = table.at(0, "reason");
    made.disposition = table.at(0, "detailed-disposition");
    made.status = table.at(0, "status");
    return made;
}

ChannelSettlement readSettlement(const MarketTable& table, ChannelFaults& faults) {
    ChannelSettlement made;
    if (table.rows() == 0) {
        faults.note("line 1", "There is no row below the names of the columns.");
        return made;
    }
    made.key = table.needed(0, "settlement-id", faults);
    made.currency = tableCurrency(table, 0, faults);
    made.paid_at = table.moment(0, "deposit-date", faults);
    made.total = table.money(0, "total-amount", made.currency, faults);
    for (std::size_t row = 1; row < table.rows(); ++row) {
        if (table.at(row, "settlement-id") != made.key)
            faults.note(table.where(row, "settlement-id"), "A file holds one settlement, and this is another.");
        for (const auto& columns : settledColumns) {
            const auto amount = table.money(row, columns.amount, made.currency, faults);
            if (amount == Minor())
                continue;
            const auto name = table.at(row, columns.name);
            made.lines.push_back({std::string(table.at(row, "transaction-type")),
                                  std::string(table.at(row, "order-id")), std::string(table.at(row, "sku")),
                                  std::string(name.empty() ? columns.amount : name), columns.fee, amount,
                                  table.moment(row, "posted-date", faults)});
        }
    }
    return made;
}

} // namespace opsdesk
