#include "app/engine/Outcome.h"
#include "app/engine/Place.h"

#include "core/base/Error.h"
#include "core/base/WholeFileWriter.h"
#include "core/ledger/JournalExport.h"
#include "core/store/Migrator.h"
#include "core/sync/CentreSession.h"

#include <boost/json.hpp>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace opsdesk {

namespace {

struct JournalOptions {
    PlaceOptions place;
    std::string format = "csv", from, to, out;
    std::int64_t entity = 1;
};

std::optional<Date> dayOption(const std::string& name, const std::string& text) {
    if (text.empty())
        return std::nullopt;
    if (const auto day = Date::parse(text))
        return day;
    throw UsageError(fmt::format("{} takes a day such as 2011-11-30, not {}.", name, text));
}

std::unique_ptr<store::Connection> openForReading(const PlaceOptions& place) {
    requirePlace(place);
    if (place.isCentral())
        return openCentre(place.central);
    auto connection = store::openSqlite(place.workspace, store::OpenMode::ReadOnly);
    store::requireCurrentSchema(*connection);
    return connection;
}

void printPiece(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
        throw Error(fmt::format("The journal could not be written ({}); make room where it goes, and run this again.",
                                std::strerror(errno)));
}

void exportTo(const JournalOptions& options) {
    JournalExport wanted;
    wanted.entity = options.entity;
    wanted.format = options.format == "csv" ? JournalFormat::Csv : JournalFormat::Ledger;
    wanted.from = dayOption("--from", options.from);
    wanted.to = dayOption("--to", options.to);
    if (wanted.from && wanted.to && *wanted.to < *wanted.from)
        throw UsageError(fmt::format("{} is before {}: there are no such days.", options.to, options.from));
    const auto connection = openForReading(options.place);
    if (options.out.empty()) {
        exportJournal(*connection, wanted, printPiece);
        return;
    }
    WholeFileWriter file(options.out);
    const auto exported = exportJournal(*connection, wanted, [&](std::string_view text) { file.write(text); });
    file.publish();
    printObject({{"file", options.out}, {"entries", exported.entries}, {"lines", exported.lines}});
}

} // namespace

void addJournalCommand(CLI::App& app, Program&) {
    auto* journal = app.add_subcommand("journal", "The general ledger, for other programs")->require_subcommand(1);
    auto* command = journal->add_subcommand(
        "export", "Write every line of the journal; docs/accounting-export.md describes the formats");
    auto options = std::make_shared<JournalOptions>();
    addPlaceOptions(*command, options->place);
    command->add_option("--entity", options->entity, "The legal entity")->capture_default_str();
    command->add_option("--format", options->format, "csv, or ledger for plain-text accounting (ledger-cli, hledger)")
        ->check(CLI::IsMember({"csv", "ledger"}))
        ->capture_default_str();
    command->add_option("--from", options->from, "The first day")->type_name("DAY");
    command->add_option("--to", options->to, "The last day")->type_name("DAY");
    command->add_option("--out", options->out, "The file to write, whole or not at all; printed when left out")
        ->type_name("FILE");
    command->callback([options] { exportTo(*options); });
}

} // namespace opsdesk
