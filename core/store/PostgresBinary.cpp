#include "core/store/PostgresBinary.h"

#include "core/base/Error.h"
#include "core/store/StorableText.h"

#include <bit>

namespace opsdesk::store {

namespace {

constexpr std::int32_t postgresEpochDays = 10957; // 2000-01-01

template <class Unsigned>
void appendNumber(std::string& out, Unsigned number) {
    for (int shift = static_cast<int>(sizeof number) * 8 - 8; shift >= 0; shift -= 8)
        out += static_cast<char>(number >> shift & 0xffU);
}

void appendSized(std::string& out, std::string_view data) {
    appendNumber(out, static_cast<std::uint32_t>(data.size()));
    out += data;
}

void appendUuid(std::string& out, const std::string& text) {
    const std::optional<Uuid> id = Uuid::parse(text);
    if (!id)
        throw StoreError(StoreError::Kind::Constraint,
                         fmt::format("“{}” is not an identifier of 36 characters.", text));
    appendSized(out, {reinterpret_cast<const char*>(id->bytes().data()), id->bytes().size()});
}

void appendArrayHead(std::string& out, bool holdsNull, ColumnType type, std::size_t size) {
    appendNumber(out, std::uint32_t{1}); // dimensions
    appendNumber(out, std::uint32_t{holdsNull});
    appendNumber(out, postgresType(type).oid);
    appendNumber(out, static_cast<std::uint32_t>(size));
    appendNumber(out, std::uint32_t{1}); // first index
}

} // namespace

PostgresType postgresType(ColumnType type) {
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Boolean:
    case ColumnType::Money:
    case ColumnType::Quantity:
    case ColumnType::Time:
        return {"bigint", 20};
    case ColumnType::Real:
        return {"double precision", 701};
    case ColumnType::Uuid:
        return {"uuid", 2950};
    case ColumnType::Date:
        return {"date", 1082};
    case ColumnType::Bytes:
        return {"bytea", 17};
    case ColumnType::Text:
    case ColumnType::Code:
    case ColumnType::Currency:
    case ColumnType::Digest:
    case ColumnType::Json:
        break;
    }
    return {"text", 25};
}

void appendBinary(std::string& out, const Value& value, ColumnType type) {
    if (isNull(value)) {
        appendNumber(out, ~std::uint32_t{0});
        return;
    }
    switch (postgresType(type).oid) {
    case 20:
        appendNumber(out, std::uint32_t{8});
        appendNumber(out, static_cast<std::uint64_t>(asInteger(value)));
        break;
    case 701:
        appendNumber(out, std::uint32_t{8});
        appendNumber(out, std::bit_cast<std::uint64_t>(asReal(value)));
        break;
    case 1082:
        appendNumber(out, std::uint32_t{4});
        appendNumber(out, static_cast<std::uint32_t>(asInteger(value) - postgresEpochDays));
        break;
    case 2950:
        appendUuid(out, asText(value));
        break;
    case 17: {
        const Bytes& bytes = asBytes(value);
        appendSized(out, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
        break;
    }
    default:
        requireStorable(asText(value));
        appendSized(out, asText(value));
    }
}

std::string binaryArray(std::span<const std::vector<Value>> rows, std::size_t column, ColumnType type) {
    std::string out;
    const bool holdsNull = std::ranges::any_of(rows, [column](const auto& row) { return isNull(row[column]); });
    appendArrayHead(out, holdsNull, type, rows.size());
    for (const auto& row : rows)
        appendBinary(out, row[column], type);
    return out;
}

std::string binaryArray(std::span<const Value> values, ColumnType type) {
    std::string out;
    appendArrayHead(out, std::ranges::any_of(values, isNull), type, values.size());
    for (const Value& value : values)
        appendBinary(out, value, type);
    return out;
}

std::string binaryCopy(std::span<const std::vector<Value>> rows, std::span<const ColumnType> types) {
    std::string out("PGCOPY\n\377\r\n\0", 11);
    appendNumber(out, std::uint32_t{0}); // flags
    appendNumber(out, std::uint32_t{0}); // size of the header's extension
    for (const auto& row : rows) {
        appendNumber(out, static_cast<std::uint16_t>(types.size()));
        for (std::size_t i = 0; i < types.size(); ++i)
            appendBinary(out, row[i], types[i]);
    }
    appendNumber(out, static_cast<std::uint16_t>(~0U));
    return out;
}

} // namespace opsdesk::store
