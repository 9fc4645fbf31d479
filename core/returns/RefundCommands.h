#pragma once

#include "core/returns/ReturnOrder.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"

namespace opsdesk {

/// Adds `refund.propose`, `refund.goodwill`, `refund.record`, the actions of the machine, the views, the signals and
/// the reasons that a new workspace has.
///
/// Rejections beside those of every document: unknown_order, unknown_return, unknown_reason, wrong_line,
/// wrong_quantity, nothing_to_refund, over_refundable, no_rate.
void addRefunds(Catalog& catalog);

/// After something about @p returned became known, as what came or what was found in it: its refunds that are held or
/// proposed are looked at again by commands that follow. Such as waited for it alone go on, for what is really there;
/// others are held now.
void reconsiderRefunds(Context& context, const ReturnOrder& returned);

} // namespace opsdesk
