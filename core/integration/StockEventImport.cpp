#include "core/integration/TradeScope.h"
#include "core/inventory/StockAdjustment.h"
#include "core/ledger/StockLedger.h"
#include "core/master/ReasonCode.h"
#include "core/returns/WriteOff.h"

#include <algorithm>

namespace opsdesk {

namespace {

/// @p wished when there is such a reason of @p kind, else @p otherwise.
std::string reasonOf(TradeScope& scope, const ImportedLine& line, std::string_view kind, std::string otherwise) {
    if (!line.reason)
        return otherwise;
    const auto reasons = scope.rows().select<ReasonCode>(0, "kind", std::string(kind));
    const bool known = std::any_of(reasons.begin(), reasons.end(),
                                   [&](const ReasonCode* reason) { return reason->code == *line.reason; });
    return known ? *line.reason : otherwise;
}

/// What all documents begin with; a new one in the state proposed.
template <class Doc>
Doc newDocument(TradeScope& scope, const Uuid& id, std::string_view prefix) {
    Doc made;
    made.entity = scope.entity();
    made.id = id;
    made.number = scope.context().nextNumber(prefix);
    made.state = "proposed";
    made.version = 1;
    made.last_command = scope.context().command().id;
    made.created_at = scope.context().acceptedAt();
    made.created_by = scope.context().actor().id;
    return made;
}

/// The item and node of one line; nothing when it is rejected.
struct Where {
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
};
std::optional<Where> whereOf(TradeScope& scope, const TradeDocument& document, const ImportedLine& line) {
    const auto taken = scope.withItems({&line});
    if (taken.empty())
        return std::nullopt;
    const auto node = scope.nodeOf(document, "warehouse", taken);
    return node ? std::optional(Where{taken.front().item_id, *node}) : std::nullopt;
}

/// What was found before the cut-over moved history only.
Outcome postHistory(TradeScope& scope, const TradeDocument& document, StockAdjustment& adjustment) {
    StockPosting posting{"history_adjustment",      adjustment.id, document.from.number,
                         document.from.time.date(), scope.books(), {}};
    posting.moves.push_back({adjustment.item_id, "", place::found, place::history, adjustment.quantity, std::nullopt});
    const auto posted = postStock(scope.context(), posting);
    if (!posted)
        return tl::unexpected(posted.error());
    adjustment.state = "approved";
    adjustment.stock_entry_id = posted->entry_id;
    adjustment.decided_by = scope.context().actor().id;
    return {};
}

} // namespace

Outcome importWriteOff(TradeScope& scope, const TradeDocument& document, const ImportedLine& line) {
    const auto id = TradeScope::lineId("write_off", document.from.number, line);
    if (scope.rows().find<WriteOff>(scope.entity(), id)) {
        scope.tally().skip();
        return {};
    }
    const auto where = whereOf(scope, document, line);
    if (!where)
        return {};
    auto made = newDocument<WriteOff>(scope, id, "WO");
    made.item_id = where->item_id;
    made.node_id = where->node_id;
    made.stock_state = "available";
    made.quantity = line.quantity;
    made.currency = scope.books();
    if (!document.history)
        made.amount = bookValue(scope.rows(), scope.entity(), made.item_id, made.quantity);
    made.reason_code = reasonOf(scope, line, "write_off", "unknown");
    if (made.reason_code == line.reason)
        made.reason_rule = line.reason_rule.value_or("");
    made.original_text = line.description;
    made.proposed_disposition = "write_off";
    made.disposition = "write_off";
    made.origin = "import";
    made.occurred_at = line.time;
    made.proposed_by = scope.context().actor().id;
    made.history = document.history;
    scope.rows().insert(std::move(made));
    scope.tally().apply();
    return {};
}

Outcome importAdjustment(TradeScope& scope, const TradeDocument& document, const ImportedLine& line) {
    const auto id = TradeScope::lineId("stock_adjustment", document.from.number, line);
    if (scope.rows().find<StockAdjustment>(scope.entity(), id)) {
        scope.tally().skip();
        return {};
    }
    const auto where = whereOf(scope, document, line);
    if (!where)
        return {};
    auto made = newDocument<StockAdjustment>(scope, id, "SA");
    made.item_id = where->item_id;
    made.node_id = where->node_id;
    made.stock_state = "available";
    made.quantity = line.quantity;
    made.currency = scope.books();
    made.reason_code = reasonOf(scope, line, "adjustment", line.kind == "find" ? "found" : "adjustment_other");
    made.note = line.description;
    if (!document.history)
        made.amount = bookValue(scope.rows(), scope.entity(), made.item_id, made.quantity);
    else if (auto posted = postHistory(scope, document, made); !posted)
        return posted;
    scope.rows().insert(std::move(made));
    scope.tally().apply();
    return {};
}

} // namespace opsdesk
