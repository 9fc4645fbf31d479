#pragma once

#include "core/base/Result.h"
#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/PurchaseOrderLine.h"
#include "core/procurement/PurchaseOrderPayloads.h"
#include "core/store/UnitOfWork.h"

#include <vector>

namespace opsdesk {

/// Puts what @p terms say into @p order. Rejections: wrong_field, wrong_amount, too_large.
Outcome applyTerms(PurchaseOrder& order, const OrderTermsInput& terms);

/// Whether charges of @p kind are known. Rejections: wrong_field.
Outcome checkChargeKind(const std::string& kind, const std::string& field);

/// How the lines bear @p amount, to the minor unit: in proportion to their value, weight, volume or quantity. Where the
/// items have no weight or volume, by value.
std::vector<Minor> bornBy(store::UnitOfWork& rows, Minor amount, std::string_view allocateBy,
                          const std::vector<const PurchaseOrderLine*>& lines);

/// Gives each line its share of all charges of @p order.
void shareCharges(store::UnitOfWork& rows, const PurchaseOrder& order);

} // namespace opsdesk
