#pragma once

#include "ui/bridge/Session.h"
#include "ui/widgets/FilterBar.h"

namespace opsdesk::ui {

/// Leaves in a queue what waits for this very person: within the limit of their role, and not of their own making. Put
/// first among @p filters, and on; left out where the person decides nothing here.
/// @param command the decision; @param levels of the view's column `level`, from the lowest limit to the highest
/// @param makers columns with who had a hand in the document
/// @param asked the column with the roles that are asked by name, such as `[controller]`; "" where nobody is
void addForMe(std::vector<QuickFilter>& filters, const Session& session, std::string_view command,
              const std::vector<std::string>& levels, const std::vector<std::string>& makers,
              std::string_view asked = {});

} // namespace opsdesk::ui
