#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `posting_map.propose` and the actions of its machine, in the shared stream.
///
/// Rejections beside those of every document: unknown_event, unknown_account, inactive_account, control_account,
/// nothing_changes, map_changed, missing_note.
void addPostingMapCommands(Catalog& catalog);

} // namespace opsdesk
