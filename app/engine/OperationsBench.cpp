#include "app/engine/Bench.h"
#include "app/engine/BenchDatabase.h"

#include "core/base/Error.h"
#include "core/base/Log.h"
#include "core/integration/Areas.h"
#include "core/integration/trials/OperationsRun.h"
#include "core/ledger/JournalLine.h"
#include "core/ledger/Verify.h"
#include "core/store/Migrator.h"
#include "core/workflow/Engine.h"

#include <fmt/format.h>

#include <memory>

namespace opsdesk {

namespace {

constexpr std::int64_t usualOperations = 1'000'000;
constexpr std::int64_t operationsPerCommit = 50, anchorEvery = 1000, toldEvery = 50'000;

/// An empty place for the workspace, and another for the floor.
struct OperationsPlace {
    std::string name;
    std::unique_ptr<store::Connection> workspace, floor;
    std::unique_ptr<BenchDatabase> database, floorDatabase;
};

OperationsPlace operationsPlace(const BenchOptions& options) {
    OperationsPlace place;
    if (options.central.empty()) {
        place.workspace = store::openSqlite(options.folder + "/operations.opsdesk", store::OpenMode::Create);
        place.floor = store::openSqlite(options.folder + "/floor.opsdesk", store::OpenMode::Create);
    } else {
        place.name = " --central";
        place.database = std::make_unique<BenchDatabase>(options.central, "opsdesk_bench");
        place.floorDatabase = std::make_unique<BenchDatabase>(options.central, "opsdesk_bench_floor");
        place.workspace = place.database->connect();
        place.floor = place.floorDatabase->connect();
    }
    store::migrate(*place.workspace);
    store::migrate(*place.floor);
    return place;
}

/// Seconds that the store takes for so many rows alone, in as many transactions.
double rawSeconds(store::Connection& to, std::int64_t rows, std::int64_t transactions) {
    const auto& type = store::rowType<JournalLine>();
    JournalLine line;
    line.entity = 1;
    line.account = "1200";
    line.debit = Minor(12'345);
    line.currency = Currency("GBP");
    line.item_id = 77;
    std::int64_t written = 0;
    const Stopwatch watch;
    for (std::int64_t part = 1; part <= transactions; ++part) {
        std::vector<std::vector<Value>> cells;
        for (; written < rows * part / transactions; ++written) {
            line.entry_id = written + 1;
            line.line_no = 1;
            line.rev = written;
            cells.push_back(type.cells(&line));
        }
        store::Transaction transaction(to);
        to.insert(type.table, type.tableColumns, cells);
        transaction.commit();
    }
    return watch.seconds();
}

void anchorHeads(const AuditAnchor& anchor, const Engine& engine, Clock& clock) {
    for (const auto& [entity, head] : engine.heads())
        anchor.append({entity, head.audit_seq, head.audit_head, clock.now(), false});
}

std::int64_t faultsOf(const VerifyReport& report) {
    std::int64_t faults = 0;
    for (const auto& check : report.checks)
        for (const auto& fault : check.faults) {
            ++faults;
            log::warn("{}: {}: {}", check.name, fault.where, fault.what);
        }
    return faults;
}

std::vector<BenchFigure> figuresOf(const OperationsPlace& place, const OperationsReport& report, double seconds,
                                   double engineSeconds, const VerifyReport& proof, double proofSeconds) {
    const auto number = [](std::int64_t value) { return static_cast<double>(value); };
    const auto name = [&](const std::string& what) { return fmt::format("operations{}: {}", place.name, what); };
    const auto raw = rawSeconds(*place.floor, report.rows, report.sent / operationsPerCommit + 1);
    std::vector<BenchFigure> figures{
        {name("random commands of all areas, durable, 50 a commit"), number(report.sent) / engineSeconds, "commands/s",
         number(report.sent) / raw, fmt::format("the {} rows that they wrote, inserted raw", report.rows), ""},
        {name("the same with making them up, and the sums after each thousand"), number(report.sent) / seconds,
         "commands/s", 0, "", ""},
        {name("sent"), number(report.sent), "commands", 0, "", ""},
        {name("applied"), number(report.applied), "commands", 0, "", ""},
        {name("failed while they were applied"), number(std::ssize(report.parked)), "commands", 0, "", "0"},
        {name(fmt::format("imbalances, in {} comparisons of {} ledger lines", report.comparisons, report.ledgerLines)),
         number(std::ssize(report.imbalances)), "", 0, "", "0"},
        {name("faults that verify finds at the end"), number(faultsOf(proof)), "", 0, "", "0"},
        {name("verify"), proofSeconds, "s", 0, "", ""}};
    for (const auto& [code, count] : report.rejected())
        figures.push_back({name("rejected, " + code), number(count), "commands", 0, "", ""});
    return figures;
}

} // namespace

/// Random commands of all areas on a new workspace: whether the books hold, and how fast.
std::vector<BenchFigure> benchOperations(Program&, const BenchOptions& options) {
    Catalog catalog;
    addAllAreas(catalog);
    const auto place = operationsPlace(options);
    OperationsClock clock;
    SeededRandom random(options.seed + 1);
    Engine engine(*place.workspace, catalog, clock, random);
    engine.addEntity(0);
    engine.addEntity(1);
    const AuditAnchor anchor(options.folder + "/operations.anchor", std::string(64, 'k'));
    double engineSeconds = 0;
    OperationsRun run(
        *place.workspace, catalog, clock,
        [&](std::span<const Command> commands) {
            const Stopwatch watch;
            auto results = engine.process(commands);
            engine.fireTimers();
            engineSeconds += watch.seconds();
            return results;
        },
        options.seed, options.size > 0 ? options.size : usualOperations);
    run.begin();
    engineSeconds = 0;
    const Stopwatch watch;
    while (run.step()) {
        const auto sent = run.report().sent;
        if (sent % anchorEvery == 0)
            anchorHeads(anchor, engine, clock);
        if (sent % toldEvery == 0)
            log::info("{} sent, {:.0f} a second, {} imbalances", sent, static_cast<double>(sent) / watch.seconds(),
                      run.report().imbalances.size());
    }
    const auto seconds = watch.seconds();
    anchorHeads(anchor, engine, clock);
    for (const auto& fault : run.report().imbalances)
        log::warn("{}", fault);
    for (const auto& failure : run.report().parked)
        log::warn("Failed: {}", failure);
    for (const auto& line : run.report().told())
        log::info("{}", line);
    const Stopwatch proving;
    const auto proof = verify(*place.workspace, &anchor);
    const auto provingSeconds = proving.seconds();
    return figuresOf(place, run.report(), seconds, engineSeconds, proof, provingSeconds);
}

} // namespace opsdesk
