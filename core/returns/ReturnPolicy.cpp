#include "core/returns/ReturnPolicy.h"

#include "core/master/Item.h"
#include "core/store/RowDefinition.h"

#include <algorithm>

namespace opsdesk {

OPSDESK_DEFINE_ROW(ReturnPolicy, "return_policy", ("entity", "id"), ("state"))

namespace {

bool isOrAny(const std::string& wanted, const std::string& is) {
    return wanted.empty() || wanted == is;
}

bool speaksFor(const ReturnRule& rule, const ReturnCase& wanted) {
    return isOrAny(rule.channel, wanted.channel) && isOrAny(rule.return_class, wanted.return_class) &&
           isOrAny(rule.segment, wanted.segment) && isOrAny(rule.reason, wanted.reason) &&
           isOrAny(rule.condition, wanted.condition);
}

Result<ReturnTerms> termsBy(const ReturnPolicy& policy, const ReturnCase& wanted) {
    const auto* rule = matchingRule(policy.rules, wanted);
    if (!rule)
        return reject("no_return_rule",
                      fmt::format("No rule of the return policy {} speaks for the reason \"{}\" and the condition "
                                  "\"{}\".",
                                  policy.name, wanted.reason, wanted.condition));
    const bool kept = !policy.id.isNil();
    return ReturnTerms{kept ? std::optional(policy.id) : std::nullopt, kept ? policy.version : 0, *rule};
}

} // namespace

std::string returnClassOf(store::UnitOfWork& rows, std::int64_t itemId) {
    const auto* item = rows.find<Item>(std::int64_t(0), itemId);
    return item ? item->return_class : std::string();
}

const ReturnRule* matchingRule(const std::vector<ReturnRule>& rules, const ReturnCase& wanted) {
    const auto found = std::ranges::find_if(rules, [&](const auto& rule) { return speaksFor(rule, wanted); });
    return found == rules.end() ? nullptr : &*found;
}

const ReturnPolicy* activeReturnPolicy(store::UnitOfWork& rows) {
    const auto active = rows.select<ReturnPolicy>(0, "state", std::string("active"));
    return active.empty() ? nullptr : active.front();
}

const ReturnPolicy& policyOf(store::UnitOfWork& rows, const ReturnOrder& returned) {
    if (returned.policy_id)
        if (const auto* policy = rows.find<ReturnPolicy>(std::int64_t(0), *returned.policy_id))
            return *policy;
    const auto* active = activeReturnPolicy(rows);
    return active ? *active : usualReturnPolicy();
}

Result<ReturnTerms> returnTerms(Context& context, const ReturnCase& wanted) {
    const auto* active = activeReturnPolicy(context.rows());
    return termsBy(active ? *active : usualReturnPolicy(), wanted);
}

Result<ReturnTerms> returnTerms(Context& context, const ReturnOrder& returned, const ReturnLine& line) {
    const auto& policy = policyOf(context.rows(), returned);
    const auto named = std::ranges::find(policy.rules, line.rule, &ReturnRule::name);
    if (!line.rule.empty() && named != policy.rules.end())
        return ReturnTerms{returned.policy_id, returned.policy_version, *named};
    return termsBy(
        policy, {returned.channel, returnClassOf(context.rows(), line.item_id), "", line.reason_code, line.condition});
}

const InspectionChecklist* checklistFor(const ReturnPolicy& policy, const ReturnRule& rule,
                                        const std::string& returnClass) {
    const auto& all = policy.checklists;
    const auto first = [&](const auto& holds) {
        const auto found = std::ranges::find_if(all, holds);
        return found == all.end() ? nullptr : &*found;
    };
    if (!rule.checklist.empty())
        return first([&](const auto& list) { return list.name == rule.checklist; });
    const auto* own = first([&](const auto& list) { return list.return_class == returnClass; });
    return own ? own : first([&](const auto& list) { return list.return_class.empty(); });
}

} // namespace opsdesk
