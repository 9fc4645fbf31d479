#pragma once

#include "core/base/Result.h"
#include "core/workflow/Context.h"

namespace opsdesk {

// The life of documents that rule others: drafted, approved, put into force one after the other. Their rows have
// approved_by, approved_at, activated_at and retired_at.

/// Rejects an approval that does not name a version with `missing_expectation`.
inline Outcome checkNamesVersion(const Command& command) {
    if (command.expected.version)
        return {};
    return reject("missing_expectation",
                  "An approval must name the version of the policy that you saw: give expected.version.",
                  "expected.version");
}

template <class Policy>
Outcome approveVersion(Context& context, Policy& policy) {
    policy.approved_by = context.actor().id;
    policy.approved_at = context.acceptedAt();
    return {};
}

template <class Policy>
Outcome takeApprovalBack(Context&, Policy& policy) {
    policy.approved_by.clear();
    policy.approved_at.reset();
    return {};
}

template <class Policy>
Outcome retireVersion(Context& context, Policy& policy) {
    policy.retired_at = context.acceptedAt();
    return {};
}

/// Beside its state, which is the machine's; @p present, the one in force until now if any, is retired.
template <class Policy>
void putIntoForce(Context& context, Policy& policy, const Policy* present) {
    if (present) {
        auto former = *present;
        former.state = "retired";
        former.retired_at = context.acceptedAt();
        former.last_command = context.command().id;
        ++former.version;
        context.tell("retired", former.number);
        context.rows().put(std::move(former));
    }
    policy.activated_at = context.acceptedAt();
}

} // namespace opsdesk
