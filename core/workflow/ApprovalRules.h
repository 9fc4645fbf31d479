#pragma once

#include "core/base/Result.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// One approval that a rule asks for.
struct ApprovalStepRule {
    std::int64_t level = 1;   ///< 1 to 9: levels follow one another, what is on the same level is asked at once
    std::string role;         ///< a role, or `limit`: whoever's own limit covers the document
    std::int64_t hours = 0;   ///< until it is overdue, 1 to 720; 0: never
    std::string escalates_to; ///< a role that may decide as well, once it is overdue; empty for none

    bool operator==(const ApprovalStepRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(ApprovalStepRule, (), (level, role, hours, escalates_to))

/// When all conditions hold, its approvals are asked for.
struct ApprovalRule {
    std::string name;              ///< why, in words that the approver reads
    std::vector<std::string> when; ///< such as `amount > 5000.00`, `category in toys,garden`; none: always
    std::vector<ApprovalStepRule> steps;

    bool operator==(const ApprovalRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(ApprovalRule, (), (name, when, steps))

/// The word for a step that anybody may take whose limit covers the document.
inline constexpr std::string_view byLimit = "limit";

enum class FactKind {
    Money,  ///< minor units of the books' currency; written as "5000.00"
    Number, ///< hundredths; written as "12.5"
    Code,   ///< text
};

/// Something that conditions may speak of.
struct ApprovalFact {
    std::string_view name;
    FactKind kind;
    std::string_view meaning;
};

/// A kind of document that is approved by policy.
struct ApprovalTarget {
    std::string_view name; ///< of its machine, whose action `approve` it is about
    std::span<const ApprovalFact> facts;
};
std::span<const ApprovalTarget> approvalTargets();
/// Null when there is none.
const ApprovalTarget* findApprovalTarget(std::string_view name);

/// Of one document: the values of each fact, in minor units, hundredths or text. An empty list says that there is none;
/// a fact that is left out is not known, and counts against the document: whatever is said of it holds.
struct FactValue {
    std::int64_t number = 0;
    std::string code = {};
};
using ApprovalFacts = std::map<std::string, std::vector<FactValue>, std::less<>>;

/// Whether the rules can be gone by. Rejections: wrong_rule, naming rule and condition, for the field `rules`.
Outcome checkRules(const ApprovalTarget& target, const std::vector<ApprovalRule>& rules);

/// An approval that a document needs, and the rules that ask for it.
struct NeededApproval {
    ApprovalStepRule step;
    std::string rule; ///< their names
};
/// By level and role, each once, with the shortest of the times. Where none of them is by limit or by a role that
/// @p covers says can approve as much, an approval by limit is added on the last level: no policy lets through what
/// nobody's limit covers.
std::vector<NeededApproval> neededApprovals(const ApprovalTarget& target, const std::vector<ApprovalRule>& rules,
                                            const ApprovalFacts& facts,
                                            const std::function<bool(std::string_view role)>& covers);

/// The rules that are gone by where no policy is active: one approval by whoever's limit covers the document.
const std::vector<ApprovalRule>& usualRules();

} // namespace opsdesk
