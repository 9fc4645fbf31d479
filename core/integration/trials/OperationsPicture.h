#pragma once

#include "core/base/Money.h"
#include "core/base/Uuid.h"
#include "core/store/Row.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace opsdesk {

/// A document as it was last seen.
struct SeenDocument {
    Uuid id;
    std::int64_t entity = 0;
    std::int64_t version = 0;
    std::optional<Minor> amount; ///< of those that have one
    std::string table, state;
};

/// All documents that a workspace holds, by table and state, kept up to date by what the audit trail says of each
/// command: whatever table has an id, a state and a version is one of documents. For whoever makes up commands.
class OperationsPicture {
public:
    /// @p reader stays the caller's. Of what imports and channels bring the trail tells how much it is and not which
    /// rows: their tables get an index by revision, by which they are found.
    explicit OperationsPicture(store::Connection& reader);

    /// Looks at what was recorded since the last time.
    void refresh();

    /// One of the documents of @p table in one of @p states (parted by blanks; empty: any), by @p luck; null when there
    /// is none. Valid until the next refresh().
    const SeenDocument* pick(std::string_view table, std::string_view states, std::uint64_t luck) const;
    /// How many rows the commands wrote that were looked at.
    std::int64_t rowsWritten() const { return m_rowsWritten; }

private:
    struct Entry {
        SeenDocument document;
        std::size_t place = 0; ///< among those of its state
    };
    /// What changed in a table.
    struct Change {
        std::vector<std::string> keys;
        std::int64_t since = 0; ///< the first revision whose rows are not named; 0 for none
    };
    using Changed = std::map<std::string, Change>; ///< by table
    /// The documents of a table by state; ordered, for the same luck has to find the same.
    using States = std::map<std::string, std::vector<Uuid>, std::less<>>;

    void note(std::int64_t revision, std::string_view changes, Changed& changed);
    void read(const store::RowType& type, std::int64_t entity, Change change);
    void indexByRevision(const std::string& table);
    void put(SeenDocument document);

    store::Connection& m_reader;
    std::map<std::string, const store::RowType*, std::less<>> m_types; ///< of documents
    std::set<std::string> m_indexed;                                   ///< tables, by revision
    std::map<std::int64_t, std::int64_t> m_seen;                       ///< the last record, by entity
    std::unordered_map<Uuid, Entry> m_documents;
    std::map<std::string, States, std::less<>> m_states; ///< by table
    std::int64_t m_rowsWritten = 0;
};

} // namespace opsdesk
