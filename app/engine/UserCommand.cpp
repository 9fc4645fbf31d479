#include "app/engine/Outcome.h"
#include "app/engine/Place.h"

#include "core/base/Error.h"
#include "core/governance/User.h"
#include "core/sync/CentralPassword.h"

#include <boost/json.hpp>

#include <cstdio>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace opsdesk {

namespace {

/// What a subcommand was given, by the names of the payload's fields.
struct UserOptions {
    PlaceOptions place;
    std::string actor; ///< embedded only
    std::string user, name, role, from, first, last, delegation;
    std::vector<std::string> roles;
    std::vector<std::int64_t> entities;
    std::int64_t entity = 1;
};

using UserWish = std::shared_ptr<UserOptions>;
using MakePayload = std::function<boost::json::object(const UserOptions&)>;

CLI::App* addUserPart(CLI::App& group, const UserWish& options, const char* name, const char* summary) {
    auto* part = group.add_subcommand(name, summary);
    addPlaceOptions(*part, options->place);
    return part;
}

void requireActor(const UserOptions& options) {
    requirePlace(options.place);
    if (options.place.isCentral() && !options.actor.empty())
        throw UsageError("At a centre people act as who they log in as; leave --as out.");
    if (!options.place.isCentral() && (options.actor.empty() || options.actor == engineUser().id))
        throw UsageError("Say who acts: --as USER.");
}

CommandResult send(Program& program, const UserOptions& options, const char* type, std::string payload) {
    requireActor(options);
    Command command;
    command.id = program.random.uuid(program.clock.now());
    command.type = type;
    command.sender = program.random.uuid(program.clock.now());
    command.sequence = 1;
    command.actor = options.actor;
    command.payload = std::move(payload);
    return openPlace(program, options.place)->bus().submitAndWait(std::move(command));
}

/// A subcommand that sends one command of its name.
CLI::App* addSender(CLI::App& group, Program& program, const UserWish& options, const char* name, const char* summary,
                    const char* type, MakePayload payload) {
    auto* part = addUserPart(group, options, name, summary);
    part->add_option("--as", options->actor, "The user who acts; embedded only")->type_name("USER");
    part->callback([&program, options, type, payload = std::move(payload)] {
        printOutcome(program, send(program, *options, type, boost::json::serialize(payload(*options))), type);
    });
    return part;
}

boost::json::object userAlone(const UserOptions& options) {
    return {{"user", options.user}};
}

boost::json::object userAndRole(const UserOptions& options) {
    return {{"user", options.user}, {"role", options.role}};
}

boost::json::object userAndEntity(const UserOptions& options) {
    return {{"user", options.user}, {"entity", options.entity}};
}

boost::json::object wholeUser(const UserOptions& options) {
    boost::json::object payload{{"user", options.user}, {"name", options.name}};
    payload["roles"] = boost::json::value_from(options.roles);
    if (!options.entities.empty())
        payload["entities"] = boost::json::value_from(options.entities);
    return payload;
}

boost::json::object delegation(const UserOptions& options) {
    boost::json::object payload{
        {"to", options.user}, {"role", options.role}, {"first_day", options.first}, {"last_day", options.last}};
    if (!options.from.empty())
        payload["from"] = options.from;
    return payload;
}

void addUserOption(CLI::App& part, const UserWish& options, const char* meaning = "What they log in with") {
    part.add_option("user", options->user, meaning)->required();
}

void addSenders(CLI::App& group, Program& program, const UserWish& options) {
    const auto sender = [&](const char* name, const char* summary, const char* type, MakePayload payload) {
        return addSender(group, program, options, name, summary, type, std::move(payload));
    };
    auto* add = sender("add", "Add a person", "user.add", wholeUser);
    addUserOption(*add, options);
    add->add_option("--name", options->name, "What they are called")->required();
    add->add_option("--role", options->roles, "A role; may be given more than once")->type_name("ROLE");
    add->add_option("--entity", options->entities, "A legal entity that they work in; 1 when left out");
    for (const auto& [name, summary, type] :
         {std::tuple("grant", "Give a person a role", "user.grant"), {"revoke", "Take a role away", "user.revoke"}}) {
        auto* part = sender(name, summary, type, userAndRole);
        addUserOption(*part, options);
        part->add_option("role", options->role, "Such as buyer; `opsdeskd rights` lists them")->required();
    }
    for (const auto& [name, summary, type] : {std::tuple("enter", "Let a person work in an entity", "user.enter"),
                                              {"leave", "End a person's work in an entity", "user.leave"}}) {
        auto* part = sender(name, summary, type, userAndEntity);
        addUserOption(*part, options);
        part->add_option("entity", options->entity, "The legal entity, from 1 on")->required();
    }
    for (const auto& [name, summary, type] :
         {std::tuple("disable", "Keep a person from acting and logging in", "user.disable"),
          {"enable", "Let a person act again", "user.enable"}})
        addUserOption(*sender(name, summary, type, userAlone), options);
    auto* lend = sender("delegate", "Let somebody stand in for a person in one role", "user.delegate", delegation);
    addUserOption(*lend, options, "Who stands in");
    lend->add_option("role", options->role, "The role they have meanwhile")->required();
    lend->add_option("first", options->first, "The first day, such as 2030-07-01")->required();
    lend->add_option("last", options->last, "The last day, included")->required();
    lend->add_option("--for", options->from, "Whose role it is; your own when left out")->type_name("USER");
    auto* end = sender("end-delegation", "End a delegation now", "user.end_delegation", [](const UserOptions& given) {
        return boost::json::object{{"delegation", given.delegation}};
    });
    end->add_option("delegation", options->delegation, "Its id, as list shows it")->required();
}

boost::json::array rowsOf(ViewReader& reader, const char* name) {
    ViewQuery query;
    query.view = name;
    const auto& view = reader.view(name);
    boost::json::array out;
    for (const auto& row : reader.rows(query)) {
        boost::json::object object;
        for (std::size_t i = 0; i < view.columns.size(); ++i)
            object[view.columns[i].key] = toJson(row[i], view.columns[i].type);
        out.push_back(std::move(object));
    }
    return out;
}

void list(Program& program, const UserOptions& options) {
    const auto reader = openPlaceReader(program, options.place);
    std::printf("%s\n", boost::json::serialize(boost::json::object{{"users", rowsOf(*reader, "users")},
                                                                   {"delegations", rowsOf(*reader, "delegations")}})
                            .c_str());
}

/// Reads a line from the terminal without showing it.
std::string askHidden(const char* question) {
    std::fprintf(stderr, "%s", question);
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    std::string line;
    std::getline(std::cin, line);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fprintf(stderr, "\n");
    return line;
}

std::string readPassword(const std::string& user) {
    if (isatty(STDIN_FILENO) == 0) {
        std::string line;
        std::getline(std::cin, line);
        return line;
    }
    const auto once = askHidden(("New password of " + user + ": ").c_str());
    if (once != askHidden("Once more: "))
        throw UsageError("The two passwords differ; nothing was changed.");
    return once;
}

void addPassword(CLI::App& group, const UserWish& options) {
    auto* part = group.add_subcommand(
        "password",
        "Set a password at a centre: your own, or as administrator anyone's; asked for, or read from stdin");
    addUserOption(*part, options);
    addCentralOption(*part, options->place.central, "as yourself");
    part->callback([options] {
        setCentralPassword(options->place.central, options->user, readPassword(options->user));
        std::printf("%s\n",
                    boost::json::serialize(boost::json::object{{"user", options->user}, {"password", "set"}}).c_str());
    });
}

} // namespace

void addUserCommand(CLI::App& app, Program& program) {
    auto* group = app.add_subcommand("user", "Administer users: who they are, what they may do, where, and for whom");
    group->require_subcommand(1);
    const auto options = std::make_shared<UserOptions>();
    addSenders(*group, program, options);
    addUserPart(*group, options, "list", "Print users and delegations")->callback([&program, options] {
        list(program, *options);
    });
    addPassword(*group, options);
}

} // namespace opsdesk
