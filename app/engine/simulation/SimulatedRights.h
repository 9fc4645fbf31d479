#pragma once

#include "core/governance/User.h"
#include "core/store/Connection.h"
#include "core/sync/CentreGate.h"
#include "core/workflow/Catalog.h"

#include <compare>
#include <map>
#include <string>

namespace opsdesk::simulation {

/// Rows of one table that people see all or none of: those of an entity, and of commands and audit records those of one
/// sender and kind of document.
struct Part {
    std::string table;
    std::int64_t entity = 0;
    std::string actor, group; ///< of commands and audit records only

    auto operator<=>(const Part&) const = default;
};

/// The digests of all parts at one state of a store.
using Digests = std::map<Part, store::TableDigest>;

/// Puts the digests of @p table as @p store holds it in place of those in @p digests.
void digest(store::Connection& store, const SyncTable& table, Digests& digests);

/// The digest of what @p user, whose groups these are, sees of @p share.
store::TableDigest seen(const Digests& digests, const Share& share, const std::string& user,
                        const std::set<std::string>& groups);

/// The row of @p user at @p centre; nobody active where there is none.
User userOf(store::Connection& centre, const std::string& user);

/// Whether @p user may come in, by the rows of @p centre.
bool mayAct(store::Connection& centre, const std::string& user);

/// What PostgreSQL's functions session_scope() and session_command_groups() say of @p user, by the rows of @p centre;
/// of the tables that consoles keep. Nobody stands in for anybody in a simulated world.
CentreScope scopeOf(store::Connection& centre, const Catalog& catalog, const std::string& user);

/// A condition on the rows of @p table that @p user sees, with its values; empty when they see all.
std::string visible(const SyncTable& table, const std::string& user, const std::set<std::string>& groups,
                    std::vector<Value>& values);

} // namespace opsdesk::simulation
