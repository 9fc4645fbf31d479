#pragma once

#include "ui/widgets/ActionSpec.h"

namespace opsdesk::ui {

/// What administrators do with a person; @p passwords where people log in.
std::vector<ActionSpec> userActions(bool passwords);

} // namespace opsdesk::ui
