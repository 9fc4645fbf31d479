#pragma once

#include "core/procurement/SupplierInvoice.h"
#include "core/procurement/VendorClaim.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"
#include "core/workflow/StateMachine.h"
#include "core/workflow/Tasks.h"

#include <optional>
#include <string>

namespace opsdesk {

/// Adds @p line to the supplier's claim that is open, or opens one, with a task for the buyer to send it by @p until.
/// Books nothing: whoever moved the goods has booked what is owed for them. The claim's id; numbers of the line and
/// its keys are set here.
Uuid claimFromSupplier(Context& context, std::int64_t supplierId, VendorClaimLine line, std::optional<Date> until);

/// Takes the goods of a write-off out of their claim again, which must still be open. Rejects with `claim_in_progress`.
Outcome takeOutOfClaim(Context& context, const Uuid& claim, const Uuid& writeOff);

/// Gives back to its claims what was set off against @p invoice, which is cancelled.
void undoSetOffs(Context& context, SupplierInvoice& invoice);

/// The task that a claim is for the buyer until it is credited.
TaskKind claimTask(Context& context, const VendorClaim& claim);
/// Notes a step in what came of @p claim.
void noteClaimEvent(Context& context, VendorClaim& claim, std::string kind, Minor amount, std::string reference,
                    std::optional<Uuid> invoice = std::nullopt);

/// The life of a claim: open → sent → accepted or rejected → credited → settled, or written down.
const StateMachine& vendorClaimMachine();

/// Adds the actions of the machine and the views `vendor-claims`, `vendor-claim-lines`, `vendor-claim-events`,
/// `vendor-claim-inspections` and `vendor-claim-receipts`.
///
/// Rejections beside those of every document: wrong_amount, missing_field, duplicate_invoice, unknown_invoice,
/// nothing_to_set_off.
void addVendorClaims(Catalog& catalog);
void addVendorClaimViews(Catalog& catalog);

} // namespace opsdesk
