#pragma once

#include "core/workflow/Catalog.h"
#include "core/workflow/StateMachine.h"

#include <array>
#include <string_view>

namespace opsdesk {

inline constexpr std::array<std::string_view, 5> returnConditions{"unopened", "opened", "used", "faulty", "damaged"};
inline constexpr std::array<std::string_view, 4> returnMethods{"ship_back", "drop_off", "to_vendor", "keep"};
/// From the best to the worst.
inline constexpr std::array<std::string_view, 6> returnGrades{"as_new", "opened",   "used",
                                                              "faulty", "unusable", "missing"};

/// The life of a return policy: draft → approved → active → retired.
const StateMachine& returnPolicyMachine();

/// Adds the actions of the machine, `return_policy.create` and the policy that new workspaces have.
///
/// Rejections beside those of every document: wrong_rule, missing_name, missing_expectation.
void addReturnPolicies(Catalog& catalog);
/// Adds the views `return-policies`, `return-rules` and `return-checklists`.
void addReturnPolicyViews(Catalog& catalog);

} // namespace opsdesk
