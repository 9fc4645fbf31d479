#include "core/returns/ReturnPosting.h"

#include "core/governance/Settings.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/MovingAverage.h"
#include "core/ledger/StockEntry.h"
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
    Issued issued;
    for (const auto* line : issuedLines(context.rows(), context.entity(), order, itemId)) {
        issued.quantity += line->quantity;
        issued.value += line->value;
    }
    return issued;
}

/// What came back before of an item that an order sold. Of what is only authorised nothing came back yet; of this
/// return, only what was received earlier than what is posted now.
Quantity returnedBefore(Context& context, const Uuid& order, std::int64_t itemId, const Uuid& thisReturn) {
    auto& rows = context.rows();
    Quantity before;
    for (const auto* line : rows.select<ReturnLine>(context.entity(), "order_id", order.toString())) {
        if (line->item_id != itemId)
            continue;
        const auto* of = rows.find<ReturnOrder>(line->entity, line->return_id);
        if (of && of->cameOverDesk())
            before += std::min(line->linked, line->received);
        else if (line->return_id != thisReturn)
            before += line->linked;
    }
    return before;
}

/// The moves of one return, line by line.
class Moves {
public:
    Moves(Context& context, const ReturnOrder& returned)
        : m_context(context), m_returned(returned),
          m_to(returned.history ? place::history : place::returned(returned.node_id)) {}

    /// @p place among the lines that are posted together.
    void add(const ReturnLine& line, std::size_t place) {
        if (line.item_id == 0)
            return;
        m_place = place;
        Quantity rest = line.quantity;
        if (!m_returned.history && line.order_id)
            rest -= addLinked(line);
        push(line, rest, std::nullopt);
    }

    std::vector<StockMove> take() { return std::move(m_moves); }
    /// The place of the line that each move belongs to.
    const std::vector<std::size_t>& places() const { return m_places; }

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
        push(line, linked, returnedValue(issued.value, issued.quantity, at->second, linked));
        at->second += linked;
        return linked;
    }

    void push(const ReturnLine& line, Quantity quantity, std::optional<Minor> value) {
        if (quantity <= Quantity())
            return;
        m_moves.push_back({line.item_id, line.lot, place::customer, m_to, quantity, value});
        m_places.push_back(m_place);
    }

    Context& m_context;
    const ReturnOrder& m_returned;
    Place m_to;
    std::vector<StockMove> m_moves;
    std::vector<std::size_t> m_places;
    std::size_t m_place = 0;
    std::map<std::pair<Uuid, std::int64_t>, Quantity> m_before; ///< by order and item
};

/// Posts and says what each of @p lines came in at.
Result<PostedStock> postReturned(Context& context, const ReturnOrder& returned, std::span<const ReturnLine> lines,
                                 std::vector<Minor>& costs) {
    costs.assign(lines.size(), Minor());
    if (!returned.history && returned.node_id == 0)
        return reject("missing_node", "Return " + returned.number + " does not say which node received it.", "node_id");
    StockPosting stock{returned.history ? "history_return" : "return",
                       returned.id,
                       returned.number,
                       returned.returned_at.date(),
                       entityCurrency(context.rows()),
                       {}};
    Moves moves(context, returned);
    for (std::size_t i = 0; i < lines.size(); ++i)
        moves.add(lines[i], i);
    stock.moves = moves.take();
    if (stock.moves.empty())
        return PostedStock{};
    countReturned(context, returned, lines);
    auto posted = postStock(context, stock);
    if (!posted || returned.history)
        return posted;
    for (std::size_t i = 0; i < stock.moves.size(); ++i)
        costs[moves.places()[i]] += posted->values[i];
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

} // namespace

std::vector<const StockLine*> issuedLines(store::UnitOfWork& rows, std::int64_t entity, const Uuid& order,
                                          std::int64_t itemId) {
    constexpr std::int64_t atOnce = 50; // in one read
    std::vector<const StockLine*> lines;
    for (const auto* entry : rows.select<StockEntry>(entity, "document", order.toString())) {
        if (entry->kind != "issue")
            continue;
        for (std::int64_t number = 1;; ++number) {
            if (number % atOnce == 1) {
                for (auto next = number; next < number + atOnce; ++next)
                    rows.want<StockLine>(entity, entry->entry_id, next);
                rows.load();
            }
            const auto* line = rows.find<StockLine>(entity, entry->entry_id, number);
            if (!line)
                break;
            if (line->item_id == itemId)
                lines.push_back(line);
        }
    }
    return lines;
}

Result<PostedStock> postReturn(Context& context, const ReturnOrder& returned, std::span<const ReturnLine> lines) {
    std::vector<Minor> costs;
    return postReturned(context, returned, lines, costs);
}

Result<std::vector<Minor>> postReceivedGoods(Context& context, const ReturnOrder& returned,
                                             std::span<const ReturnLine> lines) {
    std::vector<Minor> costs;
    if (const auto posted = postReturned(context, returned, lines, costs); !posted)
        return tl::unexpected(posted.error());
    return costs;
}

} // namespace opsdesk
