#include "core/inventory/StockOpenCommand.h"

#include "core/governance/Settings.h"
#include "core/inventory/CutOver.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockLedger.h"
#include "core/ledger/StockPosition.h"
#include "core/master/MasterLookup.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

namespace {

struct OpeningLine {
    std::string sku;
    std::string node;
    std::optional<std::string> stock_state;
    std::optional<std::string> lot;
    Quantity quantity;
    Minor unit_cost;
};
BOOST_DESCRIBE_STRUCT(OpeningLine, (), (sku, node, stock_state, lot, quantity, unit_cost))

struct Opening {
    std::optional<Date> opened_on;
    std::optional<Currency> currency;
    std::optional<std::string> reference;
    std::vector<OpeningLine> lines;
};
BOOST_DESCRIBE_STRUCT(Opening, (), (opened_on, currency, reference, lines))

std::string fieldOf(std::size_t index, std::string_view name) {
    return fmt::format("lines[{}].{}", index, name);
}

Result<StockMove> moveOf(Context& context, const OpeningLine& line, std::size_t index) {
    auto& rows = context.rows();
    const auto item = itemBySku(rows, line.sku, fieldOf(index, "sku"));
    if (!item)
        return tl::unexpected(item.error());
    const auto node = nodeByCode(rows, context.entity(), line.node, fieldOf(index, "node"));
    if (!node)
        return tl::unexpected(node.error());
    if (line.unit_cost < Minor())
        return reject("wrong_value", fmt::format("{} cannot cost less than nothing.", (*item)->sku),
                      fieldOf(index, "unit_cost"));
    const auto state = line.stock_state.value_or("available");
    const auto lot = line.lot.value_or("");
    if (rows.find<StockPosition>(context.entity(), (*item)->item_id, (*node)->node_id, std::string_view(state),
                                 std::string_view(lot)))
        return reject("already_open",
                      fmt::format("{} is open at {} already; correct it by stock.adjust.", (*item)->sku, (*node)->code),
                      fieldOf(index, "sku"));
    return StockMove{(*item)->item_id,          lot,           place::opening,
                     {(*node)->node_id, state}, line.quantity, extend(line.unit_cost, line.quantity)};
}

JournalPosting journalOf(const StockPosting& stock, const PostedStock& posted) {
    JournalPosting journal{"opening", {}, stock.number, stock.moved_on, stock.currency, "Opening stock", {}};
    for (std::size_t i = 0; i < stock.moves.size(); ++i)
        journal.amounts.push_back({posted.values[i], stock.moves[i].item_id});
    return journal;
}

Outcome open(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
        return allowed;
    const auto opening = readPayload<Opening>(context.command().payload);
    if (!opening)
        return tl::unexpected(opening.error());
    StockPosting posting;
    posting.kind = "opening";
    posting.number = opening->reference.value_or("");
    posting.moved_on = opening->opened_on.value_or(context.businessDate());
    posting.currency = opening->currency.value_or(entityCurrency(context.rows()));
    keepCutOver(context, posting.moved_on);
    for (std::size_t i = 0; i < opening->lines.size(); ++i) {
        auto made = moveOf(context, opening->lines[i], i);
        if (!made)
            return tl::unexpected(made.error());
        posting.moves.push_back(std::move(*made));
    }
    const auto posted = postStock(context, posting);
    if (!posted)
        return tl::unexpected(posted.error());
    const auto journal = postJournal(context, journalOf(posting, *posted));
    if (!journal)
        return tl::unexpected(journal.error());
    context.tell("lines", static_cast<std::int64_t>(posting.moves.size()));
    context.tell("amount", posted->total.units());
    return {};
}

} // namespace

void addStockOpenCommand(Catalog& catalog) {
    CommandType type;
    type.name = "stock.open";
    type.summary = "Take over opening stock at the cut-over, at its cost; posts stock and journal.";
    type.fields = describePayload<Opening>();
    type.notes = {{"opened_on", "day of the cut-over; the business date when left out"},
                  {"currency", "of the costs; the books' own when left out"},
                  {"reference", "what the entries are known by"},
                  {"sku", "the item, in either case"},
                  {"node", "code of the node"},
                  {"stock_state", "available (when left out), returned or damaged"},
                  {"quantity", "in base units, above 0"},
                  {"unit_cost", "per base unit, in minor units"}};
    type.bulk = true;
    type.prefetch = [](const Command& command, store::UnitOfWork& rows) {
        const auto opening = readPayload<Opening>(command.payload);
        if (!opening)
            return;
        for (const auto& line : opening->lines) {
            prefetchItem(rows, line.sku);
            prefetchNode(rows, command.entity, line.node);
        }
    };
    type.handle = open;
    catalog.add(std::move(type));
}

} // namespace opsdesk
