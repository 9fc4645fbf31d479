#pragma once

#include "core/workflow/View.h"

#include <string>
#include <vector>

namespace opsdesk {

/// The roles that somebody has lent to @p user for today.
std::vector<std::string> lentRoles(ViewReader& reader, const std::string& user);
/// The roles that @p user acts in today, own and lent. @throws UsageError when there is no such user, or they may not
/// act
std::vector<std::string> actingRoles(ViewReader& reader, const std::string& user);

} // namespace opsdesk
