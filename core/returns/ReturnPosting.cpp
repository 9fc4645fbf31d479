#include "core/returns/ReturnPosting.h"

#include "core/governance/Settings.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockEntry.h"
#include "core/ledger/StockLine.h"

#include <algorithm>

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

void addMoves(Context& context, const ReturnOrder& returned, const ReturnLine& line, std::vector<StockMove>& moves) {
    const auto to = returned.history ? place::history : place::returned(returned.node_id);
    const auto add = [&](Quantity quantity, std::optional<Minor> value) {
        if (quantity > Quantity())
            moves.push_back({line.item_id, "", place::customer, to, quantity, value});
    };
    if (returned.history || !line.order_id)
        return add(line.quantity, std::nullopt);
    const auto issued = issuedBy(context, *line.order_id, line.item_id);
    const auto linked = std::min({line.linked, line.quantity, issued.quantity});
    if (linked > Quantity())
        add(linked, Minor(mulDivRoundHalfEven(issued.value.units(), linked.count(), issued.quantity.count())));
    add(line.quantity - linked, std::nullopt);
}

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
    for (const auto& line : lines)
        if (line.item_id != 0)
            addMoves(context, returned, line, stock.moves);
    if (stock.moves.empty())
        return PostedStock{};
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
