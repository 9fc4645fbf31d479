#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// `write_off.propose`, `.approve`, `.reject`, `.reroute`, `.reopen`; see WriteOffMachine for what is possible when.
void addWriteOffCommands(Catalog& catalog);

} // namespace opsdesk
