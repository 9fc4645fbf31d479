#include "core/integration/SupplyTerms.h"

#include "core/integration/NumberFormat.h"
#include "core/master/PriceList.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierCalendar.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace opsdesk {

namespace {

using F = ImportField;

constexpr int quantityDecimals = 3;

bool refuse(RowParser& row, F field, std::string_view rule) {
    row.refuse(fmt::format("Column {} must {}.", row.columnOf(field), rule), row.cell(field).text);
    return false;
}

/// "200:4.75" as the catalogue keeps it: "200:475"; empty when it cannot be read.
std::string keptBreak(std::string_view text, NumberFormat format, Currency currency) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return {};
    const auto from = parseNumber(text.substr(0, colon), format, quantityDecimals);
    const auto price = parseNumber(text.substr(colon + 1), format, currency.decimals());
    if (from.fault != NumberFault::None || price.fault != NumberFault::None)
        return {};
    return fmt::format("{}:{}", Quantity::thousandths(from.value).toString(), price.value);
}

/// The one of orderLanguages that other systems may write as "EN" or "zh-cn".
std::optional<std::string_view> languageCalled(std::string_view text) {
    const auto folded = [](char c) { return c == '-' ? '_' : 'A' <= c && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    const auto* const found = std::ranges::find_if(
        orderLanguages, [&](std::string_view code) { return std::ranges::equal(code, text, {}, folded, folded); });
    return found == orderLanguages.end() ? std::nullopt : std::optional(*found);
}

} // namespace

bool readCalendar(RowParser& row, ImportedSupplier& out) {
    if (const auto& cell = row.cell(F::OrderDays); cell.present) {
        const auto days = parseOrderDays(cell.text);
        if (!days)
            return refuse(row, F::OrderDays, "name weekdays such as mon,thu");
        out.order_days = orderDaysToString(*days);
    }
    if (const auto& cell = row.cell(F::ClosedDays); cell.present) {
        const auto closed = parseClosedDays(cell.text);
        if (!closed)
            return refuse(row, F::ClosedDays, "be days or ranges such as 2012-01-21..2012-02-05;2012-12-25");
        out.closed_days = closedDaysToString(*closed);
    }
    return true;
}

void readLanguage(RowParser& row, ImportedSupplier& out) {
    const auto& cell = row.cell(F::Language);
    if (!cell.present)
        return;
    if (const auto language = languageCalled(cell.text))
        out.language = *language;
    else
        row.doubt(fmt::format("Column {} names no language that orders are written in ({}): the row is taken without "
                              "it.",
                              row.columnOf(F::Language), fmt::join(orderLanguages, ", ")),
                  cell.text);
}

bool readMaximum(RowParser& row, ImportedSupplierItem& out) {
    const auto& cell = row.cell(F::Maximum);
    if (!cell.present)
        return true;
    out.maximum = Quantity::thousandths(cell.number);
    return *out.maximum >= out.moq || refuse(row, F::Maximum, "not be below the least quantity");
}

bool readBreaks(RowParser& row, ImportedSupplierItem& out) {
    const auto& cell = row.cell(F::PriceBreaks);
    if (!cell.present)
        return true;
    std::string kept;
    for (std::size_t at = 0; at <= cell.text.size();) {
        const auto end = std::min(cell.text.find(';', at), cell.text.size());
        kept += (at > 0 ? ";" : "") + keptBreak(cell.text.substr(at, end - at), row.numbers(), out.currency);
        at = end + 1;
    }
    const auto steps = parsePriceSteps(kept);
    if (!steps || steps->empty() || steps->front().price >= out.cost)
        return refuse(row, F::PriceBreaks,
                      "be rising quantities with prices that fall from the cost: 200:4.75;500:4.50");
    const auto& kind = row.cell(F::BreakKind);
    out.break_kind = kind.present ? std::string(kind.text) : std::string(allUnits);
    if (*out.break_kind != allUnits && *out.break_kind != incrementalUnits)
        return refuse(row, F::BreakKind, "be all_units or incremental");
    out.price_breaks = std::move(kept);
    return true;
}

bool readMeasure(RowParser& row, ImportField field, std::optional<Quantity>& out) {
    const auto& cell = row.cell(field);
    if (!cell.present)
        return true;
    out = Quantity::thousandths(cell.number);
    return *out >= Quantity() || refuse(row, field, "not be negative");
}

} // namespace opsdesk
