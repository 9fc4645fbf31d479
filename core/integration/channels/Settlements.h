#pragma once

#include "core/integration/channels/OrderIntake.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/StateMachine.h"

namespace opsdesk {

/// The life of a settlement: settled, or differs → accepted. One that the channel corrects is booked back and anew.
const StateMachine& settlementMachine();

/// Books what a channel settles, once: what it collected of orders goes from payments clearing to the channel
/// receivable, and from there to what it paid out, what it keeps, and what differs. Orders that are not here, in
/// another currency, or without a rate, fail it. What differs opens a task for the controller; nothing is lost or won
/// until somebody accepts it. Rejects with `no_posting_rule`.
Result<ChannelVerdict> takeSettlement(Context& context, const std::string& channel, const ChannelSettlement& said);

/// Adds `settlement.accept` and the views `settlements` and `settled-orders`.
void addSettlements(Catalog& catalog);
void addSettlementViews(Catalog& catalog);

} // namespace opsdesk
