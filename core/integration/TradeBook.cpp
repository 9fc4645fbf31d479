#include "core/integration/TradeBook.h"

#include "core/integration/RecordBuilder.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace opsdesk {

namespace {

using F = ImportField;

std::string_view textOf(const RowParser& row, F field) {
    const ImportCell& cell = row.cell(field);
    return cell.present ? cell.text : std::string_view();
}

} // namespace

bool TradeBook::agrees(RowParser& row, const Document& document) const {
    for (const auto& [field, known] :
         {std::pair(F::Customer, document.customer), std::pair(F::Currency, document.currency),
          std::pair(F::Channel, document.channel)}) {
        if (textOf(row, field) != known) {
            row.refuse(fmt::format("Column {} differs from line {} of the same document {}.", row.columnOf(field),
                                   document.first_line, document.number),
                       textOf(row, field));
            return false;
        }
    }
    return true;
}

std::uint32_t TradeBook::documentOf(RowParser& row, std::int64_t line) {
    const std::string_view number = row.cell(F::Number).text;
    if (!m_rows.empty() && m_documents[m_rows.back().document].number == number)
        return m_rows.back().document;
    const auto [found, isNew] = m_byNumber.try_emplace(number, static_cast<std::uint32_t>(m_documents.size()));
    if (isNew)
        m_documents.push_back({number, textOf(row, F::Customer), textOf(row, F::Country), textOf(row, F::Channel),
                               textOf(row, F::Node), textOf(row, F::Currency), row.cell(F::Time).number, line, 0, 0});
    return found->second;
}

bool TradeBook::add(RowParser& row, const RowRule& rule, std::int64_t line) {
    const auto quantity = buildQuantity(row, rule.negate);
    const auto money =
        quantity ? buildMoney(row, *quantity, rule.negate, rule.action == RowAction::Adjustment) : std::nullopt;
    if (!money)
        return false;
    const std::uint32_t number = documentOf(row, line);
    Document& document = m_documents[number];
    if (!agrees(row, document))
        return false;
    ++document.lines;
    std::string_view reason = textOf(row, F::Reason);
    std::string_view word;
    if (reason.empty() && rule.action == RowAction::WriteOff && m_profile.reason_column) {
        const auto proposed = m_profile.reasons.choose(row.textOf(*m_profile.reason_column));
        reason = proposed.code;
        word = proposed.word;
    }
    m_rows.push_back({line, number, static_cast<std::uint32_t>(&rule - m_profile.rules.data()), 1, row.fingerprint(),
                      row.cell(F::Time).number, *quantity, money->unit_price, money->amount, textOf(row, F::Sku),
                      textOf(row, F::Description), reason, word, textOf(row, F::OrderNumber)});
    return true;
}

void TradeBook::finish() {
    std::size_t next = 0;
    for (Document& document : m_documents) {
        document.first = next;
        next += document.lines;
    }
    m_order.resize(m_rows.size());
    std::vector<std::size_t> filled(m_documents.size());
    for (std::uint32_t i = 0; i < m_rows.size(); ++i)
        m_order[m_documents[m_rows[i].document].first + filled[m_rows[i].document]++] = i;
    m_lineNumbers.resize(m_rows.size());
    for (const Document& document : m_documents) {
        numberEqualLines(document);
        numberOrderLines(document);
    }
}

void TradeBook::numberOrderLines(const Document& document) {
    std::uint32_t number = 0;
    for (std::size_t i = document.first; i < document.first + document.lines; ++i) {
        const RowRule& rule = ruleOf(m_rows[m_order[i]]);
        if (isOrderLine(toString(rule.action), rule.charge))
            m_lineNumbers[m_order[i]] = ++number;
    }
}

void TradeBook::numberEqualLines(const Document& document) {
    std::vector<std::pair<std::int64_t, std::uint32_t>> prints;
    prints.reserve(document.lines);
    for (std::size_t i = document.first; i < document.first + document.lines; ++i)
        prints.emplace_back(m_rows[m_order[i]].fingerprint, m_order[i]);
    std::sort(prints.begin(), prints.end());
    for (std::size_t i = 1; i < prints.size(); ++i) {
        if (prints[i].first == prints[i - 1].first)
            m_rows[prints[i].second].occurrence = m_rows[prints[i - 1].second].occurrence + 1;
    }
}

ReturnLinkCounts TradeBook::linkReturns(std::span<const KnownSale> known) {
    ReturnLinkCounts counts;
    std::vector<std::uint32_t> returnRows;
    std::vector<ReturnedLine> returns;
    std::vector<PurchasedLine> purchases;
    std::set<std::tuple<std::string_view, std::int64_t, std::int64_t>> here;
    m_purchaseRows.clear();
    for (std::uint32_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const Document& document = m_documents[row.document];
        const RowAction action = ruleOf(row).action;
        if (action == RowAction::Return && row.order_number.empty()) {
            counts.no_customer += document.customer.empty() ? 1 : 0;
            if (!document.customer.empty()) {
                returnRows.push_back(i);
                returns.push_back({document.customer, row.sku, row.time, row.line, row.quantity});
            }
        } else if (action == RowAction::Sale && !document.customer.empty()) {
            m_purchaseRows.push_back(i);
            purchases.push_back({document.customer, row.sku, row.time, row.line, row.quantity});
            if (!known.empty())
                here.emplace(document.number, row.fingerprint, row.occurrence);
        }
    }
    m_known.clear();
    for (const KnownSale& sale : known) {
        if (here.count({sale.number, sale.fingerprint, sale.occurrence}) == 0)
            m_known.push_back(sale);
    }
    for (const KnownSale& sale : m_known)
        purchases.push_back({sale.customer, sale.sku, sale.time.micros(), 0, sale.quantity});
    std::vector<ReturnLink> links = opsdesk::linkReturns(purchases, returns);
    m_links.clear();
    for (std::size_t i = 0; i < links.size(); ++i) {
        const LinkCoverage coverage = links[i].coverage;
        ++(coverage == LinkCoverage::Full ? counts.full : coverage == LinkCoverage::Part ? counts.part : counts.none);
        m_links.emplace(returnRows[i], std::move(links[i]));
    }
    return counts;
}

