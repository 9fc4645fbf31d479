#include "core/workflow/ApprovalRules.h"

#include "core/base/Decimal.h"
#include "core/base/Error.h"
#include "core/governance/Rights.h"
#include "core/workflow/View.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace opsdesk {

namespace {

constexpr int decimalsOfFacts = 2;
constexpr std::int64_t mostLevels = 9, mostHours = 720;
constexpr std::size_t mostRules = 50, mostSteps = 12, mostConditions = 12;

constexpr auto orderFacts = std::to_array<ApprovalFact>({
    {"amount", FactKind::Money, "of the whole order, in the currency of the books at the day's rate"},
    {"lines", FactKind::Number, "how many there are"},
    {"category", FactKind::Code, "of the items; holds when it holds for one of them"},
    {"supplier", FactKind::Code, "its code"},
    {"supplier_risk", FactKind::Code, "as the supplier's master data say: low, medium, high"},
    {"price_variance", FactKind::Number, "percent above the supplier's list price, of the line where that is most"},
    {"budget_left", FactKind::Money, "of the tightest budget that the order falls under, after it"},
    {"origin", FactKind::Code, "suggestion, manual, copy, import"},
});

constexpr auto targets = std::to_array<ApprovalTarget>({{"purchase_order", orderFacts}});

const ApprovalFact* findFact(const ApprovalTarget& target, std::string_view name) {
    const auto found = std::ranges::find(target.facts, name, &ApprovalFact::name);
    return found == target.facts.end() ? nullptr : &*found;
}

std::vector<std::string> listed(const std::string& text) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto comma = std::min(text.find(',', from), text.size());
        const auto begin = text.find_first_not_of(' ', from);
        const auto end = text.find_last_not_of(' ', comma == 0 ? 0 : comma - 1);
        parts.push_back(begin < comma ? text.substr(begin, end - begin + 1) : std::string());
        from = comma + 1;
    }
    return parts;
}

/// A condition that was taken apart.
struct Condition {
    const ApprovalFact* fact;
    FilterOperator op;
    std::vector<FactValue> values;
};

std::optional<FactValue> readValue(FactKind kind, const std::string& text) {
    if (text.empty())
        return {};
    if (kind == FactKind::Code)
        return FactValue{0, text};
    const auto number = parseDecimal(text, decimalsOfFacts);
    return number ? std::optional(FactValue{*number, {}}) : std::nullopt;
}

bool fitsKind(FilterOperator op, FactKind kind) {
    if (op == FilterOperator::Equal || op == FilterOperator::NotEqual || op == FilterOperator::In)
        return true;
    const bool order = op == FilterOperator::Less || op == FilterOperator::LessOrEqual ||
                       op == FilterOperator::Greater || op == FilterOperator::GreaterOrEqual;
    return order && kind != FactKind::Code;
}

/// Nothing when @p text is no condition on a fact of @p target.
std::optional<Condition> readCondition(const ApprovalTarget& target, const std::string& text) {
    Filter filter;
    try {
        filter = Filter::parse(text);
    } catch (const UsageError&) {
        return {};
    }
    const auto* fact = findFact(target, filter.column);
    if (!fact || !fitsKind(filter.op, fact->kind))
        return {};
    Condition condition{fact, filter.op, {}};
    for (const auto& one : filter.op == FilterOperator::In ? listed(filter.value) : std::vector{filter.value}) {
        const auto value = readValue(fact->kind, one);
        if (!value)
            return {};
        condition.values.push_back(*value);
    }
    return condition;
}

bool holdsFor(const Condition& condition, const FactValue& known) {
    const bool code = condition.fact->kind == FactKind::Code;
    const auto equal = [&](const FactValue& value) {
        return code ? value.code == known.code : value.number == known.number;
    };
    const auto& first = condition.values.front();
    switch (condition.op) {
    case FilterOperator::Less:
        return known.number < first.number;
    case FilterOperator::LessOrEqual:
        return known.number <= first.number;
    case FilterOperator::Greater:
        return known.number > first.number;
    case FilterOperator::GreaterOrEqual:
        return known.number >= first.number;
    default:
        return std::ranges::any_of(condition.values, equal);
    }
}

bool holds(const Condition& condition, const ApprovalFacts& facts) {
    const auto known = facts.find(condition.fact->name);
    if (known == facts.end())
        return true;
    const auto one = [&](const FactValue& value) { return holdsFor(condition, value); };
    return condition.op == FilterOperator::NotEqual ? std::ranges::none_of(known->second, one)
                                                    : std::ranges::any_of(known->second, one);
}

bool holdsAll(const ApprovalTarget& target, const ApprovalRule& rule, const ApprovalFacts& facts) {
    return std::ranges::all_of(rule.when, [&](const std::string& text) {
        const auto condition = readCondition(target, text);
        return !condition || holds(*condition, facts);
    });
}

