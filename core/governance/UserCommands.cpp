#include "core/governance/UserCommands.h"

#include "core/governance/Rights.h"
#include "core/governance/UserChecks.h"
#include "core/governance/UserEntity.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/UserId.h"

#include <fmt/ranges.h>

namespace opsdesk {

namespace {

struct AddUser {
    std::string user, name;
    std::vector<std::string> roles;
    std::optional<std::vector<std::int64_t>> entities;
};
BOOST_DESCRIBE_STRUCT(AddUser, (), (user, name, roles, entities))

struct UserRole {
    std::string user, role;
};
BOOST_DESCRIBE_STRUCT(UserRole, (), (user, role))

struct UserPlace {
    std::string user;
    std::int64_t entity = 0;
};
BOOST_DESCRIBE_STRUCT(UserPlace, (), (user, entity))

struct OneUser {
    std::string user;
};
BOOST_DESCRIBE_STRUCT(OneUser, (), (user))

Outcome checkEntity(Context& context, std::int64_t entity) {
    // Streams are made by the engine apart from its turns, so that the store knows them all.
    if (entity >= 1 &&
        context.rows().connection().scalar("SELECT entity FROM stream WHERE entity = ?", {Value(entity)}))
        return {};
    return reject("unknown_entity", fmt::format("There is no legal entity {}.", entity), "entity");
}

Outcome setPlace(Context& context, const std::string& user, std::int64_t entity, bool active) {
    if (auto known = checkEntity(context, entity); !known)
        return known;
    context.rows().put(UserEntity{0, user, entity, active, 0});
    return {};
}

Outcome addUser(Context& context, const AddUser& wish) {
    if (!isUserId(wish.user))
        return reject(
            "bad_user_id",
            fmt::format("\"{}\" cannot be what somebody logs in with: take a lower-case letter, then 1 to 30 "
                        "lower-case letters, digits, - or _, and no name that the program or PostgreSQL keeps.",
                        wish.user),
            "user");
    if (findUser(context, wish.user))
        return reject("user_exists", fmt::format("There is a user {} already.", wish.user), "user");
    if (wish.name.find_first_not_of(' ') == std::string::npos)
        return reject("missing_field", "Give the person's name.", "name");
    const User user{0, wish.user, wish.name, wish.roles, true, 0};
    for (const auto& role : wish.roles)
        if (auto known = checkRole(role); !known)
            return known;
    if (auto fit = checkFit(context, user); !fit)
        return fit;
    for (const auto entity : wish.entities.value_or(std::vector<std::int64_t>{1}))
        if (auto done = setPlace(context, wish.user, entity, true); !done)
            return done;
    context.rows().put(user);
    return {};
}

Outcome grant(Context& context, const UserRole& wish) {
    auto user = requireUser(context, wish.user);
    if (!user)
        return tl::unexpected(user.error());
    if (wish.user == context.duties().own().id)
        return reject("own_rights", "Nobody gives roles to themselves; another administrator can.", "user");
    if (auto known = checkRole(wish.role); !known)
        return known;
    if (!user->has(wish.role))
        user->roles.push_back(wish.role);
    if (auto fit = checkFit(context, *user); !fit)
        return fit;
    context.rows().put(*std::move(user));
    return {};
}

Outcome revoke(Context& context, const UserRole& wish) {
    auto user = requireUser(context, wish.user);
    if (!user)
        return tl::unexpected(user.error());
    if (auto known = checkRole(wish.role); !known)
        return known;
    if (wish.role == "admin")
        if (auto left = checkAdminLeft(context, *user); !left)
            return left;
    std::erase(user->roles, wish.role);
    context.rows().put(*std::move(user));
    return {};
}

Outcome move(Context& context, const UserPlace& wish, bool in) {
    if (const auto user = requireUser(context, wish.user); !user)
        return tl::unexpected(user.error());
    return setPlace(context, wish.user, wish.entity, in);
}

Outcome setActive(Context& context, const OneUser& wish, bool active) {
    auto user = requireUser(context, wish.user);
    if (!user)
        return tl::unexpected(user.error());
    if (!active)
        if (auto left = checkAdminLeft(context, *user); !left)
            return left;
    user->active = active;
    context.rows().put(*std::move(user));
    return {};
}

Outcome notePassword(Context& context) {
    const auto wish = readPayload<OneUser>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (wish->user != context.actor().id)
        if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
            return allowed;
    const auto user = requireUser(context, wish->user);
    return user ? Outcome() : tl::unexpected(user.error());
}

/// A command that administrators alone may send.
template <class Payload>
CommandType administration(std::string name, std::string summary, std::map<std::string, std::string> notes,
                           std::function<Outcome(Context&, const Payload&)> handle) {
    CommandType type;
    type.name = std::move(name);
    type.summary = std::move(summary);
    type.fields = describePayload<Payload>();
    type.notes = std::move(notes);
    type.shared = true;
    type.handle = [handle = std::move(handle)](Context& context) -> Outcome {
        if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
            return allowed;
        const auto wish = readPayload<Payload>(context.command().payload);
        return wish ? handle(context, *wish) : tl::unexpected(wish.error());
    };
    return type;
}

const std::string user = "what they log in with", role = "see `opsdeskd rights`", entity = "legal entity, from 1 on";

} // namespace

void addUserCommands(Catalog& catalog) {
    catalog.add(administration<AddUser>("user.add", "Adds a person who may act.",
                                        {{"user", user + ": 2 to 31 of a-z, 0-9, - and _"},
                                         {"name", "what they are called"},
                                         {"roles", role},
                                         {"entities", "legal entities that they work in; 1 when left out"}},
                                        addUser));
    catalog.add(
        administration<UserRole>("user.grant", "Gives a person a role.", {{"user", user}, {"role", role}}, grant));
    catalog.add(administration<UserRole>("user.revoke", "Takes a role from a person.", {{"user", user}, {"role", role}},
                                         revoke));
    catalog.add(administration<UserPlace>("user.enter", "Lets a person work in a legal entity.",
                                          {{"user", user}, {"entity", entity}},
                                          [](auto& context, const auto& wish) { return move(context, wish, true); }));
    catalog.add(administration<UserPlace>("user.leave", "Ends a person's work in a legal entity.",
                                          {{"user", user}, {"entity", entity}},
                                          [](auto& context, const auto& wish) { return move(context, wish, false); }));
    catalog.add(
        administration<OneUser>("user.disable", "Keeps a person from acting and from logging in.", {{"user", user}},
                                [](auto& context, const auto& wish) { return setActive(context, wish, false); }));
    catalog.add(
        administration<OneUser>("user.enable", "Lets a person act again.", {{"user", user}},
                                [](auto& context, const auto& wish) { return setActive(context, wish, true); }));
    CommandType noted;
    noted.name = "user.note_password";
    noted.summary = "Records that a person's password was set; sent by the centre itself.";
    noted.fields = describePayload<OneUser>();
    noted.notes = {{"user", "whose password it is"}};
    noted.shared = true;
    noted.handle = notePassword;
    catalog.add(std::move(noted));
}

} // namespace opsdesk
