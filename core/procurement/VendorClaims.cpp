#include "core/procurement/VendorClaims.h"

#include "core/governance/Settings.h"
#include "core/procurement/OrderLines.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

constexpr int usualWindow = 90;

VendorClaim openClaim(Context& context, std::int64_t supplierId, Date until) {
    VendorClaim made;
    made.entity = context.entity();
    made.id = context.derivedId(fmt::format("vendor_claim/{}", supplierId));
    beginDocument(context, made, "VC", "open");
    made.supplier_id = supplierId;
    made.currency = entityCurrency(context.rows());
    made.opened_on = context.businessDate();
    made.due_on = until;
    return made;
}

/// The supplier's claim that nobody has sent yet.
std::optional<VendorClaim> claimToGather(Context& context, std::int64_t supplierId) {
    for (const auto* claim : context.rows().select<VendorClaim>(context.entity(), "supplier_id", supplierId))
        if (claim->state == "open")
            return *claim;
    return {};
}

} // namespace

TaskKind claimTask(Context& context, const VendorClaim& claim) {
    const int days = std::max(0, claim.due_on - context.businessDate());
    return {"vendor_claim", "buyer", 24 * days, "buyer-lead"};
}

void noteClaimEvent(Context& context, VendorClaim& claim, std::string kind, Minor amount, std::string reference,
                    std::optional<Uuid> invoice) {
    context.rows().insert(VendorClaimEvent{claim.entity, claim.id, ++claim.last_event, std::move(kind), amount,
                                           std::move(reference), invoice, context.businessDate(), context.actor().id,
                                           0});
}

Uuid claimFromSupplier(Context& context, std::int64_t supplierId, VendorClaimLine line, std::optional<Date> until) {
    const auto due = until.value_or(context.businessDate() + usualWindow);
    const auto present = claimToGather(context, supplierId);
    auto claim = present ? *present : openClaim(context, supplierId, due);
    claim.amount += line.amount;
    claim.book_amount += line.book_amount;
    claim.due_on = std::min(claim.due_on, due);
    if (present) {
        ++claim.version;
        claim.last_command = context.command().id;
    }
    line.entity = claim.entity;
    line.claim_id = claim.id;
    line.line_no = ++claim.last_line;
    if (const auto* supply = findSupplierItem(context.rows(), supplierId, line.item_id))
        line.supplier_sku = supply->supplier_sku;
    openTask(context, claimTask(context, claim),
             {"vendor_claim", claim.id.toString(), claim.number, supplierId, line.item_id},
             fmt::format("{} for {} {} is to be sent by {}.", claim.number, toDecimal(claim.amount),
                         claim.currency.code(), claim.due_on.toString()),
             claim.amount);
    const auto id = claim.id;
    context.rows().put(std::move(line));
    context.rows().put(std::move(claim));
    return id;
}

Outcome takeOutOfClaim(Context& context, const Uuid& id, const Uuid& writeOff) {
    auto& rows = context.rows();
    const auto* found = rows.find<VendorClaim>(context.entity(), id);
    if (!found)
        return {};
    if (found->state != "open")
        return reject("claim_in_progress",
                      fmt::format("The goods are claimed with {}, which is {}: it must be brought to its end, the "
                                  "decision cannot be taken back.",
                                  found->number, found->state));
    auto claim = *found;
    for (const auto* line : rows.select<VendorClaimLine>(context.entity(), "write_off_id", writeOff.toString())) {
        if (line->claim_id != id)
            continue;
        claim.amount -= line->amount;
        claim.book_amount -= line->book_amount;
        rows.erase<VendorClaimLine>(line->entity, line->claim_id, line->line_no);
    }
    if (rows.select<VendorClaimLine>(context.entity(), "claim_id", id.toString()).empty()) {
        claim.state = "withdrawn";
        noteClaimEvent(context, claim, "withdrawn", Minor(), "");
        closeTask(context, claimTask(context, claim), "vendor_claim", id.toString());
    }
    ++claim.version;
    claim.last_command = context.command().id;
    rows.put(std::move(claim));
    return {};
}

void undoSetOffs(Context& context, SupplierInvoice& invoice) {
    auto& rows = context.rows();
    std::map<Uuid, Minor> taken;
    for (const auto* event : rows.select<VendorClaimEvent>(invoice.entity, "invoice_id", invoice.id.toString()))
        taken[event->claim_id] += event->kind == "set_off" ? event->amount : -event->amount;
    for (const auto& [id, amount] : taken) {
        const auto* found = rows.find<VendorClaim>(invoice.entity, id);
        if (!found || amount == Minor())
            continue;
        auto claim = *found;
        claim.settled -= amount;
        if (claim.state == "settled")
            claim.state = "credited";
        noteClaimEvent(context, claim, "set_off_undone", amount, invoice.number, invoice.id);
        ++claim.version;
        claim.last_command = context.command().id;
        rows.put(std::move(claim));
    }
    invoice.set_off = Minor();
    invoice.own_set_off = Minor();
}

} // namespace opsdesk
