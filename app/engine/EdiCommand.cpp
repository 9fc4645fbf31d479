#include "app/engine/Outcome.h"
#include "app/engine/Place.h"

#include "core/base/Error.h"
#include "core/integration/OrderFile.h"

#include <boost/json.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <span>
#include <sstream>

namespace opsdesk {

namespace {

struct EdiOptions {
    PlaceOptions place;
    std::string user, order, format = "x12", folder;
    std::vector<std::string> files;
    std::int64_t entity = 1;
    long control = 1;
};

std::string contentOf(const std::string& name) {
    std::ifstream file(name, std::ios::binary);
    if (!file)
        throw UsageError("The file " + name + " cannot be read.");
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return std::move(bytes).str();
}

/// Every file is a command of its own: one that cannot be taken keeps no other.
void takeMessages(Program& program, const EdiOptions& options) {
    if (options.place.isCentral() == !options.user.empty())
        throw UsageError(
            "Give --workspace FILE with --as USER, or --central URL, where people are who they log in as.");
    const auto place = openPlace(program, options.place);
    for (const auto& file : options.files) {
        Command command;
        command.id = program.random.uuid(program.clock.now());
        command.type = "edi_message.receive";
        command.entity = options.entity;
        command.actor = options.user;
        command.payload = boost::json::serialize(boost::json::object{{"content", contentOf(file)}});
        printOutcome(program, place->bus().submitAndWait(std::move(command)), "edi_message.receive");
    }
}

std::string written(const OutgoingOrder& order, const EdiOptions& options, Timestamp now) {
    if (options.format == "csv")
        return orderCsv(order);
    if (options.format == "xlsx")
        return orderXlsx(order);
    if (options.format == "x12")
        return orderX12(order, now, options.control);
    const MailFile lines{orderFileName(order, "csv"), "text/csv", orderCsv(order)};
    return orderMail(order, std::span(&lines, 1));
}

/// Into the folder whole or not at all: whoever takes files from there never sees half of one.
void drop(const std::string& folder, const std::string& name, const std::string& content) {
    const auto file = std::filesystem::path(folder) / name;
    const auto part = file.string() + ".part";
    std::ofstream out(part, std::ios::binary);
    out << content;
    out.close();
    std::error_code failure;
    if (out)
        std::filesystem::rename(part, file, failure);
    if (!out || failure)
        throw UsageError("The file " + file.string() + " cannot be written; look whether the folder is there.");
    std::printf("%s\n", file.string().c_str());
}

void writeOrderOut(Program& program, const EdiOptions& options) {
    const auto reader = openPlaceReader(program, options.place);
    const auto order = readOutgoingOrder(*reader, options.entity, options.order);
    const auto content = written(order, options, program.clock.now());
    if (options.folder.empty())
        std::fwrite(content.data(), 1, content.size(), stdout);
    else
        drop(options.folder, orderFileName(order, options.format == "mail" ? "eml" : options.format), content);
}

} // namespace

void addEdiCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("edi", "Take messages of partners, or write an order for its supplier (X12)");
    command->require_subcommand(1);
    auto options = std::make_shared<EdiOptions>();
    auto* in = command->add_subcommand("in", "Take 855 and 856");
    addPlaceOptions(*in, options->place);
    in->add_option("files", options->files, "An interchange each")->required();
    in->add_option("--as", options->user, "The user who acts, in an embedded workspace")->type_name("USER");
    in->add_option("--entity", options->entity, "Legal entity");
    in->callback([&program, options] { takeMessages(program, *options); });
    auto* out = command->add_subcommand("out", "Write a released order for its supplier");
    addPlaceOptions(*out, options->place);
    out->add_option("order", options->order, "Its number, such as PO-2011-000123")->required();
    out->add_option("--format", options->format, "x12 (an 850), csv, xlsx, or mail: a draft for a mail program")
        ->check(CLI::IsMember({"x12", "csv", "xlsx", "mail"}));
    out->add_option("--folder", options->folder, "Write a file there, called as the order, instead of to stdout")
        ->type_name("DIR");
    out->add_option("--control", options->control, "Control number of the interchange")
        ->check(CLI::Range(1, 999999999));
    out->add_option("--entity", options->entity, "Legal entity");
    out->callback([&program, options] { writeOrderOut(program, *options); });
}

} // namespace opsdesk
