#include "core/sync/Pull.h"

#include "core/documents/DocumentTarget.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

/// How many rows pass between two looks at whether to go on.
constexpr int pulledPerLook = 4'096;
/// A contact that changed nothing else is noted in the file only so often.
constexpr std::int64_t contactEveryMicros = 30'000'000;

Tombstone tombstoneAt(const store::Statement& row) {
    return *static_cast<const Tombstone*>(tombstoneTable().type->read(row).get());
}

} // namespace

bool dependsOnGroups(const std::string& table) {
    return table == "command" || table == "audit_record" || belongsToDocuments(table);
}

struct Pull::Plan {
    std::vector<Share> left;                                             ///< to be purged
    std::vector<ShareRead> reads;                                        ///< tombstones first
    std::map<std::int64_t, std::optional<std::set<std::string>>> tables; ///< what changed, by entity; none: any
    bool scopeMoved = false;
};

SnapshotRequest Pull::request(Depth depth, const std::vector<Uuid>& awaited) const {
    SnapshotRequest request;
    request.awaited = awaited;
    for (const auto& [entity, head] : m_cache.heads()) {
        request.steps[entity] = head.step;
        if (depth != Depth::Head && head.audit_seq > 0)
            request.chains[entity] = head.audit_seq;
    }
    return request;
}

/// A centre that was restored differs in its epoch, or its chains end earlier, or they hold other records. Entities
/// that left the scope cannot be compared and need not be.
bool Pull::isAnother(const SnapshotHead& head, Depth depth) const {
    if (head.epoch != m_cache.about().epoch)
        return true;
    for (const auto& [entity, known] : m_cache.heads()) {
        const auto now = head.heads.find(entity);
        if (now == head.heads.end())
            continue;
        const auto& stands = now->second;
        if (stands.rev < known.rev || stands.step < known.step || stands.audit_seq < known.audit_seq)
            return true;
        if (stands.audit_seq == known.audit_seq && stands.audit_head != known.audit_head)
            return true;
        if (depth == Depth::Head || known.audit_seq == 0)
            continue;
        const auto hash = head.chains.find(entity);
        if (hash == head.chains.end() || hash->second != known.audit_head)
            return true;
    }
    return false;
}

namespace {

/// The tables that an entity's steps since @p known name; nothing when not all of these steps are there.
std::optional<std::set<std::string>> changedTables(const SnapshotHead& head, std::int64_t entity,
                                                   const StreamHead& known, const StreamHead& now) {
    std::set<std::string> tables;
    if (now.step == known.step)
        return tables;
    const auto steps = head.steps.find(entity);
    if (steps == head.steps.end() || static_cast<std::int64_t>(steps->second.size()) != now.step - known.step)
        return std::nullopt;
    for (const auto& step : steps->second)
        tables.insert(step.tables.begin(), step.tables.end());
    // What every step writes and none names.
    tables.insert({"audit_record", "step"});
    return tables;
}

} // namespace

Pull::Plan Pull::plan(const SnapshotHead& head, Depth depth) const {
    Plan plan;
    const bool groupsMoved = head.scope.command_groups != m_cache.about().command_groups;
    for (const auto& [share, cursor] : m_cache.cursors())
        if (!head.scope.shares.contains(share) || (groupsMoved && dependsOnGroups(share.table)))
            plan.left.push_back(share);
    for (const auto& [entity, now] : head.heads) {
        const auto known = m_cache.heads().find(entity);
        plan.tables[entity] = known == m_cache.heads().end() || depth == Depth::Tables
                                  ? std::nullopt
                                  : changedTables(head, entity, known->second, now);
    }
    std::map<std::int64_t, std::int64_t> deletedAfter;
    std::vector<ShareRead> rows;
    for (const auto& share : head.scope.shares) {
        const auto* table = findSyncTable(share.table);
        const auto now = head.heads.find(share.entity);
        if (!table || now == head.heads.end())
            continue;
        const auto cursor = m_cache.cursors().find(share);
        const bool whole = cursor == m_cache.cursors().end() || (groupsMoved && dependsOnGroups(share.table));
        plan.scopeMoved = plan.scopeMoved || whole;
        const auto& changed = plan.tables.at(share.entity);
        if (!whole && (cursor->second >= now->second.*table->head || (changed && !changed->contains(share.table))))
            continue;
        rows.push_back({table, share.entity, whole ? 0 : cursor->second});
        const bool deleted = !changed || changed->contains(tombstoneTable().type->table);
        if (!whole && deleted && table->counter == "rev") {
            // Where steps tell what changed, all that was deleted before them is done with.
            const auto since = changed ? m_cache.heads().at(share.entity).rev : cursor->second;
            const auto [after, first] = deletedAfter.emplace(share.entity, since);
            after->second = std::min(after->second, since);
        }
    }
    for (const auto& [entity, after] : deletedAfter)
        plan.reads.push_back({&tombstoneTable(), entity, after});
    plan.reads.insert(plan.reads.end(), rows.begin(), rows.end());
    plan.scopeMoved = plan.scopeMoved || !plan.left.empty();
    return plan;
}

