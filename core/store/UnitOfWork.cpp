#include "core/store/UnitOfWork.h"

#include "core/base/Error.h"
#include "core/base/Parallel.h"
#include "core/store/Tombstone.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace opsdesk::store {

namespace {

/// Rows that a command changed: fewer are digested sooner than a thread begins.
constexpr std::size_t worthSharing = 256;
constexpr std::size_t rowsAtATime = 32;

std::string lookupKey(std::int64_t entity, const Value& value, ColumnType type) {
    std::string key;
    appendKey(key, entity);
    appendKey(key, value, type);
    return key;
}

/// The cells that a key was made of.
std::vector<Value> decodeKey(const RowType& type, std::string_view key) {
    std::vector<Value> cells;
    for (const int position : type.keys) {
        const auto columnType = type.columns[static_cast<std::size_t>(position)].type;
        if (columnType == ColumnType::Uuid) {
            std::array<std::uint8_t, 16> bytes;
            std::copy_n(key.begin(), bytes.size(), bytes.begin());
            cells.emplace_back(Uuid(bytes).toString());
            key.remove_prefix(bytes.size());
        } else if (columnType == ColumnType::Integer || columnType == ColumnType::Date) {
            std::uint64_t word = 0;
            for (int i = 0; i < 8; ++i)
                word = word << 8 | static_cast<std::uint8_t>(key[static_cast<std::size_t>(i)]);
            const auto number = static_cast<std::int64_t>(word ^ (1ULL << 63));
            cells.emplace_back(columnType == ColumnType::Date ? Value(Date(static_cast<std::int32_t>(number)))
                                                              : Value(number));
            key.remove_prefix(8);
        } else {
            const auto end = key.find('\0');
            cells.emplace_back(std::string(key.substr(0, end)));
            key.remove_prefix(end + 1);
        }
    }
    return cells;
}

} // namespace

UnitOfWork::Table& UnitOfWork::table(const RowType& type) {
    auto*& known = m_byType[&type];
    if (!known) {
        known = &m_tables[type.table];
        known->type = &type;
        known->indexes.resize(type.lookups.size());
    }
    return *known;
}

UnitOfWork::Entry& UnitOfWork::entry(Table& rows, const std::string& key) {
    auto found = rows.byKey.find(key);
    if (found == rows.byKey.end()) {
        rows.wantedKeys.push_back(key);
        loadKeys(rows);
        found = rows.byKey.find(key);
    }
    return *found;
}

const void* UnitOfWork::find(const RowType& type, const std::string& key) {
    return entry(table(type), key).second.current.get();
}

std::vector<const void*> UnitOfWork::select(const RowType& type, std::int64_t entity, std::string_view column,
                                            const Value& value) {
    auto& rows = table(type);
    const int position = type.position(column);
    const auto found = std::find(type.lookups.begin(), type.lookups.end(), position);
    if (found == type.lookups.end())
        throw Error("Column " + type.table + "." + std::string(column) + " is not declared as a lookup.");
    const int place = static_cast<int>(found - type.lookups.begin());
    auto& wanted = lookup(rows, place, entity, value);
    if (!wanted.complete)
        loadWhere(rows, place, {{entity, value}});
    std::vector<const void*> result;
    for (const auto& key : wanted.keys)
        result.push_back(rows.byKey.at(key).current.get());
    return result;
}

std::vector<const void*> UnitOfWork::selectFrom(const RowType& type, std::int64_t entity, std::string_view column,
                                                std::int64_t least) {
    auto& rows = table(type);
    const auto& searched = type.columns[static_cast<std::size_t>(type.position(column))];
    auto& statement = m_connection.cached(
        fmt::format("SELECT {} FROM {} WHERE entity = ? AND {} >= ?", type.selectList(), type.table, searched.name));
    statement.bindAll(std::array<Value, 2>{entity, least});
    while (statement.step())
        take(rows, statement);
    statement.reset();
    // What commands of this batch changed counts as they left it, so it is decided here which rows these are.
    std::map<std::string_view, const void*> found;
    for (const auto& [key, slot] : rows.byKey) {
        const void* row = slot.current.get();
        if (!row || type.entity(row) != entity)
            continue;
        if (const auto cell = searched.get(row); !isNull(cell) && asInteger(cell) >= least)
            found.emplace(key, row);
    }
    std::vector<const void*> result;
    for (const auto& [key, row] : found)
        result.push_back(row);
    return result;
}

