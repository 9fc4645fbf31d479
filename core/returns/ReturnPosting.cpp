#include "core/returns/ReturnPosting.h"

#include "core/governance/Settings.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/MovingAverage.h"
#include "core/ledger/StockEntry.h"
#include "core/ledger/StockLine.h"
#include "core/returns/ReturnCounts.h"

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

struct Issued {
    Quantity quantity;
    Minor value;
};

/// What an order issued of an item, over all its lines.
Issued issuedBy(Context& context, const Uuid& order, std::int64_t itemId) {
    auto& rows = context.rows();
    Issued issued;
    for (const auto* entry : rows.select<StockEntry>(context.entity(), "document", order.toString())) {
        if (entry->kind != "issue")
            continue;
        for (std::int64_t number = 1;; ++number) {
            const auto* line = rows.find<StockLine>(context.entity(), entry->entry_id, number);
            if (!line)
                break;
            if (line->item_id != itemId)
                continue;
            issued.quantity += line->quantity;
            issued.value += line->value;
        }
    }
    return issued;
}

/// What other returns took back of an item that an order sold.
Quantity returnedBefore(Context& context, const Uuid& order, std::int64_t itemId, const Uuid& thisReturn) {
    Quantity before;
    for (const auto* line : context.rows().select<ReturnLine>(context.entity(), "order_id", order.toString()))
        if (line->item_id == itemId && line->return_id != thisReturn)
            before += line->linked;
    return before;
}

/// The moves of one return, line by line.
class Moves {
public:
    Moves(Context& context, const ReturnOrder& returned)
        : m_context(context), m_returned(returned),
          m_to(returned.history ? place::history : place::returned(returned.node_id)) {}

    void add(const ReturnLine& line) {
        if (line.item_id == 0)
            return;
        Quantity rest = line.quantity;
        if (!m_returned.history && line.order_id)
            rest -= addLinked(line);
        push(line.item_id, rest, std::nullopt);
    }

    std::vector<StockMove> take() { return std::move(m_moves); }

private:
    /// How much of the line the order's issue covers.
    Quantity addLinked(const ReturnLine& line) {
        const auto issued = issuedBy(m_context, *line.order_id, line.item_id);
        const auto [at, fresh] = m_before.try_emplace({*line.order_id, line.item_id});
        if (fresh)
            at->second = returnedBefore(m_context, *line.order_id, line.item_id, m_returned.id);
        const auto linked = std::min({line.linked, line.quantity, issued.quantity - at->second});
        if (linked <= Quantity())
            return {};
        push(line.item_id, linked, returnedValue(issued.value, issued.quantity, at->second, linked));
        at->second += linked;
        return linked;
    }

    void push(std::int64_t itemId, Quantity quantity, std::optional<Minor> value) {
        if (quantity > Quantity())
            m_moves.push_back({itemId, "", place::customer, m_to, quantity, value});
    }

    Context& m_context;
    const ReturnOrder& m_returned;
    Place m_to;
    std::vector<StockMove> m_moves;
    std::map<std::pair<Uuid, std::int64_t>, Quantity> m_before; ///< by order and item
};

} // namespace

Result<PostedStock> postReturn(Context& context, const ReturnOrder& returned, std::span<const ReturnLine> lines) {
    if (!returned.history && returned.node_id == 0)
        return reject("missing_node", "Return " + returned.number + " does not say which node received it.", "node_id");
    StockPosting stock{returned.history ? "history_return" : "return",
                       returned.id,
                       returned.number,
                       returned.returned_at.date(),
                       entityCurrency(context.rows()),
                       {}};
    Moves moves(context, returned);
    for (const auto& line : lines)
        moves.add(line);
    stock.moves = moves.take();
    if (stock.moves.empty())
        return PostedStock{};
    countReturned(context, returned, lines);
    auto posted = postStock(context, stock);
    if (!posted || returned.history)
        return posted;
    JournalPosting journal{"customer_return",
                           returned.id,
                           returned.number,
                           stock.moved_on,
                           stock.currency,
                           "Goods returned by the customer",
                           {}};
    for (std::size_t i = 0; i < stock.moves.size(); ++i)
        journal.amounts.push_back({posted->values[i], stock.moves[i].item_id});
    if (const auto written = postJournal(context, journal); !written)
        return tl::unexpected(written.error());
    return posted;
}

} // namespace opsdesk
