#include "core/integration/ImportContent.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

/// What one record takes as JSON beside its texts, roughly: names, numbers, punctuation.
constexpr std::size_t recordBytes = 250;

/// Cuts @p count records into chunks.
template <class RowsOf, class LineOf>
void cut(std::vector<ImportChunk>& chunks, RecordKind kind, std::size_t count, ChunkLimits limits, RowsOf rowsOf,
         LineOf lineOf) {
    const std::size_t most = std::max<std::size_t>(1, std::min(limits.rows, limits.bytes / recordBytes));
    std::size_t rows = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t more = rowsOf(i);
        if (i == 0 || rows + more > most) {
            chunks.push_back({Uuid(), kind, false, i, 0, lineOf(i), 0});
            rows = 0;
        }
        rows += more;
        ++chunks.back().count;
        chunks.back().rows += static_cast<std::int64_t>(more);
    }
}

template <class Record>
std::vector<Record> slice(const std::vector<Record>& records, const ImportChunk& chunk) {
    const auto begin = records.begin() + static_cast<std::ptrdiff_t>(chunk.first);
    return {begin, begin + static_cast<std::ptrdiff_t>(chunk.count)};
}

} // namespace

std::vector<ImportChunk> ImportContent::chunks(ChunkLimits limits) const {
    std::vector<ImportChunk> chunks;
    const auto one = [](std::size_t) { return std::size_t{1}; };
    const auto noLine = [](std::size_t) { return std::int64_t{0}; };
    const auto cutMasters = [&](RecordKind kind, std::size_t count) {
        const std::size_t before = chunks.size();
        cut(chunks, kind, count, limits, one, noLine);
        if (m_profile.kind != kind)
            std::for_each(chunks.begin() + static_cast<std::ptrdiff_t>(before), chunks.end(),
                          [](ImportChunk& chunk) { chunk.rows = 0; });
    };
    cutMasters(RecordKind::Items, m_items.size());
    cutMasters(RecordKind::Suppliers, m_suppliers.size());
    cutMasters(RecordKind::SupplierItems, m_supplierItems.size());
    cutMasters(RecordKind::Stock, m_stock.size());
    cutMasters(RecordKind::Events, m_events.size());
    cutMasters(RecordKind::Rates, m_rates.size());
    cut(
        chunks, RecordKind::Trade, m_trade.documentCount(), limits,
        [this](std::size_t i) { return m_trade.lineCount(i); }, [this](std::size_t i) { return m_trade.firstLine(i); });
    const auto lineOfPurchase = [this](std::size_t i) { return m_purchases[i].line; };
    cut(chunks, RecordKind::Purchases, m_purchases.size(), limits, one, lineOfPurchase);
    const std::size_t before = chunks.size();
    cut(chunks, RecordKind::Purchases, m_purchases.size(), limits, one, lineOfPurchase);
    for (auto chunk = chunks.begin() + static_cast<std::ptrdiff_t>(before); chunk != chunks.end(); ++chunk) {
        chunk->orders = true;
        chunk->rows = 0; // each row counts once
    }
    static const Uuid space = Uuid::derived(Uuid(), "opsdesk import");
    for (ImportChunk& chunk : chunks)
        chunk.id = Uuid::derived(space, fmt::format("{} {} {}{} {} {} {}", m_profile.digest.toHex(), m_digest,
                                                    toString(chunk.kind), chunk.orders ? "/orders" : "", chunk.first,
                                                    chunk.count, chunk.first_line));
    return chunks;
}

ImportBatch ImportContent::batch(const ImportChunk& chunk) const {
    ImportBatch batch;
    batch.profile = m_profile.name;
    batch.file = m_digest;
    batch.first_line = chunk.first_line;
    batch.rows = chunk.rows;
    switch (chunk.kind) {
    case RecordKind::Items:
        batch.items = slice(m_items, chunk);
        break;
    case RecordKind::Suppliers:
        batch.suppliers = slice(m_suppliers, chunk);
        break;
    case RecordKind::SupplierItems:
        batch.supplier_items = slice(m_supplierItems, chunk);
        break;
    case RecordKind::Stock:
        batch.stock = slice(m_stock, chunk);
        break;
    case RecordKind::Events:
        batch.events = slice(m_events, chunk);
        break;
    case RecordKind::Rates:
        batch.rates = slice(m_rates, chunk);
        break;
    case RecordKind::Purchases:
        batch.purchases = slice(m_purchases, chunk);
        break;
    case RecordKind::Trade:
        batch.documents.emplace();
        for (std::size_t i = chunk.first; i < chunk.first + chunk.count; ++i)
            batch.documents->push_back(m_trade.document(i));
        break;
    }
    return batch;
}

} // namespace opsdesk
