#pragma once

#include "core/workflow/Workspace.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <memory>
#include <string>

namespace opsdesk::test {

/// A returns desk with two agents: whoever authorises a return does not inspect it. 10 cups for 33.34, so that no unit
/// cost is a whole penny, soap (hygiene) and radios (electronics, with serial numbers R-100 and R-200). S-1 of
/// 2011-11-10 has five cups, two soaps and two radios; S-2 of September two cups. Today is 2011-11-30.
class ReturnsWorkspace {
public:
    static constexpr std::int64_t cup = 1, soap = 2, radio = 3, home = 1, hub = 2;

    explicit ReturnsWorkspace(const TestStore& database);

    CommandResult authorize(const std::string& lines, const std::string& more = R"(,"order":"S-1")");
    /// An authorised return of so many cups of S-1; its id.
    std::string cups(int quantity, const std::string& more = "");
    CommandResult act(const std::string& document, const std::string& action, const std::string& who,
                      const std::string& payload = "{}");
    /// Received and graded, nothing disposed of.
    std::string inspected(int quantity, const std::string& grade);
    Value cell(const std::string& view, const std::string& filter, const std::string& column);
    /// The same as text; empty where there is none.
    std::string text(const std::string& view, const std::string& filter, const std::string& column);
    std::string state(const std::string& document);
    std::int64_t number(const std::string& sql);
    /// Units at a place.
    std::int64_t at(const std::string& state, std::int64_t node = hub, std::int64_t itemId = cup);
    std::int64_t balance(const std::string& account);
    /// What is due by the engine's clock, as the running engine takes it.
    void fireTimers();

    TestEngine engine;
    std::unique_ptr<ViewReader> reader;
    std::unique_ptr<store::Connection> connection;
};

} // namespace opsdesk::test
