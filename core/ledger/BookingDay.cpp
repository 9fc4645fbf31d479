#include "core/ledger/BookingDay.h"

#include "core/ledger/JournalEntry.h"
#include "core/workflow/Timers.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

constexpr std::string_view books = "books";

FiscalPeriod newPeriod(Context& context, std::int64_t period) {
    FiscalPeriod made;
    made.entity = context.entity();
    made.id = fiscalPeriodId(made.entity, period);
    made.number = nameOfPeriod(period);
    made.state = "open";
    made.version = 1;
    made.last_command = context.command().id;
    made.created_at = context.acceptedAt();
    made.created_by = context.actor().id;
    made.period = period;
    made.begins = firstDayOf(period);
    made.ends = lastDayOf(period);
    return made;
}

/// The months in which an entity posted before it had a calendar; nobody is asked to close them all at once.
void keepEarlierPeriods(Context& context, std::int64_t present) {
    auto& rows = context.rows();
    const auto statement =
        rows.connection().prepare("SELECT DISTINCT period FROM account_balance WHERE entity = ? ORDER BY period");
    statement->bind(0, Value(context.entity()));
    while (statement->step()) {
        auto earlier = newPeriod(context, statement->integer(0));
        earlier.checklist_on = context.businessDate();
        if (earlier.period != present && !rows.find<FiscalPeriod>(earlier.entity, earlier.id))
            rows.put(std::move(earlier));
    }
}

} // namespace

std::int64_t periodOf(Date day) {
    return std::int64_t(day.year()) * 100 + day.month();
}

std::int64_t periodAfter(std::int64_t period) {
    return period % 100 < 12 ? period + 1 : (period / 100 + 1) * 100 + 1;
}

Date firstDayOf(std::int64_t period) {
    return Date::of(static_cast<int>(period / 100), static_cast<int>(period % 100), 1);
}

Date lastDayOf(std::int64_t period) {
    return firstDayOf(periodAfter(period)) - 1;
}

std::string nameOfPeriod(std::int64_t period) {
    return fmt::format("{:04}-{:02}", period / 100, period % 100);
}

Uuid fiscalPeriodId(std::int64_t entity, std::int64_t period) {
    static const Uuid space = Uuid::derived(Uuid(), "fiscal_period");
    return Uuid::derived(space, fmt::format("{}/{}", entity, period));
}

BookingDay bookingDay(const FiscalCalendar& calendar, Date day, bool byFinance) {
    const auto period = periodOf(day);
    const auto shut = byFinance ? calendar.closed_through : calendar.soft_through;
    if (period > shut)
        return {day, {}};
    return {firstDayOf(periodAfter(shut)),
            fmt::format("{} is {}, so what is of {} is booked on the first open day.", nameOfPeriod(period),
                        period > calendar.closed_through ? "soft closed" : "closed", day.toString())};
}

FiscalCalendar fiscalCalendar(store::UnitOfWork& rows, std::int64_t entity) {
    const auto* found = rows.find<FiscalCalendar>(entity, books);
    return found ? *found : FiscalCalendar{entity, std::string(books), 0, 0, 0};
}

bool isInClosedPeriod(store::UnitOfWork& rows, std::int64_t entity, std::int64_t entry) {
    const auto* found = rows.find<JournalEntry>(entity, entry);
    return found && periodOf(found->posted_on) <= fiscalCalendar(rows, entity).closed_through;
}

void keepFiscalPeriod(Context& context, Date day) {
    auto& rows = context.rows();
    const auto period = periodOf(day);
    if (rows.find<FiscalPeriod>(context.entity(), fiscalPeriodId(context.entity(), period)))
        return;
    auto made = newPeriod(context, period);
    if (!rows.find<FiscalCalendar>(made.entity, books)) {
        rows.put(fiscalCalendar(rows, made.entity));
        keepEarlierPeriods(context, made.period);
        awaitMonthEnd(context);
    }
    rows.put(std::move(made));
}

void awaitMonthEnd(Context& context) {
    const auto next = firstDayOf(periodAfter(periodOf(context.businessDate())));
    setTimer(context, "period_end", fiscalPeriodId(context.entity(), 0), Timestamp::of(next), "period.end");
}

} // namespace opsdesk
