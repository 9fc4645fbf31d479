#include "core/governance/Governance.h"

#include "core/governance/AsOfCommand.h"
#include "core/governance/DelegationCommands.h"
#include "core/governance/GovernanceViews.h"
#include "core/governance/Policy.h"
#include "core/governance/Rights.h"
#include "core/governance/SharedLayout.h"
#include "core/governance/UserCommands.h"
#include "core/governance/UserEntity.h"
#include "core/workflow/Context.h"

#include <array>
#include <set>

namespace opsdesk {

namespace {

struct UserSeed {
    std::string_view role, title;
};

constexpr auto userSeeds = std::to_array<UserSeed>({
    {"planner", "Planner"},
    {"buyer", "Buyer"},
    {"buyer-lead", "Buyer lead"},
    {"controller", "Controller"},
    {"finance-lead", "Finance lead"},
    {"warehouse", "Warehouse lead"},
    {"returns", "Returns agent"},
    {"steward", "Master data steward"},
    {"executive", "Executive"},
    {"admin", "Administrator"},
});

struct LimitSeed {
    std::string_view id;
    std::int64_t minor;
};

/// A limited right without a line here forbids, which a test notices.
constexpr auto limits = std::to_array<LimitSeed>({
    {"limit.purchase_order.approve.buyer", 5'000'00},
    {"limit.purchase_order.approve.buyer-lead", 50'000'00},
    {"limit.refund.approve.returns", 100'00},
    {"limit.refund.approve.controller", 500'00},
    {"limit.stock_adjustment.approve.controller", 500'00},
    {"limit.supplier_invoice.release.controller", 1'000'00},
    {"limit.write_off.approve.controller", 500'00},
});

struct TargetSeed {
    std::string_view segment, share;
};

/// By value class (A: most of the money) and variability class (X: steady, Z: erratic). What sells much and steadily is
/// worth the most safety stock for the least money; what sells little and erratically the least.
constexpr auto targets = std::to_array<TargetSeed>({
    {"AX", "0.98"},
    {"AY", "0.97"},
    {"AZ", "0.95"},
    {"BX", "0.96"},
    {"BY", "0.95"},
    {"BZ", "0.92"},
    {"CX", "0.94"},
    {"CY", "0.92"},
    {"CZ", "0.88"},
});

struct RecoverySeed {
    std::string_view id;
    std::int64_t percent;
};

/// What a disposition brings back of the book value, until an entity's own recoveries are known.
constexpr auto recoveries = std::to_array<RecoverySeed>({
    {"recovery.available.write_off", 0},     {"recovery.available.restock", 100},
    {"recovery.available.vendor_claim", 60}, {"recovery.available.liquidation", 25},
    {"recovery.returned.write_off", 0},      {"recovery.returned.restock", 85},
    {"recovery.returned.vendor_claim", 50},  {"recovery.returned.liquidation", 20},
    {"recovery.damaged.write_off", 0},       {"recovery.damaged.restock", 0},
    {"recovery.damaged.vendor_claim", 40},   {"recovery.damaged.liquidation", 10},
    {"recovery.as_new.restock", 100},        {"recovery.as_new.liquidation", 30},
    {"recovery.as_new.donation", 0},         {"recovery.as_new.write_off", 0},
    {"recovery.opened.restock", 80},         {"recovery.opened.refurbish", 90},
    {"recovery.opened.liquidation", 25},     {"recovery.opened.donation", 0},
    {"recovery.opened.write_off", 0},        {"recovery.used.refurbish", 60},
    {"recovery.used.liquidation", 20},       {"recovery.used.donation", 0},
    {"recovery.used.write_off", 0},          {"recovery.faulty.refurbish", 45},
    {"recovery.faulty.vendor_claim", 50},    {"recovery.faulty.liquidation", 10},
    {"recovery.faulty.write_off", 0},        {"recovery.unusable.vendor_claim", 40},
    {"recovery.unusable.write_off", 0},      {"recovery.missing.write_off", 0},
});

/// What a disposition costs per base unit, for handling, work and carriage.
constexpr auto recoveryCosts = std::to_array<LimitSeed>({
    {"recovery_cost.restock", 10},
    {"recovery_cost.refurbish", 2'50},
    {"recovery_cost.vendor_claim", 50},
    {"recovery_cost.liquidation", 20},
    {"recovery_cost.donation", 30},
    {"recovery_cost.write_off", 15},
});

Policy policy(std::string_view id, std::string_view kind, std::string value, std::string_view unit,
              std::string description) {
    return {
        0, std::string(id), std::string(kind), std::move(value), std::string(unit), std::move(description), "active", 1,
        0};
}

Outcome seed(Context& context) {
    auto& rows = context.rows();
    for (const auto& [role, title] : userSeeds) {
        rows.insert(User{0, std::string(role), std::string(title), {std::string(role)}, true, 0});
        rows.insert(UserEntity{0, std::string(role), 1, true, 0});
    }
    for (const auto& [id, minor] : limits)
        rows.insert(policy(id, "limit", std::to_string(minor), "GBP minor",
                           "The largest amount that the role may decide on, for the whole document"));
    for (const auto& [segment, share] : targets)
        rows.insert(policy("service_target." + std::string(segment), "service_target", std::string(share), "share",
                           "Cycle service: the chance of no stock-out between two receipts"));
    for (const auto& [id, percent] : recoveries)
        rows.insert(policy(id, "recovery", std::to_string(percent), "percent",
                           "What the disposition is expected to bring back of the book value"));
    for (const auto& [id, minor] : recoveryCosts)
        rows.insert(policy(id, "recovery_cost", std::to_string(minor), "GBP minor",
                           "What the disposition costs per base unit"));
    rows.insert(policy("setting.currency", "setting", "GBP", "ISO 4217", "The currency that the books are kept in"));
    return {};
}

} // namespace

void addGovernance(Catalog& catalog) {
    addAsOfCommand(catalog);
    addUserCommands(catalog);
    addDelegationCommands(catalog);
    addSharedLayouts(catalog);
    addGovernanceViews(catalog);
    catalog.addSeed(true, seed);
}

} // namespace opsdesk
