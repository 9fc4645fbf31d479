#include "app/engine/Outcome.h"
#include "app/engine/Place.h"

#include "core/base/Error.h"
#include "core/governance/User.h"
#include "core/sync/SyncMachine.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <future>
#include <iostream>

namespace opsdesk {

namespace {

struct SubmitOptions {
    PlaceOptions place;
    std::string cache, user, type, json, ndjson, describe;
};

boost::json::array describeFields(const std::vector<PayloadField>& fields,
                                  const std::map<std::string, std::string>& notes) {
    boost::json::array out;
    for (const auto& field : fields) {
        boost::json::object entry{{"name", field.name},
                                  {"type", std::string(toString(field.type))},
                                  {"required", field.required},
                                  {"list", field.list}};
        if (const auto unit = unitOf(field.type); !unit.empty())
            entry["unit"] = unit;
        if (const auto note = notes.find(field.name); note != notes.end())
            entry["description"] = note->second;
        if (!field.fields.empty())
            entry["fields"] = describeFields(field.fields, notes);
        out.push_back(std::move(entry));
    }
    return out;
}

const CommandType& requireCommand(const Catalog& catalog, const std::string& name) {
    if (const auto* type = catalog.findCommand(name))
        return *type;
    std::vector<std::string> names;
    for (const auto& [known, type] : catalog.commands())
        names.push_back(known);
    throw UsageError(fmt::format("There is no command {}; there are {}.", name, fmt::join(names, ", ")));
}

void describe(const Catalog& catalog, const std::string& name) {
    const auto& type = requireCommand(catalog, name);
    boost::json::object envelope{
        {"id", "the document, as a view shows it; the command's own id where `document` or `payload` stands beside it"},
        {"document", "the document, in the long form"},
        {"payload", "the fields below, in the long form; they may also stand beside the envelope's"},
        {"expected", "an object with version and amount, in the long form"},
        {"version", "of the document, as seen; refused when it has changed"},
        {"amount", "of the document in minor units, as seen; refused when it has changed"},
        {"command_id", "UUID of this command, to send it again safely; made when left out"},
        {"after", "id of the command that must be the document's last"},
        {"format", "of the payload; 1"},
        {"entity", type.shared ? "0: this command belongs to the shared stream" : "legal entity, 1 when left out"}};
    std::printf("%s\n", boost::json::serialize(boost::json::object{{"type", type.name},
                                                                   {"summary", type.summary},
                                                                   {"envelope", std::move(envelope)},
                                                                   {"fields", describeFields(type.fields, type.notes)}})
                            .c_str());
}

template <class T>
T takeField(boost::json::object& object, std::string_view name, const std::string& place) {
    T out{};
    if (const auto* found = object.if_contains(name); found && !json::read(*found, out))
        throw UsageError(
            fmt::format("{}{}", place, json::wrongField(std::string(name), json::TypeOf<T>::value, *found).text));
    object.erase(name);
    return out;
}

boost::json::object readObject(const std::string& text, const std::string& place) {
    boost::json::error_code error;
    auto parsed = boost::json::parse(text, error);
    if (error || !parsed.is_object())
        throw UsageError(
            place + "This is not a JSON object: " + (error ? error.message() : "it is another kind of value") + ".");
    return std::move(parsed.get_object());
}

/// What the sender saw: `version` and `amount`, alone or within `expected`.
Expected takeExpected(boost::json::object& object, const std::string& place) {
    Expected expected;
    const auto take = [&](boost::json::object& from) {
        if (from.contains("version"))
            expected.version = takeField<std::int64_t>(from, "version", place);
        if (from.contains("amount"))
            expected.amount = takeField<Minor>(from, "amount", place);
    };
    take(object);
    if (auto* seen = object.if_contains("expected")) {
        if (!seen->is_object())
            throw UsageError(place + "Field expected must be an object with version and amount.");
        take(seen->get_object());
        if (!seen->get_object().empty())
            throw UsageError(fmt::format("{}There is no field expected.{}; there are version and amount.", place,
                                         std::string(seen->get_object().begin()->key())));
        object.erase("expected");
    }
    return expected;
}

/// The payload's fields, which stand beside the envelope's or in a `payload` of their own.
std::string takePayload(boost::json::object& object, const std::string& place) {
    auto* payload = object.if_contains("payload");
    if (!payload)
        return boost::json::serialize(object);
    if (!payload->is_object())
        throw UsageError(place + "Field payload must be an object.");
    if (object.size() > 1)
        for (const auto& field : object)
            if (field.key() != "payload")
                throw UsageError(
                    fmt::format("{}Field {} stands beside payload; put it in.", place, std::string(field.key())));
    return boost::json::serialize(*payload);
}

/// One command from what a person wrote, in either form: the envelope of docs/architecture.md, where `id` is the
/// command's own, or short, without `document` and `payload`, where `id` is the document's as the view shows it.
Command readCommand(Program& program, const SubmitOptions& options, const std::string& text, const std::string& place) {
    auto object = readObject(text, place);
    Command command;
    command.type = options.type;
    if (const auto type = takeField<std::string>(object, "type", place); command.type.empty())
        command.type = type;
    else if (!type.empty() && type != command.type)
        throw UsageError(
            fmt::format("{}The type is {} here and {} in --type; leave one out.", place, type, command.type));
    if (command.type.empty())
        throw UsageError(place + "The command has no type; give one, such as \"type\": \"purchase_order.approve\".");
    const auto& type = requireCommand(program.catalog, command.type);
    command.actor = options.user;
    command.entity = type.shared ? 0 : 1;
    const bool full = object.contains("document") || object.contains("payload");
    const auto takeId = [&](std::string_view name, auto& id) {
        if (object.contains(name))
            id = takeField<Uuid>(object, name, place);
    };
    command.id = program.random.uuid(program.clock.now());
    takeId("command_id", command.id);
    takeId("document", command.document);
    if (full)
        takeId("id", command.id);
    else
        takeId("id", command.document);
    takeId("after", command.after);
    takeId("sender", command.sender);
    if (object.contains("entity"))
        command.entity = takeField<std::int64_t>(object, "entity", place);
    if (object.contains("format"))
        command.format = takeField<std::int64_t>(object, "format", place);
    if (object.contains("sequence"))
        command.sequence = takeField<std::int64_t>(object, "sequence", place);
    command.expected = takeExpected(object, place);
    command.payload = takePayload(object, place);
    return command;
}

std::vector<Command> readCommands(Program& program, const SubmitOptions& options) {
    std::vector<Command> commands;
    if (options.ndjson.empty()) {
        commands.push_back(readCommand(program, options, options.json.empty() ? "{}" : options.json, ""));
        return commands;
    }
    std::ifstream file(options.ndjson);
    if (options.ndjson != "-" && (!file || std::filesystem::is_directory(options.ndjson)))
        throw UsageError("The file " + options.ndjson + " cannot be read.");
    auto& stream = options.ndjson == "-" ? std::cin : static_cast<std::istream&>(file);
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number)
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            commands.push_back(readCommand(program, options, line, fmt::format("Line {}: ", number)));
    return commands;
}

void requireSender(const SubmitOptions& options) {
    const bool elsewhere = options.place.isCentral() || !options.cache.empty();
    const bool named = elsewhere || (!options.place.workspace.empty() && !options.user.empty());
    if (!named || (options.type.empty() && options.ndjson.empty()))
        throw UsageError(
            "Give --workspace FILE with --as USER, or --central URL, or --cache FOLDER; and --type TYPE with "
            "--json '{…}', or --ndjson FILE.");
    if (elsewhere && !options.user.empty())
        throw UsageError(
            "At a centre people act as who they log in as; leave --as out and name yourself in the address.");
}

/// Puts them into the outbox of a console, which sends them when it has contact; nothing is known of their outcome yet.
void submitToOutbox(Program& program, const SubmitOptions& options, std::vector<Command> commands) {
    if (!std::filesystem::is_directory(options.cache))
        throw UsageError(fmt::format("There is no folder {}; load a cache into it first with `opsdeskd sync --once`.",
                                     options.cache));
    const auto sent = commands;
    Outbox outbox(SyncMachine::outboxFile(options.cache), program.random);
    const auto answers = outbox.append(std::move(commands), program.clock.now());
    for (const auto& command : sent) {
        const auto answer = std::ranges::find(answers, command.id, &CommandResult::id);
        if (answer != answers.end())
            printOutcome(program, *answer, command.type);
        else
            std::printf("%s\n", boost::json::serialize(boost::json::object{{"command_id", command.id.toString()},
                                                                           {"type", command.type},
                                                                           {"state", "waiting"}})
                                    .c_str());
    }
}

void submit(Program& program, const SubmitOptions& options) {
    if (!options.describe.empty())
        return describe(program.catalog, options.describe);
    requireSender(options);
    if (options.user == engineUser().id)
        throw UsageError("No person is the engine; give the user who decides.");
    auto commands = readCommands(program, options);
    if (!options.cache.empty())
        return submitToOutbox(program, options, std::move(commands));
    const auto place = openPlace(program, options.place);
    std::vector<std::promise<CommandResult>> promises(commands.size());
    std::vector<std::string> types;
    const auto sender = program.random.uuid(program.clock.now());
    for (std::size_t i = 0; i < commands.size(); ++i) {
        types.push_back(commands[i].type);
        if (commands[i].sender == Uuid()) {
            commands[i].sender = sender;
            commands[i].sequence = static_cast<std::int64_t>(i) + 1;
        }
        place->bus().submit(std::move(commands[i]),
                            [&promises, i](const CommandResult& result) { promises[i].set_value(result); });
    }
    for (std::size_t i = 0; i < promises.size(); ++i) {
        printOutcome(program, promises[i].get_future().get(), types[i]);
    }
}

} // namespace

void addSubmitCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("submit", "Send commands; prints one outcome per command");
    auto options = std::make_shared<SubmitOptions>();
    addPlaceOptions(*command, options->place);
    command
        ->add_option("--cache", options->cache,
                     "A console's folder: they wait in its outbox until it has contact with its centre")
        ->type_name("FOLDER")
        ->excludes("--workspace", "--central");
    command->add_option("--as", options->user, "The user who acts, in an embedded workspace")->type_name("USER");
    command->add_option("--type", options->type, "The kind of command, such as purchase_order.approve");
    command->add_option("--json", options->json,
                        "Its id, version and amount as the view shows them, and its payload's fields");
    command->add_option("--ndjson", options->ndjson,
                        "A file with one command a line, each with its type; - for standard input");
    command->add_option("--describe", options->describe, "Print the fields of a kind of command")->type_name("TYPE");
    command->callback([&program, options] { submit(program, *options); });
}

} // namespace opsdesk
