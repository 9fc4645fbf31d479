#pragma once

#include "core/integration/channels/ChannelRecords.h"
#include "core/orders/SalesOrderLine.h"
#include "core/store/UnitOfWork.h"

namespace opsdesk {

/// The lines of an order as our items, bundles taken apart.
struct MadeLines {
    std::vector<SalesOrderLine> lines;
    std::vector<std::string> unknown; ///< codes that no listing names
};

/// Shares of a bundle's price go to its parts by what they cost alone, largest remainders first; what its lines were
/// @p known to be before stays as it was where it still is the same.
MadeLines makeOrderLines(store::UnitOfWork& rows, std::int64_t entity, const std::string& channel,
                         const ChannelOrder& said, const std::vector<const SalesOrderLine*>& known);

} // namespace opsdesk
