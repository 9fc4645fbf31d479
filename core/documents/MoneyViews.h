#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// What documents come to, beside their own amount: the views purchase-order-money, order-money and return-money.
void addMoneyViews(Catalog& catalog);

} // namespace opsdesk
