#pragma once

#include "ui/widgets/ActionSpec.h"

#include <string_view>
#include <vector>

namespace opsdesk::ui {

/// What can be done with a purchase order, in the order of its life. @p names chooses some of: submit, approve, return,
/// reject, withdraw, release, acknowledge, receive, close, cancel, edit.
std::vector<ActionSpec> orderActions(const std::vector<std::string_view>& names);

} // namespace opsdesk::ui
