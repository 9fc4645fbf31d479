#include "app/engine/Bench.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/ledger/BookingDay.h"
#include "core/ledger/GeneralLedger.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

constexpr std::int64_t usualEntries = 500'000;
constexpr std::int64_t entriesPerCommand = 2'000;
constexpr std::string_view journalCommand = "bench.journal";

/// Of `bench.journal`.
struct BenchJournalPayload {
    std::int64_t entries = 0;
    Date first; ///< of the month, in which they lie
};
BOOST_DESCRIBE_STRUCT(BenchJournalPayload, (), (entries, first))

Outcome writeEntries(Context& context) {
    const auto payload = readPayload<BenchJournalPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    constexpr std::array<std::string_view, 4> events{"sale", "sale_tax", "payment", "channel_fee"};
    const auto days = lastDayOf(periodOf(payload->first)).day();
    const Currency pounds("GBP");
    for (std::int64_t entry = 0; entry < payload->entries; ++entry) {
        const auto day = payload->first + static_cast<int>(entry % days);
        const auto posted = postJournal(context, {std::string(events[static_cast<std::size_t>(entry) % events.size()]),
                                                  std::nullopt,
                                                  fmt::format("B-{}", entry),
                                                  day,
                                                  pounds,
                                                  "An entry",
                                                  {{Minor(100 + entry % 900)}}});
        if (!posted)
            return tl::unexpected(posted.error());
    }
    return {};
}

void addBenchJournal(Catalog& catalog) {
    addAllAreas(catalog);
    CommandType type;
    type.name = journalCommand;
    type.summary = "Posts entries for a bench.";
    type.fields = describePayload<BenchJournalPayload>();
    type.bulk = true;
    type.handle = writeEntries;
    catalog.add(std::move(type));
}

Command benchCommand(Program& program, std::string type, std::string payload) {
    Command command;
    command.id = program.random.uuid(program.clock.now());
    command.type = std::move(type);
    command.entity = 1;
    command.actor = "controller";
    command.payload = std::move(payload);
    return command;
}

/// Seconds that one step of closing takes.
double stepSeconds(Program& program, Workspace& workspace, std::int64_t period, const std::string& action) {
    auto command = benchCommand(program, "period." + action, "{}");
    command.document = fiscalPeriodId(1, period);
    const Stopwatch watch;
    const auto result = workspace.bus().submitAndWait(std::move(command));
    if (!result.applied())
        throw Error("A command of the bench was refused: " + result.rejection.text);
    return watch.seconds();
}

double rawScanSeconds(const std::string& file) {
    const auto reader = store::openSqlite(file, store::OpenMode::ReadOnly);
    const Stopwatch watch;
    reader->scalar("SELECT SUM(debit) - SUM(credit) FROM journal_line");
    return watch.seconds();
}

} // namespace

/// A month of half a million entries, soft closed and closed.
std::vector<BenchFigure> benchClose(Program& program, const BenchOptions& options) {
    const auto entries = options.size > 0 ? options.size : usualEntries;
    Catalog catalog;
    addBenchJournal(catalog);
    const auto file = options.folder + "/close.opsdesk";
    Workspace::init(file, catalog, program.clock, program.random);
    const auto workspace = Workspace::open(file, catalog, program.clock, program.random);
    const auto thisMonth = firstDayOf(periodOf(program.clock.now().date()));
    const auto period = periodOf(thisMonth - 1);
    std::vector<Command> commands;
    for (std::int64_t left = entries; left > 0; left -= entriesPerCommand)
        commands.push_back(
            benchCommand(program, std::string(journalCommand),
                         writePayload(BenchJournalPayload{std::min(left, entriesPerCommand), firstDayOf(period)})));
    submitAll(workspace->bus(), std::move(commands));
    const auto soft = stepSeconds(program, *workspace, period, "soft_close");
    const auto close = stepSeconds(program, *workspace, period, "close");
    const auto floor = rawScanSeconds(file);
    const auto figure = [&](std::string_view what, double seconds, std::string aim) {
        return BenchFigure{fmt::format("close: {} of a month of {} entries", what, entries),
                           seconds,
                           "s",
                           floor,
                           "the same lines summed by SQLite alone",
                           std::move(aim)};
    };
    return {figure("soft close", soft, ""), figure("close", close, ""),
            figure("soft close and close", soft + close, "<= 10 s")};
}

} // namespace opsdesk
