#pragma once

#include "core/base/Value.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace opsdesk::store {

/// What a column is in PostgreSQL.
struct PostgresType {
    std::string_view name;
    std::uint32_t oid;
};
PostgresType postgresType(ColumnType type);

/// The binary form of a cell with its length in front, as COPY and arrays have it ("Frontend/Backend Protocol", and the
/// `…send` functions of each type). @throws StoreError of kind Constraint when @p value does not fit @p type
void appendBinary(std::string& out, const Value& value, ColumnType type);

/// The binary form of an array of the cells at @p column of @p rows.
std::string binaryArray(std::span<const std::vector<Value>> rows, std::size_t column, ColumnType type);
/// The same of @p values.
std::string binaryArray(std::span<const Value> values, ColumnType type);

/// The binary COPY file of @p rows.
std::string binaryCopy(std::span<const std::vector<Value>> rows, std::span<const ColumnType> types);

} // namespace opsdesk::store
