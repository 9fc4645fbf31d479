#pragma once

#include "core/ledger/StockLedger.h"

#include <map>
#include <vector>

namespace opsdesk {

/// A part of an issue, taken from one lot.
struct LotShare {
    std::string lot; ///< empty for stock without one
    Quantity quantity;
};

/// What can be issued from @ref place::available of a node on a day, the lots that expire first before others (FEFO:
/// Nahmias 2011, "Perishable Inventory Systems", ch. 1), stock without a day last; of a lot nothing once its day is
/// over. Remembers what was taken, so that the lines of one document share what is there.
class LotIssue {
public:
    LotIssue(store::UnitOfWork& rows, std::int64_t entity, std::int64_t node, Date on)
        : m_rows(rows), m_entity(entity), m_node(node), m_on(on) {}

    Quantity left(std::int64_t item);
    /// @p quantity of @p item, lot by lot. What is not there is asked of stock without a lot, where posting refuses it.
    std::vector<LotShare> take(std::int64_t item, Quantity quantity);

private:
    std::vector<LotShare>& lots(std::int64_t item);

    store::UnitOfWork& m_rows;
    std::int64_t m_entity, m_node;
    Date m_on;
    std::map<std::int64_t, std::vector<LotShare>> m_left; ///< by item, in the order of issue
};

/// Names the rows that it will need for @p item.
void prefetchLots(store::UnitOfWork& rows, std::int64_t entity, std::int64_t item);

} // namespace opsdesk
