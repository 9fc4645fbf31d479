#include "core/orders/OrderPosting.h"

#include "core/governance/Settings.h"
#include "core/inventory/LotIssue.h"
#include "core/ledger/GeneralLedger.h"
#include "core/returns/ReturnCounts.h"

namespace opsdesk {

Result<PostedStock> postSale(Context& context, const SalesOrder& order, std::span<const SalesOrderLine> lines) {
    if (!order.history && order.node_id == 0)
        return reject("missing_node", "Order " + order.number + " does not say which node ships it.", "node_id");
    StockPosting stock{order.history ? "history_issue" : "issue",
                       order.id,
                       order.number,
                       order.ordered_at.date(),
                       entityCurrency(context.rows()),
                       {}};
    const auto from = order.history ? place::history : place::available(order.node_id);
    LotIssue issue(context.rows(), order.entity, order.node_id, stock.moved_on);
    for (const auto& line : lines) {
        if (line.item_id == 0 || line.shipped <= Quantity())
            continue;
        const auto shares =
            order.history ? std::vector<LotShare>{{"", line.shipped}} : issue.take(line.item_id, line.shipped);
        for (const auto& [lot, quantity] : shares)
            stock.moves.push_back({line.item_id, lot, from, place::customer, quantity, std::nullopt});
    }
    if (stock.moves.empty())
        return PostedStock{};
    countSold(context, order, lines);
    auto posted = postStock(context, stock);
    if (!posted || order.history)
        return posted;
    JournalPosting journal{"issue", order.id, order.number, stock.moved_on, stock.currency, "Cost of goods sold", {}};
    for (std::size_t i = 0; i < stock.moves.size(); ++i)
        journal.amounts.push_back({posted->values[i], stock.moves[i].item_id});
    if (const auto written = postJournal(context, journal); !written)
        return tl::unexpected(written.error());
    return posted;
}

} // namespace opsdesk
