#pragma once

#include "core/workflow/Catalog.h"
#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a payment proposal: draft → approved, or withdrawn.
const StateMachine& paymentProposalMachine();

/// Adds `payment_proposal.create`, the actions of the machine, and the views payment-proposals and payment-lines, which
/// is the file for the bank.
///
/// Rejections beside those of every document: nothing_due.
void addPaymentProposals(Catalog& catalog);

} // namespace opsdesk
