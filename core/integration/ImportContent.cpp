#include "core/integration/ImportContent.h"

#include "core/integration/CsvReader.h"
#include "core/integration/DerivedSupply.h"
#include "core/integration/RecordBuilder.h"
#include "core/integration/RowParser.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace opsdesk {

namespace {

template <class Record>
bool append(std::vector<Record>& records, std::optional<Record> record, std::int64_t line) {
    if (record) {
        record->line = line;
        records.push_back(std::move(*record));
    }
    return record.has_value();
}

} // namespace

ImportContent::ImportContent(ImportText text, ImportProfile profile)
    : m_text(std::move(text)), m_profile(std::move(profile)), m_digest(m_text.digest.toHex()), m_trade(m_profile) {
    for (const RowRule& rule : m_profile.rules)
        m_report.classes.emplace_back(rule.name, 0);
}

Result<std::unique_ptr<ImportContent>> ImportContent::read(ImportText text, ImportProfile profile) {
    std::unique_ptr<ImportContent> content(new ImportContent(std::move(text), std::move(profile)));
    auto done = content->readRows();
    if (!done)
        return tl::unexpected(std::move(done).error());
    content->m_trade.finish();
    content->linkReturns({});
    content->numberEqualPurchases();
    content->derive();
    return content;
}

Result<std::unique_ptr<ImportContent>> ImportContent::readFile(const std::string& profile, const std::string& file) {
    ImportProfile found = findImportProfile(profile);
    auto text = readImportText(file, found.encoding);
    if (!text)
        return tl::unexpected(std::move(text).error());
    return read(std::move(*text), std::move(found));
}

Outcome ImportContent::readRows() {
    CsvReader csv(m_text.text, detectSeparator(m_text.text, m_profile.separators));
    const auto named = [this](const Rejection& fault) { return reject(fault.code, m_text.name + ": " + fault.text); };
    if (!csv.next())
        return csv.fault() ? named(*csv.fault()) : reject("file_empty", m_text.name + " has no header line.");
    auto bound = RowParser::bind(m_profile, csv.cells(), m_text.name);
    if (!bound)
        return tl::unexpected(std::move(bound).error());
    const std::size_t width = csv.cells().size();
    m_parser = std::make_shared<RowParser>(std::move(*bound));
    while (csv.next()) {
        auto done = readRow(csv, *m_parser, width);
        if (!done)
            return done;
    }
    if (csv.fault())
        return named(*csv.fault());
    if (m_report.rows_read == 0)
        return reject("file_empty", m_text.name + " has a header but no rows: export it again.");
    return {};
}

Outcome ImportContent::readRow(CsvReader& csv, RowParser& row, std::size_t width) {
    if (csv.isUnended() && csv.cells().size() < width)
        return reject("file_truncated", fmt::format("{} ends in the middle of line {}, after {} of {} columns: it was "
                                                    "cut off. Get it again and import that.",
                                                    m_text.name, csv.line(), csv.cells().size(), width));
    ++m_report.rows_read;
    if (csv.malformedCell() != 0) {
        m_report.reject(
            csv.line(),
            fmt::format(
                "Text follows the closing quotation mark in column {}{}: double the marks that are part of the text.",
                csv.malformedCell(),
                csv.lastLine() > csv.line() ? fmt::format(" (the row runs on to line {})", csv.lastLine()) : ""),
            csv.cells()[csv.malformedCell() - 1]);
        return {};
    }
    const RowRule* rule = row.parse(csv.cells());
    const bool skip = rule && rule->action == RowAction::Skip;
    if (!rule || (!skip && !keep(row, *rule, csv.line()))) {
        m_report.reject(csv.line(), row.fault().reason, row.fault().value);
        return {};
    }
    if (row.doubted())
        m_report.doubt(csv.line(), row.doubted()->reason, row.doubted()->value);
    ++(skip ? m_report.rows_skipped : m_report.rows_applied);
    ++m_report.classes[static_cast<std::size_t>(rule - m_profile.rules.data())].second;
    return {};
}

bool ImportContent::keep(RowParser& row, const RowRule& rule, std::int64_t line) {
    switch (m_profile.kind) {
    case RecordKind::Items:
        return append(m_items, buildItem(row), line);
    case RecordKind::Suppliers:
        return append(m_suppliers, buildSupplier(row), line);
    case RecordKind::SupplierItems:
        return append(m_supplierItems, buildSupplierItem(row), line);
    case RecordKind::Stock:
        return append(m_stock, buildStock(row), line);
    case RecordKind::Events:
        return append(m_events, buildEvent(row), line);
    case RecordKind::Rates:
        return append(m_rates, buildRate(row), line);
    case RecordKind::Trade:
        return m_trade.add(row, rule, line);
    case RecordKind::Purchases:
        break;
    }
    return append(m_purchases, buildPurchase(row), line);
}

void ImportContent::linkReturns(std::span<const KnownSale> known) {
    m_report.links = m_trade.linkReturns(known);
}

void ImportContent::numberEqualPurchases() {
    std::map<std::pair<std::string, std::int64_t>, std::int64_t> seen;
    for (ImportedPurchase& purchase : m_purchases)
        purchase.occurrence = ++seen[{purchase.number, purchase.fingerprint}];
}

void ImportContent::derive() {
    for (const RecordKind kind : m_profile.derived) {
        if (kind == RecordKind::Items)
            m_items = m_purchases.empty() ? m_trade.items() : deriveItems(m_purchases);
        else if (kind == RecordKind::Suppliers)
            m_suppliers = deriveSuppliers(m_purchases);
        else
            m_supplierItems = deriveSupplierItems(m_purchases);
    }
}

} // namespace opsdesk
