#pragma once

#include "core/ledger/ExchangeRate.h"
#include "core/orders/SalesOrder.h"
#include "core/store/UnitOfWork.h"
#include "core/workflow/Tasks.h"

namespace opsdesk {

/// What all entries of a settlement are of.
inline constexpr std::string_view settledEvent = "settlement";
inline constexpr TaskKind settlementDiffers{"settlement_differs", "controller", 72, "finance-lead"};

/// What customers paid for an order, less refunds, that no settlement settled so far.
Minor openOf(store::UnitOfWork& rows, std::int64_t entity, const Uuid& order);

/// What @p amount of an order, beyond what settlements but for @p except settled, stands at in payments clearing: at
/// the rates by which customers paid, so that the last part takes the rest; by @p otherwise where nothing was
/// collected. Rejects with `no_rate`.
Result<Minor> clearedOf(store::UnitOfWork& rows, const SalesOrder& order, Minor amount,
                        const CurrencyConversion& otherwise, const Uuid& except = {});

} // namespace opsdesk
