#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// `exchange_rate.set` and the view `exchange-rates`.
///
/// Rejections: missing_field, wrong_field, wrong_date.
void addExchangeRates(Catalog& catalog);

} // namespace opsdesk
