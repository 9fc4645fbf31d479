#include "core/sync/BinaryRow.h"

#include <bit>

namespace opsdesk {

namespace {

constexpr std::int64_t postgresEpochDays = 10957; // 2000-01-01

[[noreturn]] void refuse(const std::string& table) {
    throw StoreError(StoreError::Kind::Other,
                     fmt::format("The centre's table {} is not of the form that this program knows; bring both to the "
                                 "same version.",
                                 table));
}

template <class Unsigned>
Unsigned bigEndian(const char* data) {
    Unsigned value = 0;
    for (std::size_t i = 0; i < sizeof value; ++i)
        value = static_cast<Unsigned>(value << 8 | static_cast<unsigned char>(data[i]));
    return value;
}

void writeUuid(std::string_view bytes, std::array<char, 36>& out) {
    constexpr char digits[] = "0123456789abcdef";
    std::size_t at = 0;
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            out[at++] = '-';
        const auto byte = static_cast<unsigned char>(bytes[i]);
        out[at++] = digits[byte >> 4];
        out[at++] = digits[byte & 15];
    }
}

} // namespace

BinaryRow::BinaryRow(const store::RowType& type)
    : m_type(type), m_cells(type.columns.size()), m_ids(type.columns.size()) {}

void BinaryRow::set(std::span<const std::string_view> cells) {
    if (cells.size() != m_cells.size())
        refuse(m_type.table);
    std::ranges::copy(cells, m_cells.begin());
}

void BinaryRow::setCopied(std::string_view row) {
    if (row.size() < 2 || bigEndian<std::uint16_t>(row.data()) != m_cells.size())
        refuse(m_type.table);
    const char* at = row.data() + 2;
    const char* const end = row.data() + row.size();
    for (auto& cell : m_cells) {
        if (end - at < 4)
            refuse(m_type.table);
        const auto length = static_cast<std::int32_t>(bigEndian<std::uint32_t>(at));
        at += 4;
        if (length > end - at)
            refuse(m_type.table);
        cell = length < 0 ? std::string_view() : std::string_view(at, static_cast<std::size_t>(length));
        at += std::max(length, 0);
    }
}

std::int64_t BinaryRow::integer(int column) const {
    const auto cell = m_cells[static_cast<std::size_t>(column)];
    if (cell.size() == 8)
        return static_cast<std::int64_t>(bigEndian<std::uint64_t>(cell.data()));
    if (cell.size() == 4)
        return static_cast<std::int32_t>(bigEndian<std::uint32_t>(cell.data())) + postgresEpochDays;
    return 0;
}

double BinaryRow::real(int column) const {
    const auto cell = m_cells[static_cast<std::size_t>(column)];
    return cell.size() == 8 ? std::bit_cast<double>(bigEndian<std::uint64_t>(cell.data())) : 0.0;
}

std::string_view BinaryRow::text(int column) const {
    const auto position = static_cast<std::size_t>(column);
    const auto cell = m_cells[position];
    if (m_type.columns[position].type != ColumnType::Uuid || cell.size() != 16)
        return cell;
    writeUuid(cell, m_ids[position]);
    return {m_ids[position].data(), m_ids[position].size()};
}

Bytes BinaryRow::bytes(int column) const {
    const auto cell = m_cells[static_cast<std::size_t>(column)];
    const auto* first = reinterpret_cast<const std::byte*>(cell.data());
    return {first, first + cell.size()};
}

Value BinaryRow::column(int column) const {
    if (isNull(column))
        return {};
    switch (m_type.columns[static_cast<std::size_t>(column)].type) {
    case ColumnType::Integer:
    case ColumnType::Boolean:
    case ColumnType::Money:
    case ColumnType::Quantity:
    case ColumnType::Date:
    case ColumnType::Time:
        return integer(column);
    case ColumnType::Real:
        return real(column);
    case ColumnType::Bytes:
        return bytes(column);
    default:
        return std::string(text(column));
    }
}

void BinaryRow::bind(int, const Value&) {
    throw Error("A row that was read has no parameters.");
}

} // namespace opsdesk
