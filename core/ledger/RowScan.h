#pragma once

#include "core/ledger/VerifyReport.h"
#include "core/store/Row.h"

#include <functional>
#include <span>
#include <string>

namespace opsdesk {

/// Called for each row that can be read, with its digest; the row is only good during the call.
using RowVisitor = std::function<void(const void* row, const Digest& digest)>;

/// Reads every row of a table once, in the order of its key, without keeping any. A cell that is not stored as its type
/// is, or a row that cannot be read, is a fault of @p storage: reading would hide it.
void scanRows(store::Connection& connection, const store::RowType& type, VerifyCheck& storage, const RowVisitor& visit);

/// Only whether cells are stored as their types are, for tables that are no kinds of rows. None of @p columns is
/// nullable.
void checkCells(store::Connection& connection, const std::string& table, std::span<const store::TableColumn> columns,
                VerifyCheck& storage);

} // namespace opsdesk
