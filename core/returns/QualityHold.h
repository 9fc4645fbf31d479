#pragma once

#include "core/returns/QualityCase.h"
#include "core/store/UnitOfWork.h"

#include <optional>
#include <string>

namespace opsdesk {

/// The open case about an item that came first; null where there is none.
const QualityCase* openQualityCase(store::UnitOfWork& rows, std::int64_t entity, std::int64_t itemId);
/// Names the rows that openQualityCase() needs.
void wantQualityCase(store::UnitOfWork& rows, std::int64_t entity, std::int64_t itemId);

/// Rejects with `quality_hold` to buy more of an item about which a case is open, unless whoever does says why.
Outcome checkQualityHold(store::UnitOfWork& rows, std::int64_t entity, std::int64_t itemId, const std::string& sku,
                         const std::optional<std::string>& overrideReason);

/// SQL of both stores: whether a case is open about the item @p itemId (SQL) of the entity of the query.
std::string isHeldSql(const std::string& itemId);

} // namespace opsdesk
