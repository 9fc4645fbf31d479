#pragma once

#include "core/base/Digest.h"
#include "core/store/Row.h"
#include "core/store/UnitOfWork.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace opsdesk {

/// One link of an entity's chain: what one command did, applied or not. See docs/audit.md.
struct AuditRecord {
    std::int64_t entity = 0;
    std::int64_t seq = 0;
    std::int64_t rev = 0; ///< 0 when the command changed nothing
    Uuid command_id;
    std::string command_digest; ///< of the command's recorded row
    std::string type;
    std::string actor;
    Timestamp at;
    std::optional<Uuid> document;
    std::string outcome; ///< applied, or the rejection's code
    store::JsonText changes;
    std::string previous; ///< hash of the record before; 64 zeros for the first
    std::string hash;     ///< SHA-256 over all of the above
};
BOOST_DESCRIBE_STRUCT(AuditRecord, (),
                      (entity, seq, rev, command_id, command_digest, type, actor, at, document, outcome, changes,
                       previous, hash))

/// Its table's shape; not one of allRowTypes().
const store::RowType& auditRecordType();

/// The hash that @p record must have.
std::string auditHash(const AuditRecord& record);
std::string firstAuditHash();

/// `changes` of a record, as JSON: per table how many rows were written and the sum of their digests, which versions
/// they replaced (by the revision those carried), and unless @p bulk the keys of the rows, with the values before and
/// after of an update and those before of a delete. Those of an insert stand in the row until one of these tells them.
/// @p changes are in the order of their tables.
std::string auditChanges(std::span<const store::RowChange> changes, bool bulk);

/// What the chain says a table must hold: the digest sum of its rows at each revision.
struct AuditExpectation {
    std::map<std::string, std::map<std::int64_t, DigestSum>, std::less<>> sums; ///< by table, then revision
};

/// A broken link or record, found by walking a chain.
struct AuditFault {
    std::int64_t entity = 0;
    std::int64_t seq = 0;
    std::string where; ///< table and key
    std::string what;
};

/// Called with each record that can be read, and the tables that its command changed.
using AuditVisitor = std::function<void(const AuditRecord&, const std::vector<std::string>& tables)>;

/// Walks an entity's chain from its first record, checks every hash, link and command digest, and adds up what the
/// tables must hold. Stops at nothing: every fault is returned. Reads a thousand records at a time.
std::vector<AuditFault> walkAuditChain(store::Connection& connection, std::int64_t entity,
                                       AuditExpectation& expectation, const AuditVisitor& visit = {});

} // namespace opsdesk
