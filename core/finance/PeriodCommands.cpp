#include "core/finance/PeriodCommands.h"

#include "core/finance/CloseChecks.h"
#include "core/finance/LedgerOfPeriod.h"
#include "core/finance/PeriodMachine.h"
#include "core/finance/PeriodStep.h"
#include "core/ledger/BookingDay.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Tasks.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace opsdesk {

namespace {

/// Tells which check is passed over, and why.
struct CheckOverride {
    std::string check;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(CheckOverride, (), (check, reason))

struct SoftClosePayload {
    std::optional<std::vector<CheckOverride>> overrides;
};
BOOST_DESCRIBE_STRUCT(SoftClosePayload, (), (overrides))

struct ReopenPayload {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ReopenPayload, (), (reason))

constexpr TaskKind periodEnd{"period_end", "controller", 120, "finance-lead"};

void openChecklist(Context& context, const FiscalPeriod& period, std::string text) {
    openTask(context, periodEnd, {"fiscal_period", period.id.toString(), period.number}, std::move(text), Minor());
}

/// Months in one of @p states, by when they are.
std::vector<FiscalPeriod> periodsIn(Context& context, std::initializer_list<std::string_view> states) {
    std::vector<FiscalPeriod> found;
    for (const auto state : states)
        for (const auto* period : context.rows().select<FiscalPeriod>(context.entity(), "state", std::string(state)))
            found.push_back(*period);
    std::ranges::sort(found, {}, &FiscalPeriod::period);
    return found;
}

void note(Context& context, const FiscalPeriod& period, std::string_view action, const CheckOverride& about = {},
          std::int64_t open = 0) {
    auto& rows = context.rows();
    std::int64_t number = 1;
    while (rows.find<PeriodStep>(period.entity, period.id, number))
        ++number;
    rows.insert(PeriodStep{period.entity, period.id, number, std::string(action), about.check, open, about.reason,
                           context.actor().id, context.acceptedAt(), context.businessDate(), 0});
}

/// After @p period went to @p state; the others are as the store says.
void keepCalendar(Context& context, const FiscalPeriod& period, std::string_view state) {
    auto calendar = fiscalCalendar(context.rows(), context.entity());
    const auto last = [&](std::initializer_list<std::string_view> states) {
        std::int64_t latest = std::ranges::find(states, state) == states.end() ? 0 : period.period;
        for (const auto& other : periodsIn(context, states))
            if (other.period != period.period)
                latest = std::max(latest, other.period);
        return latest;
    };
    calendar.closed_through = last({"closed"});
    calendar.soft_through = last({"closed", "soft"});
    context.rows().put(std::move(calendar));
}

/// Months close one after the other, and when they are over.
Outcome mayClose(Context& context, const FiscalPeriod& period) {
    if (period.ends >= context.businessDate())
        return reject("period_not_over", fmt::format("{} lasts until {}: it can be closed from the day after.",
                                                     period.number, period.ends.toString()));
    const auto before = period.state == "open" ? periodsIn(context, {"open"}) : periodsIn(context, {"open", "soft"});
    if (!before.empty() && before.front().period < period.period)
        return reject("earlier_period_open", fmt::format("{} is {}: earlier months are closed before later ones.",
                                                         before.front().number, before.front().state));
    return {};
}

Outcome isLatest(Context& context, const FiscalPeriod& period) {
    const auto payload = readPayload<ReopenPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->reason.empty())
        return reject("missing_note", "Say why the month is opened again, for whoever audits it.", "reason");
    const auto after = period.state == "soft" ? periodsIn(context, {"soft", "closed"}) : periodsIn(context, {"closed"});
    if (after.back().period > period.period)
        return reject("later_period_closed",
                      fmt::format("{} is closed after it: open the later months first.", after.back().number));
    return {};
}

Outcome readBooks(Context& context, FiscalPeriod& period) {
    const auto ledger = readLedger(context.rows().connection(), period);
    if (!ledger.fault.empty())
        return reject("books_differ", fmt::format("The books of {} are damaged: {} Run `opsdeskd verify`.",
                                                  period.number, ledger.fault));
    period.entries = ledger.entries;
    period.lines = ledger.lines;
    period.amount = ledger.debits;
    return {};
}

std::string namesOf(const std::vector<CheckFinding>& findings) {
    std::vector<std::string> names;
    for (const auto& finding : findings)
        names.push_back(fmt::format("{} ({})", finding.check->code, finding.open));
    return fmt::format("{}", fmt::join(names, ", "));
}

/// Takes what is passed over out of @p findings; each is noted with its reason.
Outcome passOver(Context& context, FiscalPeriod& period, const std::vector<CheckOverride>& overrides,
                 std::vector<CheckFinding>& findings) {
    for (const auto& one : overrides) {
        if (one.reason.empty())
            return reject("missing_note", fmt::format("Say why {} may be open when the month closes.", one.check),
                          "overrides");
        const auto found =
            std::ranges::find(findings, one.check, [](const auto& finding) { return finding.check->code; });
        if (found == findings.end())
            continue; // nothing is open any more
        note(context, period, "override", one, found->open);
        ++period.overrides;
        findings.erase(found);
    }
    return {};
}

Outcome softClose(Context& context, FiscalPeriod& period) {
    const auto payload = readPayload<SoftClosePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto findings = openChecks(context.rows(), period.entity, period.id);
    std::erase_if(findings, [](const auto& finding) { return finding.check->level != CheckLevel::Blocking; });
    if (auto read = readBooks(context, period); !read)
        return read;
    period.overrides = 0;
    if (auto passed = passOver(context, period, payload->overrides.value_or(std::vector<CheckOverride>()), findings);
        !passed)
        return passed;
    if (!findings.empty())
        return reject("checks_open",
                      fmt::format("{} cannot be soft closed: {} open. Settle them, or name each with a reason.",
                                  period.number, namesOf(findings)),
                      "overrides");
    period.soft_closed_by = context.actor().id;
    period.soft_closed_on = context.businessDate();
    note(context, period, "soft_close");
    keepCalendar(context, period, "soft");
    closeTask(context, periodEnd, "fiscal_period", period.id.toString());
    return {};
}

Outcome closeWhole(Context& context, FiscalPeriod& period) {
    auto findings = openChecks(context.rows(), period.entity, period.id);
    std::erase_if(findings, [](const auto& finding) { return finding.check->level == CheckLevel::Info; });
    if (!findings.empty())
        return reject("checks_open", fmt::format("{} cannot be closed: {} open. Settle them, or leave it soft closed.",
                                                 period.number, namesOf(findings)));
    if (auto read = readBooks(context, period); !read)
        return read;
    period.closed_by = context.actor().id;
    period.closed_on = context.businessDate();
    note(context, period, "close");
    keepCalendar(context, period, "closed");
    return {};
}

Outcome reopenPeriod(Context& context, FiscalPeriod& period) {
    const auto payload = readPayload<ReopenPayload>(context.command().payload);
    const bool toSoft = period.state == "closed";
    if (toSoft) {
        period.closed_by.clear();
        period.closed_on.reset();
    } else {
        period.soft_closed_by.clear();
        period.soft_closed_on.reset();
        openChecklist(context, period, fmt::format("{} was opened again: {}", period.number, payload->reason));
    }
    ++period.reopened;
    period.reopened_by = context.actor().id;
    period.reopened_on = context.businessDate();
    period.reopen_reason = payload->reason;
    note(context, period, "reopen", {"", payload->reason});
    keepCalendar(context, period, toSoft ? "soft" : "open");
    return {};
}

/// The checklist of each month that ended opens by itself, once.
Outcome endPeriods(Context& context) {
    if (context.actor().id != engineUser().id)
        return reject("not_permitted", "Only the engine notices that months end.");
    for (auto& period : periodsIn(context, {"open"})) {
        if (period.checklist_on || period.ends >= context.businessDate())
            continue;
        period.checklist_on = context.businessDate();
        openChecklist(context, period,
                      fmt::format("{} is over: go through its checklist and close it.", period.number));
        context.rows().put(std::move(period));
    }
    awaitMonthEnd(context);
    return {};
}

using PeriodActions = DocumentActions<FiscalPeriod>;

std::vector<PeriodActions::Action> periodActions() {
    return {
        {"soft_close",
         "Closes a month that is over for all but manual journals; what else is of it is booked in the next open one.",
         describePayload<SoftClosePayload>(),
         {{"overrides", "checks that may be open, each with a reason"},
          {"check", "its code, as the view close-checklist shows it"},
          {"reason", "why it may be open"}},
         "close"},
        {"close",
         "Closes a month for good: every check is passed, and nothing is booked in it any more.",
         {},
         {},
         "close"},
        {"reopen",
         "Opens the last closed month again: a closed one becomes soft closed, a soft closed one open.",
         describePayload<ReopenPayload>(),
         {{"reason", "why"}},
         "reopen"},
    };
}

} // namespace

void addPeriodCommands(Catalog& catalog) {
    catalog.add(periodMachine());
    PeriodActions declared;
    declared.machine = &periodMachine();
    declared.actions = periodActions();
    declared.guards = {{"over", mayClose}, {"latest", isLatest}};
    declared.effects = {{"soft_close", softClose}, {"close", closeWhole}, {"reopen", reopenPeriod}};
    addDocumentCommands(catalog, std::move(declared));
    CommandType end;
    end.name = "period.end";
    end.summary = "Opens the checklists of months that are over; issued by the engine.";
    end.handle = endPeriods;
    catalog.add(std::move(end));
}

} // namespace opsdesk
