#pragma once

#include "core/governance/Rights.h"

namespace opsdesk {

/// Who may run which command, but for what everybody may; the table that rights() is made of.
std::span<const Right> rightsTable();

} // namespace opsdesk
