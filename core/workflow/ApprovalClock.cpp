#include "core/workflow/ApprovalClock.h"

#include "core/workflow/Timers.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

constexpr std::int64_t microsInHour = 3'600'000'000;
constexpr int hoursForTheEscalated = 24;

/// Of `approval.remind` and `approval.escalate`.
struct ApprovalStepPayload {
    std::int64_t step_no = 0;
};
BOOST_DESCRIBE_STRUCT(ApprovalStepPayload, (), (step_no))

std::string timerOf(std::string_view what, const ApprovalStep& step) {
    return fmt::format("approval/{}/{}", what, step.step_no);
}

/// A copy of the step that the command is about; nothing when it is not waited for any more.
Result<std::optional<ApprovalStep>> awaitedStep(Context& context) {
    if (context.actor().id != engineUser().id)
        return reject("not_permitted", "Only the engine keeps the time of approvals.");
    const auto payload = readPayload<ApprovalStepPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto& document = context.command().document;
    const auto* step =
        document ? context.rows().find<ApprovalStep>(context.entity(), *document, payload->step_no) : nullptr;
    return step && step->state == "open" ? std::optional(*step) : std::nullopt;
}

Outcome remind(Context& context) {
    auto step = awaitedStep(context);
    if (!step)
        return tl::unexpected(step.error());
    if (!*step)
        return {};
    (*step)->reminded_at = context.businessTime();
    context.rows().put(**std::move(step));
    return {};
}

Outcome escalate(Context& context) {
    auto found = awaitedStep(context);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return {};
    auto& step = **found;
    step.escalated_at = context.businessTime();
    if (!step.escalates_to.empty())
        openTask(context, overdueApproval(step.escalates_to),
                 {step.target, step.document.toString(), step.number, 0, 0},
                 fmt::format("An approval of {} is overdue: {} hours were given, level {}.", step.number, step.hours,
                             step.level),
                 step.amount);
    context.rows().put(std::move(step));
    return {};
}

} // namespace

void startClock(Context& context, ApprovalStep& step) {
    step.opened_at = context.businessTime();
    if (step.hours == 0)
        return;
    const auto begun = step.opened_at->micros();
    step.due_at = Timestamp(begun + step.hours * microsInHour);
    const auto payload = writePayload(ApprovalStepPayload{step.step_no});
    setTimer(context, timerOf("remind", step), step.document, Timestamp(begun + step.hours * microsInHour / 2),
             "approval.remind", payload);
    setTimer(context, timerOf("escalate", step), step.document, *step.due_at, "approval.escalate", payload);
}

void stopClock(Context& context, const ApprovalStep& step) {
    if (step.hours == 0)
        return;
    clearTimer(context, timerOf("remind", step), step.document);
    clearTimer(context, timerOf("escalate", step), step.document);
}

void wantClock(store::UnitOfWork& rows, const ApprovalStep& step) {
    if (step.hours == 0)
        return;
    wantTimer(rows, step.entity, timerOf("remind", step), step.document);
    wantTimer(rows, step.entity, timerOf("escalate", step), step.document);
}

TaskKind overdueApproval(std::string_view role) {
    return {"approval_overdue", role, hoursForTheEscalated, ""};
}

void addApprovalClock(Catalog& catalog) {
    CommandType reminder;
    reminder.name = "approval.remind";
    reminder.summary = "Notes that half of the time for an approval is over; issued by the engine.";
    reminder.fields = describePayload<ApprovalStepPayload>();
    reminder.handle = remind;
    catalog.add(std::move(reminder));
    CommandType escalation;
    escalation.name = "approval.escalate";
    escalation.summary = "Gives an approval that is overdue to a further role, too; issued by the engine.";
    escalation.fields = describePayload<ApprovalStepPayload>();
    escalation.handle = escalate;
    catalog.add(std::move(escalation));
}

} // namespace opsdesk
