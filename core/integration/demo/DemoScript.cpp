#include "core/integration/demo/DemoScript.h"

#include <fmt/format.h>

namespace opsdesk {

void DemoScript::open(Timestamp at) {
    if (!m_moments.empty() && m_moments.back().at == at)
        return;
    if (!m_moments.empty() && m_moments.back().commands.empty())
        m_moments.back().at = at;
    else
        m_moments.push_back({at, {}});
}

Uuid DemoScript::add(std::string_view type, std::string_view actor, std::optional<Uuid> document,
                     const boost::json::value& payload, Expected expected, std::int64_t entity) {
    Command command;
    command.id = id(fmt::format("command/{}", ++m_sequence));
    command.type = type;
    command.entity = entity;
    command.sender = id("sender");
    command.sequence = m_sequence;
    command.actor = actor;
    command.document = document;
    command.expected = expected;
    command.payload = boost::json::serialize(payload);
    return m_moments.back().commands.emplace_back(std::move(command)).id;
}

Uuid DemoScript::id(std::string_view name) {
    static const Uuid space = Uuid::derived(Uuid(), "opsdesk demo");
    return Uuid::derived(space, name);
}

} // namespace opsdesk
