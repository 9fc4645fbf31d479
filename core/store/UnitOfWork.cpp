#include "core/store/UnitOfWork.h"

#include "core/base/Error.h"
#include "core/store/Tombstone.h"

#include <algorithm>

namespace opsdesk::store {

namespace {

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
    auto& table = m_tables[type.table];
    if (!table.type) {
        table.type = &type;
        table.lookups.resize(type.lookups.size());
    }
    return table;
}

const void* UnitOfWork::find(const RowType& type, const std::string& key) {
    auto& rows = table(type);
    auto slot = rows.byKey.find(key);
    if (slot == rows.byKey.end()) {
        rows.wantedKeys.push_back(key);
        loadKeys(rows);
        slot = rows.byKey.find(key);
    }
    return slot->second.current.get();
}

std::vector<const void*> UnitOfWork::select(const RowType& type, std::int64_t entity, std::string_view column,
                                            const Value& value) {
    auto& rows = table(type);
    const int position = type.position(column);
    const auto found = std::find(type.lookups.begin(), type.lookups.end(), position);
    if (found == type.lookups.end())
        throw Error("Column " + type.table + "." + std::string(column) + " is not declared as a lookup.");
    const int lookup = static_cast<int>(found - type.lookups.begin());
    auto& entry = rows.lookups[static_cast<std::size_t>(lookup)]
                              [lookupKey(entity, value, type.columns[static_cast<std::size_t>(position)].type)];
    if (!entry.complete)
        loadWhere(rows, lookup, {{entity, value}});
    std::vector<const void*> result;
    for (const auto& key : entry.keys)
        result.push_back(rows.byKey.at(key).current.get());
    return result;
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
    for (auto& [name, rows] : m_tables) {
        for (auto& [lookup, wishes] : rows.wantedWhere)
            loadWhere(rows, lookup, std::move(wishes));
        rows.wantedWhere.clear();
        loadKeys(rows);
    }
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
                          [&](Statement& statement) { take(rows, statement); });
}

/// A lookup by a part of the key that was read whole has shown every such row already.
bool UnitOfWork::knownAbsent(const Table& rows, const std::vector<Value>& key) const {
    const auto& type = *rows.type;
    for (std::size_t i = 0; i < rows.lookups.size(); ++i) {
        const auto part = std::find(type.keys.begin(), type.keys.end(), type.lookups[i]);
        if (part == type.keys.end() || rows.lookups[i].empty())
            continue;
        const auto& value = key[static_cast<std::size_t>(part - type.keys.begin())];
        const auto columnType = type.columns[static_cast<std::size_t>(*part)].type;
        const auto entry = rows.lookups[i].find(lookupKey(asInteger(key.front()), value, columnType));
        if (entry != rows.lookups[i].end() && entry->second.complete)
            return true;
    }
    return false;
}

void UnitOfWork::loadWhere(Table& rows, int lookup, std::vector<std::pair<std::int64_t, Value>> wishes) {
    const int position = rows.type->lookups[static_cast<std::size_t>(lookup)];
    const auto columnType = rows.type->columns[static_cast<std::size_t>(position)].type;
    std::vector<std::vector<Value>> values;
    for (const auto& [entity, value] : wishes) {
        auto& entry = rows.lookups[static_cast<std::size_t>(lookup)][lookupKey(entity, value, columnType)];
        if (!entry.complete)
            values.push_back({entity, value});
        entry.complete = true;
    }
    if (values.empty())
        return;
    const std::array by{rows.type->keys.front(), position};
    m_connection.read(rows.type->table, rows.type->tableColumns, by, values,
                      [&](Statement& statement) { take(rows, statement); });
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
    const auto key = type.keyOf(row.get());
    find(type, key);
    change(rows, key, rows.byKey[key], std::move(row));
}

void UnitOfWork::insert(const RowType& type, RowPointer row) {
    auto& rows = table(type);
    const auto key = type.keyOf(row.get());
    auto& slot = rows.byKey[key];
    if (slot.current || slot.stored)
        throw Error("A new row of " + type.table + " is there already: " + type.keyText(row.get()) + ".");
    change(rows, key, slot, std::move(row));
}

void UnitOfWork::erase(const RowType& type, const std::string& key) {
    if (find(type, key)) {
        auto& rows = table(type);
        change(rows, key, rows.byKey[key], nullptr);
    }
}

