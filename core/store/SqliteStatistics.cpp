#include "core/store/SqliteStatistics.h"

#include <fmt/format.h>

#include <set>

namespace opsdesk::store {

namespace {

struct Index {
    std::string table;
    std::string name; ///< of a primary key without rowid: the table's
    std::int64_t columns;
    bool unique;
};

std::vector<Index> indexesOf(Connection& sqlite) {
    const auto statement = sqlite.prepare("SELECT t.name, CASE WHEN l.origin = 'pk' AND t.wr THEN t.name ELSE l.name "
                                          "END, (SELECT count(*) FROM pragma_index_info(l.name)), "
                                          "l.\"unique\" FROM pragma_table_list AS t, pragma_index_list(t.name) AS l "
                                          "WHERE t.schema = 'main' AND t.type = 'table' "
                                          "AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, l.name");
    std::vector<Index> indexes;
    while (statement->step())
        indexes.push_back({std::string(statement->text(0)), std::string(statement->text(1)), statement->integer(2),
                           statement->integer(3) != 0});
    return indexes;
}

/// How many rows there are, then how many share the first column, the first two, and so on.
std::string statisticOf(const Index& index) {
    constexpr std::int64_t rows = 1'000'000;
    std::string text = fmt::format("{} {}", rows, index.columns == 1 && index.unique ? 1 : rows);
    for (std::int64_t column = 2; column <= index.columns; ++column)
        text += fmt::format(" {}", column == index.columns ? (index.unique ? 1 : 20) : 50);
    return text;
}

} // namespace

void writeSqliteStatistics(Connection& sqlite) {
    Transaction transaction(sqlite);
    // Makes the table of statistics when it is not there.
    sqlite.execute("ANALYZE sqlite_schema; DELETE FROM sqlite_stat1");
    for (const auto& index : indexesOf(sqlite))
        sqlite.run("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)",
                   {index.table, index.name, statisticOf(index)});
    transaction.commit();
    sqlite.execute("ANALYZE sqlite_schema");
}

bool sqliteStatisticsHold(Connection& sqlite) {
    std::set<std::vector<Value>> expected, found;
    for (const auto& index : indexesOf(sqlite))
        expected.insert({index.table, index.name, statisticOf(index)});
    const auto statement = sqlite.prepare("SELECT tbl, idx, stat FROM sqlite_stat1");
    while (statement->step())
        found.insert({statement->column(0), statement->column(1), statement->column(2)});
    return expected == found;
}

} // namespace opsdesk::store
