#pragma once

#include "core/store/Row.h"
#include "core/workflow/ApprovalRules.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// Which approvals a kind of document needs, as a version that was drafted, tried on the past, approved and put into
/// force. Lives in entity 0.
struct ApprovalPolicy : Document {
    std::string name;
    std::string target; ///< of approvalTargets()
    std::vector<ApprovalRule> rules;
    std::string note;
    std::string approved_by;
    std::optional<Timestamp> approved_at;
    std::optional<Timestamp> activated_at;
    std::optional<Timestamp> retired_at;
    std::int64_t simulated_version = 0; ///< that was tried on the past; 0 for none
    std::optional<Date> simulated_from; ///< first day of that past
    std::int64_t simulated_orders = 0;
    std::int64_t approvals_before = 0; ///< that the policy in force would have asked for
    std::int64_t approvals_after = 0;  ///< that this one would have
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ApprovalPolicy, (Document),
                      (name, target, rules, note, approved_by, approved_at, activated_at, retired_at, simulated_version,
                       simulated_from, simulated_orders, approvals_before, approvals_after, rev))
OPSDESK_DECLARE_ROW(ApprovalPolicy)

} // namespace opsdesk
