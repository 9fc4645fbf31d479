#pragma once

#include "core/base/Date.h"
#include "core/workflow/View.h"

#include <string>

namespace opsdesk {

/// The approved payment proposal called @p number as the file that the bank takes: a customer credit transfer of ISO
/// 20022 (pain.001.001.09), a batch for each day on which invoices are due (none before today, by @p now) and currency.
/// Who pays, and from where, is what the settings company_name, company_account and company_bank say.
///
/// @throws UsageError naming what is missing: the proposal, its approval, an account of the company or of a supplier.
std::string paymentFile(ViewReader& reader, std::int64_t entity, const std::string& number, Timestamp now);

} // namespace opsdesk