std::set<ReturnedItem> TradeBook::unlinkedReturns() const {
    std::set<ReturnedItem> returned;
    for (const Row& row : m_rows) {
        const std::string_view customer = m_documents[row.document].customer;
        if (ruleOf(row).action == RowAction::Return && row.order_number.empty() && !customer.empty())
            returned.insert({std::string(customer), std::string(row.sku)});
    }
    return returned;
}

ImportedLink TradeBook::linkOf(const LinkPart& part) const {
    if (part.purchase >= m_purchaseRows.size()) {
        const KnownSale& sale = m_known[part.purchase - m_purchaseRows.size()];
        return {sale.number, sale.fingerprint, sale.occurrence, part.quantity, part.repeated, sale.line_no};
    }
    const std::uint32_t place = m_purchaseRows[part.purchase];
    const Row& row = m_rows[place];
    return {std::string(m_documents[row.document].number),
            row.fingerprint,
            row.occurrence,
            part.quantity,
            part.repeated,
            m_lineNumbers[place]};
}

ImportedLine TradeBook::lineOf(const Row& row) const {
    const RowRule& rule = ruleOf(row);
    ImportedLine line{.line = row.line,
                      .kind = std::string(toString(rule.action)),
                      .charge = rule.charge,
                      .sku = std::string(row.sku),
                      .description = std::string(row.description),
                      .quantity = row.quantity,
                      .shipped = {},
                      .unit_price = row.unit_price,
                      .amount = row.amount,
                      .time = Timestamp(row.time),
                      .fingerprint = row.fingerprint,
                      .occurrence = row.occurrence,
                      .reason = {},
                      .reason_rule = {},
                      .order_number = {},
                      .linked = {},
                      .links = {}};
    if (!row.reason.empty())
        line.reason = row.reason;
    if (!row.reason_rule.empty())
        line.reason_rule = row.reason_rule;
    if (rule.action != RowAction::Return)
        return line;
    if (!row.order_number.empty()) {
        line.order_number = row.order_number;
        line.linked = "stated";
        return line;
    }
    const auto found = m_links.find(static_cast<std::uint32_t>(&row - m_rows.data()));
    line.linked = toString(found == m_links.end() ? LinkCoverage::None : found->second.coverage);
    if (found != m_links.end() && !found->second.parts.empty()) {
        for (const LinkPart& part : found->second.parts)
            (line.links ? *line.links : line.links.emplace()).push_back(linkOf(part));
    }
    return line;
}

ImportedDocument TradeBook::document(std::size_t number) const {
    const Document& from = m_documents[number];
    ImportedDocument document{.number = std::string(from.number),
                              .time = Timestamp(from.time),
                              .customer = std::string(from.customer),
                              .country = std::string(from.country),
                              .channel = std::string(from.channel),
                              .node = std::string(from.node),
                              .currency = Currency(from.currency),
                              .lines = {}};
    document.lines.reserve(from.lines);
    for (std::size_t i = from.first; i < from.first + from.lines; ++i)
        document.lines.push_back(lineOf(m_rows[m_order[i]]));
    return document;
}

std::vector<ImportedItem> TradeBook::items() const {
    struct Use {
        std::int64_t count = 0;
        std::int64_t line = 0;
    };
    std::unordered_map<std::string_view, std::unordered_map<std::string_view, Use>> named;
    for (const Row& row : m_rows) {
        if (ruleOf(row).charge)
            continue;
        auto& names = named[row.sku];
        if (ruleOf(row).action != RowAction::Sale || row.description.empty())
            continue;
        Use& use = names[row.description];
        use.line = use.count++ == 0 ? row.line : use.line;
    }
    std::vector<ImportedItem> items;
    for (const auto& [sku, names] : named) {
        const auto best = std::max_element(names.begin(), names.end(), [](const auto& a, const auto& b) {
            return std::tuple(a.second.count, -a.second.line) < std::tuple(b.second.count, -b.second.line);
        });
        items.push_back({.sku = std::string(sku),
                         .description = std::string(best == names.end() ? sku : best->first),
                         .category = {},
                         .brand = {},
                         .barcode = {},
                         .unit = "each",
                         .unit_price = {},
                         .currency = {}});
    }
    std::sort(items.begin(), items.end(), [](const ImportedItem& a, const ImportedItem& b) { return a.sku < b.sku; });
    return items;
}

} // namespace opsdesk
