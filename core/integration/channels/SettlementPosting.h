#pragma once

#include "core/store/UnitOfWork.h"
#include "core/workflow/Tasks.h"

namespace opsdesk {

/// What all entries of a settlement are of.
inline constexpr std::string_view settledEvent = "settlement";
inline constexpr TaskKind settlementDiffers{"settlement_differs", "controller", 72, "finance-lead"};

/// What customers paid for an order, less refunds, that no settlement settled so far.
Minor openOf(store::UnitOfWork& rows, std::int64_t entity, const Uuid& order);

} // namespace opsdesk
