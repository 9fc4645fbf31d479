#include "core/integration/trials/OperationsPicture.h"

#include "core/base/Error.h"
#include "core/store/SqliteStatistics.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

bool isOfDocuments(const store::RowType& type) {
    const auto has = [&](std::string_view name) {
        return std::ranges::any_of(type.columns, [&](const auto& column) { return column.name == name; });
    };
    return has("id") && has("state") && has("version") && type.keys.size() == 2;
}

bool isAmong(std::string_view states, std::string_view state) {
    for (std::size_t begin = 0; begin < states.size();) {
        const auto end = std::min(states.find(' ', begin), states.size());
        if (states.substr(begin, end - begin) == state)
            return true;
        begin = end + 1;
    }
    return states.empty();
}

} // namespace

OperationsPicture::OperationsPicture(store::Connection& reader) : m_reader(reader) {
    for (const auto* type : store::allRowTypes())
        if (isOfDocuments(*type))
            m_types[type->table] = type;
}

void OperationsPicture::refresh() {
    for (const std::int64_t entity : {0, 1}) {
        Changed changed;
        auto& records =
            m_reader.cached("SELECT seq, rev, changes FROM audit_record WHERE entity = ? AND seq > ? ORDER BY seq");
        records.bind(0, Value(entity));
        records.bind(1, Value(m_seen[entity]));
        while (records.step()) {
            m_seen[entity] = records.integer(0);
            note(records.integer(1), records.text(2), changed);
        }
        records.reset();
        for (auto& [table, change] : changed)
            read(*m_types.at(table), entity, std::move(change));
    }
}

void OperationsPicture::note(std::int64_t revision, std::string_view changes, Changed& changed) {
    boost::json::monotonic_resource memory;
    const auto tables = boost::json::parse(boost::json::string_view(changes.data(), changes.size()), &memory);
    for (const auto& each : tables.as_array()) {
        const auto& table = each.as_object();
        m_rowsWritten += table.at("written").as_int64();
        const std::string_view name = table.at("table").as_string();
        if (!m_types.contains(name))
            continue;
        auto& change = changed[std::string(name)];
        const auto* rows = table.if_contains("rows");
        if (!rows) {
            change.since = change.since == 0 ? revision : change.since;
            continue;
        }
        for (const auto& row : rows->as_array()) {
            const std::string_view key = row.at("key").as_string();
            change.keys.emplace_back(key.substr(key.find('/') + 1));
        }
    }
}

void OperationsPicture::read(const store::RowType& type, std::int64_t entity, Change change) {
    std::ranges::sort(change.keys);
    change.keys.erase(std::unique(change.keys.begin(), change.keys.end()), change.keys.end());
    std::vector<std::vector<Value>> wanted;
    for (auto& key : change.keys)
        wanted.push_back({entity, std::move(key)});
    const auto at = [&](std::string_view column) { return static_cast<std::size_t>(type.position(column)); };
    const bool priced = std::ranges::any_of(type.columns, [](const auto& column) { return column.name == "amount"; });
    std::vector<SeenDocument> found;
    const auto take = [&](const store::Statement& statement) {
        const auto cells = type.cells(type.read(statement).get());
        auto& document = found.emplace_back();
        document.id = *Uuid::parse(asText(cells[at("id")]));
        document.entity = entity;
        document.version = asInteger(cells[at("version")]);
        if (priced)
            document.amount = Minor(asInteger(cells[at("amount")]));
        document.table = type.table;
        document.state = asText(cells[at("state")]);
    };
    if (!wanted.empty())
        m_reader.read(type.table, type.tableColumns, type.keys, wanted, take);
    if (change.since != 0) {
        indexByRevision(type.table);
        auto& rows =
            m_reader.cached("SELECT " + type.selectList() + " FROM " + type.table + " WHERE entity = ? AND rev >= ?");
        rows.bind(0, Value(entity));
        rows.bind(1, Value(change.since));
        while (rows.step())
            take(rows);
        rows.reset();
    }
    // The store hands them out as it likes, and some twice.
    std::ranges::sort(found, {}, &SeenDocument::id);
    for (auto& document : found)
        put(std::move(document));
}

void OperationsPicture::indexByRevision(const std::string& table) {
    if (!m_indexed.insert(table).second)
        return;
    m_reader.execute(fmt::format("CREATE INDEX IF NOT EXISTS {0}_revision ON {0} (entity, rev)", table));
    if (m_reader.dialect() == store::Dialect::Sqlite)
        store::writeSqliteStatistics(m_reader); // of each index, as verify() wants them
}

void OperationsPicture::put(SeenDocument document) {
    auto& states = m_states[document.table];
    auto& entry = m_documents[document.id];
    if (entry.document.table.empty() || entry.document.state != document.state) {
        if (!entry.document.table.empty()) {
            auto& before = states[entry.document.state];
            m_documents[before.back()].place = entry.place;
            before[entry.place] = before.back();
            before.pop_back();
        }
        auto& after = states[document.state];
        entry.place = after.size();
        after.push_back(document.id);
    }
    entry.document = std::move(document);
}

const SeenDocument* OperationsPicture::pick(std::string_view table, std::string_view states, std::uint64_t luck) const {
    const auto all = m_states.find(table);
    if (all == m_states.end())
        return nullptr;
    std::size_t count = 0;
    for (const auto& [state, ids] : all->second)
        count += isAmong(states, state) ? ids.size() : 0;
    if (count == 0)
        return nullptr;
    auto place = static_cast<std::size_t>(luck % count);
    for (const auto& [state, ids] : all->second) {
        if (!isAmong(states, state))
            continue;
        if (place < ids.size())
            return &m_documents.at(ids[place]).document;
        place -= ids.size();
    }
    return nullptr;
}

} // namespace opsdesk
