#include "core/workflow/DocumentCommands.h"

#include "core/base/Error.h"
#include "core/governance/Involvement.h"
#include "core/governance/Policy.h"
#include "core/governance/Rights.h"
#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"
#include "core/workflow/CommandRow.h"

#include <fmt/ranges.h>

namespace opsdesk {

namespace {

/// Why the command that @p command waits for was not the last one applied to the document.
Outcome checkAfter(const Command& command, const Document& document, store::UnitOfWork& rows) {
    if (document.last_command == *command.after)
        return {};
    auto& statement = rows.connection().cached("SELECT state FROM command WHERE id = ?");
    statement.bind(0, *command.after);
    const bool known = statement.step();
    const bool applied = known && statement.text(0) == "applied";
    statement.reset();
    // A command of the same batch is not in the table yet; then the document tells: it was not applied to it last.
    if (applied)
        return reject("stale_version", "Someone changed this document after your previous step; look at it again.");
    return reject("dependency_rejected", "The step before this one was not applied, so this one was not either.");
}

std::string rolesWithoutLimit(std::string_view command) {
    std::vector<std::string_view> able;
    for (const auto& right : rights())
        if (right.command == command && right.limit.empty())
            able.push_back(right.role);
    return able.empty() ? "nobody" : fmt::format("{}", fmt::join(able, ", "));
}

} // namespace

std::optional<Minor> limitOf(store::UnitOfWork& rows, const std::string& id) {
    const auto* policy = rows.find<Policy>(std::int64_t(0), std::string_view(id));
    if (!policy || policy->state != "active")
        return {};
    return Minor(asInteger(parseValue(policy->value, ColumnType::Integer)));
}

Outcome checkRoles(Context& context, const User& person, std::optional<Minor> amount, Currency currency) {
    const auto& type = context.command().type;
    auto& rows = context.rows();
    if (amount && !currency.code().empty() && isLimited(person, type)) {
        const auto home = setting(rows, "currency");
        if (home && *home != currency.code()) {
            const auto conversion = conversionOn(rows, currency, Currency(*home), context.businessDate());
            if (!conversion)
                return reject("no_rate",
                              fmt::format("The amount is in {} and no rate to {} of the last {} days is known, so your "
                                          "limit cannot be judged; {} may do it, or somebody notes the rate.",
                                          currency.code(), *home, rateHoldsDays, rolesWithoutLimit(type)));
            amount = conversion->of(*amount);
        }
    }
    return checkRights(person, type, amount, [&](const std::string& id) { return limitOf(rows, id); });
}

Outcome checkParts(Context& context, const Document& document, std::string_view person, std::string_view who) {
    for (const auto& conflict : conflictingParts()) {
        if (conflict.command != context.command().type)
            continue;
        if (context.rows().find<Involvement>(context.entity(), document.id, person, conflict.part))
            return reject(
                "segregation_of_duties",
                fmt::format("{} took part in this document ({}), so someone else must do this.", who, conflict.part));
    }
    return {};
}

void enterState(const Transition& transition, Document& document) {
    if (!transition.next.empty())
        document.state = transition.next;
    else if (!transition.leadsTo(document.state))
        throw Error(fmt::format("{} is {} after \"{}\", which its machine does not say.", document.number,
                                document.state, transition.action));
}

void requireDeclared(const StateMachine& machine, const Transition& transition, bool guard, bool effect) {
    if (!transition.guard.empty() && !guard)
        throw Error(fmt::format("Machine {} names a guard {} that nobody declared.", machine.name, transition.guard));
    if (!transition.effect.empty() && !effect)
        throw Error(
            fmt::format("Machine {} names an effect {} that nobody declared.", machine.name, transition.effect));
    if (transition.targets().empty())
        throw Error(fmt::format("Machine {} does not say where {} leads from {}.", machine.name, transition.action,
                                transition.state));
}

Outcome checkExpectation(const Command& command, const Document& document, std::optional<Minor> amount,
                         store::UnitOfWork& rows) {
    if (command.after)
        if (auto held = checkAfter(command, document, rows); !held)
            return held;
    const auto& expected = command.expected;
    if (expected.version && *expected.version != document.version)
        return reject("stale_version",
                      fmt::format("You saw version {}{}; now it is version {}{} and {}. Look at it again.",
                                  *expected.version, expected.amount ? " of " + toDecimal(*expected.amount) : "",
                                  document.version, amount ? " of " + toDecimal(*amount) : "", document.state));
    if (expected.amount && amount && *expected.amount != *amount)
        return reject("stale_amount", fmt::format("You saw an amount of {}; now it is {}. Look at it again.",
                                                  toDecimal(*expected.amount), toDecimal(*amount)));
    return {};
}

Result<const Transition*> checkTransition(const StateMachine& machine, const Document& document,
                                          std::string_view action) {
    if (const auto* transition = machine.find(document.state, action))
        return transition;
    std::vector<std::string_view> possible;
    // What nobody has a right to is the engine's own.
    for (const auto* transition : machine.from(document.state))
        if (std::ranges::find(possible, transition->action) == possible.end() &&
            !rolesFor(fmt::format("{}.{}", machine.name, transition->action)).empty())
            possible.push_back(transition->action);
    return reject("wrong_state",
                  fmt::format("{} is {}: it cannot be changed by \"{}\" now{}.",
                              document.number.empty() ? std::string(machine.title) : document.number, document.state,
                              action,
                              possible.empty() ? "" : fmt::format("; possible: {}", fmt::join(possible, ", "))));
}

Outcome checkPermitted(Context& context) {
    return checkRights(context.actor(), context.command().type, {}, {});
}

Outcome checkAuthority(Context& context, const Document& document, std::optional<Minor> amount, Currency currency) {
    if (context.actor().id == engineUser().id)
        return {};
    const auto& duties = context.duties();
    const auto may = [&](const User& person) { return checkRoles(context, person, amount, currency); };
    if (auto allowed = may(duties.all()); !allowed)
        return allowed;
    if (auto apart = checkParts(context, document, duties.own().id, "You"); !apart)
        return apart;
    if (duties.lent().empty() || may(duties.own()))
        return {};
    // Through what was lent alone: whoever lent it may not have a part either, or lending would get round the rule.
    Outcome apart;
    for (const auto& loan : duties.lent()) {
        auto person = duties.own();
        person.roles.push_back(loan.role);
        if (!may(person))
            continue;
        apart = checkParts(context, document, loan.from, fmt::format("{}, for whom you act,", loan.from));
        if (apart) {
            context.tell("for", loan.from);
            return {};
        }
    }
    return apart;
}

void recordInvolvement(Context& context, const Uuid& document, std::string_view part) {
    const auto& user = context.actor().id;
    if (user == engineUser().id ||
        context.rows().find<Involvement>(context.entity(), document, std::string_view(user), part))
        return;
    context.rows().put(Involvement{context.entity(), document, user, std::string(part), 0});
}

Outcome checkNamesWhatItSaw(const Command& command, const Document& document) {
    const auto& expected = command.expected;
    if (expected.version && expected.amount)
        return {};
    return reject("missing_expectation",
                  fmt::format("An approval must name the version and the amount that you saw of {}: give "
                              "expected.version and expected.amount as the view shows them.",
                              document.number),
                  expected.version ? "expected.amount" : "expected.version");
}

void beginDocument(Context& context, Document& document, std::string_view series, std::string_view state) {
    document.number = context.nextNumber(series);
    document.state = state;
    document.version = 1;
    document.last_command = context.command().id;
    document.created_at = context.acceptedAt();
    document.created_by = context.actor().id;
}

void tellNew(Context& context, const Document& document, Minor amount) {
    context.tell("document", document.id.toString());
    context.tell("number", document.number);
    context.tell("state", document.state);
    context.tell("version", document.version);
    context.tell("amount", amount.units());
}

void tellDocument(Context& context, const Document& document) {
    context.tell("document", document.id.toString());
    context.tell("state", document.state);
    context.tell("version", document.version);
}

} // namespace opsdesk
