#pragma once

#include "core/orders/Listing.h"
#include "core/store/UnitOfWork.h"
#include "core/workflow/Catalog.h"

#include <string>
#include <vector>

namespace opsdesk {

/// What one of what a channel calls @p code is made of, in the order of its parts: by its listing, else the item whose
/// SKU it is. Empty when it is neither.
std::vector<Listing> partsOf(store::UnitOfWork& rows, std::int64_t entity, const std::string& channel,
                             const std::string& code);

/// Adds `listing.set`, `listing.remove` and the view `listings`.
///
/// Rejections: unknown_sku, wrong_quantity, missing_field, unknown_listing, duplicate_line.
void addListings(Catalog& catalog);

} // namespace opsdesk
