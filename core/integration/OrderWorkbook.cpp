#include "core/base/Money.h"
#include "core/base/SheetFile.h"
#include "core/integration/OrderFile.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

/// The sheet as it grows downwards.
class OrderWorkbook {
public:
    OrderWorkbook(SheetFile& file, const OutgoingOrder& order)
        : m_file(file), m_order(order), m_words(orderWords(order.language)) {
        m_bold = file.look({"", true});
        m_side = file.look({"", false, SheetStyle::Side::Right});
        m_right = file.look({"", true, SheetStyle::Side::Right});
        m_whole = file.look({sheetNumber(0)});
        m_day = file.look({sheetDay});
        m_ordered = file.look({sheetDay, false, SheetStyle::Side::Left});
        const int decimals = Currency(order.currency).decimals();
        m_money = file.look({sheetNumber(decimals)});
        m_total = file.look({sheetNumber(decimals), true});
        m_units = file.look({sheetNumber(decimalsOfUnits())});
        file.addSheet();
        for (std::uint16_t column = 0; column < std::size(lettersOfColumns); ++column)
            file.widen(column, lettersOfColumns[column]);
    }

    void write() {
        head();
        titles();
        for (const auto& line : m_order.lines)
            row(line);
        if (!m_order.charges.empty())
            sum(m_words.charges, m_order.charges, m_side, m_money);
        sum(m_words.total, m_order.amount, m_right, m_total);
        m_file.text(m_row + 1, Line, std::string(m_words.please));
    }

private:
    enum Column : std::uint16_t { Line, YourNumber, OurNumber, ItemName, Delivery, Units, Price, Amount };
    static constexpr int lettersOfColumns[] = {10, 18, 18, 40, 12, 12, 12, 14};

    /// As many for all lines, so that their points stand below one another.
    int decimalsOfUnits() const {
        const bool whole = std::ranges::all_of(
            m_order.lines, [](const auto& line) { return line.quantity.count() % Quantity::scale == 0; });
        return whole ? 0 : 3;
    }

    void fact(std::string_view name, const std::string& value) {
        if (value.empty())
            return;
        m_file.text(m_row, Line, std::string(name), m_bold);
        m_file.text(m_row++, OurNumber, value);
    }

    void head() {
        m_file.text(m_row++, Line, fmt::format("{} {}", m_words.order, m_order.number), m_bold);
        if (!m_order.company.empty())
            m_file.text(m_row++, Line, m_order.company);
        for (std::string_view rest = m_order.company_address; !rest.empty();) {
            const auto end = std::min(rest.find(';'), rest.size());
            m_file.text(m_row++, Line, std::string(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        ++m_row;
        fact(m_words.to, m_order.supplier);
        m_file.text(m_row, Line, std::string(m_words.ordered), m_bold);
        m_file.day(m_row++, OurNumber, m_order.ordered_on, m_ordered);
        fact(m_words.deliverTo,
             m_order.node_name.empty() ? m_order.node : fmt::format("{} ({})", m_order.node_name, m_order.node));
        fact(m_words.incoterm, m_order.incoterm);
        if (m_order.payment_days > 0)
            fact(m_words.payment, paymentIn(m_words, m_order.payment_days));
        fact(m_words.currency, m_order.currency);
        ++m_row;
    }

    void titles() {
        const std::pair<std::string_view, SheetFile::Look> titles[] = {
            {m_words.line, m_right},  {m_words.yourNumber, m_bold}, {m_words.ourNumber, m_bold},
            {m_words.item, m_bold},   {m_words.delivery, m_right},  {m_words.quantity, m_right},
            {m_words.price, m_right}, {m_words.amount, m_right}};
        for (std::uint16_t column = 0; column < std::size(titles); ++column)
            m_file.text(m_row, column, std::string(titles[column].first), titles[column].second);
        ++m_row;
    }

    void row(const OutgoingOrder::Line& line) {
        m_file.number(m_row, Line, std::to_string(line.line_no), m_whole);
        m_file.text(m_row, YourNumber, line.supplier_sku);
        m_file.text(m_row, OurNumber, line.sku);
        m_file.text(m_row, ItemName, line.name);
        m_file.day(m_row, Delivery, line.expected_on, m_day);
        m_file.number(m_row, Units, line.quantity.toString(), m_units);
        m_file.number(m_row, Price, line.unit_cost, m_money);
        m_file.number(m_row++, Amount, line.amount, m_money);
    }

    void sum(std::string_view name, const std::string& decimal, SheetFile::Look words, SheetFile::Look number) {
        m_file.text(m_row, Price, std::string(name), words);
        m_file.number(m_row++, Amount, decimal, number);
    }

    SheetFile& m_file;
    const OutgoingOrder& m_order;
    const OrderWords& m_words;
    SheetFile::Look m_bold, m_side, m_right, m_whole, m_day, m_ordered, m_money, m_total, m_units;
    std::uint32_t m_row = 0;
};

} // namespace

std::string orderXlsx(const OutgoingOrder& order) {
    return sheetBytes([&](SheetFile& file) { OrderWorkbook(file, order).write(); });
}

} // namespace opsdesk
