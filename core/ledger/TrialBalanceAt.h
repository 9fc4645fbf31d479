#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds the view `trial-balance-at`: the trial balance at the end of any day, from the balances of the months before
/// and the days of the month begun. Where such days are not whole (AccountDay), from the lines of that month.
void addTrialBalanceAt(Catalog& catalog);

} // namespace opsdesk
