#pragma once

namespace opsdesk {

class Catalog;

/// Adds what approvals of any document need: policies, chains with their clock, timers, tasks, and their views.
void addApprovals(Catalog& catalog);

} // namespace opsdesk
