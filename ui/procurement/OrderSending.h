#pragma once

#include "ui/widgets/ActionSpec.h"

namespace opsdesk::ui {

/// Writes a released order for its supplier: on paper, as a mail that a mail program opens, for a spreadsheet, or as
/// EDI; in the supplier's language, or else the console's.
ActionSpec sendOrderAction();

} // namespace opsdesk::ui
