#include "core/planning/LiveRank.h"

#include <algorithm>

namespace opsdesk {

namespace {

/// The published queue of other items.
class Queue {
public:
    Queue(store::Connection& connection, const PlanInput& input)
        : m_input(input),
          m_next(connection.prepare("SELECT item_id, kind, money_at_risk, order_by, id, rank FROM suggestion WHERE "
                                    "entity = ? AND rank >= ? AND state IN ('open', 'adjusted', 'snoozed') "
                                    "ORDER BY rank, id LIMIT 20")),
          m_last(asInteger(
              connection.scalar("SELECT coalesce(max(rank), 0) FROM suggestion WHERE entity = ?", {Value(input.entity)})
                  .value_or(Value(std::int64_t{0})))) {}

    /// The first rank from which on all hurt less than @p row; beyond the last when none does.
    std::int64_t rankOf(const SpooledSuggestion& row) {
        std::int64_t low = 1, high = m_last + 1;
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            const auto rank = lessFrom(middle, row);
            if (rank)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

private:
    /// Rows of the items themselves are passed over; that all of many neighbours are such is taken for the end.
    /// Whether the first at or behind @p rank hurts less than @p row, or there is none.
    bool lessFrom(std::int64_t rank, const SpooledSuggestion& row) {
        m_next->reset();
        m_next->bind(0, Value(m_input.entity));
        m_next->bind(1, Value(rank));
        while (m_next->step()) {
            if (std::ranges::binary_search(m_input.scope.items(), m_next->integer(0)))
                continue;
            const auto orderBy =
                m_next->isNull(3) ? std::nullopt : std::optional(Date(static_cast<std::int32_t>(m_next->integer(3))));
            const auto other = hurtOf(urgencyOf(m_next->text(1)), Minor(m_next->integer(2)), orderBy,
                                      Uuid::parse(m_next->text(4)).value_or(Uuid()));
            return hurtOf(row.urgency, row.moneyAtRisk, row.orderBy, row.id) < other;
        }
        return true;
    }

    const PlanInput& m_input;
    std::unique_ptr<store::Statement> m_next;
    std::int64_t m_last;
};

} // namespace

void rankAmongPublished(PlannedRun& run, store::Connection& connection) {
    const store::ReadTransaction snapshot(connection);
    Queue queue(connection, *run.input);
    for (auto& row : run.suggestions)
        row.rank = queue.rankOf(row);
}

} // namespace opsdesk
