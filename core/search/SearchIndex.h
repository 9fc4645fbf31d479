#pragma once

#include "core/search/SearchKind.h"
#include "core/store/Connection.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace opsdesk {

/// Something that can be found.
struct SearchEntry {
    std::string key; ///< of its row in the kind's view
    std::string code, second_code;
    std::string title, subtitle, words, state, currency;
    std::optional<std::int64_t> amount; ///< minor units
    std::optional<std::int64_t> day;    ///< since 1970
};

/// Up to where a kind's rows of one entity are in the index, and how far the pass that is under way has come.
struct SearchCursor {
    std::int64_t own = 0, shared = 0;       ///< revisions of the two streams up to which all is there; 0: nothing is
    std::int64_t to_own = 0, to_shared = 0; ///< what they will be when the pass is through
    std::optional<std::string> at;          ///< the last key looked at; nothing: no pass is under way

    bool operator==(const SearchCursor&) const = default;
};

/// The index of what people look for: a file of its own beside the workspace or in the cache's folder, made from its
/// rows and thrown away at any time. Never part of the workspace. Several programs may have it open; who writes holds
/// SQLite's write lock for one slice.
///
/// An entry's number sorts as it is shown: what is open before what is closed, the newest first. So the full-text
/// tables, one per kind, give the best rows first and stop when there are enough.
class SearchIndex {
public:
    /// The index of a workspace or of a cache, by its file.
    static std::string fileOf(const std::string& store) { return store + ".search"; }
    /// For writing; made when there is none, or when it is damaged or of another format. @throws StoreError
    static SearchIndex openToFill(const std::string& file);
    /// For reading; null when there is none of this format yet. @throws StoreError
    static std::unique_ptr<store::Connection> openToRead(const std::string& file);

    store::Connection& connection() { return *m_connection; }

    /// Of what it was made. @p origin names the workspace or cache; when it was made of another, it is emptied.
    /// Within a transaction. Returns whether it was kept.
    bool keepFor(const std::string& origin);
    SearchCursor cursor(std::size_t kind, std::int64_t entity);
    void setCursor(std::size_t kind, std::int64_t entity, const SearchCursor& cursor);
    /// Puts it in place of the one with its key.
    void put(std::size_t kind, std::int64_t entity, const SearchEntry& entry);
    void erase(std::size_t kind, std::int64_t entity, const std::string& key);

    /// Where audit chains stood when it was last written, by entity: sequence and hash.
    std::map<std::int64_t, std::pair<std::int64_t, std::string>> heads();
    void setHead(std::int64_t entity, std::int64_t sequence, const std::string& hash);

private:
    explicit SearchIndex(std::unique_ptr<store::Connection> connection) : m_connection(std::move(connection)) {}
    void addWords(std::size_t kind, const SearchEntry& entry, std::int64_t id, const std::string& terms);
    std::int64_t nextNumber(std::size_t kind, const SearchEntry& entry);

    std::unique_ptr<store::Connection> m_connection;
};

/// Which file stands under a name: device and number; zeros for none.
using FileMark = std::pair<std::uint64_t, std::uint64_t>;
FileMark fileMark(const std::string& file);

/// The full-text table of a kind.
std::string searchWordsTable(std::size_t kind);

} // namespace opsdesk
