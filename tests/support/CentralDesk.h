#pragma once

#include "core/workflow/Context.h"
#include "core/workflow/Engine.h"
#include "tests/support/TestCentre.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace opsdesk::test {

/// What a program printed, and whether it was content.
struct Psql {
    bool done = false;
    std::string out, error;
};

/// A centre in which people queue commands and the engine, in its own login, takes them when the test says so. Entities
/// 1 and 2 have a node each; entity 0 a supplier and an item, 5.00 each.
class CentralDesk : public TestCentre, private TurnGuard {
public:
    CentralDesk();

    /// A command with a new id for entity 1 (0 when its type is shared), from @p actor as its sender claims.
    Command command(const std::string& type, const std::string& actor, const std::string& payload = "{}");
    /// Queues as the login of @p user.
    void queue(const std::string& user, const Command& command);
    /// The engine takes all that waits, in one turn; the results in order.
    std::vector<CommandResult> drain();
    /// Queues one command as @p user and lets the engine take it.
    CommandResult submit(const std::string& user, const std::string& type, const std::string& payload = "{}");
    CommandResult submit(const std::string& user, const Command& command);
    /// What the engine could not do about logins in the last drain().
    const std::vector<std::string>& problems() const { return m_problems; }

    /// Runs @p body as a command of the engine.
    CommandResult run(std::int64_t entity, std::function<Outcome(Context&)> body);
    /// Moves the day that business is done on.
    void setDay(const std::string& date);

    /// What plain `psql` says to @p sql as @p user.
    Psql psql(const std::string& user, const std::string& sql) const;

private:
    void begun() override {}
    void committing(std::span<const Step> steps) override;

    Catalog m_ownCatalog;
    std::function<Outcome(Context&)> m_body;
    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<Engine> m_engine;
    std::vector<std::string> m_problems;
};

} // namespace opsdesk::test
