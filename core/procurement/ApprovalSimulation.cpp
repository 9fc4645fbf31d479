#include "core/procurement/OrderApproval.h"

#include "core/master/Item.h"
#include "core/master/SupplierItem.h"
#include "core/procurement/OrderLines.h"
#include "core/workflow/ApprovalPolicy.h"
#include "core/workflow/ApprovalPolicyCommands.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

namespace {

constexpr int simulatedDays = 365;

/// Of `approval_policy.simulate`.
struct SimulatePolicyPayload {
    Uuid policy;
};
BOOST_DESCRIBE_STRUCT(SimulatePolicyPayload, (), (policy))

/// All orders that were submitted since @p from, with what their facts are made of.
std::vector<const PurchaseOrder*> submittedSince(Context& context, Date from) {
    auto& rows = context.rows();
    const auto orders = rows.selectFrom<PurchaseOrder>(context.entity(), "submitted_at", Timestamp::of(from).micros());
    for (const auto* order : orders) {
        rows.want<Supplier>(std::int64_t(0), order->supplier_id);
        rows.wantWhere<PurchaseOrderLine>(order->entity, "order_id", order->id.toString());
    }
    rows.load();
    for (const auto* order : orders)
        for (const auto* line : orderLines(rows, *order)) {
            rows.want<Item>(std::int64_t(0), line->item_id);
            rows.wantWhere<SupplierItem>(0, "item_id", line->item_id);
        }
    rows.load();
    return orders;
}

Outcome simulatePolicy(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<SimulatePolicyPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto& rows = context.rows();
    const auto* policy = rows.find<ApprovalPolicy>(std::int64_t(0), payload->policy);
    if (!policy)
        return reject("unknown_document", "There is no policy " + payload->policy.toString() + ".", "policy");
    if (policy->state != "draft")
        return reject("wrong_state",
                      fmt::format("{} is {}: only a draft is tried on the past.", policy->number, policy->state));
    const auto* present = activePolicy(rows, policy->target);
    const auto& presentRules = present ? present->rules : usualRules();
    NoteSimulationPayload found{policy->version, context.businessDate() - simulatedDays, 0, 0, 0};
    for (const auto* order : submittedSince(context, found.from)) {
        const auto facts = approvalFacts(context, *order, orderLines(rows, *order), false);
        ++found.orders;
        found.before += static_cast<std::int64_t>(neededApprovals(rows, policy->target, presentRules, facts).size());
        found.after += static_cast<std::int64_t>(neededApprovals(rows, policy->target, policy->rules, facts).size());
    }
    context.tell("orders", found.orders);
    context.tell("before", found.before);
    context.tell("after", found.after);
    context.follow("approval_policy.note_simulation", 0, policy->id, writePayload(found));
    return {};
}

} // namespace

void addApprovalSimulation(Catalog& catalog) {
    CommandType type;
    type.name = "approval_policy.simulate";
    type.summary =
        "Tries a drafted policy on the orders that were submitted in the last 365 days: how many approvals it "
        "would have asked for, and how many the policy in force would have.";
    type.fields = describePayload<SimulatePolicyPayload>();
    type.notes = {{"policy", "id of the draft"}};
    type.handle = simulatePolicy;
    catalog.add(std::move(type));
}

} // namespace opsdesk
