#pragma once

#include "core/base/Clock.h"
#include "core/store/Connection.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"
#include "core/workflow/Engine.h"

#include <functional>
#include <memory>
#include <string>

namespace opsdesk::test {

/// A clock that stands still until told to go on; begins at 2011-11-30T09:00:00Z.
class FakeClock final : public Clock {
public:
    Timestamp now() override { return m_now; }
    void advance(std::int64_t micros) { m_now = Timestamp(m_now.micros() + micros); }

private:
    Timestamp m_now = Timestamp::of(Date::of(2011, 11, 30), 9);
};

/// A real engine on a new database with the shared stream and entity 1, seeded: users named by role, policies, limits.
/// For one test.
class TestEngine {
public:
    /// @p fill adds the areas under test to the catalog; governance is added when it is not among them.
    TestEngine(std::unique_ptr<store::Connection> connection, const std::function<void(Catalog&)>& fill);

    /// A command with a new id, as @p actor, for entity 1 (0 when its type is shared).
    Command command(const std::string& type, const std::string& actor, const std::string& payload = "{}");
    CommandResult submit(const Command& command);
    CommandResult submit(const std::string& type, const std::string& actor, const std::string& payload = "{}");
    /// The same for a command that acts on a document.
    CommandResult submitOn(const std::string& document, const std::string& type, const std::string& actor,
                           const std::string& payload = "{}");
    /// Runs @p body as the handler of a command of @p entity: for what a test needs and no area offers yet.
    CommandResult run(std::int64_t entity, std::function<Outcome(Context&)> body);
    /// A field of a result object, as text; empty when it is not there.
    static std::string told(const CommandResult& result, std::string_view field);

    Catalog& catalog() { return m_catalog; }
    Engine& engine() { return *m_engine; }
    store::Connection& connection() { return *m_connection; }
    FakeClock& clock() { return m_clock; }
    Random& random() { return m_random; }

private:
    std::unique_ptr<store::Connection> m_connection;
    Catalog m_catalog;
    FakeClock m_clock;
    SeededRandom m_random{1};
    std::function<Outcome(Context&)> m_body;
    std::unique_ptr<Engine> m_engine;
};

} // namespace opsdesk::test
