#pragma once

#include "core/base/Result.h"
#include "core/ledger/StockPosition.h"
#include "core/store/UnitOfWork.h"

#include <optional>
#include <string>

namespace opsdesk {

// What proposals to change stock, and decisions on them, have in common: write-offs and adjustments.

struct Remark {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Remark, (), (note))

struct Refusal {
    std::string reason_code;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Refusal, (), (reason_code, note))

/// Rejects what is no state that people change stock in: available, returned or damaged.
Outcome checkStockState(const std::string& state);

/// Rejects with `insufficient_stock` when less stands at the place of @p taken than its quantity; @p sku and @p node
/// name item and node to people.
Outcome checkIsThere(store::UnitOfWork& rows, const StockPosition& taken, const std::string& sku,
                     const std::string& node);

} // namespace opsdesk
