#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/workflow/Context.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// Where stock stands: a node and a state. Node 0 is outside the entity.
struct Place {
    std::int64_t node_id = 0;
    std::string state;

    bool outside() const { return node_id == 0; }
};

namespace place {
inline const Place history{0, "history"}, customer{0, "customer"}, supplier{0, "supplier"},
    revaluation{0, "revaluation"}, writtenOff{0, "written_off"}, found{0, "found"}, opening{0, "opening"};
inline Place available(std::int64_t node) {
    return {node, "available"};
}
inline Place returned(std::int64_t node) {
    return {node, "returned"};
}
inline Place damaged(std::int64_t node) {
    return {node, "damaged"};
}
/// Disputed goods: more than was ordered, or what nobody ordered.
inline Place held(std::int64_t node) {
    return {node, "quality_hold"};
}
} // namespace place

struct StockMove {
    std::int64_t item_id = 0;
    std::string lot;
    Place from;
    Place to;
    Quantity quantity; ///< above zero; 0 in a revaluation
    /// What comes in from outside is worth this; nothing: the current average (zero without one). Ignored for what goes
    /// out, which takes its share of the pool, and for moves within, which carry none.
    std::optional<Minor> value;
};

/// One document step in stock.
struct StockPosting {
    std::string kind; ///< opening, receipt, issue, return, write_off, adjustment, transfer; `history_…` carries no
                      ///< value; of a `revaluation` the moves carry nothing else, into a place inside or out of it
    std::optional<Uuid> document;
    std::string number;
    Date moved_on;
    Currency currency;
    std::vector<StockMove> moves;
};

struct PostedStock {
    std::int64_t entry_id = 0;
    std::vector<Minor> values; ///< beside the moves
    Minor total;
};

/// Writes the entry and its lines and keeps positions and the moving-average pools in step. Rejects with
/// `insufficient_stock` (naming item, place, what is there) when a place inside would become negative, and nothing of
/// it remains.
///
/// An issue takes round-half-even(value × q / quantity) of its pool in 128 bits; the last unit takes all.
Result<PostedStock> postStock(Context& context, const StockPosting& posting);

/// What an issue of @p quantity would be worth now, without posting it.
Minor bookValue(store::UnitOfWork& rows, std::int64_t entity, std::int64_t itemId, Quantity quantity);

/// Names the rows that postStock will need for these items.
void prefetchStock(store::UnitOfWork& rows, std::int64_t entity, std::int64_t itemId);
/// The same for one move without a lot, where the places are known.
void prefetchMove(store::UnitOfWork& rows, std::int64_t entity, std::int64_t itemId, const Place& from,
                  const Place& to);

} // namespace opsdesk
