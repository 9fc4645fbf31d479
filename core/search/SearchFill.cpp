#include "core/search/SearchFill.h"

#include "core/search/SearchNumber.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

Value keyValue(const SearchKind& kind, const std::string& key) {
    if (!kind.number_key)
        return Value(key);
    return key.empty() ? Value(std::int64_t{-1}) : parseValue(key, ColumnType::Integer);
}

std::string keyText(const SearchKind& kind, const Value& key) {
    return kind.number_key ? std::to_string(asInteger(key)) : asText(key);
}

SearchEntry entryOf(const SearchKind& kind, const store::Statement& row) {
    SearchEntry entry;
    entry.key = keyText(kind, row.column(0));
    entry.code = row.text(2);
    entry.second_code = row.text(3);
    entry.title = row.text(4);
    entry.subtitle = row.text(5);
    entry.words = row.text(6);
    entry.state = row.text(7);
    entry.amount = integerOrNone(row, 8);
    entry.currency = row.text(9);
    entry.day = integerOrNone(row, 10);
    return entry;
}

} // namespace

SearchFill::SearchFill(store::Connection& rows, SearchIndex& index, int rowsPerSlice)
    : m_rows(rows), m_index(index), m_rowsPerSlice(rowsPerSlice) {}

void SearchFill::readStreams() {
    m_streams.clear();
    const auto row = m_rows.prepare("SELECT entity, rev, audit_seq FROM stream");
    while (row->step())
        m_streams[row->integer(0)] = {row->integer(1), row->integer(2)};
}

/// Which workspace, or which load of which cache. A cache that was given or denied a table has another: what a person
/// may no longer see leaves the index as it leaves the cache.
std::string SearchFill::origin() {
    if (!m_rows.tableExists("cache_about")) {
        const auto first = m_rows.scalar("SELECT hash FROM audit_record WHERE entity = 0 ORDER BY seq LIMIT 1");
        return "workspace " + (first ? asText(*first) : std::string());
    }
    std::string origin = "cache " + asText(*m_rows.scalar("SELECT incarnation FROM cache_about"));
    std::set<std::string> wanted;
    for (const auto& kind : searchKinds())
        wanted.merge(kind.tables());
    const auto share = m_rows.prepare("SELECT table_name, entity FROM cache_share ORDER BY table_name, entity");
    while (share->step())
        if (const std::string table(share->text(0)); wanted.contains(table))
            origin += fmt::format(" {}/{}", table, share->integer(1));
    return origin;
}

/// Whether the workspace is what the index was made of and what came after: not so when a backup took its place.
bool SearchFill::followsOn() {
    if (m_rows.tableExists("cache_about"))
        return true;
    return std::ranges::all_of(m_index.heads(), [&](const auto& known) {
        const auto& [sequence, hash] = known.second;
        const auto now =
            m_rows.scalar("SELECT hash FROM audit_record WHERE entity = ? AND seq = ?", {known.first, sequence});
        return sequence == 0 || (now && asText(*now) == hash);
    });
}

/// What followsOn() will ask for. A cache has not all records, and is asked for none.
void SearchFill::keepHeads() {
    for (const auto& [entity, stream] : m_streams)
        if (const auto hash =
                m_rows.scalar("SELECT hash FROM audit_record WHERE entity = ? AND seq = ?", {entity, stream.audit_seq}))
            m_index.setHead(entity, stream.audit_seq, asText(*hash));
}

bool SearchFill::step() {
    // In this order: who waits for another filler reads what that one left behind, never rows from before it.
    store::Transaction writing(m_index.connection());
    const store::ReadTransaction snapshot(m_rows);
    readStreams();
    const auto origin = this->origin();
    if (!followsOn())
        m_index.keepFor({});
    m_index.keepFor(origin);
    bool more = false;
    for (std::size_t kind = 0; kind < searchKinds().size() && !more; ++kind)
        for (const auto& [entity, stream] : m_streams)
            if (searchKinds()[kind].shared == (entity == 0) && advance(kind, entity)) {
                more = true;
                break;
            }
    keepHeads();
    writing.commit();
    return more;
}

