#pragma once

#include "core/workflow/StateMachine.h"
#include "tests/support/FakeWorkspace.h"

#include <string>

namespace opsdesk::test {

/// Made-up but lifelike rows of the three queues and their details, the same every time.
void addSuggestions(FakeWorkspace& workspace, int count);
void addPurchaseOrders(FakeWorkspace& workspace, int count);
void addWriteOffs(FakeWorkspace& workspace, int count);
/// Reason codes, workspace, users' history, and what applied commands do to the states of documents.
void addBasics(FakeWorkspace& workspace);

/// The id of the n-th synthetic document of a kind, such as ("suggestion", 0).
std::string syntheticId(const std::string& kind, int number);
/// The machines of the three documents, by name; null for others.
const StateMachine* syntheticMachine(std::string_view name);

} // namespace opsdesk::test
