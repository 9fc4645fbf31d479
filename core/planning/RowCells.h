#pragma once

#include "core/base/Date.h"
#include "core/base/Quantity.h"
#include "core/store/Connection.h"

namespace opsdesk {

/// Cells of the rows that planning reads without making rows of them.
inline Quantity quantityAt(const store::Statement& statement, int column) {
    return Quantity::thousandths(statement.integer(column));
}

inline Date dateAt(const store::Statement& statement, int column) {
    return Date(static_cast<std::int32_t>(statement.integer(column)));
}

} // namespace opsdesk
