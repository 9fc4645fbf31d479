#pragma once

#include "core/search/SearchIndex.h"

#include <cstdint>
#include <set>
#include <string>

namespace opsdesk {

/// How far an index has come.
struct SearchProgress {
    std::int64_t entries = 0;
    bool complete = false; ///< every kind was read through at least once
};

/// Keeps an index in step with the rows it is made of, by their revisions: slice after slice, each a short read and one
/// commit, so that nothing waits for it and whatever interrupts it, the next slice goes on from where it stood.
class SearchFill {
public:
    /// @p rows reads the workspace or the cache. Both outlive it.
    SearchFill(store::Connection& rows, SearchIndex& index, int rowsPerSlice = 2000);

    /// One slice. False when there is nothing more to do until something is committed.
    bool step();

private:
    struct Stream {
        std::int64_t rev = 0, audit_seq = 0;
    };

    void readStreams();
    std::string origin();
    bool followsOn();
    void keepHeads();
    bool advance(std::size_t kind, std::int64_t entity);
    bool begin(std::size_t kind, std::int64_t entity, SearchCursor& cursor);
    bool touched(const SearchKind& kind, std::int64_t entity, std::int64_t since);
    void eraseGone(std::size_t kind, std::int64_t entity, std::int64_t since);
    void readSlice(std::size_t kind, std::int64_t entity, SearchCursor& cursor);
    void takeRows(std::size_t kind, std::int64_t entity, const SearchCursor& cursor, const Value& last);

    store::Connection& m_rows;
    SearchIndex& m_index;
    int m_rowsPerSlice;
    std::map<std::int64_t, Stream> m_streams; ///< as the slice sees them
};

/// Of the index that @p index reads.
SearchProgress searchProgress(store::Connection& index);

} // namespace opsdesk
