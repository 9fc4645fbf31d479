#include "core/procurement/OrderEffects.h"

#include "core/master/ReasonCode.h"
#include "core/master/Reasons.h"
#include "core/procurement/DeliveryDates.h"
#include "core/procurement/OrderApproval.h"
#include "core/procurement/OrderChanges.h"
#include "core/procurement/OrderLines.h"
#include "core/procurement/OrderTerms.h"
#include "core/procurement/PurchaseBudgets.h"

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

/// The note that a comment leaves on the order: what the person wrote, else the name of the reason.
std::string noteOf(Context& context, const OrderReasonPayload& payload) {
    if (payload.note && !payload.note->empty())
        return *payload.note;
    const auto* reason = payload.reason_code
                             ? context.rows().find<ReasonCode>(std::int64_t(0), std::string_view(*payload.reason_code))
                             : nullptr;
    return reason ? reason->name : std::string();
}

Outcome noteReason(Context& context, PurchaseOrder& order) {
    const auto payload = readPayload<OrderReasonPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    order.note = noteOf(context, *payload);
    return {};
}

void clearApproval(PurchaseOrder& order) {
    order.approved_by.clear();
    order.approved_at.reset();
    order.approved_version = 0;
    order.approved_amount = Minor();
}

/// What was asked for or given is void, and what the order took of budgets is free.
void endDecision(Context& context, PurchaseOrder& order) {
    endApproval(context, order);
    releaseBudgets(context, order);
    order.waits_for.clear();
}

/// Gives every line that is still to come the date that @p dateOf names, and the order the earliest.
void moveDates(Context& context, PurchaseOrder& order, const std::function<Date(const PurchaseOrderLine&)>& dateOf) {
    for (const auto* line : orderLines(context.rows(), order)) {
        if (openQuantity(*line) == Quantity())
            continue;
        auto changed = *line;
        changed.expected_on = dateOf(*line);
        if (changed.expected_on != line->expected_on)
            context.rows().put(std::move(changed));
    }
    summariseDays(order, orderLines(context.rows(), order));
}

Result<std::map<std::int64_t, Date>> promisedDates(Context& context, const PurchaseOrder& order,
                                                   const std::vector<PromisedLine>& promised) {
    std::map<std::int64_t, Date> dates;
    for (std::size_t i = 0; i < promised.size(); ++i) {
        const auto field = fmt::format("lines[{}].", i);
        const auto* line = context.rows().find<PurchaseOrderLine>(order.entity, order.id, promised[i].line_no);
        if (!line)
            return reject("unknown_line", fmt::format("The order has no line {}.", promised[i].line_no),
                          field + "line_no");
        auto held = checkExpectedOn(context, promised[i].expected_on, fmt::format("line {}", line->line_no),
                                    field + "expected_on");
        if (!held)
            return tl::unexpected(held.error());
        if (!dates.emplace(line->line_no, promised[i].expected_on).second)
            return reject("duplicate_line", fmt::format("Line {} is named twice.", line->line_no), field + "line_no");
    }
    return dates;
}

} // namespace

Outcome orderIsComplete(Context& context, const PurchaseOrder& order) {
    if (orderLines(context.rows(), order).empty())
        return reject("empty_order", order.number + " has no lines; add what is to be ordered first.");
    return {};
}

Outcome orderWasSeen(Context& context, const PurchaseOrder& order) {
    return checkNamesWhatItSaw(context.command(), order);
}

Outcome checkOrderReason(Context& context, const std::optional<std::string>& code) {
    if (!code)
        return reject("missing_reason", "Say why: give a reason_code of the kind purchase_order.", "reason_code");
    return checkReason(context.rows(), *code, "purchase_order");
}

Outcome reasonIsGiven(Context& context, const PurchaseOrder&) {
    const auto payload = readPayload<OrderReasonPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    const bool comment = payload->note && !payload->note->empty();
    if (!payload->reason_code && comment && context.command().type == "purchase_order.return")
        return {};
    return checkOrderReason(context, payload->reason_code);
}

Outcome editOrder(Context& context, PurchaseOrder& order) {
    const auto payload = readPayload<EditOrderPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    const bool terms = payload->incoterm || payload->payment_days || payload->charges;
    if (!payload->lines && !payload->expected_on && !terms)
        return reject("missing_field", "An edit names the new lines, the new date expected_on, terms, or all of them.",
                      "lines");
    if (auto held = applyTerms(order, *payload); !held)
        return held;
    auto& rows = context.rows();
    const auto present = orderLines(rows, order);
    if (payload->lines) {
        const auto* supplier = rows.find<Supplier>(std::int64_t(0), order.supplier_id);
        auto lines = buildLines(context, order, *supplier, *payload->lines, payload->expected_on, present);
        if (!lines)
            return tl::unexpected(lines.error());
        std::map<std::int64_t, const PurchaseOrderLine*> left;
        for (const auto* line : present)
            left.emplace(line->line_no, line);
        for (auto& line : *lines) {
            const auto before = left.extract(line.line_no);
            noteChange(context, order, before ? before.mapped() : nullptr, &line);
            rows.put(std::move(line));
        }
        for (const auto& [number, line] : left) {
            noteChange(context, order, line, nullptr);
            rows.erase<PurchaseOrderLine>(order.entity, order.id, number);
        }
    } else if (payload->expected_on) {
        if (auto held = checkExpectedOn(context, *payload->expected_on, "the order", "expected_on"); !held)
            return held;
        for (const auto* line : present) {
            auto changed = *line;
            changed.expected_on = *payload->expected_on;
            noteChange(context, order, line, &changed);
            rows.put(std::move(changed));
        }
    }
    clearApproval(order);
    summarise(order, orderLines(rows, order));
    shareCharges(rows, order);
    return {};
}

