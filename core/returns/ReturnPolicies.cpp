#include "core/returns/ReturnPolicies.h"

#include "core/master/Reasons.h"
#include "core/returns/ReturnPolicy.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/PolicyVersions.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace opsdesk {

namespace {

constexpr State returnPolicyStates[] = {
    {"draft", "Draft"},
    {"approved", "Approved"},
    {"active", "Active"},
    {"retired", "Retired", true},
};

constexpr Transition returnPolicyTransitions[] = {
    // state, action, next, guard, effect, undo
    {"", "create", "draft", "", "", ""},
    {"draft", "edit", "draft", "", "edit", ""},
    {"draft", "approve", "approved", "seen", "approve", "return"},
    {"draft", "discard", "retired", "", "retire", ""},
    {"approved", "return", "draft", "", "return", ""},
    {"approved", "activate", "active", "", "activate", ""},
};

/// A rule as people write it: what is left out is the usual.
struct RuleWish {
    std::string name;
    std::optional<std::string> channel, return_class, segment, reason, condition;
    std::int64_t window_days = 0;
    std::optional<std::string> method;
    std::optional<Minor> keep_below;
    std::optional<std::string> refund_method, refund_when;
    std::optional<std::int64_t> fee_percent;
    std::optional<std::string> label, checklist;
};
BOOST_DESCRIBE_STRUCT(RuleWish, (),
                      (name, channel, return_class, segment, reason, condition, window_days, method, keep_below,
                       refund_method, refund_when, fee_percent, label, checklist))

struct CreateReturnPolicy {
    std::string name;
    std::vector<RuleWish> rules;
    std::optional<std::vector<InspectionChecklist>> checklists;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(CreateReturnPolicy, (), (name, rules, checklists, note))

struct EditReturnPolicy {
    std::optional<std::string> name;
    std::optional<std::vector<RuleWish>> rules;
    std::optional<std::vector<InspectionChecklist>> checklists;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(EditReturnPolicy, (), (name, rules, checklists, note))

std::vector<ReturnRule> rulesOf(const std::vector<RuleWish>& wishes) {
    std::vector<ReturnRule> rules;
    for (const auto& wish : wishes)
        rules.push_back({wish.name, wish.channel.value_or(""), wish.return_class.value_or(""),
                         wish.segment.value_or(""), wish.reason.value_or(""), wish.condition.value_or(""),
                         wish.window_days, wish.method.value_or("ship_back"), wish.keep_below.value_or(Minor()),
                         wish.refund_method.value_or("original"), wish.refund_when.value_or("on_inspection"),
                         wish.fee_percent.value_or(0), wish.label.value_or("customer"), wish.checklist.value_or("")});
    return rules;
}

template <class Words>
Outcome oneOf(const std::string& value, const Words& words, const std::string& rule, std::string_view field) {
    if (std::ranges::find(words, value) != std::end(words))
        return {};
    return reject("wrong_rule",
                  fmt::format("Rule \"{}\": {} is {}, not \"{}\".", rule, field, fmt::join(words, ", "), value),
                  "rules");
}

Outcome checkRule(const ReturnRule& rule, const ReturnPolicy& policy) {
    static constexpr std::array<std::string_view, 4> refunds{"original", "store_credit", "exchange", "none"};
    static constexpr std::array<std::string_view, 3> times{"at_once", "on_receipt", "on_inspection"};
    static constexpr std::array<std::string_view, 2> payers{"us", "customer"};
    if (rule.name.empty())
        return reject("wrong_rule", "Each rule needs a name, in words that the customer may be told.", "rules");
    if (rule.window_days < 0 || rule.window_days > 3660 || rule.fee_percent < 0 || rule.fee_percent > 100 ||
        rule.keep_below < Minor())
        return reject("wrong_rule",
                      fmt::format("Rule \"{}\": days are from 0 to 3660, the fee from 0 to 100 percent, and the amount "
                                  "below which goods are kept is not negative.",
                                  rule.name),
                      "rules");
    if (!rule.condition.empty())
        if (auto known = oneOf(rule.condition, returnConditions, rule.name, "condition"); !known)
            return known;
    if (auto known = oneOf(rule.method, returnMethods, rule.name, "method"); !known)
        return known;
    if (auto known = oneOf(rule.refund_method, refunds, rule.name, "refund_method"); !known)
        return known;
    if (auto known = oneOf(rule.refund_when, times, rule.name, "refund_when"); !known)
        return known;
    if (auto known = oneOf(rule.label, payers, rule.name, "label"); !known)
        return known;
    if (rule.checklist.empty() ||
        std::ranges::find(policy.checklists, rule.checklist, &InspectionChecklist::name) != policy.checklists.end())
        return {};
    return reject("wrong_rule", fmt::format("Rule \"{}\": there is no checklist {}.", rule.name, rule.checklist),
                  "rules");
}

Outcome checkChecklist(const InspectionChecklist& list) {
    if (list.name.empty() || list.questions.empty())
        return reject("wrong_rule", "Each checklist needs a name and questions.", "checklists");
    for (const auto& question : list.questions) {
        const auto isSaid = [](const ChecklistAnswer& one) { return !one.answer.empty(); };
        if (question.question.empty() || question.answers.size() < 2 || !std::ranges::all_of(question.answers, isSaid))
            return reject("wrong_rule",
                          fmt::format("Checklist {}: each question has words and two answers or more.", list.name),
                          "checklists");
        for (const auto& answer : question.answers)
            if (!answer.cap.empty())
                if (auto known = oneOf(answer.cap, returnGrades, list.name, "cap"); !known)
                    return known;
    }
    return {};
}

Outcome checkReturnPolicy(store::UnitOfWork& rows, const ReturnPolicy& policy) {
    if (policy.name.empty())
        return reject("missing_name", "Give the policy a name that tells it from the one before.", "name");
    if (policy.rules.empty())
        return reject("wrong_rule", "A policy needs a rule: without one nothing is taken back.", "rules");
    std::set<std::string> names;
    for (const auto& list : policy.checklists)
        if (auto sound = checkChecklist(list); !sound)
            return sound;
    for (const auto& rule : policy.rules) {
        if (auto sound = checkRule(rule, policy); !sound)
            return sound;
        if (!rule.reason.empty())
            if (auto known = checkReason(rows, rule.reason, "return", "rules"); !known)
                return known;
        if (!names.insert(rule.name).second)
            return reject("wrong_rule", fmt::format("Two rules are called \"{}\".", rule.name), "rules");
    }
    return {};
}

Outcome createReturnPolicy(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<CreateReturnPolicy>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    ReturnPolicy policy;
    policy.id = context.command().document.value_or(context.derivedId("return_policy"));
    if (auto allowed = checkAuthority(context, policy, {}, Currency()); !allowed)
        return allowed;
    if (context.rows().find<ReturnPolicy>(std::int64_t(0), policy.id))
        return reject("document_exists", "There is a policy with this id already.", "document");
    policy.name = payload->name;
    policy.rules = rulesOf(payload->rules);
    policy.checklists = payload->checklists.value_or(usualReturnPolicy().checklists);
    policy.note = payload->note.value_or("");
    if (auto sound = checkReturnPolicy(context.rows(), policy); !sound)
        return sound;
    beginDocument(context, policy, "RP", "draft");
    recordInvolvement(context, policy.id, "create");
    tellNew(context, policy, Minor());
    context.rows().put(std::move(policy));
    return {};
}

Outcome editReturnPolicy(Context& context, ReturnPolicy& policy) {
    const auto payload = readPayload<EditReturnPolicy>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    policy.name = payload->name.value_or(policy.name);
    if (payload->rules)
        policy.rules = rulesOf(*payload->rules);
    policy.checklists = payload->checklists.value_or(policy.checklists);
    policy.note = payload->note.value_or(policy.note);
    return checkReturnPolicy(context.rows(), policy);
}

Outcome seenVersion(Context& context, const ReturnPolicy&) {
    return checkNamesVersion(context.command());
}

/// There is one policy in force at a time; returns that were authorised by the one before keep its terms.
Outcome activateReturnPolicy(Context& context, ReturnPolicy& policy) {
    putIntoForce(context, policy, activeReturnPolicy(context.rows()));
    return {};
}

Outcome seedReturnPolicy(Context& context) {
    auto policy = usualReturnPolicy();
    policy.id = context.derivedId("return_policy");
    beginDocument(context, policy, "RP", "active");
    policy.approved_by = context.actor().id;
    policy.approved_at = policy.activated_at = context.acceptedAt();
    context.rows().insert(std::move(policy));
    return {};
}

using ReturnPolicyActions = DocumentActions<ReturnPolicy>;

const std::map<std::string, std::string> returnPolicyNotes = {
    {"name", "of the policy or the rule; of a rule in words that the customer may be told"},
    {"rules", "the first that holds counts; conditions that are left out hold for all"},
    {"channel", "code of the channel that it was sold on"},
    {"return_class", "of the item"},
    {"reason", "a reason of kind return"},
    {"condition", "unopened, opened, used, faulty or damaged, as the customer states it"},
    {"window_days", "from the day of the order; 0: not taken back"},
    {"method", "ship_back, drop_off, to_vendor or keep"},
    {"keep_below", "minor units; the customer keeps goods they paid less for"},
    {"refund_method", "original, store_credit, exchange or none"},
    {"refund_when", "at_once, on_receipt or on_inspection"},
    {"fee_percent", "kept of the price of the goods"},
    {"label", "who pays for the way back: us or customer"},
    {"checklist", "by name; left out: the one of the item's return class"},
    {"checklists", "what is asked of returned goods; answers may cap the grade"},
    {"cap", "as_new, opened, used, faulty, unusable or missing; empty: any grade"},
    {"note", "a comment"},
};

std::vector<ReturnPolicyActions::Action> returnPolicyActions() {
    return {
        {"edit", "Changes a draft.", describePayload<EditReturnPolicy>(), returnPolicyNotes, "edit"},
        {"approve", "Approves a draft; `expected.version` must be given.", {}, {}, "approve"},
        {"return", "Sends an approved policy back to be changed.", {}, {}, ""},
        {"activate", "Puts the policy into force; the one before is retired.", {}, {}, ""},
        {"discard", "Gives up a draft.", {}, {}, ""},
    };
}

} // namespace

const StateMachine& returnPolicyMachine() {
    static constexpr StateMachine machine{"return_policy", "Return policy", returnPolicyStates,
                                          returnPolicyTransitions};
    return machine;
}

void addReturnPolicies(Catalog& catalog) {
    catalog.add(returnPolicyMachine());
    CommandType create;
    create.name = "return_policy.create";
    create.summary = "Drafts a policy: what is taken back, until when and on which terms.";
    create.fields = describePayload<CreateReturnPolicy>();
    create.notes = returnPolicyNotes;
    create.shared = true;
    create.handle = createReturnPolicy;
    catalog.add(std::move(create));
    ReturnPolicyActions declared;
    declared.machine = &returnPolicyMachine();
    declared.shared = true;
    declared.actions = returnPolicyActions();
    declared.guards = {{"seen", seenVersion}};
    declared.effects = {{"edit", editReturnPolicy},
                        {"approve", approveVersion<ReturnPolicy>},
                        {"return", takeApprovalBack<ReturnPolicy>},
                        {"activate", activateReturnPolicy},
                        {"retire", retireVersion<ReturnPolicy>}};
    addDocumentCommands(catalog, std::move(declared));
    catalog.addSeed(true, seedReturnPolicy);
}

} // namespace opsdesk
