#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `manual_journal.create` and the actions of its machine.
///
/// Rejections beside those of every document and of JournalDraft.h: missing_note.
void addManualJournalCommands(Catalog& catalog);

} // namespace opsdesk
