#include "core/workflow/ApprovalChain.h"

#include "core/governance/Rights.h"
#include "core/workflow/ApprovalClock.h"
#include "core/workflow/ApprovalPolicy.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Tasks.h"

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

/// Of the last submission, by number.
std::vector<const ApprovalStep*> lastRound(store::UnitOfWork& rows, std::int64_t entity, const Uuid& document) {
    auto steps = rows.select<ApprovalStep>(entity, "document", document.toString());
    std::int64_t round = 0;
    for (const auto* step : steps)
        round = std::max(round, step->round);
    std::erase_if(steps, [&](const ApprovalStep* step) { return step->round != round; });
    return steps;
}

/// Opens the lowest level that is not complete, once nothing is open.
void openNext(Context& context, std::vector<ApprovalStep>& steps) {
    const auto isOpen = [](const ApprovalStep& step) { return step.state == "open"; };
    if (std::ranges::any_of(steps, isOpen))
        return;
    std::int64_t level = 0;
    for (const auto& step : steps)
        if (step.state == "waiting" && (level == 0 || step.level < level))
            level = step.level;
    for (auto& step : steps)
        if (step.state == "waiting" && step.level == level) {
            step.state = "open";
            startClock(context, step);
        }
}

std::string waitsFor(const std::vector<ApprovalStep>& steps) {
    std::string text;
    for (const auto& step : steps)
        if (step.state == "open")
            text += fmt::format("[{}]", step.role);
    return text;
}

/// Somebody who may act: the person with what is their own, or with a role that somebody lent them.
struct Acting {
    User person;
    std::string lender; ///< empty for their own
};

std::vector<Acting> waysToAct(const Duties& duties) {
    std::vector<Acting> ways{{duties.own(), {}}};
    for (const auto& loan : duties.lent()) {
        auto person = duties.own();
        person.roles.push_back(loan.role);
        ways.push_back({std::move(person), loan.from});
    }
    return ways;
}

Outcome roleFits(Context& context, const ApprovalSubject& subject, const ApprovalStep* step, const User& person) {
    const auto role = step ? step->role : std::string(byLimit);
    if (role == byLimit)
        return checkRoles(context, person, subject.amount, subject.currency);
    if (!person.has(role) && !(step->escalated_at && person.has(step->escalates_to)))
        return reject("not_permitted",
                      fmt::format("This approval of {} is for {} ({}).", subject.document.number,
                                  step->escalated_at ? role + ", " + step->escalates_to : role, step->rule));
    return checkRoles(context, person, {}, subject.currency);
}

/// Whether neither the person nor whom they stand in for gave another approval of the chain.
Outcome levelsApart(const ApprovalSubject& subject, const std::vector<const ApprovalStep*>& steps,
                    std::string_view person, std::string_view lender) {
    for (const auto* step : steps) {
        if (step->state != "approved")
            continue;
        for (const auto who : {person, lender}) {
            if (who.empty() || (step->decided_by != who && step->acted_for != who))
                continue;
            if (step->decided_by == person)
                return reject("level_taken", fmt::format("You gave an approval of {} already (level {}); this one "
                                                         "needs another person.",
                                                         subject.document.number, step->level));
            return reject("level_taken", fmt::format("{} gave an approval of {} already (level {}), for themselves or "
                                                     "for {}; this one needs another person.",
                                                     step->decided_by, subject.document.number, step->level, who));
        }
    }
    return {};
}

/// Who would give which approval.
struct Giving {
    const ApprovalStep* step = nullptr; ///< null for a document from before there were steps
    std::string lender;
};

/// What tells a person more comes first.
int weight(const Rejection& rejection) {
    static constexpr std::array<std::string_view, 4> order{"level_taken", "segregation_of_duties", "over_limit",
                                                           "no_rate"};
    const auto found = std::ranges::find(order, rejection.code);
    return static_cast<int>(found - order.begin());
}

Result<Giving> findGiving(Context& context, const ApprovalSubject& subject) {
    const auto steps = lastRound(context.rows(), context.entity(), subject.document.id);
    std::vector<const ApprovalStep*> open;
    for (const auto* step : steps)
        if (step->state == "open")
            open.push_back(step);
    if (steps.empty())
        open.push_back(nullptr);
    std::optional<Rejection> why;
    const auto fails = [&](const Outcome& outcome) {
        if (!outcome && (!why || weight(outcome.error()) < weight(*why)))
            why = outcome.error();
        return !outcome;
    };
    const auto& self = context.duties().own();
    for (const auto* step : open)
        for (const auto& way : waysToAct(context.duties())) {
            if (fails(roleFits(context, subject, step, way.person)) ||
                fails(checkParts(context, subject.document, self.id, "You")) ||
                fails(levelsApart(subject, steps, self.id, way.lender)))
                continue;
            if (!way.lender.empty() && fails(checkParts(context, subject.document, way.lender,
                                                        fmt::format("{}, for whom you act,", way.lender))))
                continue;
            return Giving{step, way.lender};
        }
    if (why)
        return tl::unexpected(*why);
    return reject("nothing_asked", fmt::format("No approval of {} is asked for now.", subject.document.number));
}

} // namespace