void Pull::apply(const Plan& plan, const SnapshotHead& head, const std::function<bool()>& goOn) {
    CacheChange change(m_cache);
    for (const auto& share : plan.left)
        change.purge(share);
    int count = 0;
    m_gate.read(plan.reads, [&](const ShareRead& read, const store::Statement& row) {
        if (++count % pulledPerLook == 0 && goOn && !goOn())
            throw StoreError(StoreError::Kind::Lost, "Reading from the centre was given up.");
        if (read.table != &tombstoneTable()) {
            change.put(*read.table, row);
            return;
        }
        const auto tombstone = tombstoneAt(row);
        const auto cursor = change.cursors().find({tombstone.table_name, tombstone.entity});
        // One that is older than the share was made again since.
        if (cursor != change.cursors().end() && tombstone.rev > cursor->second)
            change.erase(tombstone);
    });
    for (const auto& read : plan.reads)
        if (read.table != &tombstoneTable())
            change.setCursor({read.table->type->table, read.entity}, head.heads.at(read.entity).*read.table->head);
    for (const auto& [entity, now] : head.heads)
        if (const auto known = m_cache.heads().find(entity); known == m_cache.heads().end() || known->second != now)
            change.setHead(entity, now);
    for (const auto& [entity, known] : m_cache.heads())
        if (!head.heads.contains(entity))
            change.eraseHead(entity);
    auto about = m_cache.about();
    about.command_groups = head.scope.command_groups;
    m_lease.renew(head.now, OfflineLease::usualHours);
    m_lease.note(about);
    change.setAbout(about);
    change.commit();
}

std::vector<Step> Pull::stepsOf(const SnapshotHead& head, const Plan& plan) const {
    std::vector<Step> steps;
    for (const auto& [entity, tables] : plan.tables) {
        const auto known = m_cache.heads().find(entity);
        const auto from = known == m_cache.heads().end() ? 0 : known->second.rev;
        const auto to = head.heads.at(entity).rev;
        if (plan.scopeMoved || !tables)
            steps.push_back({entity, 0, to, {}});
        else if (from != to)
            steps.push_back({entity, from + 1, to, {tables->begin(), tables->end()}});
    }
    return steps;
}

PullOutcome Pull::run(Depth depth, const std::vector<Uuid>& awaited, const std::function<bool()>& goOn) {
    PullOutcome outcome;
    const auto head = m_gate.begin(request(depth, awaited));
    outcome.now = head.now;
    if (head.scope.shares.empty()) {
        m_gate.end();
        outcome.verdict = PullOutcome::Verdict::Revoked;
        return outcome;
    }
    if (isAnother(head, depth)) {
        m_gate.end();
        outcome.verdict = PullOutcome::Verdict::Restored;
        return outcome;
    }
    const auto planned = plan(head, depth);
    outcome.steps = stepsOf(head, planned);
    outcome.scopeMoved = planned.scopeMoved;
    outcome.results = head.results;
    const bool idle = planned.reads.empty() && planned.left.empty() && outcome.steps.empty() &&
                      head.scope.command_groups == m_cache.about().command_groups;
    if (!idle || head.now.micros() - m_cache.about().contact.micros() >= contactEveryMicros)
        apply(planned, head, goOn);
    m_gate.end();
    m_lease.renew(head.now, offlineHours(m_cache.connection()));
    return outcome;
}

} // namespace opsdesk
