#pragma once

#include "core/store/Row.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace opsdesk::store {

/// A change to one row, as audited: `before` is null for an insert, `after` for a delete.
struct RowChange {
    const RowType* type;
    const void* before;
    const void* after;
    const Digest* beforeDigest; ///< null with @ref before
    const Digest* afterDigest;
};

/// The rows that a batch of commands reads and changes, in memory: an identity map over the store.
///
/// A row is read at most once, prefetched by set or at first need; changes stay here until flush(). Rows handed out
/// stay valid until the command ends, and are never changed in place: copy, change, put(). It may serve batch after
/// batch, as long as nobody else writes and each was flushed and committed.
class UnitOfWork {
public:
    explicit UnitOfWork(Connection& connection) : m_connection(connection) {}
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;

    // --- reading -------------------------------------------------------------------------------------------------
    /// The row with this key (all key columns in order, `entity` first), or null.
    template <class T, class... Parts>
    const T* find(const Parts&... parts) {
        return static_cast<const T*>(find(rowType<T>(), key(parts...)));
    }
    /// The rows of @p entity whose @p column (declared a lookup) equals @p value, ordered by key.
    template <class T>
    std::vector<const T*> select(std::int64_t entity, std::string_view column, const Value& value) {
        std::vector<const T*> rows;
        for (const void* row : select(rowType<T>(), entity, column, value))
            rows.push_back(static_cast<const T*>(row));
        return rows;
    }
    /// The rows of @p entity whose @p column (whole numbers, money, times) holds @p least or more, ordered by key;
    /// where it is null, a row is none of them. The store looks through the whole table unless an index helps it, but
    /// only these rows are read.
    template <class T>
    std::vector<const T*> selectFrom(std::int64_t entity, std::string_view column, std::int64_t least) {
        std::vector<const T*> rows;
        for (const void* row : selectFrom(rowType<T>(), entity, column, least))
            rows.push_back(static_cast<const T*>(row));
        return rows;
    }
    /// Wishes, fulfilled together by load(): one set-based read per table and kind of wish.
    template <class T, class... Parts>
    void want(const Parts&... parts) {
        want(rowType<T>(), key(parts...));
    }
    template <class T>
    void wantWhere(std::int64_t entity, std::string_view column, const Value& value) {
        wantWhere(rowType<T>(), entity, column, value);
    }
    void load();
    /// The row of any kind, by the key that RowType::keyOf() makes; null when there is none.
    const void* find(const RowType& type, const std::string& key);

    // --- changing ------------------------------------------------------------------------------------------------
    /// Inserts or replaces the row of the same key.
    template <class T>
    void put(T row) {
        put(rowType<T>(), std::make_shared<T>(std::move(row)));
    }
    void put(const RowType& type, std::shared_ptr<void> row);
    /// Inserts a row whose key cannot be in the store yet, such as one with a new id: saves put()'s look whether it is.
    /// Were it there after all, flush() fails. @throws Error when this batch holds it already.
    template <class T>
    void insert(T row) {
        insert(rowType<T>(), std::make_shared<T>(std::move(row)));
    }
    template <class T, class... Parts>
    void erase(const Parts&... parts) {
        erase(rowType<T>(), key(parts...));
    }

    // --- commands ------------------------------------------------------------------------------------------------
    /// From here on changes belong to one command, to be sealed or undone as a whole.
    void beginCommand();
    /// Leaves a tombstone for every row that the command deleted, stamps @p revision on every row of @p entity that it
    /// changed and returns what changed, ordered by table and key; rows changed back to what they were are left out.
    /// @throws Error when a row of another entity was changed.
    std::vector<RowChange> seal(std::int64_t entity, std::int64_t revision);
    void undoCommand();

    /// Writes every changed row, a table at a time, in few statements. @throws StoreError
    void flush();
    Connection& connection() { return m_connection; }
    /// How many rows it holds, those included of which it knows that there are none.
    std::size_t size() const;

private:
    using RowPointer = std::shared_ptr<void>;
    struct Slot {
        RowPointer stored;            ///< as the store has it
        RowPointer current;           ///< as the commands so far left it
        std::optional<Digest> digest; ///< of current, when known
        bool listed = false;          ///< in Table::changed
        bool touched = false;         ///< by the present command
    };
    using Rows = std::unordered_map<std::string, Slot>;
    using Entry = Rows::value_type; ///< stays where it is, for rows are never taken out
    struct Lookup {
        bool complete = false;
        std::set<std::string> keys;
    };
    struct Index {
        bool kept = false;                              ///< only from the first question on: most are never asked
        std::unordered_map<std::string, Lookup> lookup; ///< by (entity, value)
    };
    struct Table {
        const RowType* type = nullptr;
        Rows byKey;
        std::vector<Index> indexes; ///< beside type->lookups
        std::vector<Entry*> changed;
        std::vector<std::string> wantedKeys;
        std::map<int, std::vector<std::pair<std::int64_t, Value>>> wantedWhere;
    };
    struct Undo {
        Table* table;
        Entry* entry;
        RowPointer current;
        std::optional<Digest> digest;
        bool first; ///< of its row in the present command
    };

    template <class... Parts>
    static std::string key(const Parts&... parts) {
        std::string out;
        (appendKey(out, parts), ...);
        return out;
    }
    Table& table(const RowType& type);
    Entry& entry(Table& table, const std::string& key);
    Lookup& lookup(Table& table, int place, std::int64_t entity, const Value& value);
    void keepIndex(Table& table, std::size_t place);
    std::vector<const void*> select(const RowType& type, std::int64_t entity, std::string_view column,
                                    const Value& value);
    std::vector<const void*> selectFrom(const RowType& type, std::int64_t entity, std::string_view column,
                                        std::int64_t least);
    void want(const RowType& type, std::string key);
    void wantWhere(const RowType& type, std::int64_t entity, std::string_view column, const Value& value);
    void loadKeys(Table& table);
    bool knownAbsent(const Table& table, const std::vector<Value>& key) const;
    void loadWhere(Table& table, int place, std::vector<std::pair<std::int64_t, Value>> wishes);
    void take(Table& table, const Statement& statement);
    void insert(const RowType& type, RowPointer row);
    void erase(const RowType& type, const std::string& key);
    void change(Table& table, Entry& entry, RowPointer row);
    void reindex(Table& table, const std::string& key, const void* from, const void* to);
    void buryErased(std::int64_t revision);
    std::optional<RowChange> sealRow(Undo& undo, std::int64_t revision);
    void flush(Table& table);

    Connection& m_connection;
    std::map<std::string, Table> m_tables;
    std::unordered_map<const RowType*, Table*> m_byType; ///< the same
    std::vector<Undo> m_undo;
};

} // namespace opsdesk::store
