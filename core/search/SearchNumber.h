#pragma once

#include "core/store/Connection.h"

#include <cstdint>
#include <optional>

namespace opsdesk {

/// What of an entry may be missing: its amount, its day.
inline std::optional<std::int64_t> integerOrNone(const store::Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

inline Value orNull(const std::optional<std::int64_t>& number) {
    return number ? Value(*number) : Value();
}

} // namespace opsdesk
