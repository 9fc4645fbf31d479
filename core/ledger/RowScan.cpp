#include "core/ledger/RowScan.h"

#include "core/base/Error.h"

namespace opsdesk {

namespace {

/// PostgreSQL hands a result over whole, so that it is asked for a part at a time.
constexpr int rowsPerPart = 20'000;

std::string_view sqliteClass(ColumnType type) {
    switch (type) {
    case ColumnType::Real:
        return "real";
    case ColumnType::Bytes:
        return "blob";
    case ColumnType::Text:
    case ColumnType::Code:
    case ColumnType::Uuid:
    case ColumnType::Currency:
    case ColumnType::Digest:
    case ColumnType::Json:
        return "text";
    default:
        return "integer";
    }
}

/// SQL for "this cell holds what its type does not have, though it reads as something that it has".
std::string oddCell(const std::string& name, ColumnType type, bool nullable, store::Dialect dialect) {
    std::string odd;
    if (dialect == store::Dialect::Sqlite)
        odd = fmt::format("typeof({}) <> '{}'", name, sqliteClass(type));
    const auto also = [&](const std::string& condition) { odd += (odd.empty() ? "" : " OR ") + condition; };
    if (type == ColumnType::Boolean)
        also(name + " NOT IN (0, 1)");
    if (type == ColumnType::Date && dialect == store::Dialect::Sqlite)
        also(name + " NOT BETWEEN -2147483648 AND 2147483647");
    if (type == ColumnType::Uuid && dialect == store::Dialect::Sqlite)
        also(fmt::format("{0} <> lower({0})", name));
    if (odd.empty())
        return odd;
    return nullable ? fmt::format("({} IS NOT NULL AND ({}))", name, odd) : "(" + odd + ")";
}

std::string oddRow(const store::RowType& type, store::Dialect dialect) {
    std::string odd;
    for (const auto& column : type.columns)
        if (auto cell = oddCell(column.name, column.type, column.nullable, dialect); !cell.empty())
            odd += (odd.empty() ? "" : " OR ") + cell;
    return odd.empty() ? "0" : "CASE WHEN " + odd + " THEN 1 ELSE 0 END";
}

class Scan {
public:
    Scan(store::Connection& connection, const store::RowType& type, VerifyCheck& storage, const RowVisitor& visit)
        : m_connection(connection), m_type(type), m_storage(storage), m_visit(visit), m_row(type.make()) {
        for (std::size_t i = 0; i < type.columns.size(); ++i)
            if (type.columns[i].type == ColumnType::Json)
                m_json.push_back(i);
    }

    void run() {
        if (m_connection.dialect() == store::Dialect::Sqlite) {
            readAll(*m_connection.prepare(select() + " ORDER BY " + keyList()));
            return;
        }
        std::string parameters;
        for (std::size_t i = 0; i < m_type.keys.size(); ++i)
            parameters += i ? ", ?" : "?";
        const auto end = fmt::format(" ORDER BY {} LIMIT {}", keyList(), rowsPerPart);
        auto read = readAll(*m_connection.prepare(select() + end));
        const auto next =
            m_connection.prepare(fmt::format("{} WHERE ({}) > ({}){}", select(), keyList(), parameters, end));
        while (read == rowsPerPart) {
            next->reset();
            next->bindAll(m_lastKey);
            read = readAll(*next);
        }
    }

private:
    std::string select() const {
        return fmt::format("SELECT {}, {} FROM {}", m_type.selectList(), oddRow(m_type, m_connection.dialect()),
                           m_type.table);
    }

    std::string keyList() const {
        std::string list;
        for (const int key : m_type.keys)
            list += (list.empty() ? "" : ", ") + m_type.columns[static_cast<std::size_t>(key)].name;
        return list;
    }

    std::string place(const store::Statement& statement) const {
        std::string text = m_type.table + " ";
        for (std::size_t i = 0; i < m_type.keys.size(); ++i)
            text += (i ? "/" : "") + std::string(statement.text(m_type.keys[i]));
        return text;
    }

    int readAll(store::Statement& statement) {
        const auto odd = static_cast<int>(m_type.columns.size());
        int rows = 0;
        while (statement.step()) {
            ++m_storage.examined;
            if (++rows == rowsPerPart) {
                m_lastKey.clear();
                for (const int key : m_type.keys)
                    m_lastKey.push_back(statement.column(key));
            }
            if (statement.integer(odd) != 0)
                m_storage.fault(place(statement), "A cell is not stored as its column's type is.");
            readOne(statement);
        }
        return rows;
    }

    void readOne(store::Statement& statement) {
        try {
            for (std::size_t i = 0; i < m_type.columns.size(); ++i)
                m_type.columns[i].set(m_row.get(), statement, static_cast<int>(i));
            for (const auto column : m_json)
                if (!statement.isNull(static_cast<int>(column)) &&
                    statement.text(static_cast<int>(column)) != asText(m_type.columns[column].get(m_row.get())))
                    m_storage.fault(place(statement), "Column " + m_type.columns[column].name +
                                                          " is not written as this program writes it.");
            m_visit(m_row.get(), m_type.digest(m_row.get()));
        } catch (const std::exception& failure) {
            m_storage.fault(place(statement), failure.what());
        }
    }

    store::Connection& m_connection;
    const store::RowType& m_type;
    VerifyCheck& m_storage;
    const RowVisitor& m_visit;
    std::shared_ptr<void> m_row; ///< filled again and again
    std::vector<std::size_t> m_json;
    std::vector<Value> m_lastKey;
};

} // namespace

void scanRows(store::Connection& connection, const store::RowType& type, VerifyCheck& storage,
              const RowVisitor& visit) {
    Scan(connection, type, storage, visit).run();
}

void checkCells(store::Connection& connection, const std::string& table, std::span<const store::TableColumn> columns,
                VerifyCheck& storage) {
    for (const auto& column : columns) {
        const auto odd = oddCell(column.name, column.type, false, connection.dialect());
        if (odd.empty())
            continue;
        const auto count = asInteger(*connection.scalar(fmt::format("SELECT count(*) FROM {} WHERE {}", table, odd)));
        if (count > 0)
            storage.fault(table,
                          fmt::format("{} cells of column {} are not stored as its type is.", count, column.name));
    }
}

} // namespace opsdesk
