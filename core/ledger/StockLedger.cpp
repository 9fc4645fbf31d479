#include "core/ledger/StockLedger.h"

#include "core/ledger/MovingAverage.h"
#include "core/ledger/StockEntry.h"
#include "core/ledger/StockLine.h"
#include "core/ledger/StockNames.h"
#include "core/ledger/StockPosition.h"
#include "core/ledger/StockValue.h"

#include <stdexcept>
#include <tuple>

namespace opsdesk {

namespace {

using Text = std::string_view;

struct PositionKey {
    std::int64_t item;
    std::int64_t node;
    Text state;
    Text lot;

    bool operator==(const PositionKey&) const = default;
};

struct PositionHash {
    std::size_t operator()(const PositionKey& key) const {
        const auto number =
            static_cast<std::uint64_t>(key.item) * 0x9E3779B97F4A7C15ULL + static_cast<std::uint64_t>(key.node);
        return std::hash<std::uint64_t>()(number) ^ std::hash<Text>()(key.state) * 3 ^ std::hash<Text>()(key.lot) * 7;
    }
};

/// One posting on its way: moves change positions and pools here, and reach the rows only when all of them stand.
class Posting {
public:
    Posting(Context& context, const StockPosting& posting)
        : m_context(context), m_rows(context.rows()), m_posting(posting),
          m_history(posting.kind.starts_with("history_")), m_revaluation(posting.kind == "revaluation") {}

    Result<PostedStock> run() {
        prefetch();
        PostedStock posted;
        posted.values.reserve(m_posting.moves.size());
        m_positions.reserve(2 * m_posting.moves.size());
        for (const auto& stockMove : m_posting.moves) {
            if (auto sound = check(stockMove); !sound)
                return tl::unexpected(std::move(sound).error());
            auto value = apply(stockMove);
            if (!value)
                return tl::unexpected(std::move(value).error());
            posted.values.push_back(*value);
            posted.total += *value;
        }
        posted.entry_id = m_context.nextKey("stock_entry");
        write(posted);
        return posted;
    }

private:
    std::int64_t entity() const { return m_context.entity(); }

    void prefetch() {
        for (const auto& stockMove : m_posting.moves) {
            for (const auto* place : {&stockMove.from, &stockMove.to})
                m_rows.want<StockPosition>(entity(), stockMove.item_id, place->node_id, Text(place->state),
                                           Text(stockMove.lot));
            if (!m_history)
                m_rows.want<StockValue>(entity(), stockMove.item_id);
        }
        m_rows.load();
    }

    Outcome check(const StockMove& stockMove) {
        const auto item = [&] { return itemName(m_rows, stockMove.item_id); };
        if (m_revaluation ? stockMove.quantity != Quantity() || !stockMove.value ||
                                stockMove.from.outside() == stockMove.to.outside()
                          : stockMove.quantity <= Quantity())
            return reject("wrong_quantity", fmt::format("A move of {} must be above zero, not {}.", item(),
                                                        stockMove.quantity.toString()));
        if (stockMove.value && *stockMove.value < Minor())
            return reject("wrong_value", fmt::format("What comes in of {} cannot be worth less than nothing.", item()));
        if (m_history && !(stockMove.from.outside() && stockMove.to.outside()))
            return reject("wrong_place",
                          fmt::format("{} was moved before the cut-over; that does not touch places inside.", item()));
        return {};
    }

    Result<Minor> apply(const StockMove& stockMove) {
        auto& from = position(stockMove, stockMove.from);
        from.quantity -= stockMove.quantity;
        if (!stockMove.from.outside() && from.quantity < Quantity())
            return insufficient(stockMove, from.quantity + stockMove.quantity);
        position(stockMove, stockMove.to).quantity += stockMove.quantity;
        if (m_history || stockMove.from.outside() == stockMove.to.outside())
            return Minor();
        auto& row = pool(stockMove.item_id);
        if (m_revaluation)
            return revalue(row, stockMove);
        StockPool average{row.quantity, row.value};
        Minor value;
        if (stockMove.from.outside()) {
            value = stockMove.value.value_or(averageValue(average, stockMove.quantity));
            addTo(average, stockMove.quantity, value);
        } else {
            value = takeFrom(average, stockMove.quantity);
        }
        if (auto sound = checkCurrency(row, value); !sound)
            return tl::unexpected(std::move(sound).error());
        row.quantity = average.quantity;
        row.value = average.value;
        return value;
    }

    /// The stock of an item is worth more, or less, than it was taken for.
    Result<Minor> revalue(StockValue& row, const StockMove& stockMove) {
        if (row.quantity == Quantity())
            return reject("nothing_there", fmt::format("There is no stock of {} that could be worth something else.",
                                                       itemName(m_rows, row.item_id)));
        if (auto sound = checkCurrency(row, *stockMove.value); !sound)
            return tl::unexpected(std::move(sound).error());
        row.value += stockMove.from.outside() ? *stockMove.value : -*stockMove.value;
        if (row.value < Minor())
            return reject("wrong_value", fmt::format("The stock of {} cannot be worth less than nothing.",
                                                     itemName(m_rows, row.item_id)));
        return *stockMove.value;
    }

