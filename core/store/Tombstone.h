#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// A row that was deleted, at the revision of the command that did it. Rows deleted, made again and deleted again have
/// the last.
struct Tombstone {
    std::int64_t entity = 0;
    std::string table_name;
    std::string row_key; ///< as RowType::keyText() writes it
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Tombstone, (), (entity, table_name, row_key, rev))
OPSDESK_DECLARE_ROW(Tombstone)

} // namespace opsdesk
