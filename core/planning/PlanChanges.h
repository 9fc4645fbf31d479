#pragma once

#include "core/base/Date.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace opsdesk {

struct PlanInput;
namespace store {
class Connection;
}

/// How much longer than known it takes to get something.
struct LeadTimeChange {
    double share = 0; ///< of the lead time and its deviation, -0.9 … 10
    double days = 0;  ///< beside that, -365 … 365
};

/// Policies that stand in for those of the workspace, by id.
using PolicyValues = std::map<std::string, std::string>;

/// What planners expect to be otherwise than it was, from active policies: `lead_time_change.<supplier>`,
/// `supplier_out.<supplier>` and `demand_change.<SKU or category>`, where the code `all` is for everything that has
/// none of its own.
struct PlanChanges {
    std::map<std::string, LeadTimeChange> leadTimes; ///< "20%" longer, or "7" more days
    std::map<std::string, Date> suppliersOut; ///< nothing ordered there is delivered sooner than from that day on
    std::map<std::string, double> demand;     ///< "10%": factor less one, -1 … 10

    /// Takes @p value of the policy @p id; false when it is another kind of policy. @throws UsageError when it cannot
    /// be read
    bool set(std::string_view id, std::string_view value);
    bool any() const { return !leadTimes.empty() || !suppliersOut.empty() || !demand.empty(); }
};

/// Puts the changes of @p input's policy into its offers, lead times and items, once those were read.
void applyChanges(store::Connection& connection, PlanInput& input);

} // namespace opsdesk
