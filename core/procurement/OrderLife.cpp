#include "core/procurement/OrderLife.h"

#include "core/governance/Involvement.h"
#include "core/governance/Settings.h"
#include "core/procurement/OrderApproval.h"
#include "core/procurement/OrderChanges.h"
#include "core/procurement/OrderLines.h"
#include "core/procurement/OrderTerms.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace opsdesk {

PurchaseOrder draftLike(Context& context, const PurchaseOrder& order, std::string_view origin) {
    PurchaseOrder draft;
    draft.entity = order.entity;
    draft.id = context.derivedId("purchase_order");
    beginDocument(context, draft, "PO", "draft");
    draft.supplier_id = order.supplier_id;
    draft.node_id = order.node_id;
    draft.currency = order.currency;
    draft.origin = origin;
    draft.incoterm = order.incoterm;
    draft.payment_days = order.payment_days;
    return draft;
}

namespace {

/// Whoever had a part in @p from that keeps them from approving has it in @p to as well: nobody approves their own by
/// moving it to another order.
void passInvolvement(Context& context, const Uuid& from, const Uuid& to) {
    static constexpr std::array<std::string_view, 3> owning{"create", "edit", "submit"};
    auto& rows = context.rows();
    for (const auto* part : rows.select<Involvement>(context.entity(), "document", from.toString()))
        if (std::ranges::find(owning, part->part) != owning.end())
            rows.put(Involvement{context.entity(), to, part->user_id, part->part, 0});
}

void tellDraft(Context& context, const PurchaseOrder& draft) {
    context.tell("made", draft.id.toString());
    context.tell("made_number", draft.number);
}

} // namespace

void finishDraft(Context& context, PurchaseOrder draft, std::vector<PurchaseOrderLine> lines) {
    std::vector<const PurchaseOrderLine*> made;
    for (const auto& line : lines)
        made.push_back(&line);
    summarise(draft, made);
    recordInvolvement(context, draft.id, "create");
    tellDraft(context, draft);
    for (auto& line : lines)
        context.rows().insert(std::move(line));
    context.rows().insert(std::move(draft));
}