    Outcome checkCurrency(StockValue& row, Minor value) {
        const auto named = !m_posting.currency.code().empty();
        if (row.value == Minor() && named)
            row.currency = m_posting.currency;
        if (value == Minor() || (named && row.currency == m_posting.currency))
            return {};
        return reject("wrong_currency",
                      fmt::format("The stock of {} is kept in {}, not in {}.", itemName(m_rows, row.item_id),
                                  row.currency.code().empty() ? "no currency" : row.currency.code(),
                                  m_posting.currency.code().empty() ? "none" : m_posting.currency.code()));
    }

    tl::unexpected<Rejection> insufficient(const StockMove& stockMove, Quantity there) {
        const auto lot = stockMove.lot.empty() ? std::string() : " of lot " + stockMove.lot;
        return reject("insufficient_stock",
                      fmt::format("There is too little of {}{} at {}: {} is there, {} is needed.",
                                  itemName(m_rows, stockMove.item_id), lot, placeName(m_rows, entity(), stockMove.from),
                                  there.toString(), stockMove.quantity.toString()));
    }

    StockPosition& position(const StockMove& stockMove, const Place& place) {
        const PositionKey key{stockMove.item_id, place.node_id, place.state, stockMove.lot};
        const auto [at, fresh] = m_positions.try_emplace(key);
        if (fresh) {
            const auto* found = m_rows.find<StockPosition>(entity(), key.item, key.node, key.state, key.lot);
            at->second =
                found ? *found : StockPosition{entity(), key.item, key.node, place.state, stockMove.lot, Quantity(), 0};
        }
        return at->second;
    }

    StockValue& pool(std::int64_t item) {
        const auto [at, fresh] = m_pools.try_emplace(item);
        if (fresh) {
            const auto* found = m_rows.find<StockValue>(entity(), item);
            at->second = found ? *found : StockValue{entity(), item, Quantity(), Minor(), m_posting.currency, 0};
        }
        return at->second;
    }

    void write(const PostedStock& posted) {
        m_rows.insert(StockEntry{entity(), posted.entry_id, m_context.command().id, m_posting.kind, m_posting.document,
                                 m_posting.number, m_posting.moved_on, 0});
        std::int64_t line = 0;
        for (const auto& stockMove : m_posting.moves) {
            const auto value = posted.values[static_cast<std::size_t>(line)];
            m_rows.insert(StockLine{entity(), posted.entry_id, ++line, stockMove.item_id, stockMove.lot,
                                    stockMove.from.node_id, stockMove.from.state, stockMove.to.node_id,
                                    stockMove.to.state, stockMove.quantity, value, 0});
        }
        for (auto& [key, row] : m_positions)
            m_rows.put(std::move(row));
        for (auto& [item, row] : m_pools)
            m_rows.put(std::move(row));
    }

    Context& m_context;
    store::UnitOfWork& m_rows;
    const StockPosting& m_posting;
    const bool m_history, m_revaluation;
    std::unordered_map<PositionKey, StockPosition, PositionHash> m_positions; ///< the keys view the posting's texts
    std::unordered_map<std::int64_t, StockValue> m_pools;
};

} // namespace

Result<PostedStock> postStock(Context& context, const StockPosting& posting) {
    if (posting.moves.empty())
        return reject("empty_posting", "There is nothing to post: no line moves any stock.");
    try {
        return Posting(context, posting).run();
    } catch (const std::overflow_error&) {
        return reject("overflow", fmt::format("A quantity or value of {} {} is too large to be kept.", posting.kind,
                                              posting.number));
    }
}

Minor bookValue(store::UnitOfWork& rows, std::int64_t entity, std::int64_t itemId, Quantity quantity) {
    const auto* row = rows.find<StockValue>(entity, itemId);
    if (!row)
        return {};
    return quantity == row->quantity ? row->value : averageValue({row->quantity, row->value}, quantity);
}

void prefetchStock(store::UnitOfWork& rows, std::int64_t entity, std::int64_t itemId) {
    rows.wantWhere<StockPosition>(entity, "item_id", itemId);
    rows.want<StockValue>(entity, itemId);
}

void prefetchMove(store::UnitOfWork& rows, std::int64_t entity, std::int64_t itemId, const Place& from,
                  const Place& to) {
    for (const auto* place : {&from, &to})
        rows.want<StockPosition>(entity, itemId, place->node_id, Text(place->state), Text());
    rows.want<StockValue>(entity, itemId);
}

} // namespace opsdesk
