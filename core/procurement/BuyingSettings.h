#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `setting.set`, which gives one of the settings of buying another value, the view `settings` of all that it
/// knows, and what a new workspace begins with: tolerances (percent), and who the company is to suppliers and its bank.
///
/// Rejections: unknown_setting, wrong_field.
void addBuyingSettings(Catalog& catalog);

} // namespace opsdesk
