#include "core/workflow/Context.h"

#include "core/workflow/Counter.h"

namespace opsdesk {

Context::Context(store::UnitOfWork& rows, const Command& command, const Duties& duties, Timestamp acceptedAt,
                 Date businessDate, std::uint64_t seed)
    : m_rows(rows), m_command(command), m_duties(duties), m_acceptedAt(acceptedAt), m_businessDate(businessDate),
      m_random(seed) {}

Timestamp Context::businessTime() const {
    return sameHourOn(m_businessDate, m_acceptedAt);
}

std::int64_t Context::nextKey(std::string_view counter) {
    return nextKeys(counter, 1);
}

std::int64_t Context::nextKeys(std::string_view counter, std::int64_t count) {
    const auto* found = m_rows.find<Counter>(entity(), counter);
    Counter row = found ? *found : Counter{entity(), std::string(counter), 0, 0};
    const auto first = row.value + 1;
    row.value += count;
    m_rows.put(std::move(row));
    return first;
}

std::string Context::nextNumber(std::string_view prefix) {
    const auto name = fmt::format("{}-{}", prefix, m_businessDate.year());
    return fmt::format("{}-{:06}", name, nextKey(name));
}

void Context::follow(std::string type, std::int64_t stream, std::optional<Uuid> document, std::string payload) {
    Command next;
    next.id = derivedId(fmt::format("follow/{}", m_followUps.size()));
    next.type = std::move(type);
    next.entity = stream;
    next.actor = engineUser().id;
    next.document = document;
    next.payload = std::move(payload);
    m_followUps.push_back(std::move(next));
}

} // namespace opsdesk
