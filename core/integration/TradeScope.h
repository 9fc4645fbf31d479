#pragma once

#include "core/integration/ImportRecords.h"
#include "core/integration/ImportTally.h"
#include "core/integration/TradePlaces.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace opsdesk {

/// A document of a trade import with what holds for all its lines.
struct TradeDocument {
    const ImportedDocument& from;
    std::string channel;
    bool history = true;
};

/// A line that is taken, with its item; 0 for a charge.
struct TradeLine {
    const ImportedLine* from;
    std::int64_t item_id = 0;
};

/// What the parts of a trade import share.
class TradeScope {
public:
    TradeScope(Context& context, const ImportBatch& batch, ImportTally& tally, std::optional<Date> cutOver);

    Context& context() { return m_context; }
    store::UnitOfWork& rows() { return m_context.rows(); }
    std::int64_t entity() const { return m_context.entity(); }
    ImportTally& tally() { return m_tally; }
    TradePlaces& places() { return m_places; }
    Currency books() const { return m_books; }

    TradeDocument document(const ImportedDocument& from) const;
    /// The key of an item; 0 when there is none.
    std::int64_t item(const std::string& sku);
    /// The items of @p lines; those of unknown items are rejected.
    std::vector<TradeLine> withItems(const std::vector<const ImportedLine*>& lines);
    /// The node of live trade: as stated, or the only one of @p kind. Nothing, with all @p lines rejected, when that is
    /// not clear. 0 for history that states none.
    std::optional<std::int64_t> nodeOf(const TradeDocument& document, std::string_view kind,
                                       const std::vector<TradeLine>& lines);

    static Uuid orderId(std::string_view number);
    static Uuid returnId(std::string_view number);
    /// Of a document that stands for one line.
    static Uuid lineId(std::string_view kind, std::string_view number, const ImportedLine& line);

private:
    Context& m_context;
    ImportTally& m_tally;
    TradePlaces m_places;
    std::string m_profile;
    std::optional<Date> m_cutOver;
    Currency m_books;
    std::unordered_map<std::string, std::int64_t> m_items; ///< 0 when not known
};

/// How many lines of a document, by fingerprint, are there already.
class KnownLines {
public:
    void add(std::int64_t fingerprint) { ++m_counts[fingerprint]; }
    bool has(const ImportedLine& line) const {
        const auto found = m_counts.find(line.fingerprint);
        return found != m_counts.end() && line.occurrence <= found->second;
    }

private:
    std::unordered_map<std::int64_t, std::int64_t> m_counts;
};

/// Sales: one order per document, shipped at once.
Outcome importSale(TradeScope& scope, const TradeDocument& document, const std::vector<const ImportedLine*>& lines);
/// Returns: one return per document, received and awaiting inspection, each line tied to an order where it can be.
Outcome importReturn(TradeScope& scope, const TradeDocument& document, const std::vector<const ImportedLine*>& lines);
/// A proposal that somebody decides on.
Outcome importWriteOff(TradeScope& scope, const TradeDocument& document, const ImportedLine& line);
/// Goods that turned up, and other corrections: history is taken as it was, the rest is proposed.
Outcome importAdjustment(TradeScope& scope, const TradeDocument& document, const ImportedLine& line);

/// Names the rows that the above will need.
void prefetchTrade(TradeScope& scope, const std::vector<ImportedDocument>& documents);

} // namespace opsdesk
