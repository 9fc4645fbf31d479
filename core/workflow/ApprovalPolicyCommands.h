#pragma once

#include "core/workflow/Catalog.h"
#include "core/workflow/StateMachine.h"

#include <boost/describe.hpp>

namespace opsdesk {

/// Of `approval_policy.note_simulation`, which a simulation issues.
struct NoteSimulationPayload {
    std::int64_t version = 0; ///< of the policy that was tried
    Date from;                ///< first day of the past that it was tried on
    std::int64_t orders = 0;
    std::int64_t before = 0, after = 0; ///< approvals asked for
};
BOOST_DESCRIBE_STRUCT(NoteSimulationPayload, (), (version, from, orders, before, after))

/// The life of a policy: draft → approved → active → retired.
const StateMachine& approvalPolicyMachine();

/// Adds `approval_policy.create` and the actions of the machine, and with a new workspace the usual policy.
///
/// Rejections beside those of every document: unknown_target, wrong_rule, missing_name, not_simulated,
/// missing_expectation.
void addApprovalPolicies(Catalog& catalog);

} // namespace opsdesk
