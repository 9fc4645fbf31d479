#pragma once

#include "core/ledger/ExchangeRate.h"
#include "core/master/Item.h"
#include "core/procurement/Arrivals.h"
#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/Receipt.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"
#include "core/workflow/StateMachine.h"
#include "core/workflow/Tasks.h"

#include <string>
#include <vector>

namespace opsdesk {

/// Goods that came and nobody ordered.
struct Stray {
    const Item* item;
    Quantity quantity;
    std::string lot;
};
/// Rejections: unknown_sku, wrong_quantity.
Result<std::vector<Stray>> strayGoods(Context& context, const ReceiveOrderPayload& payload);

/// What the damaged part of an arrival is worth, with its share of the charges.
Minor damagedValue(const Arrival& arrival);

/// The task that a discrepancy opens for the buyer.
TaskKind discrepancyTask();

/// Opens a discrepancy, and a task for the buyer, for all that is damaged, too much, too little or wrong.
void openDiscrepancies(Context& context, const PurchaseOrder& order, const Receipt& receipt,
                       const CurrencyConversion& booked, const std::vector<Arrival>& arrived,
                       const std::vector<Stray>& strays);

/// The life of a discrepancy: open → accepted, sent back, dismissed, or claimed → settled.
const StateMachine& discrepancyMachine();

/// Adds the actions of the machine and the view `receipt-discrepancies`.
///
/// Rejections beside those of every document: not_possible, no_rate, wrong_amount, insufficient_stock.
void addDiscrepancies(Catalog& catalog);

} // namespace opsdesk
