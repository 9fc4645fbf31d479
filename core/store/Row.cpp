#include "core/store/Row.h"

#include "core/base/Error.h"
#include "core/store/Migrator.h"
#include "core/store/RowDefinition.h"

#include <bit>

namespace opsdesk::store {

namespace {

void appendBigEndian(std::string& out, std::uint64_t value) {
    for (int shift = 56; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>(value >> shift));
}

/// Whether the cell is what a migration fills a new column with.
bool saysNothing(const Value& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return *number == 0;
    if (const auto* real = std::get_if<double>(&cell))
        return *real == 0;
    if (const auto* text = std::get_if<std::string>(&cell))
        return text->empty() || *text == "[]";
    return isNull(cell);
}

} // namespace

int RowType::position(std::string_view column) const {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == column)
            return static_cast<int>(i);
    throw Error("Table " + table + " has no column " + std::string(column) + ".");
}

std::string RowType::selectList() const {
    std::string list;
    for (const auto& column : columns)
        list += (list.empty() ? "" : ", ") + column.name;
    return list;
}

std::shared_ptr<void> RowType::read(const Statement& statement) const {
    auto row = make();
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].set(row.get(), statement, static_cast<int>(i));
    return row;
}

std::vector<Value> RowType::cells(const void* row) const {
    std::vector<Value> cells;
    cells.reserve(columns.size());
    for (const auto& column : columns)
        cells.push_back(column.get(row));
    return cells;
}

std::vector<Value> RowType::cells(const void* row, std::span<const int> positions) const {
    std::vector<Value> cells;
    cells.reserve(positions.size());
    for (const int position : positions)
        cells.push_back(columns[static_cast<std::size_t>(position)].get(row));
    return cells;
}

bool RowType::same(const void* one, const void* other) const {
    return std::all_of(columns.begin(), columns.end(), [&](const auto& column) { return column.same(one, other); });
}

std::vector<int> RowType::keyedDifference(const void* before, const void* after) const {
    std::vector<int> positions;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (tableColumns[i].key || !columns[i].same(before, after))
            positions.push_back(static_cast<int>(i));
    return positions;
}

std::int64_t RowType::entity(const void* row) const {
    return asInteger(columns[static_cast<std::size_t>(keys.front())].get(row));
}

std::string RowType::keyOf(const void* row) const {
    std::string key;
    for (const int position : keys) {
        const auto& column = columns[static_cast<std::size_t>(position)];
        appendKey(key, column.get(row), column.type);
    }
    return key;
}

std::string RowType::keyText(const void* row) const {
    std::string text;
    for (const int position : keys) {
        const auto& column = columns[static_cast<std::size_t>(position)];
        text += (text.empty() ? "" : "/") + toText(column.get(row), column.type);
    }
    return text;
}

void RowType::encode(const void* row, std::string& out) const {
    out += table;
    for (const auto& column : columns) {
        if (column.later) {
            if (saysNothing(column.get(row)))
                continue;
            out += column.name;
        }
        column.encode(row, out);
    }
}

Digest RowType::digest(const void* row) const {
    thread_local std::string encoded;
    encoded.clear();
    encode(row, encoded);
    return sha256(encoded);
}

TableDigest tableDigest(Connection& connection, const RowType& type) {
    TableDigest total;
    const auto statement = connection.prepare("SELECT " + type.selectList() + " FROM " + type.table);
    while (statement->step()) {
        total.sum.add(type.digest(type.read(*statement).get()));
        ++total.rows;
    }
    return total;
}

boost::json::object RowType::toJson(const void* row) const {
    boost::json::object object;
    for (const auto& column : columns)
        object[column.name] = opsdesk::toJson(column.get(row), column.type);
    return object;
}

void appendKey(std::string& key, std::int64_t part) {
    appendBigEndian(key, static_cast<std::uint64_t>(part) ^ (1ULL << 63));
}

void appendKey(std::string& key, const Uuid& part) {
    key.append(reinterpret_cast<const char*>(part.bytes().data()), part.bytes().size());
}

void appendKey(std::string& key, std::string_view part) {
    key.append(part);
    key.push_back('\0');
}

void appendKey(std::string& key, Date part) {
    appendKey(key, std::int64_t(part.days()));
}

void appendKey(std::string& key, const Value& part, ColumnType type) {
    if (type == ColumnType::Uuid) {
        const auto id = Uuid::parse(asText(part));
        appendKey(key, id.value_or(Uuid()));
    } else if (const auto* date = std::get_if<Date>(&part)) {
        appendKey(key, *date);
    } else if (std::holds_alternative<std::string>(part)) {
        appendKey(key, std::string_view(asText(part)));
    } else {
        appendKey(key, asInteger(part));
    }
}

std::vector<const RowType*> allRowTypes() {
    std::vector<const RowType*> types;
    for (const auto getter : rowTypeGetters())
        types.push_back(&getter());
    std::sort(types.begin(), types.end(), [](const RowType* a, const RowType* b) { return a->table < b->table; });
    return types;
}

namespace define {

Uuid readUuid(const Statement& statement, int column) {
    const auto id = Uuid::parse(statement.text(column));
    if (!id)
        corruptCell(statement, column);
    return *id;
}

void corruptCell(const Statement& statement, int column) {
    throw StoreError(StoreError::Kind::Corrupt, "Column " + statement.columnName(column) + " holds \"" +
                                                    std::string(statement.text(column)) +
                                                    "\", which it cannot. Run `opsdeskd verify` and restore a backup.");
}

void encodeNull(std::string& out) {
    out.push_back('\0');
}

void encodeInteger(std::string& out, std::int64_t value) {
    out.push_back('\1');
    appendBigEndian(out, static_cast<std::uint64_t>(value));
}

void encodeReal(std::string& out, double value) {
    out.push_back('\2');
    appendBigEndian(out, std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value));
}

void encodeText(std::string& out, std::string_view value) {
    out.push_back('\3');
    appendBigEndian(out, value.size());
    out.append(value);
}

namespace {

std::vector<int> positions(const RowType& type, std::initializer_list<std::string_view> names) {
    std::vector<int> found;
    for (const auto name : names)
        found.push_back(type.position(name));
    return found;
}

} // namespace

void complete(RowType& type, std::initializer_list<std::string_view> keys,
              std::initializer_list<std::string_view> lookups) {
    type.keys = positions(type, keys);
    type.lookups = positions(type, lookups);
    for (auto& column : type.columns) {
        column.later = isAddedLater(type.table, column.name);
        type.tableColumns.push_back({column.name, column.type, false});
    }
    for (const int key : type.keys)
        type.tableColumns[static_cast<std::size_t>(key)].key = true;
}

} // namespace define
} // namespace opsdesk::store