UnitOfWork::Lookup& UnitOfWork::lookup(Table& rows, int place, std::int64_t entity, const Value& value) {
    const auto at = static_cast<std::size_t>(place);
    keepIndex(rows, at);
    const auto& column = rows.type->columns[static_cast<std::size_t>(rows.type->lookups[at])];
    return rows.indexes[at].lookup[lookupKey(entity, value, column.type)];
}

void UnitOfWork::keepIndex(Table& rows, std::size_t place) {
    auto& index = rows.indexes[place];
    if (std::exchange(index.kept, true))
        return;
    const auto& column = rows.type->columns[static_cast<std::size_t>(rows.type->lookups[place])];
    for (const auto& [key, slot] : rows.byKey)
        if (const void* row = slot.current.get())
            index.lookup[lookupKey(rows.type->entity(row), column.get(row), column.type)].keys.insert(key);
}

void UnitOfWork::want(const RowType& type, std::string key) {
    auto& rows = table(type);
    if (!rows.byKey.contains(key))
        rows.wantedKeys.push_back(std::move(key));
}

void UnitOfWork::wantWhere(const RowType& type, std::int64_t entity, std::string_view column, const Value& value) {
    auto& rows = table(type);
    const int position = type.position(column);
    const auto found = std::find(type.lookups.begin(), type.lookups.end(), position);
    if (found == type.lookups.end())
        throw Error("Column " + type.table + "." + std::string(column) + " is not declared as a lookup.");
    rows.wantedWhere[static_cast<int>(found - type.lookups.begin())].emplace_back(entity, value);
}

void UnitOfWork::load() {
    m_connection.together([this] {
        for (auto& [name, rows] : m_tables) {
            for (auto& [lookup, wishes] : rows.wantedWhere)
                loadWhere(rows, lookup, std::move(wishes));
            rows.wantedWhere.clear();
            loadKeys(rows);
        }
    });
}

void UnitOfWork::loadKeys(Table& rows) {
    auto& wanted = rows.wantedKeys;
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    std::vector<std::vector<Value>> keys;
    for (const auto& key : wanted) {
        if (!rows.byKey.try_emplace(key).second)
            continue;
        auto cells = decodeKey(*rows.type, key);
        if (!knownAbsent(rows, cells))
            keys.push_back(std::move(cells));
    }
    wanted.clear();
    if (!keys.empty())
        m_connection.read(rows.type->table, rows.type->tableColumns, rows.type->keys, keys,
                          [this, &rows](Statement& statement) { take(rows, statement); });
}

/// A lookup by a part of the key that was read whole has shown every such row already.
bool UnitOfWork::knownAbsent(const Table& rows, const std::vector<Value>& key) const {
    const auto& type = *rows.type;
    for (std::size_t i = 0; i < rows.indexes.size(); ++i) {
        const auto& known = rows.indexes[i].lookup;
        const auto part = std::find(type.keys.begin(), type.keys.end(), type.lookups[i]);
        if (part == type.keys.end() || known.empty())
            continue;
        const auto& value = key[static_cast<std::size_t>(part - type.keys.begin())];
        const auto columnType = type.columns[static_cast<std::size_t>(*part)].type;
        const auto asked = known.find(lookupKey(asInteger(key.front()), value, columnType));
        if (asked != known.end() && asked->second.complete)
            return true;
    }
    return false;
}

void UnitOfWork::loadWhere(Table& rows, int place, std::vector<std::pair<std::int64_t, Value>> wishes) {
    std::vector<std::vector<Value>> values;
    for (const auto& [entity, value] : wishes) {
        auto& wanted = lookup(rows, place, entity, value);
        if (!wanted.complete)
            values.push_back({entity, value});
        wanted.complete = true;
    }
    if (values.empty())
        return;
    const std::array by{rows.type->keys.front(), rows.type->lookups[static_cast<std::size_t>(place)]};
    m_connection.read(rows.type->table, rows.type->tableColumns, by, values,
                      [this, &rows](Statement& statement) { take(rows, statement); });
}

