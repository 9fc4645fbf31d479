#pragma once

#include "core/integration/ImportRecords.h"
#include "core/integration/ImportReport.h"
#include "core/integration/ReturnLink.h"
#include "core/integration/RowParser.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace opsdesk {

/// A line of an earlier sale that is known from elsewhere.
struct KnownSale {
    std::string number;
    std::string customer;
    std::string sku;
    Timestamp time;
    std::int64_t fingerprint = 0;
    std::int64_t occurrence = 1;
    Quantity quantity;
    std::int64_t line_no = 0; ///< in its order
};

/// Of a return that does not state its order.
struct ReturnedItem {
    std::string customer;
    std::string sku;

    auto operator<=>(const ReturnedItem&) const = default;
};

/// The sales, returns, write-offs, finds and adjustments of one file, gathered into whole documents wherever their
/// lines stand. Texts are views of the file's text, which must outlive the book.
class TradeBook {
public:
    explicit TradeBook(const ImportProfile& profile) : m_profile(profile) {}

    /// Takes the row that @p row read last; false when it cannot be: row.fault() says why.
    bool add(RowParser& row, const RowRule& rule, std::int64_t line);
    /// Once, after the last row: puts lines with their documents and numbers equal ones.
    void finish();
    /// Ties returns to sales of this file and to @p known ones. Lines that are in both count once.
    ReturnLinkCounts linkReturns(std::span<const KnownSale> known = {});

    /// What named customers sent back without stating the order.
    std::set<ReturnedItem> unlinkedReturns() const;

    std::size_t documentCount() const { return m_documents.size(); }
    std::size_t lineCount(std::size_t document) const { return m_documents[document].lines; }
    std::int64_t firstLine(std::size_t document) const { return m_documents[document].first_line; }
    ImportedDocument document(std::size_t document) const;

    /// Items that the lines mention, ordered by code: named by the description that most sales of it carry (the
    /// earliest of those that tie), or by the code when no sale has one.
    std::vector<ImportedItem> items() const;

private:
    struct Row {
        std::int64_t line;
        std::uint32_t document;
        std::uint32_t rule;
        std::int64_t occurrence;
        std::int64_t fingerprint;
        std::int64_t time;
        Quantity quantity;
        Minor unit_price;
        Minor amount;
        std::string_view sku;
        std::string_view description;
        std::string_view reason;
        std::string_view reason_rule;
        std::string_view order_number;
    };
    struct Document {
        std::string_view number;
        std::string_view customer;
        std::string_view country;
        std::string_view channel;
        std::string_view node;
        std::string_view currency;
        std::int64_t time;
        std::int64_t first_line;
        std::size_t first; ///< place in m_order
        std::size_t lines;
    };

    const RowRule& ruleOf(const Row& row) const { return m_profile.rules[row.rule]; }
    std::uint32_t documentOf(RowParser& row, std::int64_t line);
    bool agrees(RowParser& row, const Document& document) const;
    void numberEqualLines(const Document& document);
    void numberOrderLines(const Document& document);
    ImportedLine lineOf(const Row& row) const;
    ImportedLink linkOf(const LinkPart& part) const;

    const ImportProfile& m_profile;
    std::vector<Row> m_rows;
    std::vector<Document> m_documents;
    std::unordered_map<std::string_view, std::uint32_t> m_byNumber;
    std::vector<std::uint32_t> m_order;       ///< rows by document
    std::vector<std::uint32_t> m_lineNumbers; ///< by row: its place among the lines of the order that it becomes
    std::unordered_map<std::uint32_t, ReturnLink> m_links; ///< by row
    std::vector<std::uint32_t> m_purchaseRows;             ///< rows that purchases of m_links stand for
    std::vector<KnownSale> m_known;                        ///< purchases after those
};

} // namespace opsdesk