namespace {

bool isWithin(Minor now, Minor before, std::int64_t tolerance) {
    return now <= before + Minor(mulDivRoundHalfEven(before.units(), tolerance, 10'000));
}

/// The lines as an amendment leaves them: those that it names changed, new ones added, the rest as they were.
Result<std::vector<PurchaseOrderLine>> amendedLines(Context& context, PurchaseOrder& order,
                                                    const AmendOrderPayload& payload) {
    const auto present = orderLines(context.rows(), order);
    const auto* supplier = context.rows().find<Supplier>(std::int64_t(0), order.supplier_id);
    auto inputs = payload.lines;
    for (auto& input : inputs) { // a line that is named need not be described
        const auto named = std::ranges::find_if(
            present, [&](const PurchaseOrderLine* line) { return input.line_no == line->line_no; });
        if (named != present.end() && !input.item_id && !input.sku)
            input.item_id = (*named)->item_id;
    }
    auto lines = buildLines(context, order, *supplier, inputs, {}, present);
    if (!lines)
        return lines;
    for (std::size_t i = 0; i < lines->size(); ++i) {
        const auto& line = (*lines)[i];
        const auto before = std::ranges::find(present, line.line_no, &PurchaseOrderLine::line_no);
        const bool known = before != present.end();
        if (line.quantity < line.received + line.cancelled)
            return reject("wrong_quantity",
                          fmt::format("Line {} cannot be less than the {} that are here or were given up.",
                                      line.line_no, (line.received + line.cancelled).toString()),
                          fmt::format("lines[{}].quantity", i));
        if (known && line.received > Quantity() &&
            (line.item_id != (*before)->item_id || line.unit_cost != (*before)->unit_cost))
            return reject("already_received",
                          fmt::format("Of line {} goods are here, at the price agreed: item and price stay; order the "
                                      "rest as a line of its own.",
                                      line.line_no),
                          fmt::format("lines[{}].unit_cost", i));
    }
    return lines;
}

bool needsApproval(Context& context, const PurchaseOrder& order, Minor newAmount,
                   const std::vector<PurchaseOrderLine>& lines) {
    const auto tolerance = percentSetting(context.rows(), "amend_tolerance_percent", "5");
    if (!isWithin(newAmount, order.approved_amount, tolerance))
        return true;
    const auto present = orderLines(context.rows(), order);
    return std::ranges::any_of(lines, [&](const PurchaseOrderLine& line) {
        const auto before = std::ranges::find(present, line.line_no, &PurchaseOrderLine::line_no);
        return before != present.end() && !isWithin(line.unit_cost, (*before)->unit_cost, tolerance);
    });
}

/// Notes what differs since the approval, as a submission does since the one before.
void beginAmendment(Context& context, PurchaseOrder& order) {
    forgetOlderChanges(context, order);
    order.submitted_version = order.version;
    order.submitted_by = context.actor().id;
    order.submitted_at = context.acceptedAt();
}

} // namespace

Outcome copyOrder(Context& context, PurchaseOrder& order) {
    auto draft = draftLike(context, order, "copy");
    draft.charges = order.charges;
    std::vector<OrderLineInput> inputs;
    for (const auto* line : orderLines(context.rows(), order)) {
        const auto* sold = findSupplierItem(context.rows(), order.supplier_id, line->item_id);
        OrderLineInput input;
        input.item_id = line->item_id;
        input.quantity = line->quantity;
        if (!sold || sold->currency != order.currency)
            input.unit_cost = line->unit_cost;
        if (!sold)
            input.expected_on = context.businessDate();
        inputs.push_back(std::move(input));
    }
    const auto* supplier = context.rows().find<Supplier>(std::int64_t(0), order.supplier_id);
    auto lines = buildLines(context, draft, *supplier, inputs, {}, {});
    if (!lines)
        return tl::unexpected(lines.error());
    finishDraft(context, std::move(draft), *std::move(lines));
    return {};
}

Outcome splitOrder(Context& context, PurchaseOrder& order) {
    const auto payload = readPayload<SplitOrderPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto& rows = context.rows();
    auto draft = draftLike(context, order, order.origin);
    std::vector<PurchaseOrderLine> moved;
    std::set<std::int64_t> named;
    for (std::size_t i = 0; i < payload->lines.size(); ++i) {
        const auto& [number, quantity] = payload->lines[i];
        const auto field = fmt::format("lines[{}].", i);
        const auto* line = rows.find<PurchaseOrderLine>(order.entity, order.id, number);
        if (!line)
            return reject("unknown_line", fmt::format("The order has no line {}.", number), field + "line_no");
        if (!named.insert(number).second)
            return reject("duplicate_line", fmt::format("Line {} is named twice.", number), field + "line_no");
        const auto taken = quantity.value_or(line->quantity);
        if (taken <= Quantity() || taken > line->quantity)
            return reject("wrong_quantity",
                          fmt::format("Of line {} something from above 0 to {} can be taken out, not {}.", number,
                                      line->quantity.toString(), taken.toString()),
                          field + "quantity");
        auto part = *line;
        part.order_id = draft.id;
        part.line_no = ++draft.last_line;
        part.quantity = taken;
        part.amount = extend(part.unit_cost, taken);
        auto rest = *line;
        rest.quantity -= taken;
        rest.amount = extend(rest.unit_cost, rest.quantity);
        const bool gone = rest.quantity == Quantity();
        noteChange(context, order, line, gone ? nullptr : &rest);
        if (gone) {
            rows.erase<PurchaseOrderLine>(order.entity, order.id, number);
        } else {
            part.suggestion_id.reset(); // a suggestion is in one order
            rows.put(std::move(rest));
        }
        moved.push_back(std::move(part));
    }
    if (moved.empty() || orderLines(rows, order).empty())
        return reject("empty_order", "A split names some of the lines, and leaves some.", "lines");
    passInvolvement(context, order.id, draft.id);
    finishDraft(context, std::move(draft), std::move(moved));
    summarise(order, orderLines(rows, order));
    return {};
}

Outcome mergeOrders(Context& context, PurchaseOrder& order) {
    const auto payload = readPayload<MergeOrdersPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto& rows = context.rows();
    if (payload->orders.empty())
        return reject("missing_field", "Name the drafts whose lines this one is to take over.", "orders");
    for (std::size_t i = 0; i < payload->orders.size(); ++i) {
        const auto field = fmt::format("orders[{}]", i);
        const auto* found = rows.find<PurchaseOrder>(order.entity, payload->orders[i]);
        if (!found || found->id == order.id)
            return reject("unknown_document", "There is no other order " + payload->orders[i].toString() + ".", field);
        if (found->state != "draft" || found->supplier_id != order.supplier_id || found->node_id != order.node_id ||
            found->currency != order.currency)
            return reject("not_alike",
                          fmt::format("{} is {}: only drafts to the same supplier and node, in the same currency, go "
                                      "together.",
                                      found->number, found->state),
                          field);
        for (const auto* line : orderLines(rows, *found)) {
            auto moved = *line;
            moved.order_id = order.id;
            moved.line_no = ++order.last_line;
            noteChange(context, order, nullptr, &moved);
            rows.erase<PurchaseOrderLine>(found->entity, found->id, line->line_no);
            rows.insert(std::move(moved));
        }
        passInvolvement(context, found->id, order.id);
        auto emptied = *found;
        emptied.state = "cancelled";
        emptied.note = fmt::format("Its lines went to {}.", order.number);
        emptied.last_command = context.command().id;
        ++emptied.version;
        summarise(emptied, {});
        rows.put(std::move(emptied));
    }
    summarise(order, orderLines(rows, order));
    return {};
}

Outcome amendOrder(Context& context, PurchaseOrder& order) {
    const auto payload = readPayload<AmendOrderPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->lines.empty())
        return reject("missing_field", "An amendment names the lines that change, or new ones.", "lines");
    auto lines = amendedLines(context, order, *payload);
    if (!lines)
        return tl::unexpected(lines.error());
    auto& rows = context.rows();
    const auto present = orderLines(rows, order);
    std::vector<AmendedLine> before;
    for (const auto* line : present)
        before.push_back({line->line_no, line->item_id, line->quantity, line->unit_cost, line->expected_on});
    beginAmendment(context, order);
    Minor newAmount = order.amount;
    for (const auto& line : *lines) {
        const auto* known = rows.find<PurchaseOrderLine>(order.entity, order.id, line.line_no);
        newAmount += line.amount - (known ? known->amount : Minor());
    }
    const bool asks = needsApproval(context, order, newAmount, *lines);
    for (auto& line : *lines) {
        noteChange(context, order, rows.find<PurchaseOrderLine>(order.entity, order.id, line.line_no), &line);
        rows.put(std::move(line));
    }
    summarise(order, orderLines(rows, order));
    shareCharges(rows, order);
    order.note = payload->note.value_or("");
    context.tell("needs_approval", asks);
    if (!asks)
        return {};
    order.amended_from = order.state;
    order.lines_before = std::move(before);
    order.state = "amended";
    order.waits_for = beginApproval(context, approvalSubject(context, order),
                                    approvalFacts(context, order, orderLines(rows, order), true));
    return {};
}

Outcome undoAmendment(Context& context, PurchaseOrder& order) {
    auto& rows = context.rows();
    std::map<std::int64_t, const AmendedLine*> before;
    for (const auto& line : order.lines_before)
        before.emplace(line.line_no, &line);
    for (const auto* line : orderLines(rows, order)) {
        const auto was = before.find(line->line_no);
        if (was == before.end()) {
            rows.erase<PurchaseOrderLine>(order.entity, order.id, line->line_no);
            continue;
        }
        auto restored = *line;
        restored.item_id = was->second->item_id;
        restored.quantity = was->second->quantity;
        restored.unit_cost = was->second->unit_cost;
        restored.amount = extend(restored.unit_cost, restored.quantity);
        restored.expected_on = was->second->expected_on;
        rows.put(std::move(restored));
    }
    summarise(order, orderLines(rows, order));
    shareCharges(rows, order);
    endApproval(context, order);
    order.state = order.amended_from;
    order.amended_from.clear();
    order.lines_before.clear();
    order.waits_for.clear();
    return {};
}

} // namespace opsdesk
