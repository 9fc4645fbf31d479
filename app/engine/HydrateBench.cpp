#include "app/engine/Bench.h"
#include "app/engine/BenchCentre.h"

#include "core/base/Error.h"
#include "core/store/Migrator.h"
#include "core/store/PostgresConnection.h"
#include "core/store/SqliteConnection.h"
#include "core/sync/CopyStream.h"
#include "core/sync/Hydrate.h"
#include "core/sync/PostgresGate.h"
#include "core/sync/SyncTable.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <array>

namespace opsdesk {

namespace {

/// A table of the sample, and what part of all rows it has, in thousandths.
struct Sample {
    const char* table;
    std::int64_t share;
};

constexpr std::array samples{
    Sample{"stock_line", 400},     Sample{"journal_line", 300}, Sample{"sales_order_line", 200},
    Sample{"stock_position", 60},  Sample{"stock_entry", 40},
};

/// SQL for the id of a number. Ids ascend, as those that people's consoles draw do.
std::string idOf(const std::string& number) {
    return fmt::format("('018f1e00-' || lpad(to_hex({0} / 65536), 4, '0') || '-7000-8000-' || lpad(to_hex({0}), 12, "
                       "'0'))::uuid",
                       number);
}

/// A value for a column, by its name and type: what it is does not matter, how large it is does.
std::string valueOf(const store::RowColumn& column, bool key, bool first, int perKey) {
    if (column.name == "entity" || column.name == "rev")
        return "1";
    if (column.name == "line_no")
        return "n % 4 + 1";
    const auto number = key && first ? fmt::format("n / {}", perKey) : std::string("n");
    switch (column.type) {
    case ColumnType::Uuid:
        return idOf("(" + number + ")");
    case ColumnType::Date:
        return "date '2011-01-01' + (n % 365)::integer";
    case ColumnType::Currency:
        return "'GBP'";
    case ColumnType::Text:
    case ColumnType::Code:
        return key ? "''" : fmt::format("'{} ' || n % 1000", column.name);
    case ColumnType::Json:
        return "'{}'";
    case ColumnType::Digest:
        return "md5(n::text)";
    case ColumnType::Real:
        return "n * 0.5";
    case ColumnType::Boolean:
        return "n % 2";
    case ColumnType::Bytes:
        return "decode(md5(n::text), 'hex')";
    default:
        return key && first ? number : "n * 7 % 100003";
    }
}

/// Fills @p sample with about its part of @p rows. How many there are then.
std::int64_t fill(store::Connection& owner, const Sample& sample, std::int64_t rows) {
    const auto& type = *findSyncTable(sample.table)->type;
    std::string columns, values;
    bool first = true;
    // Documents have four lines each.
    const bool lines = std::ranges::any_of(type.columns, [](const auto& column) { return column.name == "line_no"; });
    for (const auto& column : type.tableColumns) {
        const auto position = static_cast<std::size_t>(&column - type.tableColumns.data());
        const bool numbers = column.key && column.name != "entity" && column.name != "line_no" && first;
        columns += (columns.empty() ? "" : ", ") + column.name;
        values += (values.empty() ? "" : ", ") + valueOf(type.columns[position], column.key, numbers, lines ? 4 : 1);
        first = first && !numbers;
    }
    return owner.run(fmt::format("INSERT INTO {} ({}) SELECT {} FROM generate_series(4::bigint, 3 + ?::bigint) AS n ON "
                                 "CONFLICT DO NOTHING",
                                 sample.table, columns, values),
                     {rows * sample.share / 1000});
}

std::int64_t fillAll(const BenchCentre& centre, std::int64_t rows) {
    const auto owner = centre.connect();
    std::int64_t filled = 0;
    for (const auto& sample : samples)
        filled += fill(*owner, sample, rows);
    owner->execute("VACUUM ANALYZE");
    return filled;
}

std::int64_t bigEndian(const char* data, int size) {
    std::uint64_t number = 0;
    for (int i = 0; i < size; ++i)
        number = number << 8 | static_cast<unsigned char>(data[i]);
    return size == 4 ? static_cast<std::int32_t>(number) : static_cast<std::int64_t>(number);
}

/// Binds one row as COPY gives it, as barely as can be: numbers as numbers, all else as the bytes that came.
void bindBare(sqlite3_stmt* insert, std::string_view row, const store::RowType& type) {
    const char* at = row.data() + 2;
    int place = 0;
    for (const auto& column : type.columns) {
        ++place;
        const auto size = static_cast<int>(bigEndian(at, 4));
        at += 4;
        if (size < 0)
            sqlite3_bind_null(insert, place);
        else if (column.type == ColumnType::Uuid)
            // As long as its text would be.
            sqlite3_bind_text(insert, place, fmt::format("{:016x}{:020x}", bigEndian(at, 8), bigEndian(at + 8, 8)).c_str(), 36,
                              SQLITE_TRANSIENT);
        else if (column.type == ColumnType::Text || column.type == ColumnType::Code ||
                 column.type == ColumnType::Currency || column.type == ColumnType::Json ||
                 column.type == ColumnType::Digest)
            sqlite3_bind_text(insert, place, at, size, SQLITE_STATIC);
        else
            sqlite3_bind_int64(insert, place, bigEndian(at, size));
        at += std::max(size, 0);
    }
}

void copyBare(store::PostgresConnection& server, store::SqliteConnection& file, const char* table) {
    const auto& type = *findSyncTable(table)->type;
    std::string places;
    for (std::size_t i = 0; i < type.columns.size(); ++i)
        places += places.empty() ? "?" : ", ?";
    const auto sql = fmt::format("INSERT INTO {} ({}) VALUES ({})", table, type.selectList(), places);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(file.handle(), sql.c_str(), -1, &insert, nullptr);
    const store::Transaction transaction(file);
    CopyStream stream(server, fmt::format("COPY {} ({}) TO STDOUT (FORMAT binary)", table, type.selectList()));
    stream.forEach([&](std::string_view row) {
        bindBare(insert, row, type);
        if (sqlite3_step(insert) != SQLITE_DONE)
            throw Error(std::string("The floor failed: ") + sqlite3_errmsg(file.handle()));
        sqlite3_reset(insert);
    });
    sqlite3_finalize(insert);
    file.commit();
}

/// The floor: the same rows by bare COPY into bare inserts, then the same indexes. Seconds.
double loadBare(const BenchCentre& centre, const std::string& name) {
    const auto opened = store::openSqlite(name, store::OpenMode::Create);
    auto& file = static_cast<store::SqliteConnection&>(*opened);
    store::migrate(file);
    file.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -131072; PRAGMA threads = 2");
    std::vector<std::string> indexes;
    for (const auto& sample : samples) {
        const auto row = file.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql "
                                      "IS NOT NULL");
        row->bind(0, Value(std::string(sample.table)));
        std::vector<std::string> names;
        while (row->step()) {
            names.emplace_back(row->text(0));
            indexes.emplace_back(row->text(1));
        }
        for (const auto& index : names)
            file.execute("DROP INDEX " + index);
    }
    store::PostgresConnection server(centre.url());
    const Stopwatch watch;
    for (const auto& sample : samples)
        copyBare(server, file, sample.table);
    for (const auto& sql : indexes)
        file.execute(sql);
    return watch.seconds();
}

double loadCache(const std::string& url, const std::string& name) {
    PostgresGate gate(url);
    MachineClock clock;
    OfflineLease lease(clock);
    CacheAbout about;
    const Stopwatch watch;
    const auto hello = gate.hello();
    about.user = hello.user;
    about.epoch = hello.epoch;
    Hydrate hydrate(gate, clock, lease, name + ".loading", about);
    auto next = Hydrate::Next::More;
    while (next == Hydrate::Next::More)
        next = hydrate.step({});
    if (next != Hydrate::Next::Done)
        throw Error("The first load was not done.");
    hydrate.publish(name);
    return watch.seconds();
}

} // namespace

/// The same rows loaded by a controller's console through row security, and as barely as can be.
std::vector<BenchFigure> benchHydrate(Program& program, const BenchOptions& options) {
    BenchCentre centre(program, options.central);
    const auto rows = static_cast<double>(fillAll(centre, options.size > 0 ? options.size : 5'000'000));
    const auto url = centre.url("controller");
    const auto floor = loadBare(centre, options.folder + "/floor.db");
    const auto ours = loadCache(url, options.folder + "/cache.opsdesk");
    return {{fmt::format("first load of {} rows into a cache, whole and consistent", rows), rows / ours, "rows/s",
             rows / floor, "bare COPY piped into SQLite inserts with the same indexes, rows/s", "ratio >= 0.8"}};
}

} // namespace opsdesk