Outcome submitOrder(Context& context, PurchaseOrder& order) {
    const auto payload = readPayload<OrderNotePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    clearApproval(order);
    forgetOlderChanges(context, order);
    order.submitted_version = order.version;
    order.submitted_by = context.actor().id;
    order.submitted_at = context.acceptedAt();
    order.note = payload->note.value_or("");
    shareCharges(context.rows(), order);
    const auto lines = orderLines(context.rows(), order);
    for (const auto* line : lines) {
        context.rows().wantWhere<SupplierItem>(0, "item_id", line->item_id);
        context.rows().want<Item>(std::int64_t(0), line->item_id);
    }
    context.rows().load();
    order.waits_for =
        beginApproval(context, approvalSubject(context, order), approvalFacts(context, order, lines, true));
    boost::json::array warnings;
    for (const auto& warning : orderWarnings(context.rows(), order, lines, context.businessDate()))
        warnings.push_back(boost::json::value(warning));
    context.tell("warnings", std::move(warnings));
    return {};
}

Outcome reopenOrder(Context& context, PurchaseOrder& order) {
    clearApproval(order);
    endDecision(context, order);
    order.submitted_by.clear();
    order.submitted_at.reset();
    return noteReason(context, order);
}

Outcome approveOrder(Context& context, PurchaseOrder& order) {
    const auto payload = readPayload<OrderNotePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->note)
        order.note = *payload->note;
    const auto progress = giveApproval(context, approvalSubject(context, order));
    order.waits_for = progress.waitsFor;
    if (!progress.complete) {
        context.tell("waits_for", order.waits_for);
        return {};
    }
    const auto lines = orderLines(context.rows(), order);
    if (auto held = commitBudgets(context, order, lines); !held)
        return held;
    order.approved_by = context.actor().id;
    order.approved_at = context.acceptedAt();
    order.approved_version = order.version;
    order.approved_amount = order.amount;
    // The supplier has not confirmed what was amended.
    order.state = order.amended_from.empty()             ? "approved"
                  : order.amended_from == "acknowledged" ? "released"
                                                         : order.amended_from;
    order.amended_from.clear();
    order.lines_before.clear();
    ++order.version;
    return {};
}

Outcome rejectOrder(Context& context, PurchaseOrder& order) {
    endDecision(context, order);
    return noteReason(context, order);
}

Outcome releaseOrder(Context& context, PurchaseOrder& order) {
    const auto payload = readPayload<ReleaseOrderPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->expected_on)
        if (auto held = checkExpectedOn(context, *payload->expected_on, "the order", "expected_on"); !held)
            return held;
    const auto today = context.businessDate();
    order.ordered_on = today;
    auto& rows = context.rows();
    for (const auto* line : orderLines(rows, order))
        rows.wantWhere<SupplierItem>(0, "item_id", line->item_id);
    rows.load();
    moveDates(context, order, [&](const PurchaseOrderLine& line) {
        if (payload->expected_on)
            return *payload->expected_on;
        const auto* sold = findSupplierItem(rows, order.supplier_id, line.item_id);
        return std::max(line.expected_on, sold ? today + leadTimeDays(*sold) : today);
    });
    order.state = "released";
    watchDelivery(context, order);
    return {};
}

Outcome acknowledgeOrder(Context& context, PurchaseOrder& order) {
    const auto payload = readPayload<AcknowledgeOrderPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->expected_on)
        if (auto held = checkExpectedOn(context, *payload->expected_on, "the order", "expected_on"); !held)
            return held;
    const auto dates = promisedDates(context, order, payload->lines.value_or(std::vector<PromisedLine>()));
    if (!dates)
        return tl::unexpected(dates.error());
    if (!order.acknowledged_on)
        order.acknowledged_on = context.businessDate();
    answerExpedite(context, order);
    if (payload->supplier_reference)
        order.supplier_reference = *payload->supplier_reference;
    std::map<std::int64_t, Date> promised;
    for (const auto* line : orderLines(context.rows(), order)) {
        const auto own = dates->find(line->line_no);
        promised[line->line_no] = own != dates->end() ? own->second : payload->expected_on.value_or(line->expected_on);
    }
    moveExpectedDates(context, order, promised);
    return {};
}

Outcome cancelOrder(Context& context, PurchaseOrder& order) {
    endDecision(context, order);
    order.state = "cancelled";
    watchDelivery(context, order);
    return noteReason(context, order);
}

Outcome closeOrder(Context& context, PurchaseOrder& order) {
    const auto payload = readPayload<OrderReasonPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->reason_code)
        if (auto held = reasonIsGiven(context, order); !held)
            return held;
    for (const auto* line : orderLines(context.rows(), order)) {
        auto closed = *line;
        closed.cancelled += openQuantity(*line);
        closed.amount = extend(line->unit_cost, line->received);
        context.rows().put(std::move(closed));
    }
    const auto before = order.amount;
    summarise(order, orderLines(context.rows(), order));
    if (before > Minor())
        reduceBudgets(context, order, order.amount, before);
    order.note = noteOf(context, *payload);
    order.state = "closed";
    watchDelivery(context, order);
    return {};
}

} // namespace opsdesk
