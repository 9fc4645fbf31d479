#include "core/governance/Rights.h"

#include "core/governance/RightsTable.h"
#include "core/governance/User.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

/// What everybody may who sees the document: all but administrators, who see none.
constexpr auto everybodys = std::to_array<std::string_view>(
    {"comment.add", "comment.withdraw", "comment.done", "attachment.add", "attachment.put", "attachment.remove",
     "task.take", "task.assign", "task.release", "task.resolve", "task.dismiss", "task.reopen"});

constexpr auto names = std::to_array<std::string_view>({
    "planner",
    "buyer",
    "buyer-lead",
    "warehouse",
    "returns",
    "controller",
    "finance-lead",
    "steward",
    "service",
    "integrator",
    "executive",
    "admin",
});

constexpr auto parts = std::to_array<ConflictingParts>({
    {"purchase_order.approve", "create"},
    {"purchase_order.approve", "edit"},
    {"purchase_order.approve", "submit"},
    {"purchase_order.receive", "approve"},
    {"approval_policy.approve", "create"},
    {"supplier_invoice.release", "enter"},
    {"payment_proposal.approve", "create"},
    {"manual_journal.approve", "create"},
    {"manual_journal.approve", "edit"},
    {"manual_journal.approve", "propose"},
    {"manual_journal.propose", "reopen"}, // of the month that it is booked in
    {"period.reopen", "journal"},
    {"posting_map.approve", "propose"},
    {"supplier_change.approve", "propose"},
    {"approval_policy.approve", "edit"},
    {"return.override", "authorize"},
    {"return.inspect", "authorize"},
    {"return.exchange", "authorize"},
    {"return.exchange", "override"},
    {"return.exchange", "inspect"},
    {"return_policy.approve", "create"},
    {"return_policy.approve", "edit"},
    {"stock_adjustment.approve", "propose"},
    {"write_off.approve", "propose"},
    {"write_off.approve", "reroute"},
    {"write_off.approve", "inspect"},
    {"write_off.approve_all", "propose"},
    {"write_off.approve_all", "reroute"},
    {"write_off.approve_all", "inspect"},
    {"write_off.sell_lot", "propose"},
    {"write_off.reroute", "propose"},
    {"write_off.claim", "propose"},
    {"write_off.inspect", "inspect"},
    {"write_off.inspect", "inspect_again"},
    {"vendor_claim.credit", "send"},
    {"vendor_claim.write_down", "send"},
    {"vendor_claim.withdraw", "send"},
    {"refund.release", "propose"},
    {"refund.approve", "propose"},
    {"refund.approve", "authorize"},
    {"refund.approve", "override"},
    {"refund.approve", "inspect"},
});

constexpr auto roles = std::to_array<ConflictingRoles>({
    {"steward", "buyer", "supplier changes and order approval"},
    {"steward", "buyer-lead", "supplier changes and order approval"},
    {"steward", "finance-lead", "supplier changes and their approval"},
    {"buyer", "warehouse", "order approval and receipt"},
    {"buyer-lead", "warehouse", "order approval and receipt"},
    {"finance-lead", "warehouse", "order approval and receipt"},
    {"warehouse", "controller", "receipt or count, and its approval"},
    {"returns", "controller", "inspection and write-off approval"},
    {"returns", "finance-lead", "inspection and write-off approval"},
    {"planner", "finance-lead", "policy drafts and their approval"},
    {"buyer", "finance-lead", "policy drafts and their approval"},
    {"buyer-lead", "finance-lead", "policy drafts and their approval"},
    {"controller", "finance-lead", "manual journals and period reopening"},
});

std::vector<Right> wholeTable() {
    std::vector<Right> all(rightsTable().begin(), rightsTable().end());
    for (const auto command : everybodys)
        for (const auto role : names)
            if (role != "admin")
                all.push_back({command, role, ""});
    return all;
}

std::vector<const Right*> rightsOf(const User& user, std::string_view command) {
    std::vector<const Right*> found;
    for (const auto& right : rights())
        if (right.command == command && user.has(right.role))
            found.push_back(&right);
    return found;
}

} // namespace

std::span<const Right> rights() {
    static const std::vector<Right> all = wholeTable();
    return all;
}

std::span<const ConflictingParts> conflictingParts() {
    return parts;
}

std::span<const ConflictingRoles> conflictingRoles() {
    return roles;
}

std::span<const std::string_view> roleNames() {
    return names;
}

std::optional<std::string_view> conflictAmong(std::span<const std::string> held) {
    const auto has = [&](std::string_view role) { return std::ranges::find(held, role) != held.end(); };
    if (has("admin") && held.size() > 1)
        return "user administration and anything else";
    const auto found = std::ranges::find_if(roles, [&](const auto& pair) { return has(pair.one) && has(pair.other); });
    return found == roles.end() ? std::nullopt : std::optional(found->why);
}

std::string limitPolicy(const Right& right) {
    return right.limit.empty() ? std::string() : fmt::format("{}.{}", right.limit, right.role);
}

bool isLimited(const User& user, std::string_view command) {
    const auto found = rightsOf(user, command);
    return !found.empty() &&
           std::all_of(found.begin(), found.end(), [](const Right* right) { return !right->limit.empty(); });
}

Outcome checkRights(const User& user, std::string_view command, std::optional<Minor> amount,
                    const std::function<std::optional<Minor>(const std::string&)>& limitOf) {
    if (user.id == engineUser().id)
        return {};
    if (!user.active)
        return reject("user_inactive", "User " + user.id + " is disabled; an administrator can enable it.");
    if (const auto conflict = conflictAmong(user.roles))
        return reject("conflicting_roles",
                      fmt::format("User {} holds roles that one person may not combine ({}).", user.id, *conflict));
    const auto found = rightsOf(user, command);
    if (found.empty()) {
        const auto who = rolesFor(command);
        return reject("not_permitted", fmt::format("{} may not do this ({}); {}.", user.name, command,
                                                   who.empty() ? "no person may" : "it is for " + who));
    }
    Minor highest;
    for (const auto* right : found) {
        if (right->limit.empty() || !amount)
            return {};
        const auto limit = limitOf(limitPolicy(*right)).value_or(Minor());
        if (*amount <= limit)
            return {};
        highest = std::max(highest, limit);
    }
    std::vector<std::string_view> able;
    for (const auto& right : rightsTable())
        if (right.command == command &&
            (right.limit.empty() || *amount <= limitOf(limitPolicy(right)).value_or(Minor())))
            able.push_back(right.role);
    return reject("over_limit",
                  fmt::format("The amount {} is over your limit of {}; {} may do it.", toDecimal(*amount),
                              toDecimal(highest), able.empty() ? "nobody" : fmt::format("{}", fmt::join(able, ", "))));
}

std::string rolesFor(std::string_view command) {
    if (std::ranges::find(everybodys, command) != everybodys.end())
        return "everyone who sees the document";
    std::vector<std::string> names;
    for (const auto& right : rightsTable())
        if (right.command == command)
            names.push_back(fmt::format("{}{}", right.role, right.limit.empty() ? "" : " ≤ limit"));
    return fmt::format("{}", fmt::join(names, ", "));
}

} // namespace opsdesk