void UnitOfWork::change(Table& rows, const std::string& key, Slot& slot, RowPointer row) {
    m_undo.push_back({&rows, key, slot.current, slot.digest});
    reindex(rows, key, slot.current.get(), row.get());
    slot.current = std::move(row);
    slot.digest.reset();
    if (!slot.listed) {
        slot.listed = true;
        rows.changed.push_back(key);
    }
}

void UnitOfWork::reindex(Table& rows, const std::string& key, const void* from, const void* to) {
    for (std::size_t i = 0; i < rows.lookups.size(); ++i) {
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
            rows.lookups[i][before].keys.erase(key);
        if (to)
            rows.lookups[i][after].keys.insert(key);
    }
}

void UnitOfWork::beginCommand() {
    m_undo.clear();
}

void UnitOfWork::buryErased(std::int64_t revision) {
    std::set<std::pair<const Table*, std::string_view>> seen;
    std::vector<Tombstone> tombstones;
    for (const auto& undo : m_undo) {
        const auto& type = *undo.table->type;
        const bool first = seen.emplace(undo.table, undo.key).second;
        if (first && undo.current && !undo.table->byKey.at(undo.key).current)
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
    std::map<std::pair<std::string_view, std::string_view>, Undo*> firsts;
    for (auto& undo : m_undo)
        firsts.try_emplace({undo.table->type->table, undo.key}, &undo);
    std::vector<RowChange> changes;
    for (const auto& [place, undo] : firsts) {
        auto& slot = undo->table->byKey.at(undo->key);
        if (auto change = sealRow(*undo, slot, revision)) {
            const auto owner = change->type->entity(change->after ? change->after : change->before);
            if (owner != entity)
                throw Error(
                    fmt::format("A command of entity {} changed {} of entity {}.", entity, change->type->table, owner));
            changes.push_back(*change);
        }
    }
    return changes;
}

std::optional<RowChange> UnitOfWork::sealRow(Undo& undo, Slot& slot, std::int64_t revision) {
    const auto& type = *undo.table->type;
    const void* before = undo.current.get();
    void* after = slot.current.get();
    if (!before && !after)
        return {};
    // A tombstone says nothing but its revision, which is what is new when a row is deleted again.
    if (before && after && &type != &rowType<Tombstone>()) {
        thread_local std::string was, is;
        was.clear();
        is.clear();
        type.setRevision(after, type.revision(before));
        type.encode(before, was);
        type.encode(after, is);
        if (was == is) {
            slot.current = undo.current;
            slot.digest = undo.digest;
            return {};
        }
    }
    if (after) {
        type.setRevision(after, revision);
        slot.digest = type.digest(after);
    }
    if (before && !undo.digest)
        undo.digest = type.digest(before);
    return RowChange{&type, before, after, before ? &*undo.digest : nullptr, after ? &*slot.digest : nullptr};
}

void UnitOfWork::undoCommand() {
    for (auto undo = m_undo.rbegin(); undo != m_undo.rend(); ++undo) {
        auto& slot = undo->table->byKey.at(undo->key);
        reindex(*undo->table, undo->key, slot.current.get(), undo->current.get());
        slot.current = undo->current;
        slot.digest = undo->digest;
    }
    m_undo.clear();
}

void UnitOfWork::flush() {
    for (auto& [name, rows] : m_tables)
        flush(rows);
}

void UnitOfWork::flush(Table& rows) {
    const auto& type = *rows.type;
    std::sort(rows.changed.begin(), rows.changed.end());
    std::vector<std::vector<Value>> inserted, updated, erased;
    for (const auto& key : rows.changed) {
        auto& slot = rows.byKey.at(key);
        if (slot.current && slot.current != slot.stored)
            (slot.stored ? updated : inserted).push_back(type.cells(slot.current.get()));
        else if (!slot.current && slot.stored)
            erased.push_back(type.keyCells(slot.stored.get()));
        slot.stored = slot.current;
        slot.listed = false;
    }
    rows.changed.clear();
    if (!erased.empty())
        m_connection.erase(type.table, type.tableColumns, erased);
    if (!inserted.empty())
        m_connection.write(type.table, type.tableColumns, inserted, false);
    if (!updated.empty())
        m_connection.write(type.table, type.tableColumns, updated, true);
}

} // namespace opsdesk::store