void UnitOfWork::take(Table& rows, const Statement& statement) {
    auto row = rows.type->read(statement);
    const auto key = rows.type->keyOf(row.get());
    auto [slot, fresh] = rows.byKey.try_emplace(key);
    // A row that is here already is as the commands of this batch left it; what the store holds is older.
    if (slot->second.stored || slot->second.listed)
        return;
    slot->second.stored = row;
    slot->second.current = row;
    reindex(rows, key, nullptr, row.get());
}

void UnitOfWork::put(const RowType& type, RowPointer row) {
    auto& rows = table(type);
    auto& place = entry(rows, type.keyOf(row.get()));
    change(rows, place, std::move(row));
}

void UnitOfWork::insert(const RowType& type, RowPointer row) {
    auto& rows = table(type);
    auto& place = *rows.byKey.try_emplace(type.keyOf(row.get())).first;
    if (place.second.current || place.second.stored)
        throw Error("A new row of " + type.table + " is there already: " + type.keyText(row.get()) + ".");
    change(rows, place, std::move(row));
}

void UnitOfWork::erase(const RowType& type, const std::string& key) {
    auto& rows = table(type);
    if (auto& place = entry(rows, key); place.second.current)
        change(rows, place, nullptr);
}

void UnitOfWork::change(Table& rows, Entry& place, RowPointer row) {
    auto& [key, slot] = place;
    reindex(rows, key, slot.current.get(), row.get());
    m_undo.push_back({&rows, &place, std::move(slot.current), slot.digest, !std::exchange(slot.touched, true)});
    slot.current = std::move(row);
    slot.digest.reset();
    if (!std::exchange(slot.listed, true))
        rows.changed.push_back(&place);
}

void UnitOfWork::reindex(Table& rows, const std::string& key, const void* from, const void* to) {
    for (std::size_t i = 0; i < rows.indexes.size(); ++i) {
        if (!rows.indexes[i].kept)
            continue;
        auto& known = rows.indexes[i].lookup;
        const auto& column = rows.type->columns[static_cast<std::size_t>(rows.type->lookups[i])];
        const auto& entityColumn = rows.type->columns[static_cast<std::size_t>(rows.type->keys.front())];
        const auto at = [&](const void* row) {
            return lookupKey(asInteger(entityColumn.get(row)), column.get(row), column.type);
        };
        const auto before = from ? at(from) : std::string();
        const auto after = to ? at(to) : std::string();
        if (before == after)
            continue;
        if (from)
            known[before].keys.erase(key);
        if (to)
            known[after].keys.insert(key);
    }
}

void UnitOfWork::beginCommand() {
    m_undo.clear();
}

void UnitOfWork::buryErased(std::int64_t revision) {
    std::vector<Tombstone> tombstones;
    for (const auto& undo : m_undo) {
        const auto& type = *undo.table->type;
        if (undo.first && undo.current && !undo.entry->second.current)
            tombstones.push_back(
                {type.entity(undo.current.get()), type.table, type.keyText(undo.current.get()), revision});
    }
    if (tombstones.empty())
        return;
    for (const auto& tombstone : tombstones)
        want<Tombstone>(tombstone.entity, tombstone.table_name, tombstone.row_key);
    loadKeys(table(rowType<Tombstone>()));
    for (auto& tombstone : tombstones)
        put(std::move(tombstone));
}

