#pragma once

#include "core/base/Uuid.h"
#include "core/integration/ImportProfile.h"
#include "core/integration/ImportRecords.h"
#include "core/integration/ImportReport.h"
#include "core/integration/ImportText.h"
#include "core/integration/TradeBook.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace opsdesk {

/// How much one import command may carry.
struct ChunkLimits {
    std::size_t rows = 4000;
    std::size_t bytes = 900'000; ///< of JSON, roughly; one document is never split
};

/// A part of an import: records of one kind that are applied together.
struct ImportChunk {
    /// Derived from profile, text and place: the same file gives the same ids anywhere, so applying it again is
    /// applying it once.
    Uuid id;
    RecordKind kind = RecordKind::Items;
    bool orders = false;   ///< of purchases: as the orders that they were, not as lead times
    std::size_t first = 0; ///< record or document
    std::size_t count = 0;
    std::int64_t first_line = 0;
    std::int64_t rows = 0; ///< of the file; 0 for masters derived from them
};

/// One import file, read whole: typed, checked and classified records, and a report in which every row that is good
/// counts as applied.
class ImportContent {
public:
    /// Reads @p text by @p profile. Rejected when the file as a whole cannot be understood; then nothing of it may be
    /// applied.
    static Result<std::unique_ptr<ImportContent>> read(ImportText text, ImportProfile profile);
    /// Finds the profile and reads the file. @throws UsageError on an unknown or wrong profile or a missing file.
    static Result<std::unique_ptr<ImportContent>> readFile(const std::string& profile, const std::string& file);

    ImportContent(const ImportContent&) = delete;
    ImportContent& operator=(const ImportContent&) = delete;

    const ImportProfile& profile() const { return m_profile; }
    const std::string& name() const { return m_text.name; } ///< of the file
    const std::string& fileDigest() const { return m_digest; }
    const ImportReport& report() const { return m_report; }
    TradeBook& trade() { return m_trade; }
    const TradeBook& trade() const { return m_trade; }

    const std::vector<ImportedItem>& items() const { return m_items; }
    const std::vector<ImportedSupplier>& suppliers() const { return m_suppliers; }
    const std::vector<ImportedSupplierItem>& supplierItems() const { return m_supplierItems; }
    const std::vector<ImportedStock>& stock() const { return m_stock; }
    const std::vector<ImportedEvent>& events() const { return m_events; }
    const std::vector<ImportedRate>& rates() const { return m_rates; }
    const std::vector<ImportedPurchase>& purchases() const { return m_purchases; }

    /// Ties returns also to sales known from elsewhere, and counts again.
    void linkReturns(std::span<const KnownSale> known);

    /// In the order in which they must be applied: masters first.
    std::vector<ImportChunk> chunks(ChunkLimits limits = {}) const;
    ImportBatch batch(const ImportChunk& chunk) const;

private:
    ImportContent(ImportText text, ImportProfile profile);
    Outcome readRows();
    Outcome readRow(class CsvReader& csv, class RowParser& row, std::size_t width);
    bool keep(class RowParser& row, const RowRule& rule, std::int64_t line);
    void numberEqualPurchases();
    void derive();

    ImportText m_text;
    ImportProfile m_profile;
    std::string m_digest;
    std::shared_ptr<class RowParser> m_parser; ///< owns texts that folding changed
    ImportReport m_report;
    TradeBook m_trade;
    std::vector<ImportedItem> m_items;
    std::vector<ImportedSupplier> m_suppliers;
    std::vector<ImportedSupplierItem> m_supplierItems;
    std::vector<ImportedStock> m_stock;
    std::vector<ImportedEvent> m_events;
    std::vector<ImportedRate> m_rates;
    std::vector<ImportedPurchase> m_purchases;
};

} // namespace opsdesk
