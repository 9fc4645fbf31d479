#include "core/procurement/OrderSourcing.h"

#include "core/procurement/DeliveryDates.h"
#include "core/procurement/OrderEffects.h"
#include "core/procurement/OrderLife.h"
#include "core/procurement/OrderLines.h"
#include "core/procurement/OrderTerms.h"
#include "core/procurement/PurchaseBudgets.h"

#include <algorithm>

namespace opsdesk {

namespace {

Result<const Supplier*> otherSupplier(store::UnitOfWork& rows, const PurchaseOrder& order, const std::string& code) {
    const auto found = rows.select<Supplier>(0, "code", code);
    if (found.empty())
        return reject("unknown_supplier", fmt::format("There is no supplier with the code \"{}\".", code), "supplier");
    if (found.front()->supplier_id == order.supplier_id)
        return reject("same_supplier", fmt::format("{} is ordered from {} already.", order.number, code), "supplier");
    return found.front();
}

/// The lines that are meant of which something is to come.
Result<std::vector<const PurchaseOrderLine*>> openLines(Context& context, const PurchaseOrder& order,
                                                        const SwitchSupplierPayload& payload) {
    std::vector<const PurchaseOrderLine*> open;
    const auto lines = orderLines(context.rows(), order);
    if (payload.lines)
        for (std::size_t i = 0; i < payload.lines->size(); ++i)
            if (std::ranges::find(lines, (*payload.lines)[i], &PurchaseOrderLine::line_no) == lines.end())
                return reject("unknown_line", fmt::format("{} has no line {}.", order.number, (*payload.lines)[i]),
                              fmt::format("lines[{}]", i));
    for (const auto* line : lines)
        if (openQuantity(*line) > Quantity() &&
            (!payload.lines || std::ranges::find(*payload.lines, line->line_no) != payload.lines->end()))
            open.push_back(line);
    if (open.empty())
        return reject("nothing_open", fmt::format("Nothing of {} is still to come.", order.number), "lines");
    return open;
}

/// Of these lines nothing more comes.
void giveUp(Context& context, PurchaseOrder& order, const std::vector<const PurchaseOrderLine*>& given) {
    auto& rows = context.rows();
    for (const auto* line : given) {
        auto rest = *line;
        rest.cancelled += openQuantity(*line);
        rest.amount = extend(rest.unit_cost, rest.quantity - rest.cancelled);
        rest.suggestion_id.reset(); // it is in the new order now
        rows.put(std::move(rest));
    }
    shareCharges(rows, order);
    const auto before = order.amount;
    const auto lines = orderLines(rows, order);
    summarise(order, lines);
    if (before > Minor())
        reduceBudgets(context, order, order.amount, before);
    if (order.expected_on)
        return;
    const bool came =
        std::ranges::any_of(lines, [](const PurchaseOrderLine* line) { return line->received > Quantity(); });
    if (!came)
        releaseBudgets(context, order);
    order.state = came ? "received" : "cancelled";
}

} // namespace

Outcome switchSupplier(Context& context, PurchaseOrder& order) {
    const auto payload = readPayload<SwitchSupplierPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (auto held = checkOrderReason(context, payload->reason_code); !held)
        return held;
    const auto supplier = otherSupplier(context.rows(), order, payload->supplier);
    if (!supplier)
        return tl::unexpected(supplier.error());
    const auto open = openLines(context, order, *payload);
    if (!open)
        return tl::unexpected(open.error());
    auto draft = draftLike(context, order, "switch");
    draft.supplier_id = (*supplier)->supplier_id;
    draft.currency = (*supplier)->currency;
    draft.incoterm = (*supplier)->incoterm;
    draft.payment_days = (*supplier)->payment_days;
    std::vector<OrderLineInput> inputs;
    for (const auto* line : *open) {
        OrderLineInput input;
        input.item_id = line->item_id;
        input.quantity = openQuantity(*line);
        inputs.push_back(std::move(input));
    }
    auto lines = buildLines(context, draft, **supplier, inputs, payload->expected_on, {});
    if (!lines)
        return tl::unexpected(lines.error());
    for (std::size_t i = 0; i < lines->size(); ++i)
        (*lines)[i].suggestion_id = (*open)[i]->suggestion_id;
    giveUp(context, order, *open);
    draft.note = fmt::format("In place of {}.", order.number);
    order.note = payload->note.value_or("");
    finishDraft(context, std::move(draft), *std::move(lines));
    watchDelivery(context, order);
    return {};
}

} // namespace opsdesk