/// Does a slice of it, if there is one.
bool SearchFill::advance(std::size_t kind, std::int64_t entity) {
    auto cursor = m_index.cursor(kind, entity);
    const auto before = cursor;
    const bool work = cursor.at || begin(kind, entity, cursor);
    if (work)
        readSlice(kind, entity, cursor);
    if (cursor != before)
        m_index.setCursor(kind, entity, cursor);
    return work;
}

/// Begins a pass when anything was committed since the last. False when there is nothing to read.
bool SearchFill::begin(std::size_t kind, std::int64_t entity, SearchCursor& cursor) {
    const auto& what = searchKinds()[kind];
    const auto own = m_streams[entity].rev, shared = m_streams[0].rev;
    if (cursor.own >= own && cursor.shared >= shared)
        return false;
    const bool first = cursor.own == 0;
    cursor.to_own = own;
    cursor.to_shared = shared;
    const bool read = first || touched(what, entity, cursor.own) || (entity != 0 && touched(what, 0, cursor.shared));
    if (!read) {
        cursor.own = own;
        cursor.shared = shared;
        return false;
    }
    if (!first)
        eraseGone(kind, entity, cursor.own);
    cursor.at = std::string();
    return true;
}

/// Whether a step after the revision @p since changed a table of the kind.
bool SearchFill::touched(const SearchKind& kind, std::int64_t entity, std::int64_t since) {
    const auto tables = kind.tables();
    const auto row = m_rows.prepare("SELECT tables, revision_to FROM step WHERE entity = ? AND revision_to > ?");
    row->bind(0, Value(entity));
    row->bind(1, Value(since));
    std::int64_t newest = since;
    while (row->step()) {
        newest = std::max(newest, row->integer(1));
        const auto named = boost::json::parse(std::string(row->text(0)));
        for (const auto& table : named.as_array())
            if (tables.contains(std::string(table.as_string())))
                return true;
    }
    return newest < m_streams[entity].rev; // steps that are not here may have changed anything
}

void SearchFill::eraseGone(std::size_t kind, std::int64_t entity, std::int64_t since) {
    const auto row = m_rows.prepare("SELECT row_key FROM tombstone WHERE entity = ? AND table_name = ? AND rev > ?");
    row->bind(0, Value(entity));
    row->bind(1, Value(std::string(searchKinds()[kind].table)));
    row->bind(2, Value(since));
    while (row->step()) {
        const std::string key(row->text(0)); // entity, slash, key
        m_index.erase(kind, entity, key.substr(key.find('/') + 1));
    }
}

void SearchFill::readSlice(std::size_t kind, std::int64_t entity, SearchCursor& cursor) {
    const auto& what = searchKinds()[kind];
    auto& end = m_rows.cached(searchSliceEndSql(what));
    end.bind(0, Value(entity));
    end.bind(1, keyValue(what, *cursor.at));
    end.bind(2, Value(std::int64_t{m_rowsPerSlice}));
    end.step();
    const Value last = end.column(0);
    end.reset();
    if (isNull(last)) {
        cursor = {cursor.to_own, cursor.to_shared, cursor.to_own, cursor.to_shared, std::nullopt};
        return;
    }
    takeRows(kind, entity, cursor, last);
    cursor.at = keyText(what, last);
}

void SearchFill::takeRows(std::size_t kind, std::int64_t entity, const SearchCursor& cursor, const Value& last) {
    const auto& what = searchKinds()[kind];
    auto& row = m_rows.cached(searchSliceSql(what));
    row.bind(0, Value(entity));
    row.bind(1, keyValue(what, *cursor.at));
    row.bind(2, last);
    row.bind(3, Value(cursor.own));
    row.bind(4, Value(cursor.shared));
    while (row.step()) {
        const auto entry = entryOf(what, row);
        if (row.integer(1) != 0)
            m_index.put(kind, entity, entry);
        else
            m_index.erase(kind, entity, entry.key);
    }
    row.reset();
}

SearchProgress searchProgress(store::Connection& index) {
    SearchProgress progress;
    progress.entries = asInteger(*index.scalar("SELECT entries FROM about"));
    const auto begun = asInteger(*index.scalar("SELECT count(DISTINCT kind) FROM cursor"));
    const auto unread = asInteger(*index.scalar("SELECT count(*) FROM cursor WHERE own = 0 AND shared = 0"));
    progress.complete = unread == 0 && begun == static_cast<std::int64_t>(searchKinds().size());
    return progress;
}

} // namespace opsdesk
