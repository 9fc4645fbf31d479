#include "app/engine/Outcome.h"
#include "app/engine/Place.h"

#include "core/base/Base64.h"
#include "core/base/Digest.h"
#include "core/base/Error.h"
#include "core/documents/AttachmentCommands.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace opsdesk {

namespace {

struct AttachOptions {
    PlaceOptions place;
    std::string user, file, to, get;
    std::int64_t entity = 1;
};

std::string readFile(const std::string& name) {
    std::error_code error;
    const auto size = std::filesystem::file_size(name, error);
    std::ifstream file(name, std::ios::binary);
    if (error || !file)
        throw UsageError("The file " + name + " cannot be read.");
    if (size > static_cast<std::uintmax_t>(largestAttachment))
        throw UsageError(
            fmt::format("{} has {} bytes; a file that is attached has {} at most.", name, size, largestAttachment));
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return std::move(bytes).str();
}

Bytes bytesOf(std::string_view text) {
    const auto* begin = reinterpret_cast<const std::byte*>(text.data());
    return Bytes(begin, begin + text.size());
}

/// The announcement, then a command for each part.
std::vector<Command> commandsFor(Program& program, const AttachOptions& options) {
    const auto colon = options.to.find(':');
    if (colon == std::string::npos)
        throw UsageError("Name the document by kind and id, such as --to purchase_order:ID or --to item:7.");
    const auto bytes = readFile(options.file);
    const auto name = safeFileName(std::filesystem::path(options.file).filename().string());
    const auto type = mediaTypeOf(name, bytes);
    if (type.empty())
        throw UsageError(options.file + " cannot be attached: pictures, PDF, CSV, text and XLSX can.");
    Command base;
    base.entity = options.entity;
    base.actor = options.user;
    base.sender = program.random.uuid(program.clock.now());
    base.document = program.random.uuid(program.clock.now());
    std::vector<Command> commands;
    const auto add = [&](std::string kind, boost::json::object payload) {
        auto command = base;
        command.id = program.random.uuid(program.clock.now());
        command.sequence = static_cast<std::int64_t>(commands.size()) + 1;
        command.type = std::move(kind);
        command.payload = boost::json::serialize(payload);
        commands.push_back(std::move(command));
    };
    add("attachment.add", {{"kind", options.to.substr(0, colon)},
                           {"document", options.to.substr(colon + 1)},
                           {"name", name},
                           {"media_type", type},
                           {"size", bytes.size()},
                           {"sha256", sha256(bytes).toHex()}});
    const std::string_view all = bytes;
    for (std::int64_t part = 1; part <= attachmentParts(static_cast<std::int64_t>(bytes.size())); ++part)
        add("attachment.put",
            {{"part", part},
             {"content", toBase64(bytesOf(all.substr(static_cast<std::size_t>((part - 1) * attachmentPartSize),
                                                     static_cast<std::size_t>(attachmentPartSize))))}});
    return commands;
}

void put(Program& program, const AttachOptions& options) {
    if (options.place.isCentral() == !options.user.empty())
        throw UsageError(
            "Give --workspace FILE with --as USER, or --central URL, where people are who they log in as.");
    auto commands = commandsFor(program, options);
    const auto place = openPlace(program, options.place);
    for (auto& command : commands) {
        const auto type = command.type;
        const auto result = place->bus().submitAndWait(std::move(command));
        printOutcome(program, result, type);
        if (!result.applied())
            return;
    }
}

const Value& cell(const View& view, const ViewRow& row, std::string_view column) {
    return row[static_cast<std::size_t>(view.index(column))];
}

void get(Program& program, const AttachOptions& options) {
    const auto reader = openPlaceReader(program, options.place);
    const auto files = reader->rowsById("attachments", options.entity, {options.get});
    if (files.empty())
        throw UsageError("There is no attachment " + options.get + " here.");
    std::string bytes;
    const auto& parts = reader->view("attachment-parts");
    ViewQuery query;
    query.view = parts.name;
    query.entity = options.entity;
    query.filters = {Filter::parse("attachment_id = " + options.get)};
    for (const auto& row : reader->rows(query)) {
        const auto& content = std::get<Bytes>(cell(parts, row, "content"));
        bytes.append(reinterpret_cast<const char*>(content.data()), content.size());
    }
    const auto& digest = asText(cell(reader->view("attachments"), files.front(), "sha256"));
    if (sha256(bytes).toHex() != digest)
        throw Error("The bytes of the attachment are not those that were attached, or were removed.");
    std::ofstream out(options.file, std::ios::binary | std::ios::trunc);
    if (!out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush())
        throw Error("The file " + options.file + " cannot be written.");
    std::printf("%s\n", boost::json::serialize(
                            boost::json::object{{"file", options.file}, {"bytes", bytes.size()}, {"sha256", digest}})
                            .c_str());
}

} // namespace

void addAttachCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("attach", "Attach a file to a document, or take one out");
    auto options = std::make_shared<AttachOptions>();
    addPlaceOptions(*command, options->place);
    command->add_option("file", options->file, "The file to attach, or to write with --get")->required();
    command->add_option("--as", options->user, "The user who acts, in an embedded workspace")->type_name("USER");
    auto* to = command->add_option("--to", options->to, "The document, such as purchase_order:ID or item:7")
                   ->type_name("KIND:ID");
    command->add_option("--get", options->get, "Write this attachment of the view attachments to the file")
        ->type_name("ID")
        ->excludes(to);
    command->add_option("--entity", options->entity, "Legal entity")->capture_default_str();
    command->callback([&program, options] {
        requirePlace(options->place);
        if (options->get.empty())
            put(program, *options);
        else
            get(program, *options);
    });
}

} // namespace opsdesk
