#include "core/sync/Sending.h"

#include "core/base/Log.h"

namespace opsdesk {

namespace {

/// Beyond so many on their way the rest waits here, in the outbox.
constexpr std::size_t mostOnTheWay = 2'000;
constexpr std::size_t mostBytes = 4'000'000;
constexpr std::int64_t askAgainMicros = 10'000'000;
constexpr std::int64_t patienceMicros = 30'000'000;
/// A decision that vanishes so often without a trace is not sent any more.
constexpr int mostTimes = 20;

} // namespace

void Sending::forget() {
    m_sent.clear();
    m_queued.clear();
    m_asked = false;
}

bool Sending::ask(CentreGate& gate) {
    const auto now = m_clock.micros();
    std::vector<Uuid> ids;
    if (!m_asked) {
        for (const auto& command : m_outbox.waiting())
            ids.push_back(command.id);
        for (const auto& id : ids)
            m_sent[id] = {now, now, false};
        m_asked = true;
    } else {
        for (auto& [id, sent] : m_sent)
            if (now - sent.asked >= askAgainMicros) {
                sent = {sent.at, now, false};
                ids.push_back(id);
            }
    }
    if (ids.empty())
        return false;
    m_queued = gate.stillQueued(ids);
    return true;
}

std::vector<Uuid> Sending::awaited() const {
    std::vector<Uuid> ids;
    for (const auto& [id, sent] : m_sent)
        ids.push_back(id);
    return ids;
}

void Sending::settle() {
    std::set<Uuid> waiting;
    for (const auto& command : m_outbox.waiting())
        waiting.insert(command.id);
    for (auto& [id, sent] : m_sent)
        sent.known = sent.known || m_queued.contains(id);
    std::erase_if(m_sent, [&](const auto& each) { return !each.second.known || !waiting.contains(each.first); });
    std::erase_if(m_times, [&](const auto& each) { return !waiting.contains(each.first); });
    m_queued.clear();
}

void Sending::park(const Command& command, const std::string& why,
                   const Finished& finished) {
    const auto reason = reject("not_taken", why);
    const CommandResult result{command.id, CommandState::Parked, reason.value(), 0, "{}"};
    m_outbox.finish(std::span(&result, 1));
    m_times.erase(command.id);
    finished(command, result);
}

bool Sending::send(CentreGate& gate, const Finished& finished) {
    std::vector<Command> batch;
    std::size_t bytes = 0;
    bool more = false;
    for (auto& command : m_outbox.waiting()) {
        if (m_sent.contains(command.id))
            continue;
        if (m_times[command.id] >= mostTimes) {
            park(command, "The centre lost this decision again and again; tell whoever runs it, then send it again.",
                 finished);
            continue;
        }
        bytes += command.payload.size();
        more = !batch.empty() && (batch.size() >= m_atOnce || bytes > mostBytes);
        if (more || m_sent.size() + batch.size() >= mostOnTheWay)
            break;
        batch.push_back(std::move(command));
    }
    if (batch.empty())
        return false;
    try {
        gate.queue(batch);
    } catch (const AccessDenied&) {
        throw;
    } catch (const StoreError& error) {
        if (error.kind() != StoreError::Kind::Constraint)
            throw;
        log::warn("The centre does not take {} decisions: {}", batch.size(), error.what());
        // One by one, to find the one that it does not take.
        if (batch.size() == 1)
            park(batch.front(), error.what(), finished);
        m_atOnce = 1;
        return true;
    }
    const auto now = m_clock.micros();
    for (const auto& command : batch) {
        m_sent[command.id] = {now, now, true};
        ++m_times[command.id];
    }
    m_atOnce = std::min(mostAtOnce, m_atOnce * 2);
    return more;
}

std::string Sending::stuck() const {
    const auto now = m_clock.micros();
    const auto late = std::ranges::any_of(m_sent, [&](const auto& each) { return now - each.second.at > patienceMicros; });
    return late ? "The centre has not answered for half a minute; its engine may be stopped. Your decisions are kept and "
                  "are answered when it runs again."
                : "";
}

} // namespace opsdesk
