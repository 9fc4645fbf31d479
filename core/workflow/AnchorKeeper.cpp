#include "core/workflow/AnchorKeeper.h"

#include "core/base/Error.h"
#include "core/base/Log.h"
#include "core/governance/User.h"

namespace opsdesk {

namespace {

constexpr std::int64_t everyRecords = 1000;
constexpr std::int64_t everyMicros = 10'000'000;

} // namespace

AnchorKeeper::AnchorKeeper(std::string file, Clock& clock) : m_anchor(std::move(file), anchorKey()), m_clock(clock) {}

void AnchorKeeper::begin(store::Connection& connection, const std::map<std::int64_t, StreamHead>& heads) {
    const auto points = m_anchor.points();
    for (const auto& [entity, head] : heads) {
        const auto hashAt = [&, stream = entity](std::int64_t seq) {
            const auto hash =
                connection.scalar("SELECT hash FROM audit_record WHERE entity = ? AND seq = ?", {stream, seq});
            return hash ? asText(*hash) : std::string();
        };
        if (const auto why = m_anchor.contradiction(points, entity, head.audit_seq, hashAt))
            throw StoreError(StoreError::Kind::Corrupt, *why);
        // What a crash kept from being anchored is made up for.
        const auto known = points.find(entity);
        m_anchored[entity] = known == points.end() || known->second.empty() ? 0 : known->second.back().seq;
    }
    m_anchoredAt = m_clock.now();
}

void AnchorKeeper::keep(store::Connection& connection, const std::map<std::int64_t, StreamHead>& heads, bool now) {
    const auto at = m_clock.now();
    const bool due = now || at.micros() - m_anchoredAt.micros() >= everyMicros;
    // Before, so that an anchor that cannot be written is tried again in time, not at once.
    if (due)
        m_anchoredAt = at;
    for (const auto& [entity, head] : heads) {
        // A chain that fell back was restored, or it was cut: the anchor knows which.
        if (head.audit_seq < m_anchored[entity])
            begin(connection, heads);
        auto& anchored = m_anchored[entity];
        if (head.audit_seq == anchored || (!due && head.audit_seq - anchored < everyRecords))
            continue;
        m_anchor.append({entity, head.audit_seq, head.audit_head, at, false});
        anchored = head.audit_seq;
    }
}

void anchorRestored(const AuditAnchor& anchor, store::Connection& source, Clock& clock) {
    try {
        anchor.points();
    } catch (const StoreError& error) {
        if (error.kind() != StoreError::Kind::Corrupt)
            throw;
        log::warn("{} It is kept as {}.", error.what(), anchor.setAside(clock.now()));
    }
    auto& heads = source.cached("SELECT entity, audit_seq, audit_head FROM stream ORDER BY entity");
    while (heads.step())
        anchor.append({heads.integer(0), heads.integer(1), std::string(heads.text(2)), clock.now(), true});
    heads.reset();
}

Command restoreRecord(const RestorePayload& restore, const Uuid& id) {
    Command record;
    record.id = id;
    record.type = "workspace.restore";
    record.actor = engineUser().id;
    record.payload = writePayload(restore);
    return record;
}

} // namespace opsdesk