const ApprovalPolicy* activePolicy(store::UnitOfWork& rows, std::string_view target) {
    for (const auto* policy : rows.select<ApprovalPolicy>(0, "target", std::string(target)))
        if (policy->state == "active")
            return policy;
    return nullptr;
}

std::vector<NeededApproval> neededApprovals(store::UnitOfWork& rows, std::string_view target,
                                            const std::vector<ApprovalRule>& rules, const ApprovalFacts& facts) {
    const auto amount = facts.find("amount");
    const auto command = fmt::format("{}.approve", target);
    const auto covers = [&](std::string_view role) {
        return std::ranges::any_of(rights(), [&](const Right& right) {
            if (right.command != command || right.role != role)
                return false;
            return right.limit.empty() ||
                   (amount != facts.end() && !amount->second.empty() &&
                    Minor(amount->second.front().number) <= limitOf(rows, limitPolicy(right)).value_or(Minor(-1)));
        });
    };
    return neededApprovals(*findApprovalTarget(target), rules, facts, covers);
}

void prefetchApproval(store::UnitOfWork& rows, std::int64_t entity, const Uuid& document, std::string_view target) {
    rows.wantWhere<ApprovalStep>(entity, "document", document.toString());
    rows.wantWhere<ApprovalPolicy>(0, "target", std::string(target));
}

void prefetchApprovalNext(store::UnitOfWork& rows, std::int64_t entity, const Uuid& document, std::string_view target) {
    for (const auto* step : lastRound(rows, entity, document))
        if (step->state == "open") {
            wantClock(rows, *step);
            wantTask(rows, entity, overdueApproval({}), target, document.toString());
        }
}

std::string beginApproval(Context& context, const ApprovalSubject& subject, const ApprovalFacts& facts) {
    endApproval(context, subject.document);
    auto& rows = context.rows();
    std::int64_t number = 0, round = 0;
    for (const auto* step : rows.select<ApprovalStep>(context.entity(), "document", subject.document.id.toString())) {
        number = std::max(number, step->step_no);
        round = std::max(round, step->round);
    }
    const auto* policy = activePolicy(rows, subject.target);
    std::vector<ApprovalStep> steps;
    for (const auto& [step, rule] :
         neededApprovals(rows, subject.target, policy ? policy->rules : usualRules(), facts)) {
        ApprovalStep made;
        made.entity = context.entity();
        made.document = subject.document.id;
        made.step_no = ++number;
        made.target = subject.target;
        made.number = subject.document.number;
        made.amount = subject.ownAmount;
        made.round = round + 1;
        made.level = step.level;
        made.role = step.role;
        made.rule = rule;
        made.state = "waiting";
        made.hours = step.hours;
        made.escalates_to = step.escalates_to;
        if (policy)
            made.policy_id = policy->id;
        made.policy_version = policy ? policy->version : 0;
        steps.push_back(std::move(made));
    }
    openNext(context, steps);
    auto waits = waitsFor(steps);
    for (auto& step : steps)
        rows.insert(std::move(step));
    return waits;
}

Outcome mayApprove(Context& context, const ApprovalSubject& subject) {
    if (context.actor().id == engineUser().id)
        return {};
    const auto giving = findGiving(context, subject);
    return giving ? Outcome() : tl::unexpected(giving.error());
}

ApprovalProgress giveApproval(Context& context, const ApprovalSubject& subject) {
    const auto giving = findGiving(context, subject);
    std::vector<ApprovalStep> steps;
    for (const auto* step : lastRound(context.rows(), context.entity(), subject.document.id))
        steps.push_back(*step);
    if (!giving || !giving->step)
        return {true, {}, {}};
    if (!giving->lender.empty())
        context.tell("for", giving->lender);
    for (auto& step : steps)
        if (step.step_no == giving->step->step_no) {
            step.state = "approved";
            step.decided_by = context.duties().own().id;
            step.acted_for = giving->lender;
            step.decided_at = context.businessTime();
            stopClock(context, step);
            closeTask(context, overdueApproval({}), subject.target, step.document.toString());
        }
    openNext(context, steps);
    ApprovalProgress progress{true, waitsFor(steps), {}};
    for (auto& step : steps) {
        progress.complete = progress.complete && step.state == "approved";
        progress.rules.push_back(step.rule);
        context.rows().put(std::move(step));
    }
    return progress;
}

void endApproval(Context& context, const Document& document) {
    for (const auto* step : lastRound(context.rows(), context.entity(), document.id)) {
        if (step->state != "open" && step->state != "waiting")
            continue;
        auto ended = *step;
        ended.state = "void";
        stopClock(context, ended);
        context.rows().put(std::move(ended));
    }
    for (const auto& target : approvalTargets())
        closeTask(context, overdueApproval({}), target.name, document.id.toString());
}

} // namespace opsdesk