std::vector<RowChange> UnitOfWork::seal(std::int64_t entity, std::int64_t revision) {
    buryErased(revision);
    // The first undo entry of a row holds what it was before the command; later ones are steps in between.
    std::vector<Undo*> firsts;
    for (auto& undo : m_undo)
        if (undo.first)
            firsts.push_back(&undo);
    std::sort(firsts.begin(), firsts.end(), [](const Undo* a, const Undo* b) {
        return a->table == b->table ? a->entry->first < b->entry->first : a->table->type->table < b->table->type->table;
    });
    std::vector<RowChange> changes;
    changes.reserve(firsts.size());
    std::erase_if(firsts, [&](Undo* undo) {
        undo->entry->second.touched = false;
        const auto change = sealRow(*undo, revision);
        if (change)
            changes.push_back(*change);
        return !change;
    });
    for (const auto& change : changes)
        if (const auto owner = change.type->entity(change.after ? change.after : change.before); owner != entity)
            throw Error(
                fmt::format("A command of entity {} changed {} of entity {}.", entity, change.type->table, owner));
    // Each touches nothing but its own row.
    const auto addDigests = [&](WorkRange range) {
        for (auto i = range.first; i < range.last; ++i) {
            auto& change = changes[i];
            auto& before = firsts[i]->digest;
            auto& after = firsts[i]->entry->second.digest;
            if (change.before && !before)
                before = change.type->digest(change.before);
            if (change.after)
                after = change.type->digest(change.after);
            change.beforeDigest = change.before ? &*before : nullptr;
            change.afterDigest = change.after ? &*after : nullptr;
        }
    };
    const auto threads = changes.size() < worthSharing ? 1U : std::max(1U, std::thread::hardware_concurrency());
    inParallel(changes.size(), threads, rowsAtATime, [&] { return addDigests; });
    return changes;
}

/// What changed, its digests still to be made; nothing when the row is what it was.
std::optional<RowChange> UnitOfWork::sealRow(Undo& undo, std::int64_t revision) {
    auto& slot = undo.entry->second;
    const auto& type = *undo.table->type;
    const void* before = undo.current.get();
    void* after = slot.current.get();
    if (!before && !after)
        return {};
    // A tombstone says nothing but its revision, which is what is new when a row is deleted again.
    if (before && after && &type != &rowType<Tombstone>()) {
        type.setRevision(after, type.revision(before));
        if (type.same(before, after)) {
            slot.current = undo.current;
            slot.digest = undo.digest;
            return {};
        }
    }
    if (after)
        type.setRevision(after, revision);
    return RowChange{&type, before, after, nullptr, nullptr};
}

void UnitOfWork::undoCommand() {
    for (auto undo = m_undo.rbegin(); undo != m_undo.rend(); ++undo) {
        auto& [key, slot] = *undo->entry;
        reindex(*undo->table, key, slot.current.get(), undo->current.get());
        slot.current = undo->current;
        slot.digest = undo->digest;
        slot.touched = false;
    }
    m_undo.clear();
}

std::size_t UnitOfWork::size() const {
    std::size_t rows = 0;
    for (const auto& [name, table] : m_tables)
        rows += table.byKey.size();
    return rows;
}

void UnitOfWork::flush() {
    for (auto& [name, rows] : m_tables)
        flush(rows);
}

void UnitOfWork::flush(Table& rows) {
    const auto& type = *rows.type;
    std::sort(rows.changed.begin(), rows.changed.end(),
              [](const Entry* a, const Entry* b) { return a->first < b->first; });
    std::vector<std::vector<Value>> inserted, erased;
    std::map<std::vector<int>, std::vector<std::vector<Value>>> updated; // by the columns that changed
    for (auto* place : rows.changed) {
        auto& slot = place->second;
        if (slot.current && !slot.stored) {
            inserted.push_back(type.cells(slot.current.get()));
        } else if (slot.current && slot.current != slot.stored) {
            auto columns = type.keyedDifference(slot.stored.get(), slot.current.get());
            if (columns.size() > type.keys.size()) {
                auto cells = type.cells(slot.current.get(), columns);
                updated[std::move(columns)].push_back(std::move(cells));
            }
        } else if (!slot.current && slot.stored) {
            erased.push_back(type.cells(slot.stored.get(), type.keys));
        }
        slot.stored = slot.current;
        slot.listed = false;
    }
    rows.changed.clear();
    if (!erased.empty())
        m_connection.erase(type.table, type.tableColumns, erased);
    if (!inserted.empty())
        m_connection.insert(type.table, type.tableColumns, inserted);
    for (const auto& [positions, changed] : updated) {
        std::vector<TableColumn> columns;
        for (const int position : positions)
            columns.push_back(type.tableColumns[static_cast<std::size_t>(position)]);
        m_connection.update(type.table, columns, changed);
    }
}

} // namespace opsdesk::store
