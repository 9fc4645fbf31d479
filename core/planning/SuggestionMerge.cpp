#include "core/planning/SuggestionMerge.h"

#include "core/master/PriceList.h"
#include "core/planning/OrderQuantity.h"
#include "core/planning/PriceBreaks.h"

namespace opsdesk {

namespace {

enum class Fate { Leave, Keep, Open };

/// A decision stands until the quantity outgrows it by more than a quarter.
bool outgrown(const Suggestion& published, const PlannedSuggestion& planned) {
    const auto decided = published.decided_quantity;
    return planned.quantity > decided + Quantity::thousandths(decided.count() / 4);
}

Fate fateOf(const Suggestion& published, const PlannedSuggestion& planned, Date asOf) {
    if (published.state == "expired" || published.state == "snoozed") {
        const bool sleeps = published.snooze_until && *published.snooze_until > asOf;
        // What was put off since the run looked was put off knowing no less.
        const bool presses = pressureOf(planned) > pressureOf(published.status);
        return sleeps && !(presses && published.version == planned.seen_version) ? Fate::Keep : Fate::Open;
    }
    if (published.state == "rejected")
        return published.version == planned.seen_version && outgrown(published, planned) ? Fate::Open : Fate::Keep;
    if (published.state == "accepted") {
        if (published.version != planned.seen_version || planned.ordered == "unsent")
            return Fate::Leave;
        return planned.kind == "buy" || outgrown(published, planned) ? Fate::Open : Fate::Leave;
    }
    return Fate::Keep;
}

void forgetDecision(Suggestion& row) {
    row.snooze_until.reset();
    row.decided_quantity = {};
    row.decided_by.clear();
    row.decided_at.reset();
    row.reason_code.clear();
    row.note.clear();
}

void takeFigures(Suggestion& row, const PlannedSuggestion& planned) {
    static_cast<SuggestionSubject&>(row) = planned;
    static_cast<SuggestionFigures&>(row) = planned;
    row.unit_cost = planned.unit_cost;
    row.currency = planned.currency;
    row.order_unit_cost = planned.order_unit_cost;
    row.order_currency = planned.order_currency;
    row.demand_spark.text = planned.demand_spark;
    row.from_node = planned.from_node;
    row.from_node_id = planned.from_node_id;
    row.saving = planned.saving;
}

/// The price that holds for the quantity which it came to.
void setPrice(Suggestion& row, const PlannedSuggestion& planned) {
    if (planned.price_breaks.empty())
        return;
    row.order_unit_cost =
        priceList(planned.list_price, planned.price_breaks, planned.break_kind).unitPrice(row.quantity);
    if (row.order_currency == row.currency)
        row.unit_cost = row.order_unit_cost;
}

bool asksTheSame(const Suggestion& published, const Suggestion& planned) {
    return published.supplier_id == planned.supplier_id && published.unit_cost == planned.unit_cost &&
           published.currency == planned.currency && published.order_unit_cost == planned.order_unit_cost &&
           published.order_currency == planned.order_currency && published.order_id == planned.order_id;
}

/// What opened it; @see changeCodes.
std::string_view whyOpen(const Suggestion* published, Date asOf) {
    if (!published)
        return "new";
    if (published->state == "snoozed")
        return published->snooze_until && *published->snooze_until > asOf ? "urgent" : "woken";
    return published->state == "expired" ? "again" : "more_needed";
}

void open(Suggestion& row, const PlannedSuggestion& planned) {
    forgetDecision(row);
    row.state = "open";
    row.planned_quantity = planned.quantity;
    row.quantity = planned.quantity;
}

bool isFilledUp(const SuggestionFigures& figures) {
    return figures.flags.find(fillUpFlag) != std::string::npos;
}

/// Whether what was published may stay although the plan differs a little from it. Estimates may; what is to come with
/// an order, the supplier's rules and the stock that is there are facts.
bool mayStay(const Suggestion& row, const PlannedSuggestion& planned, bool wasFilledUp) {
    const OrderRules rules{planned.moq, planned.multiple, {}, planned.maximum};
    const auto published = row.planned_quantity;
    const auto prices = priceList(planned.list_price, planned.price_breaks, planned.break_kind);
    // What fills an order up is as exact as what it fills.
    if (planned.kind == "buy" && (wasFilledUp || isFilledUp(planned)))
        return published == planned.quantity;
    if (planned.kind == "buy")
        return purchaseStays(published, planned.quantity, rules, prices);
    if (planned.kind == "excess" || planned.kind == "expiring")
        return keepsPublished(published, planned.quantity, {}) && published <= planned.available;
    return published == planned.quantity;
}

/// The published quantity, unless the plan is out of hysteresis.
void keep(Suggestion& row, const PlannedSuggestion& planned, bool wasFilledUp) {
    const bool adjusted = row.quantity != row.planned_quantity;
    if (row.state == "expired") {
        row.state = "snoozed";
        row.planned_quantity = row.quantity = planned.quantity;
        return;
    }
    // What was rejected stays as it was: the next rise is measured against it.
    if (row.state == "rejected" || mayStay(row, planned, wasFilledUp))
        return;
    row.planned_quantity = planned.quantity;
    if (!adjusted)
        row.quantity = planned.quantity;
}

} // namespace

int pressureOf(const PlannedSuggestion& planned) {
    return planned.kind == "buy" && planned.part.empty() ? pressureOf(planned.status) : 0;
}

Uuid suggestionId(std::int64_t entity, const PlannedSuggestion& planned) {
    if (planned.kind == "buy")
        return purchaseId(entity, planned.item_id, planned.node_id, planned.part);
    return planned.kind == "transfer" ? transferId(entity, planned.item_id, planned.from_node_id, planned.node_id)
                                      : suggestionId(entity, planned.item_id, planned.node_id, planned.kind);
}

void completeReasons(const Suggestion& row, std::vector<SuggestionReason>& reasons) {
    std::erase_if(reasons, [](const auto& line) { return line.reason == "kept" || line.reason == "adjusted"; });
    if (const auto kept = row.planned_quantity - total(reasons); kept != Quantity())
        reasons.push_back({"kept", kept, {}});
    if (const auto adjusted = row.quantity - row.planned_quantity; adjusted != Quantity())
        reasons.push_back({"adjusted", adjusted, {}});
}

MergedSuggestion mergeSuggestion(const Suggestion* published, const PlannedSuggestion& planned,
                                 const std::vector<SuggestionReason>& reasons, Date asOf) {
    MergedSuggestion merged;
    const Fate fate = published ? fateOf(*published, planned, asOf) : Fate::Open;
    if (published)
        merged.row = *published;
    if (fate == Fate::Leave)
        return merged;
    auto& row = merged.row;
    takeFigures(row, planned);
    row.rank = planned.rank;
    if (fate == Fate::Open) {
        open(row, planned);
        merged.why = whyOpen(published, asOf);
        merged.result = MergeResult::Opened;
    } else {
        keep(row, planned, isFilledUp(*published));
        setPrice(row, planned);
        const bool changed = row.state != published->state || !asksTheSame(*published, row) ||
                             row.planned_quantity != published->planned_quantity;
        merged.result = changed ? MergeResult::Changed : MergeResult::Refreshed;
        if (published->state == "expired")
            merged.why = "again";
    }
    if (merged.result != MergeResult::Refreshed)
        ++row.version;
    row.amount = extend(row.unit_cost, row.quantity);
    merged.reasons = reasons;
    completeReasons(row, merged.reasons);
    return merged;
}

Suggestion expiredSuggestion(const Suggestion& published) {
    Suggestion row = published;
    const auto snoozed = row.state == "snoozed" ? row.snooze_until : std::nullopt;
    forgetDecision(row);
    row.snooze_until = snoozed;
    row.state = "expired";
    row.quantity = row.planned_quantity;
    row.amount = extend(row.unit_cost, row.quantity);
    row.money_at_risk = {};
    row.rank = 0;
    ++row.version;
    return row;
}

} // namespace opsdesk
