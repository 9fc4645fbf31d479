#include "core/workflow/ApprovalPolicyCommands.h"

#include "core/workflow/ApprovalChain.h"
#include "core/workflow/ApprovalPolicy.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/PolicyVersions.h"

namespace opsdesk {

namespace {

constexpr State policyStates[] = {
    {"draft", "Draft"},
    {"approved", "Approved"},
    {"active", "Active"},
    {"retired", "Retired", true},
};

constexpr Transition policyTransitions[] = {
    // state, action, next, guard, effect, undo
    {"", "create", "draft", "", "", ""},
    {"draft", "edit", "draft", "", "edit", ""},
    {"draft", "simulate", "draft", "", "", ""},
    {"draft", "note_simulation", "draft", "", "note_simulation", ""},
    {"draft", "approve", "approved", "tried", "approve", "return"},
    {"draft", "discard", "retired", "", "retire", ""},
    {"approved", "return", "draft", "", "return", ""},
    {"approved", "activate", "active", "", "activate", ""},
    {"active", "retire", "retired", "", "retire", ""},
};

struct CreatePolicyPayload {
    std::string name;
    std::optional<std::string> target;
    std::vector<ApprovalRule> rules;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(CreatePolicyPayload, (), (name, target, rules, note))

struct EditPolicyPayload {
    std::optional<std::string> name;
    std::optional<std::vector<ApprovalRule>> rules;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(EditPolicyPayload, (), (name, rules, note))

Outcome checkPolicy(const ApprovalPolicy& policy) {
    const auto* target = findApprovalTarget(policy.target);
    if (!target)
        return reject("unknown_target", fmt::format("Nothing called {} is approved by policy.", policy.target),
                      "target");
    if (policy.name.empty())
        return reject("missing_name", "Give the policy a name that tells it from the one before.", "name");
    return checkRules(*target, policy.rules);
}

Outcome createPolicy(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<CreatePolicyPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    ApprovalPolicy policy;
    policy.id = context.command().document.value_or(context.derivedId("approval_policy"));
    if (auto allowed = checkAuthority(context, policy, {}, Currency()); !allowed)
        return allowed;
    if (context.rows().find<ApprovalPolicy>(std::int64_t(0), policy.id))
        return reject("document_exists", "There is a policy with this id already.", "document");
    policy.name = payload->name;
    policy.target = payload->target.value_or("purchase_order");
    policy.rules = payload->rules;
    policy.note = payload->note.value_or("");
    if (auto sound = checkPolicy(policy); !sound)
        return sound;
    beginDocument(context, policy, "POL", "draft");
    recordInvolvement(context, policy.id, "create");
    tellNew(context, policy, Minor());
    context.rows().put(std::move(policy));
    return {};
}

Outcome editPolicy(Context& context, ApprovalPolicy& policy) {
    const auto payload = readPayload<EditPolicyPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    policy.name = payload->name.value_or(policy.name);
    policy.rules = payload->rules.value_or(policy.rules);
    policy.note = payload->note.value_or(policy.note);
    return checkPolicy(policy);
}

Outcome noteSimulation(Context& context, ApprovalPolicy& policy) {
    const auto payload = readPayload<NoteSimulationPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->version != policy.version)
        return {}; // it was changed in the meantime
    policy.simulated_version = payload->version;
    policy.simulated_from = payload->from;
    policy.simulated_orders = payload->orders;
    policy.approvals_before = payload->before;
    policy.approvals_after = payload->after;
    return {};
}

/// The version that is approved is one that was looked at, and tried on the past.
Outcome wasTried(Context& context, const ApprovalPolicy& policy) {
    if (auto named = checkNamesVersion(context.command()); !named)
        return named;
    if (policy.simulated_version != policy.version)
        return reject("not_simulated",
                      fmt::format("{} was not tried on the past as it stands; simulate it first, so that you see what "
                                  "it would have asked for.",
                                  policy.number));
    return {};
}

Outcome returnPolicy(Context& context, ApprovalPolicy& policy) {
    policy.simulated_version = 0;
    return takeApprovalBack(context, policy);
}

Outcome activatePolicy(Context& context, ApprovalPolicy& policy) {
    putIntoForce(context, policy, activePolicy(context.rows(), policy.target));
    return {};
}

Outcome seedPolicy(Context& context) {
    ApprovalPolicy policy;
    policy.id = context.derivedId("approval_policy");
    beginDocument(context, policy, "POL", "active");
    policy.name = "One approval by limit";
    policy.target = "purchase_order";
    policy.rules = usualRules();
    policy.approved_by = context.actor().id;
    policy.approved_at = policy.activated_at = context.acceptedAt();
    context.rows().insert(std::move(policy));
    return {};
}

using PolicyActions = DocumentActions<ApprovalPolicy>;

const std::map<std::string, std::string> policyNotes = {
    {"name", "tells it from the one before"},
    {"target", "kind of document: purchase_order"},
    {"rules", "each with name, conditions (when) and the approvals (steps) that it asks for; see docs/approvals.md"},
    {"when", "conditions that must all hold, such as amount > 5000.00; none: always"},
    {"level", "1 to 9: levels follow one another"},
    {"role", "that is asked, or limit: whoever's limit covers the document"},
    {"hours", "until it is overdue; 0 for never"},
    {"escalates_to", "role that may decide as well once it is overdue; empty for none"},
    {"note", "a comment"},
};

std::vector<PolicyActions::Action> policyActions() {
    return {
        {"edit", "Changes a draft.", describePayload<EditPolicyPayload>(), policyNotes, "edit"},
        {"note_simulation",
         "Notes what the policy would have asked for; issued by the engine.",
         describePayload<NoteSimulationPayload>(),
         {},
         "",
         false},
        {"approve",
         "Approves a policy that was tried on the past; `expected.version` must be given.",
         {},
         {},
         "approve"},
        {"return", "Sends an approved policy back to be changed.", {}, {}, ""},
        {"activate", "Puts the policy into force; the one before is retired.", {}, {}, ""},
        {"retire", "Takes the policy out of force; then one approval by limit is what is asked for.", {}, {}, ""},
        {"discard", "Gives up a draft.", {}, {}, ""},
    };
}

} // namespace

const StateMachine& approvalPolicyMachine() {
    static constexpr StateMachine machine{"approval_policy", "Approval policy", policyStates, policyTransitions};
    return machine;
}

void addApprovalPolicies(Catalog& catalog) {
    catalog.add(approvalPolicyMachine());
    CommandType create;
    create.name = "approval_policy.create";
    create.summary = "Drafts a policy: which approvals a kind of document needs, under which conditions.";
    create.fields = describePayload<CreatePolicyPayload>();
    create.notes = policyNotes;
    create.shared = true;
    create.handle = createPolicy;
    catalog.add(std::move(create));
    PolicyActions declared;
    declared.machine = &approvalPolicyMachine();
    declared.shared = true;
    declared.actions = policyActions();
    declared.guards = {{"tried", wasTried}};
    declared.effects = {
        {"edit", editPolicy},     {"note_simulation", noteSimulation}, {"approve", approveVersion<ApprovalPolicy>},
        {"return", returnPolicy}, {"activate", activatePolicy},        {"retire", retireVersion<ApprovalPolicy>}};
    addDocumentCommands(catalog, std::move(declared));
    catalog.addSeed(true, seedPolicy);
}

} // namespace opsdesk
