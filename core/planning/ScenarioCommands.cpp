#include "core/planning/ScenarioCommands.h"

#include "core/governance/Policy.h"
#include "core/planning/Scenario.h"
#include "core/workflow/DocumentCommands.h"

#include <fmt/format.h>

#include <array>

namespace opsdesk {

namespace {

constexpr State scenarioStates[] = {
    {"draft", "Not planned"},
    {"planned", "Planned"},
    {"published", "Published", true},
    {"deleted", "Deleted", true},
};

constexpr Transition scenarioTransitions[] = {
    // state, action, next, guard, effect, undo
    {"", "create", "draft", "", "", ""},
    {"draft", "edit", "draft", "", "edit", ""},
    {"draft", "plan", "planned", "", "plan", ""},
    {"draft", "delete", "deleted", "", "forget", ""},
    {"planned", "edit", "draft", "", "edit", ""},
    {"planned", "plan", "planned", "", "plan", ""},
    {"planned", "publish", "published", "", "publish", ""},
    {"planned", "delete", "deleted", "", "forget", ""},
    {"published", "delete", "deleted", "", "forget", ""},
};

constexpr std::size_t mostGroups = 200;
constexpr std::size_t mostLines = 500;

struct SetPolicy {
    std::string policy, value;
};
BOOST_DESCRIBE_STRUCT(SetPolicy, (), (policy, value))

/// What a policy of that kind holds, for those that are not there yet.
Policy newPolicy(const std::string& id) {
    struct Kind {
        std::string_view prefix, kind, unit, description;
    };
    static constexpr Kind kinds[] = {
        {"service_target.", "service_target", "share",
         "Cycle service: the chance of no stock-out between two receipts"},
        {"lead_time_change.", "expectation", "percent or days", "How much longer than known lead times are expected"},
        {"supplier_out.", "expectation", "date", "Nothing ordered from the supplier comes sooner than from then on"},
        {"demand_change.", "expectation", "percent", "How much more than forecast is expected to be asked for"},
        {"setting.budget", "setting", "minor", "What the purchases of a plan may cost"}};
    for (const auto& [prefix, kind, unit, description] : kinds)
        if (id.starts_with(prefix))
            return {0, id, std::string(kind), "", std::string(unit), std::string(description), "retired", 0, 0};
    return {0, id, "setting", "", "", "", "retired", 0, 0};
}

Outcome setPolicy(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
        return allowed;
    const auto wish = readPayload<SetPolicy>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto* found = context.rows().find<Policy>(std::int64_t(0), std::string_view(wish->policy));
    auto policy = found ? *found : newPolicy(wish->policy);
    if (policy.state == "active" && policy.value == wish->value)
        return {};
    policy.state = "active";
    policy.value = wish->value;
    ++policy.version;
    context.rows().put(std::move(policy));
    return {};
}

bool isThere(Context& context, const char* sql, const std::string& code) {
    return context.rows().connection().scalar(sql, {Value(code)}).has_value();
}

/// Suppliers, items and categories that @p policies name are there.
Outcome checkNamed(Context& context, const PolicyValues& policies) {
    for (const auto& [id, value] : policies) {
        const auto code = id.substr(id.find('.') + 1);
        const bool ofSupplier = id.starts_with("lead_time_change.") || id.starts_with("supplier_out.");
        if (code == "all")
            continue;
        if (ofSupplier && !isThere(context, "SELECT supplier_id FROM supplier WHERE entity = 0 AND code = ?", code))
            return reject("unknown_supplier", "There is no supplier " + code + ".",
                          id.starts_with("supplier_out.") ? "supplier_out" : "lead_time");
        if (id.starts_with("demand_change.") &&
            !isThere(context, "SELECT item_id FROM item WHERE entity = 0 AND sku = ?", code) &&
            !isThere(context, "SELECT min(item_id) FROM item WHERE entity = 0 AND category = ? HAVING count(*) > 0",
                     code))
            return reject("unknown_item", "There is no item and no category " + code + ".", "demand");
    }
    return {};
}

Outcome take(Context& context, Scenario& scenario) {
    const auto wish = readPayload<ScenarioWish>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (wish->name.find_first_not_of(' ') == std::string::npos)
        return reject("missing_field", "Give the scenario a name.", "name");
    const auto policies = policiesOf(*wish);
    if (!policies)
        return tl::unexpected(policies.error());
    if (auto named = checkNamed(context, *policies); !named)
        return named;
    for (const auto* other : context.rows().select<Scenario>(scenario.entity, "name", Value(wish->name)))
        if (other->id != scenario.id && other->state != "deleted")
            return reject("scenario_exists", "There is a scenario \"" + wish->name + "\" already; take another name.",
                          "name");
    static_cast<ScenarioWish&>(scenario) = *wish;
    return {};
}

void forgetResults(Context& context, Scenario& scenario) {
    for (std::int64_t place = 0; place < scenario.results; ++place)
        context.rows().erase<ScenarioResult>(scenario.entity, scenario.id, place);
    for (std::int64_t place = 0; place < scenario.lines; ++place)
        context.rows().erase<ScenarioLine>(scenario.entity, scenario.id, place);
    scenario.results = scenario.lines = 0;
    scenario.planned_at.reset();
    scenario.planned_by.clear();
    scenario.as_of.reset();
    scenario.base_run = 0;
}

Outcome create(Context& context) {
    const auto& command = context.command();
    Scenario scenario;
    scenario.entity = context.entity();
    scenario.id = command.document.value_or(context.derivedId("scenario"));
    if (auto allowed = checkAuthority(context, scenario, {}, Currency()); !allowed)
        return allowed;
    if (context.rows().find<Scenario>(scenario.entity, scenario.id))
        return reject("document_exists", "There is a scenario with this id already.", "document");
    if (auto taken = take(context, scenario); !taken)
        return taken;
    scenario.state = "draft";
    scenario.version = 1;
    scenario.last_command = command.id;
    scenario.created_at = context.acceptedAt();
    scenario.created_by = context.actor().id;
    tellDocument(context, scenario);
    context.rows().put(std::move(scenario));
    return {};
}

Outcome edit(Context& context, Scenario& scenario) {
    forgetResults(context, scenario);
    return take(context, scenario);
}

ScenarioResult resultOf(const Scenario& scenario, std::int64_t place, const ScenarioGroup& group) {
    ScenarioResult row;
    static_cast<PlanFigures&>(row) = group.then;
    row.entity = scenario.entity;
    row.scenario_id = scenario.id;
    row.place = place;
    row.kind = group.kind;
    row.name = group.name;
    row.now_orders = group.now.orders;
    row.now_purchases = group.now.purchases;
    row.now_unfunded = group.now.unfunded;
    row.now_money_at_risk = group.now.money_at_risk;
    row.now_money_at_risk_left = group.now.money_at_risk_left;
    row.now_safety_stock = group.now.safety_stock;
    row.now_stock = group.now.stock;
    row.now_holding = group.now.holding;
    row.now_service = group.now.service;
    return row;
}

Outcome plan(Context& context, Scenario& scenario) {
    const auto gave = readPayload<ScenarioComparison>(context.command().payload);
    if (!gave)
        return tl::unexpected(gave.error());
    if (gave->groups.empty() || gave->groups.front().kind != "total" || gave->groups.size() > mostGroups ||
        gave->lines.size() > mostLines)
        return reject("wrong_result",
                      fmt::format("The result of a scenario begins with its total, and has {} groups and {} lines at "
                                  "most.",
                                  mostGroups, mostLines),
                      "groups");
    forgetResults(context, scenario);
    for (const auto& group : gave->groups)
        context.rows().put(resultOf(scenario, scenario.results++, group));
    for (const auto& line : gave->lines) {
        ScenarioLine row;
        static_cast<ScenarioDifference&>(row) = line;
        row.entity = scenario.entity;
        row.scenario_id = scenario.id;
        row.place = scenario.lines++;
        context.rows().put(std::move(row));
    }
    scenario.planned_at = context.acceptedAt();
    scenario.planned_by = context.actor().id;
    scenario.as_of = gave->as_of;
    scenario.base_run = gave->base_run;
    scenario.currency = gave->currency;
    return {};
}

Outcome publish(Context& context, Scenario& scenario) {
    const auto policies = policiesOf(scenario);
    if (!policies)
        return tl::unexpected(policies.error());
    for (const auto& [id, value] : *policies)
        context.follow("policy.set", 0, {}, writePayload(SetPolicy{id, value}));
    context.tell("policies", static_cast<std::int64_t>(policies->size()));
    return {};
}

Outcome forget(Context& context, Scenario& scenario) {
    forgetResults(context, scenario);
    return {};
}

const std::map<std::string, std::string> wishNotes = {
    {"name", "what it is called"},
    {"note", "a comment"},
    {"service", "cycle service, such as 97%, or by segment: AX 99%, C 90%"},
    {"lead_time", "longer by a share or by days, such as +20%, or by supplier's code: ACME +7"},
    {"supplier_out", "until when a supplier delivers nothing: ACME 2012-02-15"},
    {"budget", "what purchases may cost, such as 5000.00"},
    {"demand", "more or less than forecast, such as +10%, or by SKU or category: LIGHTS -20%"},
};

std::vector<DocumentActions<Scenario>::Action> actions() {
    return {
        {"edit", "Says anew what a scenario supposes; what it was planned to give is forgotten.",
         describePayload<ScenarioWish>(), wishNotes, ""},
        {"plan",
         "Records what planning it beside the current plan gave; what `opsdeskd scenario plan` sends.",
         describePayload<ScenarioComparison>(),
         {{"base_run", "the newest plan when it was planned"},
          {"groups", "the total, then by segment and by supplier"},
          {"lines", "the purchases that differ most"}},
         ""},
        {"publish",
         "Makes what it supposes the policies of the plan; `opsdeskd scenario publish` sends a fresh plan with it.",
         {},
         {},
         ""},
        {"delete", "Takes a scenario away with its results; policies that it published stay.", {}, {}, ""},
    };
}

} // namespace

const StateMachine& scenarioMachine() {
    static constexpr StateMachine machine{"scenario", "Scenario", scenarioStates, scenarioTransitions};
    return machine;
}

void addScenarioCommands(Catalog& catalog) {
    catalog.add(scenarioMachine());
    CommandType making;
    making.name = "scenario.create";
    making.summary = "Makes a scenario: a plan that might be, beside the current one.";
    making.fields = describePayload<ScenarioWish>();
    making.notes = wishNotes;
    making.handle = create;
    catalog.add(std::move(making));
    DocumentActions<Scenario> declared;
    declared.machine = &scenarioMachine();
    declared.actions = actions();
    declared.effects = {{"edit", edit}, {"plan", plan}, {"publish", publish}, {"forget", forget}};
    addDocumentCommands(catalog, std::move(declared));
    CommandType set;
    set.name = "policy.set";
    set.summary = "Gives a policy of planning another value; follows from publishing a scenario.";
    set.fields = describePayload<SetPolicy>();
    set.notes = {{"policy", "its id, such as service_target.AX"}, {"value", "as the policy keeps it"}};
    set.shared = true;
    set.handle = setPolicy;
    catalog.add(std::move(set));
}

} // namespace opsdesk
