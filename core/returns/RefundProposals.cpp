#include "core/returns/RefundProposals.h"

#include "core/master/Reasons.h"
#include "core/returns/RefundRecord.h"
#include "core/returns/RefundTerms.h"
#include "core/returns/ReturnPolicy.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>
#include <set>

namespace opsdesk {

namespace {

struct RefundLineInput {
    std::int64_t order_line_no = 0;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(RefundLineInput, (), (order_line_no, quantity))

struct ProposeRefundPayload {
    std::optional<Uuid> return_id;
    std::optional<std::string> return_number;
    std::optional<Uuid> order_id;
    std::optional<std::string> order;
    std::optional<std::vector<RefundLineInput>> lines;
    std::optional<std::string> reason_code;
    std::optional<std::string> method;
    std::optional<std::string> shipping;
    std::optional<bool> waive_fee;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ProposeRefundPayload, (),
                      (return_id, return_number, order_id, order, lines, reason_code, method, shipping, waive_fee,
                       note))

struct GoodwillPayload {
    std::optional<Uuid> order_id;
    std::optional<std::string> order;
    Minor goodwill;
    std::optional<std::int64_t> order_line_no;
    std::optional<Uuid> return_id;
    std::string reason_code;
    std::optional<std::string> method;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(GoodwillPayload, (),
                      (order_id, order, goodwill, order_line_no, return_id, reason_code, method, note))

const std::map<std::string, std::string> proposeNotes{
    {"return_id", "the return whose goods are refunded; without one no goods come back"},
    {"return_number", "the same, by its number"},
    {"order_id", "the order, by its key; needed where the return names none or several"},
    {"order", "the order, by its number or the channel's reference"},
    {"lines", "what is refunded of which line of the order; all that the return brings back when left out"},
    {"reason_code", "a reason of kind refund; rf_returned with a return when left out"},
    {"method", "original (the way the money came) or store_credit; as the return policy says when left out"},
    {"shipping", "none, when_all (once all goods are back) or outbound; setting.refund_shipping when left out"},
    {"waive_fee", "whether the restocking fee is not kept"},
};
const std::map<std::string, std::string> goodwillNotes{
    {"order_id", "the order, by its key"},
    {"order", "the order, by its number or the channel's reference"},
    {"goodwill", "minor units of the order's currency, with tax"},
    {"order_line_no", "the line that it is for; all lines in proportion when left out"},
    {"reason_code", "a reason of kind refund"},
    {"method", "original (the way the money came) or store_credit; original when left out"},
};

/// The order that a return takes goods of back from, if it is one alone.
std::optional<Uuid> orderOfReturn(Context& context, const ReturnOrder& returned) {
    std::set<Uuid> orders;
    for (const auto* line : context.rows().select<ReturnLine>(returned.entity, "return_id", returned.id.toString()))
        if (line->order_id)
            orders.insert(*line->order_id);
    if (orders.size() == 1)
        return *orders.begin();
    return orders.empty() ? returned.order_id : std::nullopt;
}

Result<const ReturnOrder*> returnToRefund(Context& context, const Uuid& id) {
    const auto* returned = context.rows().find<ReturnOrder>(context.entity(), id);
    if (!returned)
        return reject("unknown_return", fmt::format("There is no return {}.", id.toString()), "return_id");
    if (isGivenUp(*returned))
        return reject("wrong_state",
                      fmt::format("{} is {}: nothing is refunded for it.", returned->number, returned->state));
    return returned;
}

Outcome setMethod(Refund& refund, const std::string& method) {
    refund.method = method;
    if (refund.method == "original" || refund.method == "store_credit")
        return {};
    return reject("wrong_field", fmt::format("The method is original or store_credit, not \"{}\".", refund.method),
                  "method");
}

/// The lines that were asked for, with those of the return that they are.
std::vector<RefundWish> wishesNamed(const Refund& refund, const std::vector<RefundLineInput>& lines,
                                    const std::vector<RefundWish>& due) {
    std::vector<RefundWish> wishes;
    for (const auto& [number, quantity] : lines) {
        auto rest = quantity;
        for (const auto& one : due) {
            if (one.order_line_no != number || rest <= Quantity())
                continue;
            auto wish = one;
            wish.quantity = std::min(rest, one.quantity);
            rest -= wish.quantity;
            wishes.push_back(wish);
        }
        if (rest > Quantity() && !refund.return_id)
            wishes.push_back({number, rest, 0, 0});
        else if (rest > Quantity() || quantity <= Quantity())
            return {};
    }
    return wishes;
}

Outcome putNew(Context& context, Refund& refund) {
    refund.hold = holdOf(context, refund);
    refund.state = refund.hold.empty() ? "proposed" : "held";
    if (auto shared = shareOverTenders(context, refund); !shared)
        return shared;
    recordInvolvement(context, refund.id, "propose");
    tellNew(context, refund, refund.amount);
    context.tell("hold", refund.hold);
    context.rows().put(refund);
    return {};
}

Result<Refund> begunRefund(Context& context, const std::optional<Uuid>& orderId, const std::optional<std::string>& name,
                           const std::optional<Uuid>& returnId, std::string_view origin) {
    const ReturnOrder* returned = nullptr;
    auto id = orderId;
    if (returnId) {
        const auto found = returnToRefund(context, *returnId);
        if (!found)
            return tl::unexpected(found.error());
        returned = *found;
        if (!id && !name)
            id = orderOfReturn(context, *returned);
        if (!id && !name)
            return reject("missing_field",
                          fmt::format("{} takes back goods of several orders, or of none that is known: name one.",
                                      returned->number),
                          "order_id");
    }
    const auto order = orderToRefund(context, id, name);
    if (!order)
        return tl::unexpected(order.error());
    auto refund = beginRefund(context, **order, origin);
    if (refund)
        refund->return_id = returnId;
    return refund;
}

Result<std::optional<Uuid>> returnNamed(Context& context, const ProposeRefundPayload& payload) {
    if (payload.return_id || !payload.return_number || payload.return_number->empty())
        return payload.return_id;
    const auto found = context.rows().select<ReturnOrder>(context.entity(), "number", *payload.return_number);
    if (found.size() != 1)
        return reject("unknown_return",
                      fmt::format("There is no return \"{}\", or more than one.", *payload.return_number),
                      "return_number");
    return found.front()->id;
}

/// Reason, method and note, as far as a refund needs them.
Outcome fillRefund(Context& context, Refund& refund, const ProposeRefundPayload& payload, const ReturnOrder* returned) {
    if (!returned && !payload.reason_code)
        return reject("missing_field", "Say why nothing comes back for it: give a reason_code.", "reason_code");
    if (!returned && !payload.lines)
        return reject("missing_field", "Name the lines of the order that are refunded, or the return.", "lines");
    refund.reason_code = payload.reason_code.value_or("rf_returned");
    refund.note = payload.note.value_or("");
    if (auto known = checkReason(context.rows(), refund.reason_code, "refund"); !known)
        return known;
    return {};
}

/// Credit, where the rule that the goods come back by gives that.
std::string usualMethod(Context& context, const ReturnOrder& returned, const std::vector<RefundWish>& wishes) {
    const bool credit = std::ranges::any_of(wishes, [&](const auto& wish) {
        const auto* line = context.rows().find<ReturnLine>(returned.entity, returned.id, wish.return_line_no);
        return line && refundTerms(context, returned, *line).method == "store_credit";
    });
    return credit ? "store_credit" : "original";
}

/// What comes back and is due, but for goods for which the policy gives nothing: of those a person asks by name.
/// Rejections: no_refund.
Result<std::vector<RefundWish>> wishesByPolicy(Context& context, const ReturnOrder& returned,
                                               std::vector<RefundWish> due) {
    std::string rule;
    std::int64_t without = 0;
    std::erase_if(due, [&](const auto& wish) {
        const auto* line = context.rows().find<ReturnLine>(returned.entity, returned.id, wish.return_line_no);
        const auto terms = returnTerms(context, returned, *line);
        if (!terms || terms->rule.refund_method != "none")
            return false;
        rule = terms->rule.name;
        without = line->line_no;
        return true;
    });
    if (!due.empty() || without == 0)
        return due;
    return reject("no_refund",
                  fmt::format("By the rule \"{}\" of the return policy nothing is paid for line {} of {}. To pay all "
                              "the same give goodwill; or name the order's line in lines, and the refund waits until "
                              "a controller or the finance lead releases it with a note.",
                              rule, without, returned.number),
                  "lines");
}

Outcome proposeRefund(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<ProposeRefundPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto returnId = returnNamed(context, *payload);
    if (!returnId)
        return tl::unexpected(returnId.error());
    auto begun = begunRefund(context, payload->order_id, payload->order, *returnId, *returnId ? "return" : "order");
    if (!begun)
        return tl::unexpected(begun.error());
    auto refund = *std::move(begun);
    auto& rows = context.rows();
    const auto* returned = refund.return_id ? rows.find<ReturnOrder>(refund.entity, *refund.return_id) : nullptr;
    if (auto filled = fillRefund(context, refund, *payload, returned); !filled)
        return filled;
    const auto shipping = payload->shipping ? refundShippingOf(*payload->shipping) : usualRefundShipping(rows);
    if (!shipping)
        return reject("wrong_field", "Shipping is none, when_all or outbound.", "shipping");
    auto wishes = returned ? wishesOfReturn(context, refund, false, payload->waive_fee.value_or(false))
                           : std::vector<RefundWish>();
    if (payload->lines) {
        wishes = wishesNamed(refund, *payload->lines, wishes);
    } else if (returned) {
        auto given = wishesByPolicy(context, *returned, std::move(wishes));
        if (!given)
            return tl::unexpected(given.error());
        wishes = *std::move(given);
    }
    if (wishes.empty())
        return reject("nothing_to_refund",
                      returned
                          ? fmt::format("{} brings back nothing, or not as much, of the order that is not refunded "
                                        "already.",
                                        returned->number)
                          : std::string("Nothing is to be refunded: give lines with quantities above zero."));
    const auto usual = returned ? usualMethod(context, *returned, wishes) : "original";
    if (auto known = setMethod(refund, payload->method.value_or(usual)); !known)
        return known;
    if (auto drafted = draftRefund(context, refund, wishes, *shipping); !drafted)
        return drafted;
    return putNew(context, refund);
}

Outcome proposeGoodwill(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<GoodwillPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto begun = begunRefund(context, payload->order_id, payload->order, payload->return_id, "goodwill");
    if (!begun)
        return tl::unexpected(begun.error());
    auto refund = *std::move(begun);
    refund.reason_code = payload->reason_code;
    refund.note = payload->note.value_or("");
    if (auto known = checkReason(context.rows(), refund.reason_code, "refund"); !known)
        return known;
    if (auto known = setMethod(refund, payload->method.value_or("original")); !known)
        return known;
    if (auto drafted = draftGoodwill(context, refund, payload->goodwill, payload->order_line_no.value_or(0)); !drafted)
        return drafted;
    return putNew(context, refund);
}

CommandType refundCommand(std::string name, std::string summary, std::vector<PayloadField> fields,
                          std::map<std::string, std::string> notes, std::function<Outcome(Context&)> handle) {
    CommandType type;
    type.name = std::move(name);
    type.summary = std::move(summary);
    type.fields = std::move(fields);
    type.notes = std::move(notes);
    type.handle = std::move(handle);
    return type;
}

} // namespace

Result<const SalesOrder*> orderToRefund(Context& context, const std::optional<Uuid>& id,
                                        const std::optional<std::string>& name) {
    auto& rows = context.rows();
    if (id) {
        if (const auto* order = rows.find<SalesOrder>(context.entity(), *id))
            return order;
        return reject("unknown_order", fmt::format("There is no order {}.", id->toString()), "order_id");
    }
    if (!name || name->empty())
        return reject("missing_field", "Name the order: give its order_id, or its number as order.", "order_id");
    for (const auto* column : {"number", "reference"})
        if (const auto found = rows.select<SalesOrder>(context.entity(), column, *name); found.size() == 1)
            return found.front();
    return reject("unknown_order", fmt::format("There is no order \"{}\", or more than one.", *name), "order");
}

Result<Refund> beginRefund(Context& context, const SalesOrder& order, std::string_view origin) {
    Refund refund;
    refund.entity = context.entity();
    refund.id = context.command().document.value_or(context.derivedId("refund"));
    if (context.rows().find<Refund>(refund.entity, refund.id))
        return reject("document_exists", fmt::format("There is already a document {}.", refund.id.toString()),
                      "document");
    beginDocument(context, refund, "RFD", "proposed");
    refund.order_id = order.id;
    refund.channel = order.channel;
    refund.customer = order.customer;
    refund.currency = order.currency;
    refund.origin = origin;
    refund.method = "original";
    return refund;
}

std::vector<RefundWish> wishesOfReturn(Context& context, const Refund& refund, bool foundAlone, bool feeWaived) {
    auto& rows = context.rows();
    const auto* returned = rows.find<ReturnOrder>(refund.entity, *refund.return_id);
    std::vector<RefundWish> wishes;
    for (const auto* line : rows.select<ReturnLine>(refund.entity, "return_id", returned->id.toString())) {
        if (line->order_id != refund.order_id || line->order_line_no == 0)
            continue;
        const auto terms = refundTerms(context, *returned, *line);
        auto due = std::min(line->quantity, line->linked);
        if (foundAlone)
            due = std::min(due, dueQuantity(context, *returned, *line, terms));
        due -= standingQuantity(rows, refund.entity, returned->id, line->line_no, refund.id);
        due -= line->exchanged;
        if (due > Quantity())
            wishes.push_back({line->order_line_no, due, line->line_no, feeWaived ? 0 : terms.fee});
    }
    return wishes;
}

void addRefundProposals(Catalog& catalog) {
    catalog.add(refundCommand("refund.propose", "Computes what a customer gets back for goods, to be approved",
                              describePayload<ProposeRefundPayload>(), proposeNotes, proposeRefund));
    catalog.add(refundCommand("refund.goodwill", "Proposes to give a customer money back without goods",
                              describePayload<GoodwillPayload>(), goodwillNotes, proposeGoodwill));
    addRefundRecord(catalog);
}

} // namespace opsdesk
