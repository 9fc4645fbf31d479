#include "app/engine/Bench.h"

#include "core/integration/Areas.h"
#include "core/search/SearchIndex.h"
#include "core/search/SearchKeeper.h"
#include "core/search/SearchView.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace opsdesk {

namespace {

/// Rows put in by SQL: the engine would take longer to make a million than all that is measured. Of 1,000,000: 60,000
/// items with names of three of 3,000 words, a tenth of them Chinese; 2,000 suppliers; 200,000 purchase orders, 600,000
/// sales orders and 138,000 returns.
constexpr auto rowsSql = R"(
CREATE TEMP TABLE piece (at INTEGER PRIMARY KEY, text TEXT NOT NULL);
INSERT INTO piece (at, text) VALUES (0,'lan'),(1,'ter'),(2,'mug'),(3,'cake'),(4,'sta'),(5,'nd'),(6,'bun'),(7,'ting'),
    (8,'tea'),(9,'cup'),(10,'hea'),(11,'rt'),(12,'clo'),(13,'ck'),(14,'sil'),(15,'ver'),(16,'wo'),(17,'od'),(18,'gla'),(19,'ss');
CREATE TEMP TABLE sign (at INTEGER PRIMARY KEY, text TEXT NOT NULL);
INSERT INTO sign (at, text) VALUES (0,'红'),(1,'色'),(2,'灯'),(3,'笼'),(4,'白'),(5,'陶'),(6,'瓷'),(7,'茶'),(8,'杯'),(9,'木'),
    (10,'质'),(11,'相'),(12,'框'),(13,'银'),(14,'蜡'),(15,'烛'),(16,'台'),(17,'花'),(18,'园'),(19,'铃');
CREATE TEMP TABLE name AS WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 2999)
    SELECT i, (SELECT text FROM piece WHERE at = i % 20) || (SELECT text FROM piece WHERE at = i / 20 % 20)
        || (SELECT text FROM piece WHERE at = i / 400 % 20) AS text,
    (SELECT text FROM sign WHERE at = i % 20) || (SELECT text FROM sign WHERE at = i / 20 % 20) AS signs FROM n;
CREATE UNIQUE INDEX temp.name_i ON name (i);
INSERT INTO item (entity, item_id, sku, name, category, base_uom, lifecycle, price, currency, rev, brand, barcode)
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @items)
    SELECT 0, n.i, (20000 + n.i) || CASE n.i % 3 WHEN 0 THEN 'A' ELSE '' END, CASE n.i % 10 WHEN 0 THEN a.signs || b.signs || c.signs
        ELSE a.text || ' ' || b.text || ' ' || c.text END, 'home', 'each', 'active', 500, 'GBP', 1, '', 5000000000000 + n.i
    FROM n JOIN name a ON a.i = n.i * 7 % 3000 JOIN name b ON b.i = n.i / 7 % 3000 JOIN name c ON c.i = n.i * 31 % 3000;
INSERT INTO supplier (entity, supplier_id, code, name, currency, minimum_order, review_days, country, rev, email, incoterm, lead_time_days)
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
    SELECT 0, n.i, 'S' || n.i, a.text || ' ' || b.text || ' Ltd', 'GBP', 0, 7, 'GB', 1, '', '', 0
    FROM n JOIN name a ON a.i = n.i * 11 % 3000 JOIN name b ON b.i = n.i % 3000;
INSERT INTO purchase_order (entity, id, number, state, version, last_command, created_at, created_by, supplier_id, node_id, currency,
    amount, submitted_by, submitted_version, approved_by, approved_version, approved_amount, note, origin, last_line, rev)
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @orders)
    SELECT 1, printf('00000000-0000-7000-8000-%012d', i), printf('PO-2026-%06d', i), CASE WHEN i % 5 THEN 'closed' ELSE 'draft' END, 1, '',
        1700000000000000 + i * 100000000, 'planner', 1 + i % 2000, 1, 'GBP', i, '', 0, '', 0, 0, '', '', 0, 1 FROM n;
INSERT INTO sales_order (entity, id, number, state, version, last_command, created_at, created_by, channel, customer, country, node_id,
    ordered_at, currency, amount, history, rev)
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @sales)
    SELECT 1, printf('00000000-0000-7000-8001-%012d', i), 536365 + i, 'shipped', 1, '', 0, 'import', 'web', 12000 + i % 40000,
        'United Kingdom', 1, 1700000000000000 + i * 50000000, 'GBP', i, 1, 1 FROM n;
INSERT INTO return_order (entity, id, number, state, version, last_command, created_at, created_by, channel, customer, country, node_id,
    returned_at, currency, amount, history, rev)
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @returns)
    SELECT 1, printf('00000000-0000-7000-8002-%012d', i), 'C' || (536365 + i), 'received', 1, '', 0, 'import', 'web',
        12000 + i % 40000, 'France', 1, 1700000000000000 + i * 90000000, 'GBP', i, 1, 1 FROM n;
)";