bool mayApprove(const ApprovalTarget& target, std::string_view role) {
    const auto command = fmt::format("{}.approve", target.name);
    return std::ranges::any_of(rights(),
                               [&](const Right& right) { return right.command == command && right.role == role; });
}

Outcome checkStep(const ApprovalTarget& target, const ApprovalRule& rule, const ApprovalStepRule& step) {
    const auto wrong = [&](std::string text) { return reject("wrong_rule", std::move(text), "rules"); };
    if (step.level < 1 || step.level > mostLevels)
        return wrong(fmt::format("Rule \"{}\": a level is from 1 to {}, not {}.", rule.name, mostLevels, step.level));
    if (step.role != byLimit && !mayApprove(target, step.role))
        return wrong(fmt::format("Rule \"{}\": the role {} has no right to approve; name one that has, or limit.",
                                 rule.name, step.role));
    if (step.hours < 0 || step.hours > mostHours)
        return wrong(fmt::format("Rule \"{}\": the hours until it is overdue are from 1 to {}, or 0 for never, not {}.",
                                 rule.name, mostHours, step.hours));
    if (!step.escalates_to.empty() && !mayApprove(target, step.escalates_to))
        return wrong(fmt::format("Rule \"{}\": the role {} has no right to approve, so nothing escalates to it.",
                                 rule.name, step.escalates_to));
    return {};
}

void add(std::vector<NeededApproval>& needed, const ApprovalStepRule& step, const std::string& rule) {
    const auto same = std::ranges::find_if(
        needed, [&](const NeededApproval& one) { return one.step.level == step.level && one.step.role == step.role; });
    if (same == needed.end()) {
        needed.push_back({step, rule});
        return;
    }
    same->rule += "; " + rule;
    if (step.hours > 0 && (same->step.hours == 0 || step.hours < same->step.hours)) {
        same->step.hours = step.hours;
        same->step.escalates_to = step.escalates_to;
    }
}

} // namespace

std::span<const ApprovalTarget> approvalTargets() {
    return targets;
}

const ApprovalTarget* findApprovalTarget(std::string_view name) {
    const auto found = std::ranges::find(targets, name, &ApprovalTarget::name);
    return found == targets.end() ? nullptr : &*found;
}

Outcome checkRules(const ApprovalTarget& target, const std::vector<ApprovalRule>& rules) {
    if (rules.empty() || rules.size() > mostRules)
        return reject("wrong_rule", fmt::format("A policy has 1 to {} rules.", mostRules), "rules");
    for (const auto& rule : rules) {
        if (rule.name.empty())
            return reject("wrong_rule", "Every rule has a name: the approver reads it as the reason.", "rules");
        if (rule.steps.empty() || rule.steps.size() > mostSteps || rule.when.size() > mostConditions)
            return reject("wrong_rule",
                          fmt::format("Rule \"{}\" must ask for 1 to {} approvals under at most {} conditions.",
                                      rule.name, mostSteps, mostConditions),
                          "rules");
        for (const auto& condition : rule.when)
            if (!readCondition(target, condition))
                return reject("wrong_rule",
                              fmt::format("Rule \"{}\": \"{}\" is no condition. Write a fact, a comparison and a "
                                          "value, such as amount > 5000.00; the facts stand in docs/approvals.md.",
                                          rule.name, condition),
                              "rules");
        for (const auto& step : rule.steps)
            if (auto sound = checkStep(target, rule, step); !sound)
                return sound;
    }
    return {};
}

std::vector<NeededApproval> neededApprovals(const ApprovalTarget& target, const std::vector<ApprovalRule>& rules,
                                            const ApprovalFacts& facts,
                                            const std::function<bool(std::string_view role)>& covers) {
    std::vector<NeededApproval> needed;
    for (const auto& rule : rules)
        if (holdsAll(target, rule, facts))
            for (const auto& step : rule.steps)
                add(needed, step, rule.name);
    const bool covered = std::ranges::any_of(
        needed, [&](const NeededApproval& one) { return one.step.role == byLimit || covers(one.step.role); });
    if (!covered) {
        auto last = usualRules().front();
        for (const auto& one : needed)
            last.steps.front().level = std::max(last.steps.front().level, one.step.level);
        add(needed, last.steps.front(), last.name);
    }
    std::ranges::stable_sort(needed, {}, [](const auto& one) { return std::pair(one.step.level, one.step.role); });
    return needed;
}

const std::vector<ApprovalRule>& usualRules() {
    static const std::vector<ApprovalRule> rules{
        {"Every order is approved by someone else", {}, {{1, std::string(byLimit), 48, "finance-lead"}}}};
    return rules;
}

} // namespace opsdesk
