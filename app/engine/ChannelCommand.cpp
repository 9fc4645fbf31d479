#include "app/engine/Outcome.h"
#include "app/engine/Place.h"

#include "core/base/Error.h"
#include "core/integration/TextDecoding.h"
#include "core/integration/channels/ChannelReader.h"

#include <boost/json.hpp>

#include <fstream>
#include <sstream>

namespace opsdesk {

namespace {

struct ChannelOptions {
    PlaceOptions place;
    std::string user, channel, kind, node;
    std::vector<std::string> files;
    std::int64_t entity = 1;
};

/// As text: marketplaces write their files in Windows-1252 where people do.
std::string readWhole(const std::string& name) {
    std::ifstream file(name, std::ios::binary);
    if (!file)
        throw UsageError("The file " + name + " cannot be read.");
    std::ostringstream bytes;
    bytes << file.rdbuf();
    auto text = decodeText(std::move(bytes).str(), name, TextEncoding::Utf8OrWindows1252);
    if (!text)
        throw UsageError(text.error().text);
    return *std::move(text);
}

boost::json::object payloadOf(const ChannelOptions& options, const ChannelPart& part) {
    boost::json::object payload{{"channel", options.channel}, {"content", part.content}};
    if (const auto& kind = options.kind.empty() ? part.kind : options.kind; !kind.empty())
        payload["kind"] = kind;
    if (!options.node.empty())
        payload["node"] = options.node;
    return payload;
}

/// Every message is a command of its own: one that cannot be taken keeps no other.
void takeChannelFiles(Program& program, const ChannelOptions& options) {
    if (options.place.isCentral() == !options.user.empty())
        throw UsageError(
            "Give --workspace FILE with --as USER, or --central URL, where people are who they log in as.");
    std::vector<std::string> files;
    for (const auto& file : options.files)
        files.push_back(readWhole(file));
    auto parts = splitChannelFiles(files);
    if (!parts && files.size() > 1)
        throw UsageError("At " + parts.error().where + ": " + parts.error().reason);
    // What cannot be split is kept as one message, to be mended.
    const auto messages = parts ? *std::move(parts) : std::vector<ChannelPart>{{"", files.front()}};
    const auto place = openPlace(program, options.place);
    for (const auto& part : messages) {
        Command command;
        command.id = program.random.uuid(program.clock.now());
        command.type = "channel_message.receive";
        command.entity = options.entity;
        command.actor = options.user;
        command.payload = boost::json::serialize(payloadOf(options, part));
        printOutcome(program, place->bus().submitAndWait(std::move(command)), "channel_message.receive");
    }
}

} // namespace

void addChannelCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("channel", "Take what web shops and marketplaces send");
    command->require_subcommand(1);
    auto options = std::make_shared<ChannelOptions>();
    auto* in = command->add_subcommand("in", "Take orders, refunds, returns and settlements");
    addPlaceOptions(*in, options->place);
    in->add_option("files", options->files, "JSON or tab-separated; each may hold many messages")->required();
    in->add_option("--channel", options->channel, "Code of the channel that sent them")->required();
    in->add_option("--kind", options->kind, "Refuse what is of another kind")
        ->check(CLI::IsMember({"order", "refund", "return", "settlement"}));
    in->add_option("--node", options->node, "Code of the node that ships, where there are several");
    in->add_option("--as", options->user, "The user who acts, in an embedded workspace")->type_name("USER");
    in->add_option("--entity", options->entity, "Legal entity");
    in->callback([&program, options] { takeChannelFiles(program, *options); });
}

} // namespace opsdesk