void addRows(const std::string& file, std::int64_t count) {
    std::string sql = rowsSql;
    const auto part = [&](const std::string& word, std::int64_t thousandths) {
        for (auto at = sql.find(word); at != std::string::npos; at = sql.find(word))
            sql.replace(at, word.size(), std::to_string(count * thousandths / 1000));
    };
    part("@items", 60);
    part("@orders", 200);
    part("@sales", 600);
    part("@returns", 138);
    const auto rows = store::openSqlite(file, store::OpenMode::ReadWrite);
    rows->execute("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF");
    store::Transaction adding(*rows);
    rows->execute(sql);
    adding.commit();
}

struct Times {
    double middle = 0, p95 = 0;
};

Times timesOf(int runs, const std::function<void(int)>& what) {
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const Stopwatch watch;
        what(run);
        times.push_back(watch.seconds() * 1000);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 95 / 100]};
}

struct Asked {
    const char* what;
    std::function<std::string(std::int64_t)> text; ///< of a number, so that no two are the same
    std::string raw;                               ///< the same in FTS5's own words, one of them; "" where it has none
    std::size_t table;                             ///< kind whose full-text table that is asked of
};

std::vector<Asked> allAsked() {
    static constexpr std::array<const char*, 5> typos{"lantermgu bun", "silvermag", "glsscake", "woodteap", "clockbnu"};
    static constexpr std::array<const char*, 5> words{"lantermug", "cupheart", "silverwood", "glasslan", "teacup"};
    return {
        {"a number or SKU",
         [](std::int64_t i) { return i % 2 ? fmt::format("PO-2026-{:06}", i) : std::to_string(20000 + i); },
         "\"000123\"", 2},
        {"the beginning of a number", [](std::int64_t i) { return fmt::format("PO-2026-{:03}", i % 200); }, "\"536\"*",
         4},
        {"the beginning of a word",
         [](std::int64_t i) {
             return std::string(words[static_cast<std::size_t>(i % 5)]).substr(0, 3 + static_cast<std::size_t>(i) % 3);
         },
         "\"lan\"*", 2},
        {"two words",
         [](std::int64_t i) {
             return fmt::format("{} {}", words[static_cast<std::size_t>(i % 5)], i % 2 ? "ltd" : "home");
         },
         "\"united\" AND \"kingdom\"", 4},
        {"a word with a typo", [](std::int64_t i) { return std::string(typos[static_cast<std::size_t>(i % 5)]); },
         "(\"lantermug\" OR \"lantermugs\")", 2},
        {"Chinese", [](std::int64_t i) { return std::string(i % 2 ? "红色灯笼" : "陶瓷"); }, "\"红色\" AND \"灯笼\"",
         0},
        {"Chinese with one character wrong",
         [](std::int64_t i) { return std::string(i % 2 ? "红包灯笼" : "银色茶杯"); }, "\"红\" AND \"灯笼\"", 0},
        {"nothing there is", [](std::int64_t i) { return fmt::format("xqzvw{}", i); }, "\"xqzvw\"", 4}};
}

double megabytes(const std::string& file) {
    return static_cast<double>(std::filesystem::file_size(file)) / 1e6;
}

} // namespace

std::vector<BenchFigure> benchSearch(Program& program, const BenchOptions& options) {
    const std::int64_t count = options.size > 0 ? options.size : 1'000'000;
    Catalog catalog;
    addAllAreas(catalog);
    const auto file = options.folder + "/search.opsdesk", index = SearchIndex::fileOf(file);
    Workspace::init(file, catalog, program.clock, program.random);
    addRows(file, count);
    const Stopwatch building;
    fillSearchIndex(*store::openSqlite(file, store::OpenMode::ReadOnly), index);
    std::vector<BenchFigure> figures{
        {fmt::format("search: index of {} documents made", count), building.seconds(), "s", 0, "", ""},
        {"search: its size", megabytes(index), "MB", megabytes(file), "the workspace's", ""}};
    const auto reader = openSearchReader(index, [](std::string_view) { return true; });
    const auto raw = SearchIndex::openToRead(index);
    constexpr int runs = 100;
    for (const auto& asked : allAsked()) {
        const auto ours = timesOf(runs, [&](int run) {
            ViewQuery query;
            query.view = searchView().name;
            query.search = asked.text(1 + run * 577 % 60'000);
            reader->rows(query);
        });
        const auto floor = timesOf(runs, [&](int) {
            auto& row = raw->cached(fmt::format("SELECT rowid FROM {0} WHERE {0} MATCH ? ORDER BY rowid LIMIT 20",
                                                searchWordsTable(asked.table)));
            row.bind(0, Value(asked.raw));
            while (row.step()) {
            }
            row.reset();
        });
        figures.push_back(
            {fmt::format("search: {}, p50", asked.what), ours.middle, "ms", floor.middle, "FTS5 alone", ""});
        figures.push_back(
            {fmt::format("search: {}, p95", asked.what), ours.p95, "ms", floor.p95, "FTS5 alone", "<= 50 ms"});
    }
    return figures;
}

} // namespace opsdesk
