#include "core/integration/ImportCommands.h"

#include "core/governance/Settings.h"
#include "core/integration/ImportTally.h"
#include "core/integration/TradePlaces.h"
#include "core/inventory/CutOver.h"
#include "core/inventory/StockLot.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockLedger.h"
#include "core/ledger/StockPosition.h"
#include "core/master/Item.h"
#include "core/master/Node.h"

#include <fmt/format.h>

#include <array>
#include <set>
#include <tuple>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, 3> states{"available", "returned", "damaged"};

class StockImport {
public:
    StockImport(Context& context, ImportTally& tally)
        : m_context(context), m_rows(context.rows()), m_tally(tally), m_places(context) {}

    Outcome run(const ImportBatch& batch) {
        const auto cutOver = openingDay(batch);
        if (!cutOver)
            return tl::unexpected(cutOver.error());
        m_posting.kind = "opening";
        m_posting.number = "Opening stock";
        m_posting.moved_on = *cutOver;
        m_posting.currency = entityCurrency(m_rows);
        prefetch(*batch.stock);
        for (const auto& row : *batch.stock)
            take(row);
        if (m_tally.hasApplied())
            keepCutOver(m_context, *cutOver);
        return m_posting.moves.empty() ? Outcome() : post();
    }

private:
    Result<Date> openingDay(const ImportBatch& batch) {
        const auto known = cutOverOf(m_rows, m_context.entity());
        const auto agreed = agreeOnCutOver(
            m_context, batch.cut_over || known ? batch.cut_over : std::optional(m_context.businessDate()));
        if (!agreed)
            return tl::unexpected(agreed.error());
        return **agreed;
    }

    void prefetch(const std::vector<ImportedStock>& stock) {
        for (const auto& row : stock) {
            m_rows.wantWhere<Item>(0, "sku", row.sku);
            m_rows.wantWhere<Node>(m_context.entity(), "code", row.node);
        }
        m_rows.load();
        for (const auto& row : stock)
            if (const auto items = m_rows.select<Item>(0, "sku", row.sku); !items.empty()) {
                prefetchStock(m_rows, m_context.entity(), items.front()->item_id);
                if (row.expires_on)
                    m_rows.want<StockLot>(m_context.entity(), items.front()->item_id, row.lot);
            }
        m_rows.load();
    }

    void take(const ImportedStock& row) {
        const auto items = m_rows.select<Item>(0, "sku", row.sku);
        if (items.empty())
            return m_tally.reject(row.line, import_fault::unknownSku, row.sku);
        if (std::find(states.begin(), states.end(), row.state) == states.end())
            return m_tally.reject(row.line, import_fault::unknownState, row.state);
        if (row.currency != m_posting.currency)
            return m_tally.reject(row.line, import_fault::otherCurrency, row.currency.code());
        const auto node = m_places.node(row.node);
        const auto item = items.front()->item_id;
        if (!m_taken.emplace(item, node, row.state, row.lot).second ||
            m_rows.find<StockPosition>(m_context.entity(), item, node, std::string_view(row.state),
                                       std::string_view(row.lot)))
            return m_tally.reject(row.line, import_fault::alreadyOpen, fmt::format("{} at {}", row.sku, row.node));
        if (row.quantity > Quantity())
            m_posting.moves.push_back({item, row.lot, place::opening, {node, row.state}, row.quantity, row.value});
        if (row.expires_on)
            m_rows.put(StockLot{m_context.entity(), item, row.lot, *row.expires_on, 0});
        m_tally.apply();
    }

    Outcome post() {
        const auto posted = postStock(m_context, m_posting);
        if (!posted)
            return tl::unexpected(posted.error());
        JournalPosting journal{"opening",       {}, m_posting.number, m_posting.moved_on, m_posting.currency,
                               "Opening stock", {}};
        for (std::size_t i = 0; i < m_posting.moves.size(); ++i)
            journal.amounts.push_back({posted->values[i], m_posting.moves[i].item_id});
        const auto written = postJournal(m_context, journal);
        return written ? Outcome() : tl::unexpected(written.error());
    }

    Context& m_context;
    store::UnitOfWork& m_rows;
    ImportTally& m_tally;
    TradePlaces m_places;
    StockPosting m_posting;
    std::set<std::tuple<std::int64_t, std::int64_t, std::string, std::string>> m_taken;
};

Outcome importStock(Context& context, const ImportBatch& batch, ImportTally& tally) {
    return batch.stock ? StockImport(context, tally).run(batch) : Outcome();
}

} // namespace

void addStockImport(Catalog& catalog) {
    catalog.add(importCommand("stock.import",
                              "Take over opening stock at the cut-over, at its cost; posts stock and journal.", false,
                              importStock));
}

} // namespace opsdesk
