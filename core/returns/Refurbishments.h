#pragma once

#include "core/returns/ReturnInspection.h"
#include "core/returns/ReturnOrder.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"

namespace opsdesk {

/// Opens work on the goods of an inspection; told as `refurbishment`.
void openRefurbishment(Context& context, const ReturnOrder& returned, const ReturnInspection& inspection,
                       const std::string& lot);

/// Adds `refurbishment.finish`, `.cancel` and the view `refurbishments`.
///
/// Rejections beside those of every document: unknown_grade, wrong_amount, no_posting_rule.
void addRefurbishments(Catalog& catalog);

} // namespace opsdesk
