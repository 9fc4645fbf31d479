#include "tests/support/TrialDesk.h"

#include "core/governance/User.h"
#include "core/integration/Areas.h"
#include "core/store/Migrator.h"
#include "core/workflow/Context.h"

#include <fmt/format.h>

namespace opsdesk::test {

TrialDesk::TrialDesk(std::unique_ptr<store::Connection> connection, std::uint64_t seed, std::int64_t size)
    : m_connection(std::move(connection)), m_random(seed + 1) {
    addAllAreas(m_catalog);
    CommandType type;
    type.name = "test.run";
    type.handle = [this](Context& context) { return m_body(context); };
    m_catalog.add(std::move(type));
    store::migrate(*m_connection);
    m_engine = std::make_unique<Engine>(*m_connection, m_catalog, m_clock, m_random);
    m_engine->addEntity(0);
    m_engine->addEntity(1);
    m_run = std::make_unique<OperationsRun>(
        *m_connection, m_catalog, m_clock,
        [this](std::span<const Command> commands) {
            auto results = m_engine->process(commands);
            m_engine->fireTimers();
            return results;
        },
        seed, size);
    m_run->begin();
}

CommandResult TrialDesk::act(std::function<Outcome(Context&)> body) {
    m_body = std::move(body);
    Command command;
    command.id = m_random.uuid(m_clock.now());
    command.type = "test.run";
    command.entity = 1;
    command.actor = engineUser().id;
    return m_engine->process(std::span(&command, 1)).front();
}

std::map<std::string, std::string> TrialDesk::digests() {
    std::map<std::string, std::string> digests;
    for (const auto* type : store::allRowTypes()) {
        const auto digest = store::tableDigest(*m_connection, *type);
        digests[type->table] = fmt::format("{} {}", digest.rows, digest.sum.toHex());
    }
    digests["audit"] = asText(*m_connection->scalar("SELECT audit_head FROM stream WHERE entity = 1"));
    return digests;
}

} // namespace opsdesk::test
