#include "app/engine/Bench.h"

#include "core/base/Error.h"
#include "core/integration/CsvReader.h"
#include "core/integration/Importer.h"
#include "core/store/Connection.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

#include <filesystem>

namespace opsdesk {

namespace {

constexpr std::string_view header = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country";

std::string realFile(const BenchOptions& options) {
    const auto file = std::filesystem::path(options.data.empty() ? "../shared/data" : options.data) / "online_retail" /
                      "OnlineRetail.csv.gz";
    if (!std::filesystem::exists(file))
        throw UsageError("The real data is not at " + file.string() + "; name its folder by --data.");
    return file.string();
}

/// The floor: the same cells, read by the same reader, as they are into one table in one transaction.
double rawInsertsPerSecond(const std::string& file, const std::string& folder) {
    const Stopwatch watch;
    auto text = readImportText(file, TextEncoding::Utf8);
    if (!text)
        throw Error(text.error().text);
    const auto connection = store::openSqlite(folder + "/floor.db", store::OpenMode::Create);
    connection->execute(fmt::format("CREATE TABLE line ({})", header));
    CsvReader reader(text->text, ',');
    reader.next();
    store::Transaction transaction(*connection);
    auto& insert = connection->cached("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    std::int64_t rows = 0;
    for (; reader.next(); ++rows) {
        for (std::size_t cell = 0; cell < 8; ++cell)
            insert.bind(static_cast<int>(cell), Value(std::string(reader.cells()[cell])));
        insert.run();
    }
    transaction.commit();
    return static_cast<double>(rows) / watch.seconds();
}

} // namespace

std::vector<BenchFigure> benchImport(Program& program, const BenchOptions& options) {
    const auto source = realFile(options);
    const auto floor = rawInsertsPerSecond(source, options.folder);
    const auto file = options.folder + "/import.opsdesk";
    Workspace::init(file, program.catalog, program.clock, program.random);
    const auto workspace = Workspace::open(file, program.catalog, program.clock, program.random);
    const auto reader = workspace->reader();
    const Stopwatch watch;
    const auto report = importFile("online-retail", source, workspace->bus(), *reader);
    if (!report)
        throw Error(report.error().text);
    const auto seconds = watch.seconds();
    return {{"import: full Online Retail into an empty workspace", static_cast<double>(report->rows_applied) / seconds,
             "rows/s", floor, "raw SQLite insert of the same rows into one table, rows/s", "ratio >= 0.025"},
            {"import: the same, in all", seconds, "s", 0, "", "< 20 s"}};
}

} // namespace opsdesk
