#include "core/governance/Rights.h"

#include "core/governance/User.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

constexpr std::string_view poLimit = "limit.purchase_order.approve", writeOffLimit = "limit.write_off.approve",
                           adjustmentLimit = "limit.stock_adjustment.approve",
                           invoiceLimit = "limit.supplier_invoice.release", refundLimit = "limit.refund.approve";

constexpr auto table = std::to_array<Right>({
    {"suggestion.accept", "planner", ""},
    {"suggestion.accept", "buyer-lead", ""},
    {"suggestion.adjust", "planner", ""},
    {"suggestion.adjust", "buyer-lead", ""},
    {"suggestion.snooze", "planner", ""},
    {"suggestion.snooze", "buyer-lead", ""},
    {"suggestion.reject", "planner", ""},
    {"suggestion.reject", "buyer-lead", ""},
    {"suggestion.reopen", "planner", ""},
    {"suggestion.reopen", "buyer-lead", ""},
    {"plan.publish", "planner", ""},
    {"plan.publish", "buyer-lead", ""},
    {"planning_quality.record", "planner", ""},
    {"planning_quality.record", "buyer-lead", ""},
    {"measure.record", "planner", ""},
    {"measure.record", "buyer-lead", ""},
    {"measure.record", "controller", ""},
    {"measure.record", "finance-lead", ""},
    {"measure.set_target", "planner", ""},
    {"measure.set_target", "buyer-lead", ""},
    {"measure.set_target", "controller", ""},
    {"measure.set_target", "finance-lead", ""},
    {"measure.set_target", "steward", ""},
    {"backtest.create", "planner", ""},
    {"backtest.create", "buyer-lead", ""},
    {"backtest.record", "planner", ""},
    {"backtest.record", "buyer-lead", ""},
    {"backtest.delete", "planner", ""},
    {"backtest.delete", "buyer-lead", ""},
    {"scenario.create", "planner", ""},
    {"scenario.create", "buyer-lead", ""},
    {"scenario.edit", "planner", ""},
    {"scenario.edit", "buyer-lead", ""},
    {"scenario.plan", "planner", ""},
    {"scenario.plan", "buyer-lead", ""},
    {"scenario.publish", "planner", ""},
    {"scenario.publish", "buyer-lead", ""},
    {"scenario.delete", "planner", ""},
    {"scenario.delete", "buyer-lead", ""},
    {"supplier_change.propose", "buyer", ""},
    {"supplier_change.propose", "buyer-lead", ""},
    {"supplier_change.propose", "steward", ""},
    {"supplier_change.withdraw", "buyer", ""},
    {"supplier_change.withdraw", "buyer-lead", ""},
    {"supplier_change.withdraw", "steward", ""},
    {"supplier_change.approve", "buyer-lead", ""},
    {"supplier_change.approve", "finance-lead", ""},
    {"supplier_change.reject", "buyer-lead", ""},
    {"supplier_change.reject", "finance-lead", ""},
    {"supplier_contact.set", "buyer", ""},
    {"supplier_contact.set", "buyer-lead", ""},
    {"supplier_contact.set", "steward", ""},
    {"supplier.edit", "planner", ""},
    {"supplier.edit", "buyer", ""},
    {"supplier.edit", "buyer-lead", ""},
    {"supplier.edit", "steward", ""},
    {"item.edit", "planner", ""},
    {"item.edit", "buyer-lead", ""},
    {"item.edit", "steward", ""},
    {"demand.correct", "planner", ""},
    {"demand.correct", "buyer-lead", ""},
    {"demand.correct.remove", "planner", ""},
    {"demand.correct.remove", "buyer-lead", ""},
    {"event.create", "planner", ""},
    {"event.create", "buyer-lead", ""},
    {"event.edit", "planner", ""},
    {"event.edit", "buyer-lead", ""},
    {"event.cancel", "planner", ""},
    {"event.cancel", "buyer-lead", ""},
    {"analogue.set", "planner", ""},
    {"analogue.set", "buyer-lead", ""},
    {"analogue.remove", "planner", ""},
    {"analogue.remove", "buyer-lead", ""},
    {"supplier_item.edit", "planner", ""},
    {"supplier_item.edit", "buyer", ""},
    {"supplier_item.edit", "buyer-lead", ""},
    {"supplier_item.edit", "steward", ""},
    {"purchase_order.create", "planner", ""},
    {"purchase_order.create", "buyer", ""},
    {"purchase_order.create", "buyer-lead", ""},
    {"purchase_order.edit", "planner", ""},
    {"purchase_order.edit", "buyer", ""},
    {"purchase_order.edit", "buyer-lead", ""},
    {"purchase_order.copy", "planner", ""},
    {"purchase_order.copy", "buyer", ""},
    {"purchase_order.copy", "buyer-lead", ""},
    {"purchase_order.split", "planner", ""},
    {"purchase_order.split", "buyer", ""},
    {"purchase_order.split", "buyer-lead", ""},
    {"purchase_order.merge", "planner", ""},
    {"purchase_order.merge", "buyer", ""},
    {"purchase_order.merge", "buyer-lead", ""},
    {"purchase_order.amend", "buyer", ""},
    {"purchase_order.amend", "buyer-lead", ""},
    {"purchase_order.submit", "planner", ""},
    {"purchase_order.submit", "buyer", ""},
    {"purchase_order.submit", "buyer-lead", ""},
    {"purchase_order.withdraw", "planner", ""},
    {"purchase_order.withdraw", "buyer", ""},
    {"purchase_order.withdraw", "buyer-lead", ""},
    {"purchase_order.approve", "buyer", poLimit},
    {"purchase_order.approve", "buyer-lead", poLimit},
    {"purchase_order.approve", "finance-lead", ""},
    {"purchase_order.return", "buyer", poLimit},
    {"purchase_order.return", "buyer-lead", poLimit},
    {"purchase_order.return", "finance-lead", ""},
    {"purchase_order.reject", "buyer", poLimit},
    {"purchase_order.reject", "buyer-lead", poLimit},
    {"purchase_order.reject", "finance-lead", ""},
    {"purchase_budget.set", "controller", ""},
    {"purchase_budget.set", "finance-lead", ""},
    {"approval_policy.create", "buyer", ""},
    {"approval_policy.create", "buyer-lead", ""},
    {"approval_policy.edit", "buyer", ""},
    {"approval_policy.edit", "buyer-lead", ""},
    {"approval_policy.discard", "buyer", ""},
    {"approval_policy.discard", "buyer-lead", ""},
    {"approval_policy.simulate", "buyer", ""},
    {"approval_policy.simulate", "buyer-lead", ""},
    {"approval_policy.simulate", "finance-lead", ""},
    {"approval_policy.approve", "finance-lead", ""},
    {"approval_policy.return", "finance-lead", ""},
    {"approval_policy.activate", "finance-lead", ""},
    {"approval_policy.retire", "finance-lead", ""},
    {"purchase_order.release", "buyer", ""},
    {"purchase_order.release", "buyer-lead", ""},
    {"purchase_order.acknowledge", "buyer", ""},
    {"purchase_order.acknowledge", "buyer-lead", ""},
    {"purchase_order.cancel", "buyer", ""},
    {"purchase_order.cancel", "buyer-lead", ""},
    {"purchase_order.expedite", "buyer", ""},
    {"purchase_order.expedite", "buyer-lead", ""},
    {"purchase_order.switch_supplier", "buyer", ""},
    {"purchase_order.switch_supplier", "buyer-lead", ""},
    {"purchase_order.close", "buyer", ""},
    {"purchase_order.close", "buyer-lead", ""},
    {"purchase_order.receive", "warehouse", ""},
    {"inbound_shipment.announce", "buyer", ""},
    {"inbound_shipment.announce", "buyer-lead", ""},
    {"inbound_shipment.announce", "warehouse", ""},
    {"inbound_shipment.milestone", "buyer", ""},
    {"inbound_shipment.milestone", "buyer-lead", ""},
    {"inbound_shipment.milestone", "warehouse", ""},
    {"inbound_shipment.schedule", "buyer", ""},
    {"inbound_shipment.schedule", "buyer-lead", ""},
    {"inbound_shipment.schedule", "warehouse", ""},
    {"inbound_shipment.cancel", "buyer", ""},
    {"inbound_shipment.cancel", "buyer-lead", ""},
    {"discrepancy.accept", "buyer", ""},
    {"discrepancy.accept", "buyer-lead", ""},
    {"discrepancy.send_back", "buyer", ""},
    {"discrepancy.send_back", "buyer-lead", ""},
    {"discrepancy.claim", "buyer", ""},
    {"discrepancy.claim", "buyer-lead", ""},
    {"discrepancy.dismiss", "buyer", ""},
    {"discrepancy.dismiss", "buyer-lead", ""},
    {"discrepancy.settle", "controller", ""},
    {"discrepancy.settle", "finance-lead", ""},
    {"landed_cost.bill", "controller", ""},
    {"landed_cost.bill", "finance-lead", ""},
    {"supplier_invoice.enter", "controller", ""},
    {"supplier_invoice.enter", "finance-lead", ""},
    {"supplier_invoice.match", "controller", ""},
    {"supplier_invoice.match", "finance-lead", ""},
    {"supplier_invoice.release", "controller", invoiceLimit},
    {"supplier_invoice.release", "finance-lead", ""},
    {"supplier_invoice.cancel", "controller", ""},
    {"supplier_invoice.cancel", "finance-lead", ""},
    {"payment_proposal.create", "controller", ""},
    {"payment_proposal.create", "finance-lead", ""},
    {"payment_proposal.withdraw", "controller", ""},
    {"payment_proposal.withdraw", "finance-lead", ""},
    {"payment_proposal.approve", "finance-lead", ""},
    {"period.soft_close", "controller", ""},
    {"period.close", "controller", ""},
    {"period.reopen", "finance-lead", ""},
    {"manual_journal.create", "controller", ""},
    {"manual_journal.edit", "controller", ""},
    {"manual_journal.propose", "controller", ""},
    {"manual_journal.recall", "controller", ""},
    {"manual_journal.withdraw", "controller", ""},
    {"manual_journal.approve", "finance-lead", ""},
    {"manual_journal.reject", "finance-lead", ""},
    {"manual_journal.reverse", "finance-lead", ""},
    {"account.add", "finance-lead", ""},
    {"account.rename", "finance-lead", ""},
    {"account.deactivate", "finance-lead", ""},
    {"account.activate", "finance-lead", ""},
    {"account.set_own", "finance-lead", ""},
    {"posting_map.propose", "controller", ""},
    {"posting_map.withdraw", "controller", ""},
    {"posting_map.approve", "finance-lead", ""},
    {"posting_map.reject", "finance-lead", ""},
    {"tax_code.set", "controller", ""},
    {"tax_code.set", "finance-lead", ""},
    {"currency.revalue", "controller", ""},
    {"currency.revalue", "finance-lead", ""},
    {"setting.set", "finance-lead", ""},
    {"stock_lot.edit", "warehouse", ""},
    {"stock_lot.edit", "planner", ""},
    {"stock_lot.edit", "steward", ""},
    {"put_away_rule.set", "warehouse", ""},
    {"put_away_rule.set", "steward", ""},
    {"stock.adjust", "warehouse", ""},
    {"stock_adjustment.approve", "controller", adjustmentLimit},
    {"stock_adjustment.approve", "finance-lead", ""},
    {"stock_adjustment.reject", "controller", adjustmentLimit},
    {"stock_adjustment.reject", "finance-lead", ""},
    {"return.authorize", "returns", ""},
    {"return.override", "controller", ""},
    {"return.override", "finance-lead", ""},
    {"return.cancel", "returns", ""},
    {"return.receive", "warehouse", ""},
    {"return.receive", "returns", ""},
    {"return.receive_blind", "warehouse", ""},
    {"return.receive_blind", "returns", ""},
    {"return.inspect", "returns", ""},
    {"return.inspect_by_rule", "returns", ""},
    {"return.dispose", "returns", ""},
    {"return.exchange", "returns", ""},
    {"return.label", "returns", ""},
    {"return.label", "integrator", ""},
    {"return.track", "returns", ""},
    {"return.track", "integrator", ""},
    {"return.close", "returns", ""},
    {"refurbishment.finish", "returns", ""},
    {"refurbishment.cancel", "returns", ""},
    {"return_policy.create", "controller", ""},
    {"return_policy.edit", "controller", ""},
    {"return_policy.discard", "controller", ""},
    {"return_policy.approve", "finance-lead", ""},
    {"return_policy.return", "finance-lead", ""},
    {"return_policy.activate", "finance-lead", ""},
    {"return_watch.run", "planner", ""},
    {"return_watch.run", "returns", ""},
    {"return_watch.run", "controller", ""},
    {"return_rates.rebuild", "controller", ""},
    {"return_rates.rebuild", "integrator", ""},
    {"quality_case.investigate", "planner", ""},
    {"quality_case.investigate", "buyer", ""},
    {"quality_case.investigate", "buyer-lead", ""},
    {"quality_case.investigate", "returns", ""},
    {"quality_case.investigate", "controller", ""},
    {"quality_case.investigate", "steward", ""},
    {"quality_case.confirm", "planner", ""},
    {"quality_case.confirm", "returns", ""},
    {"quality_case.confirm", "controller", ""},
    {"quality_case.isolate", "warehouse", ""},
    {"quality_case.isolate", "returns", ""},
    {"quality_case.close", "planner", ""},
    {"quality_case.close", "returns", ""},
    {"quality_case.close", "controller", ""},
    {"quality_case.dismiss", "planner", ""},
    {"quality_case.dismiss", "returns", ""},
    {"quality_case.dismiss", "controller", ""},
    {"write_off.propose", "warehouse", ""},
    {"write_off.propose", "returns", ""},
    {"write_off.approve", "controller", writeOffLimit},
    {"write_off.approve", "finance-lead", ""},
    {"write_off.reject", "controller", writeOffLimit},
    {"write_off.reject", "finance-lead", ""},
    {"write_off.reroute", "controller", writeOffLimit},
    {"write_off.reroute", "finance-lead", ""},
    {"write_off.reopen", "controller", writeOffLimit},
    {"write_off.reopen", "finance-lead", ""},
    {"write_off.approve_all", "controller", writeOffLimit},
    {"write_off.approve_all", "finance-lead", ""},
    {"write_off.claim", "controller", writeOffLimit},
    {"write_off.claim", "finance-lead", ""},
    {"write_off.split", "controller", ""},
    {"write_off.split", "finance-lead", ""},
    {"write_off.inspect_again", "controller", ""},
    {"write_off.inspect_again", "finance-lead", ""},
    {"write_off.inspect", "warehouse", ""},
    {"write_off.inspect", "returns", ""},
    {"vendor_claim.send", "returns", ""},
    {"vendor_claim.send", "buyer", ""},
    {"vendor_claim.send", "buyer-lead", ""},
    {"vendor_claim.accept", "returns", ""},
    {"vendor_claim.accept", "buyer", ""},
    {"vendor_claim.accept", "buyer-lead", ""},
    {"vendor_claim.reject", "returns", ""},
    {"vendor_claim.reject", "buyer", ""},
    {"vendor_claim.reject", "buyer-lead", ""},
    {"vendor_claim.credit", "controller", ""},
    {"vendor_claim.credit", "finance-lead", ""},
    {"vendor_claim.settle", "controller", ""},
    {"vendor_claim.settle", "finance-lead", ""},
    {"vendor_claim.write_down", "controller", writeOffLimit},
    {"vendor_claim.write_down", "finance-lead", ""},
    {"vendor_claim.withdraw", "controller", writeOffLimit},
    {"vendor_claim.withdraw", "finance-lead", ""},
    {"return_signal.assess", "controller", ""},
    {"return_signal.assess", "returns", ""},
    {"refund.propose", "returns", ""},
    {"refund.propose", "service", ""},
    {"refund.goodwill", "returns", ""},
    {"refund.goodwill", "service", ""},
    {"refund.record", "integrator", ""},
    {"refund.approve", "returns", refundLimit},
    {"refund.approve", "controller", refundLimit},
    {"refund.approve", "finance-lead", ""},
    {"refund.reject", "returns", refundLimit},
    {"refund.reject", "controller", refundLimit},
    {"refund.reject", "finance-lead", ""},
    {"refund.release", "controller", ""},
    {"refund.release", "finance-lead", ""},
    {"refund.cancel", "returns", ""},
    {"refund.cancel", "service", ""},
    {"refund.cancel", "controller", ""},
    {"refund.cancel", "finance-lead", ""},
    {"refund.pay", "controller", ""},
    {"refund.pay", "finance-lead", ""},
    {"refund.pay", "integrator", ""},
    {"refund.reverse", "controller", refundLimit},
    {"refund.reverse", "finance-lead", ""},
    {"exchange_rate.set", "controller", ""},
    {"exchange_rate.set", "finance-lead", ""},
    {"exchange_rate.set", "integrator", ""},
    {"attachment.purge", "controller", ""},
    {"attachment.purge", "finance-lead", ""},
    {"layout.share", "buyer-lead", ""},
    {"layout.share", "controller", ""},
    {"layout.share", "finance-lead", ""},
    {"layout.share", "steward", ""},
    {"layout.withdraw", "buyer-lead", ""},
    {"layout.withdraw", "controller", ""},
    {"layout.withdraw", "finance-lead", ""},
    {"layout.withdraw", "steward", ""},
    {"edi_message.receive", "integrator", ""},
    {"edi_message.receive", "buyer", ""},
    {"edi_message.receive", "buyer-lead", ""},
    {"edi_message.repair", "integrator", ""},
    {"edi_message.give_up", "integrator", ""},
    {"channel_message.receive", "integrator", ""},
    {"channel_message.repair", "integrator", ""},
    {"channel_message.retry", "integrator", ""},
    {"channel_message.give_up", "integrator", ""},
    {"channel_message.accept", "integrator", ""},
    {"listing.set", "steward", ""},
    {"listing.set", "integrator", ""},
    {"listing.remove", "steward", ""},
    {"listing.remove", "integrator", ""},
    {"item.import", "integrator", ""},
    {"supplier.import", "integrator", ""},
    {"supplier_item.import", "integrator", ""},
    {"lead_time.import", "integrator", ""},
    {"past_order.import", "integrator", ""},
    {"event.import", "integrator", ""},
    {"exchange_rate.import", "integrator", ""},
    {"stock.import", "integrator", ""},
    {"stock.open", "integrator", ""},
    {"trade.import", "integrator", ""},
    {"node.define", "integrator", ""},
    {"channel.define", "integrator", ""},
    {"user.add", "admin", ""},
    {"user.grant", "admin", ""},
    {"user.revoke", "admin", ""},
    {"user.enter", "admin", ""},
    {"user.leave", "admin", ""},
    {"user.disable", "admin", ""},
    {"user.enable", "admin", ""},
    {"user.delegate", "admin", ""},
    {"user.end_delegation", "admin", ""},
    {"user.note_password", "admin", ""},
});

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
    {"return_policy.approve", "create"},
    {"return_policy.approve", "edit"},
    {"stock_adjustment.approve", "propose"},
    {"write_off.approve", "propose"},
    {"write_off.approve", "reroute"},
    {"write_off.approve", "inspect"},
    {"write_off.approve_all", "propose"},
    {"write_off.approve_all", "reroute"},
    {"write_off.approve_all", "inspect"},
    {"write_off.reroute", "propose"},
    {"write_off.claim", "propose"},
    {"write_off.inspect", "inspect"},
    {"write_off.inspect", "inspect_again"},
    {"vendor_claim.credit", "send"},
    {"vendor_claim.write_down", "send"},
    {"vendor_claim.withdraw", "send"},
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
    std::vector<Right> all(table.begin(), table.end());
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
    for (const auto& right : table)
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
    for (const auto& right : table)
        if (right.command == command)
            names.push_back(fmt::format("{}{}", right.role, right.limit.empty() ? "" : " ≤ limit"));
    return fmt::format("{}", fmt::join(names, ", "));
}

} // namespace opsdesk
