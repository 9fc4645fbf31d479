#include "tests/support/TestEngine.h"

#include "core/governance/Governance.h"
#include "core/store/Migrator.h"

#include <boost/json.hpp>

namespace opsdesk::test {

TestEngine::TestEngine(std::unique_ptr<store::Connection> connection, const std::function<void(Catalog&)>& fill)
    : m_connection(std::move(connection)) {
    fill(m_catalog);
    if (!m_catalog.findView("users"))
        addGovernance(m_catalog);
    for (const bool shared : {true, false}) {
        CommandType type;
        type.name = shared ? "test.run_shared" : "test.run";
        type.shared = shared;
        type.handle = [this](Context& context) { return m_body(context); };
        m_catalog.add(std::move(type));
    }
    store::migrate(*m_connection);
    m_engine = std::make_unique<Engine>(*m_connection, m_catalog, m_clock, m_random);
    m_engine->addEntity(0);
    m_engine->addEntity(1);
}

Command TestEngine::command(const std::string& type, const std::string& actor, const std::string& payload) {
    Command made;
    made.id = m_random.uuid(m_clock.now());
    made.type = type;
    const auto* known = m_catalog.findCommand(type);
    made.entity = known && known->shared ? 0 : 1;
    made.actor = actor;
    made.payload = payload;
    return made;
}

CommandResult TestEngine::submit(const Command& command) {
    return m_engine->process(std::span(&command, 1)).front();
}

CommandResult TestEngine::submit(const std::string& type, const std::string& actor, const std::string& payload) {
    return submit(command(type, actor, payload));
}

CommandResult TestEngine::submitOn(const std::string& document, const std::string& type, const std::string& actor,
                                   const std::string& payload) {
    auto made = command(type, actor, payload);
    made.document = Uuid::parse(document);
    return submit(made);
}

CommandResult TestEngine::run(std::int64_t entity, std::function<Outcome(Context&)> body) {
    m_body = std::move(body);
    auto made = command(entity == 0 ? "test.run_shared" : "test.run", engineUser().id);
    made.entity = entity;
    return submit(made);
}

std::string TestEngine::told(const CommandResult& result, std::string_view field) {
    const auto object = boost::json::parse(result.result).as_object();
    const auto* found = object.if_contains(boost::json::string_view(field.data(), field.size()));
    if (!found)
        return {};
    return found->is_string() ? std::string(found->as_string()) : boost::json::serialize(*found);
}

} // namespace opsdesk::test
