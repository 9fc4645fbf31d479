#pragma once

#include "core/base/Digest.h"
#include "core/base/Payload.h"
#include "core/store/Connection.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk::store {

/// Text that holds JSON; its column is of type Json.
struct JsonText {
    std::string text = "null";
    bool operator==(const JsonText&) const = default;
};

/// One column of a kind of row: how a member of the struct becomes a cell, and back.
struct RowColumn {
    std::string name;
    ColumnType type = ColumnType::Text;
    bool nullable = false;
    /// Added to its table by a migration: it counts in a row's encoding only where it holds something, so that rows
    /// from before keep the digest that the audit trail knows.
    bool later = false;
    Value (*get)(const void* row) = nullptr;
    void (*set)(void* row, const Statement& statement, int column) = nullptr;
    bool (*same)(const void* one, const void* other) = nullptr;
    /// Appends the canonical encoding of the cell: the same bytes on every store and machine.
    void (*encode)(const void* row, std::string& out) = nullptr;
};

/// A kind of row, made once from its described struct. Everything generic works on this: SQL, JSON, digests,
/// differences.
///
/// The first key column is always `entity`; every kind has a column `rev`, the revision of the command that last
/// changed the row.
struct RowType {
    std::string table;
    std::vector<RowColumn> columns;
    std::vector<TableColumn> tableColumns; ///< the same, as stores want them
    std::vector<int> keys;                 ///< positions of the key columns, in key order
    std::vector<int> lookups;              ///< positions of columns that rows are also found by
    std::int64_t& (*revisionOf)(void* row) = nullptr;
    std::shared_ptr<void> (*make)() = nullptr;
    std::shared_ptr<void> (*copy)(const void* row) = nullptr;

    int position(std::string_view column) const; ///< @throws Error when there is none

    std::string selectList() const;
    std::shared_ptr<void> read(const Statement& statement) const;
    std::vector<Value> cells(const void* row) const;
    std::vector<Value> cells(const void* row, std::span<const int> positions) const;
    bool same(const void* one, const void* other) const;
    /// The positions of the key columns and of those that differ between two rows of the same key, ascending.
    std::vector<int> keyedDifference(const void* before, const void* after) const;
    std::int64_t entity(const void* row) const;
    std::int64_t revision(const void* row) const { return revisionOf(const_cast<void*>(row)); }
    void setRevision(void* row, std::int64_t revision) const { revisionOf(row) = revision; }
    /// Orders as the store's primary key does; unique per row.
    std::string keyOf(const void* row) const;
    /// The key as people read it: `1/2f1c…`.
    std::string keyText(const void* row) const;
    /// The canonical encoding of the whole row.
    void encode(const void* row, std::string& out) const;
    Digest digest(const void* row) const;
    boost::json::object toJson(const void* row) const;
};

/// Appends one part of a key, so that keys compare by bytes as their parts do.
void appendKey(std::string& key, std::int64_t part);
void appendKey(std::string& key, const Uuid& part);
void appendKey(std::string& key, std::string_view part);
void appendKey(std::string& key, Date part);
void appendKey(std::string& key, const Value& part, ColumnType type);

/// The kind of row of a struct; defined in the row's own source by OPSDESK_DEFINE_ROW.
template <class T>
const RowType& rowType();

/// The sum of the digests of a table's rows, and how many there are: equal on two stores when the tables are.
struct TableDigest {
    DigestSum sum;
    std::int64_t rows = 0;
    bool operator==(const TableDigest&) const = default;
};
TableDigest tableDigest(Connection& connection, const RowType& type);

/// One function per kind of row, in no order that matters; written by the build from all uses of OPSDESK_DEFINE_ROW.
using RowTypeGetter = const RowType& (*)();
std::span<const RowTypeGetter> rowTypeGetters();

/// All kinds of row that the program has, ordered by table: for verify, hashes and tests.
std::vector<const RowType*> allRowTypes();

} // namespace opsdesk::store

/// In a header, in namespace opsdesk, after BOOST_DESCRIBE_STRUCT.
#define OPSDESK_DECLARE_ROW(Type)                                                                                      \
    namespace store {                                                                                                  \
    template <>                                                                                                        \
    const RowType& rowType<Type>();                                                                                    \
    }
