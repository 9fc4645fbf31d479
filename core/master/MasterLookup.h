#pragma once

#include "core/base/Result.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/master/Supplier.h"
#include "core/store/UnitOfWork.h"

#include <string>
#include <string_view>

namespace opsdesk {

/// The item that people name by its SKU, in either case. Rejects with `unknown_sku`, for the payload field @p field.
Result<const Item*> itemBySku(store::UnitOfWork& rows, const std::string& sku, std::string_view field = "sku");

/// The node of @p entity with this code. Rejects with `unknown_node`.
Result<const Node*> nodeByCode(store::UnitOfWork& rows, std::int64_t entity, const std::string& code,
                               std::string_view field = "node");

/// The supplier with this code. Rejects with `unknown_supplier`.
Result<const Supplier*> supplierByCode(store::UnitOfWork& rows, const std::string& code,
                                       std::string_view field = "supplier");

/// Names the rows that the first two will need.
void prefetchItem(store::UnitOfWork& rows, const std::string& sku);
void prefetchNode(store::UnitOfWork& rows, std::int64_t entity, const std::string& code);

} // namespace opsdesk
