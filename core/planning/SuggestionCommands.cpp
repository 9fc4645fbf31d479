#include "core/planning/SuggestionCommands.h"

#include "core/master/Node.h"
#include "core/master/PriceList.h"
#include "core/master/Reasons.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "core/planning/ChosenSource.h"
#include "core/planning/OrderQuantity.h"
#include "core/planning/OverrideRecord.h"
#include "core/planning/Suggestion.h"
#include "core/planning/SuggestionDetail.h"
#include "core/planning/SuggestionMachine.h"
#include "core/planning/SuggestionMerge.h"
#include "core/procurement/Gathering.h"
#include "core/procurement/OrderLines.h"
#include "core/procurement/PurchaseOrderPayloads.h"
#include "core/returns/QualityHold.h"
#include "core/workflow/DocumentCommands.h"

#include <cmath>

namespace opsdesk {

namespace {

constexpr int longestSnoozeDays = 365;

struct AcceptPayload {
    std::optional<Quantity> quantity;
    std::optional<std::string> override_reason;
};
BOOST_DESCRIBE_STRUCT(AcceptPayload, (), (quantity, override_reason))

struct AdjustPayload {
    Quantity quantity;
    std::string reason_code;
    std::optional<std::string> note;
    std::optional<Uuid> supplier_item_id;
};
BOOST_DESCRIBE_STRUCT(AdjustPayload, (), (quantity, reason_code, note, supplier_item_id))

struct SnoozePayload {
    Date snooze_until;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(SnoozePayload, (), (snooze_until, note))

struct RejectPayload {
    std::string reason_code;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(RejectPayload, (), (reason_code, note))

struct ReopenPayload {};
BOOST_DESCRIBE_STRUCT(ReopenPayload, (), ())

template <class Payload>
Result<Payload> payloadOf(Context& context) {
    return readPayload<Payload>(context.command().payload);
}

void decide(Context& context, Suggestion& row, std::string reasonCode, const std::optional<std::string>& note) {
    row.decided_quantity = row.quantity;
    row.decided_by = context.actor().id;
    row.decided_at = context.acceptedAt();
    row.reason_code = std::move(reasonCode);
    row.note = note.value_or("");
}

/// The quantities nearest to @p quantity that the supplier accepts, in words: "66 or 72".
std::string nearest(Quantity quantity, const OrderRules& rules) {
    const auto step = rules.step().count();
    const auto above = orderQuantity(quantity, rules).quantity;
    const auto below = Quantity::thousandths(quantity.count() - quantity.count() % step);
    if (below > Quantity() && below >= rules.minimum && below != above)
        return below.toString() + " or " + above.toString();
    return above.toString() + " or more";
}

const SupplierItem* findSold(store::UnitOfWork& rows, const std::optional<Uuid>& id) {
    return id ? rows.find<SupplierItem>(std::int64_t(0), *id) : nullptr;
}

/// What a quality case about the item holds: what would bring more of it.
bool bringsMore(std::string_view kind) {
    return kind == "buy" || kind == "expedite";
}

// --- guards ----------------------------------------------------------------------------------------------------------

Outcome quantityWasSeen(Context& context, const Suggestion& row) {
    const auto payload = payloadOf<AcceptPayload>(context);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto& expected = context.command().expected;
    if (!payload->quantity && !(expected.version && expected.amount))
        return reject(
            "missing_expectation",
            "Accepting must name what you saw: give quantity, or expected.version and expected.amount, as the "
            "view shows them.",
            "quantity");
    if (payload->quantity && *payload->quantity != row.quantity)
        return reject("stale_quantity",
                      fmt::format("You saw a quantity of {}; now it is {}. Look at it again.",
                                  payload->quantity->toString(), row.quantity.toString()),
                      "quantity");
    if (bringsMore(row.kind))
        return checkQualityHold(context.rows(), row.entity, row.item_id, row.sku, payload->override_reason);
    return {};
}

Outcome quantityIsOrderable(Context& context, const Suggestion& row) {
    const auto payload = payloadOf<AdjustPayload>(context);
    if (!payload)
        return tl::unexpected(payload.error());
    if (row.kind != "buy")
        return reject("not_adjustable",
                      "Only what is to be bought can be adjusted; this is about what is ordered or there.", "quantity");
    const auto quantity = payload->quantity;
    if (auto sound = checkQuantity(quantity, "the suggestion", "quantity"); !sound)
        return sound;
    const auto* sold =
        findSold(context.rows(), payload->supplier_item_id ? payload->supplier_item_id : row.supplier_item_id);
    if (payload->supplier_item_id)
        if (auto fits = checkSource(row, sold); !fits)
            return fits;
    const OrderRules rules{
        sold ? sold->moq : row.moq, sold ? sold->multiple : row.multiple, {}, sold ? sold->maximum : Quantity()};
    if (quantity < rules.minimum)
        return reject("below_minimum",
                      fmt::format("{} sells at least {} of {}, so {} cannot be ordered; order {}.", row.supplier,
                                  rules.minimum.toString(), row.sku, quantity.toString(), nearest(quantity, rules)),
                      "quantity");
    if (quantity.count() % rules.step().count() != 0)
        return reject("not_a_multiple",
                      fmt::format("{} sells {} in multiples of {}, so {} cannot be ordered; order {}.", row.supplier,
                                  row.sku, rules.multiple.toString(), quantity.toString(), nearest(quantity, rules)),
                      "quantity");
    if (rules.maximum > Quantity() && quantity > rules.maximum)
        return reject(
            "above_maximum",
            fmt::format(
                "{} sells at most {} of {} at once, so {} cannot be ordered; order {} or less.", row.supplier,
                rules.maximum.toString(), row.sku, quantity.toString(),
                Quantity::thousandths(rules.maximum.count() - rules.maximum.count() % rules.step().count()).toString()),
            "quantity");
    return checkReason(context.rows(), payload->reason_code, "suggestion");
}

Outcome dateIsLater(Context& context, const Suggestion&) {
    const auto payload = payloadOf<SnoozePayload>(context);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto today = context.businessDate();
    if (payload->snooze_until <= today)
        return reject("past_date",
                      fmt::format("A suggestion is put off until a day after today, {}, not until {}.",
                                  today.toString(), payload->snooze_until.toString()),
                      "snooze_until");
    if (payload->snooze_until > today + longestSnoozeDays)
        return reject("wrong_date",
                      fmt::format("A suggestion is put off for a year at most, until {}; reject it to see it no more.",
                                  (today + longestSnoozeDays).toString()),
                      "snooze_until");
    return {};
}

Outcome reasonIsKnown(Context& context, const Suggestion&) {
    const auto payload = payloadOf<RejectPayload>(context);
    if (!payload)
        return tl::unexpected(payload.error());
    return checkReason(context.rows(), payload->reason_code, "suggestion");
}

Outcome isNotOrdered(Context& context, const Suggestion& row) {
    if (row.kind != "buy")
        return {};
    const auto gathered = findGathered(context.rows(), row.entity, row.id);
    if (gathered.open())
        return {};
    return reject("already_ordered", fmt::format("It is ordered with {}, which is {}: withdraw or cancel that first.",
                                                 gathered.order_number, gathered.order_state));
}

// --- effects ---------------------------------------------------------------------------------------------------------

Outcome accept(Context& context, Suggestion& row) {
    endPutOff(context, row);
    const auto payload = payloadOf<AcceptPayload>(context);
    decide(context, row, row.state == "adjusted" ? row.reason_code : "",
           payload && payload->override_reason ? payload->override_reason : row.note);
    row.snooze_until.reset();
    noteAccepted(context, row);
    if (row.kind != "buy")
        return {};
    const GatherPayload gather{row.id,
                               row.supplier_id,
                               row.node_id,
                               row.item_id,
                               row.quantity,
                               row.order_unit_cost,
                               row.order_currency,
                               context.businessDate() + static_cast<int>(std::ceil(row.lead_time_days))};
    context.follow("purchase_order.gather", context.entity(), {}, writePayload(gather));
    return {};
}

/// What the supplier asks for that many.
void setPrice(Context& context, Suggestion& row) {
    const auto* sold = findSold(context.rows(), row.supplier_item_id);
    if (!sold || sold->price_breaks.empty() || sold->currency != row.order_currency)
        return;
    row.order_unit_cost = priceList(sold->unit_cost, sold->price_breaks, sold->break_kind).unitPrice(row.quantity);
    if (row.order_currency == row.currency)
        row.unit_cost = row.order_unit_cost;
}

/// Puts @p quantity and the line that leads to it in place.
void setQuantity(Context& context, Suggestion& row, Quantity quantity) {
    row.quantity = quantity;
    setPrice(context, row);
    row.amount = extend(row.unit_cost, row.quantity);
    const auto* found = context.rows().find<SuggestionDetail>(row.entity, row.id);
    if (!found)
        return;
    auto detail = *found;
    auto reasons = unpackReasons(detail.reasons).value_or(std::vector<SuggestionReason>());
    // What is left of the lines without a person's is what was published.
    std::erase_if(reasons, [](const auto& line) { return line.reason == "adjusted"; });
    if (quantity != row.planned_quantity)
        reasons.push_back({"adjusted", quantity - row.planned_quantity, {}});
    setReasons(detail, reasons);
    context.rows().put(std::move(detail));
}

Outcome adjust(Context& context, Suggestion& row) {
    const auto payload = payloadOf<AdjustPayload>(context);
    endPutOff(context, row);
    if (const auto* sold = findSold(context.rows(), payload->supplier_item_id);
        sold && sold->id != row.supplier_item_id)
        buyFrom(context, row, *sold);
    setQuantity(context, row, payload->quantity);
    decide(context, row, payload->reason_code, payload->note);
    row.snooze_until.reset();
    return {};
}

Outcome snooze(Context& context, Suggestion& row) {
    const auto payload = payloadOf<SnoozePayload>(context);
    endPutOff(context, row);
    decide(context, row, row.state == "adjusted" ? row.reason_code : "", payload->note);
    row.snooze_until = payload->snooze_until;
    notePutOff(context, row);
    return {};
}

Outcome refuse(Context& context, Suggestion& row) {
    const auto payload = payloadOf<RejectPayload>(context);
    endPutOff(context, row);
    decide(context, row, payload->reason_code, payload->note);
    row.snooze_until.reset();
    noteRejected(context, row);
    return {};
}

void forget(Suggestion& row) {
    row.snooze_until.reset();
    row.decided_quantity = {};
    row.decided_by.clear();
    row.decided_at.reset();
    row.note.clear();
}

/// Back to the plan's quantity.
Outcome restore(Context& context, Suggestion& row) {
    setQuantity(context, row, row.planned_quantity);
    forget(row);
    row.reason_code.clear();
    return {};
}

/// Back to what it was before the decision.
Outcome undo(Context& context, Suggestion& row) {
    forgetOverride(context, row);
    if (row.state == "accepted" && row.kind == "buy")
        context.follow("purchase_order.ungather", context.entity(), {}, writePayload(UngatherPayload{row.id}));
    const bool adjusted = row.quantity != row.planned_quantity;
    if (!adjusted || row.state == "rejected")
        row.reason_code.clear();
    forget(row);
    row.state = adjusted ? "adjusted" : "open";
    return {};
}

/// What accepting, adjusting and reopening lead to: the supplier's order, and the lines behind the quantity.
void prefetchNext(const Command& command, store::UnitOfWork& rows) {
    const auto* row = command.document ? rows.find<Suggestion>(command.entity, *command.document) : nullptr;
    if (!row || !bringsMore(row->kind))
        return;
    const auto action = std::string_view(command.type).substr(suggestionMachine().name.size() + 1);
    if (action == "accept")
        wantQualityCase(rows, command.entity, row->item_id);
    if (row->kind != "buy")
        return;
    prefetchOverride(rows, *row, action);
    if (action == "accept" || action == "reopen")
        rows.wantWhere<PurchaseOrderLine>(command.entity, "suggestion_id", row->id.toString());
    if (action == "accept") {
        rows.want<Supplier>(std::int64_t(0), row->supplier_id);
        rows.want<Item>(std::int64_t(0), row->item_id);
        rows.want<Node>(command.entity, row->node_id);
    }
    if (action == "adjust" || action == "reopen")
        rows.want<SuggestionDetail>(command.entity, row->id);
    if (const auto payload = readPayload<AdjustPayload>(command.payload);
        action == "adjust" && payload && payload->supplier_item_id)
        rows.want<SupplierItem>(std::int64_t(0), *payload->supplier_item_id);
    if ((action == "adjust" || action == "reopen") && row->supplier_item_id)
        rows.want<SupplierItem>(std::int64_t(0), *row->supplier_item_id);
}

} // namespace

void addSuggestionCommands(Catalog& catalog) {
    DocumentActions<Suggestion> actions;
    actions.machine = &suggestionMachine();
    actions.amount = [](const Suggestion& row) { return std::optional(row.amount); };
    actions.currency = [](const Suggestion& row) { return row.currency; };
    actions.prefetchNext = prefetchNext;
    actions.actions = {
        {"accept",
         "Takes a suggestion up: a purchase goes into the supplier's draft order.",
         describePayload<AcceptPayload>(),
         {{"quantity", "as seen; may be left out where version and amount are given"},
          {"override_reason", "why more is bought although a quality case is open about the item"}},
         "",
         true},
        {"adjust",
         "Changes the quantity to buy, or the supplier, with the reason why.",
         describePayload<AdjustPayload>(),
         {{"quantity", "base units; the supplier's minimum and multiple hold"},
          {"reason_code", "of the kind suggestion"},
          {"note", "in the planner's words"},
          {"supplier_item_id", "buys it from that supplier, as supplier-items names it; left out: from the same"}},
         "",
         true},
        {"snooze",
         "Puts a suggestion off; planning again does not undo it.",
         describePayload<SnoozePayload>(),
         {{"snooze_until", "the day it returns, within a year"}, {"note", "in the planner's words"}},
         "",
         true},
        {"reject",
         "Refuses a suggestion until more is needed.",
         describePayload<RejectPayload>(),
         {{"reason_code", "of the kind suggestion"}, {"note", "in the planner's words"}},
         "",
         true},
        {"reopen",
         "Takes the last decision back; of an accepted one until its draft is submitted.",
         describePayload<ReopenPayload>(),
         {},
         "",
         true},
    };
    actions.guards = {{"as_seen", quantityWasSeen},
                      {"orderable", quantityIsOrderable},
                      {"later", dateIsLater},
                      {"reasoned", reasonIsKnown},
                      {"not_ordered", isNotOrdered}};
    actions.effects = {{"accept", accept}, {"adjust", adjust},   {"snooze", snooze},
                       {"reject", refuse}, {"restore", restore}, {"undo", undo}};
    addDocumentCommands(catalog, std::move(actions));
}

} // namespace opsdesk
