#pragma once

#include "core/base/Date.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/base/Uuid.h"

#include <boost/json/fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace opsdesk {

/// What a column holds; decides its SQL type, its JSON form, how it is read aloud, aligned and exported.
enum class ColumnType {
    Integer,  ///< whole number, row key, version
    Boolean,  ///< stored 0 or 1
    Real,     ///< statistics only
    Text,     ///< words
    Code,     ///< a name from a fixed set or a document number; sorts and exports as text
    Uuid,     ///< 36 characters
    Currency, ///< ISO 4217
    Money,    ///< minor units; the currency stands in the column `currency` of the same row
    Quantity, ///< thousandths of the base unit
    Date,
    Time,
    Digest, ///< lower-case hexadecimal
    Json,   ///< nested, as text
    Bytes,
};

using Bytes = std::vector<std::byte>;

/// One cell, as stores give and take it. Money, quantities and times travel as int64 in their smallest unit; a Date
/// stays a Date when bound, because PostgreSQL has a type for it, and reads back as int64 days from both stores.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, Bytes, Date>;

inline bool isNull(const Value& value) {
    return std::holds_alternative<std::monostate>(value);
}
/// The number in a cell; 0 for null. @throws Error when it holds none.
std::int64_t asInteger(const Value& value);
double asReal(const Value& value);
/// The text in a cell; empty for null. @throws Error when it holds none.
const std::string& asText(const Value& value);
const Bytes& asBytes(const Value& value);

/// The JSON form of architecture.md's type table. Null stays null.
boost::json::value toJson(const Value& value, ColumnType type);
/// As plain text, for CSV and tables: money as decimal with @p decimals, times as ISO 8601, null as "".
std::string toText(const Value& value, ColumnType type, int decimals = 2);
/// A cell from what a person typed; money as decimal with at most two decimals. @throws UsageError naming what the type
/// accepts.
Value parseValue(std::string_view text, ColumnType type);

std::string_view toString(ColumnType type);
/// What values of @p type count in JSON, or how they are written, where that is not plain: "minor units". Else empty.
std::string_view unitOf(ColumnType type);

} // namespace opsdesk
