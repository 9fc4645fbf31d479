#include "core/finance/RevaluationCommands.h"

#include "core/finance/CurrencyRevaluation.h"
#include "core/governance/Settings.h"
#include "core/ledger/BookingDay.h"
#include "core/ledger/ExchangeRate.h"
#include "core/ledger/GeneralLedger.h"
#include "core/procurement/SupplierInvoice.h"
#include "core/workflow/DocumentCommands.h"

#include <set>

namespace opsdesk {

namespace {

constexpr std::string_view lossEvent = "exchange_loss";

struct RevaluePayload {
    std::optional<Date> day;
};
BOOST_DESCRIBE_STRUCT(RevaluePayload, (), (day))

/// Of the first of a day, and of those that value what was booked with that day after it.
Uuid revaluationId(std::int64_t entity, Date day, std::size_t place) {
    static const Uuid space = Uuid::derived(Uuid(), "currency_revaluation");
    const auto first = fmt::format("{}/{}", entity, day.toString());
    return Uuid::derived(space, place == 0 ? first : fmt::format("{}/{}", first, place));
}

std::vector<CurrencyRevaluation> revaluationsOf(Context& context, Date day) {
    std::vector<CurrencyRevaluation> all;
    while (const auto* found = context.rows().find<CurrencyRevaluation>(
               context.entity(), revaluationId(context.entity(), day, all.size())))
        all.push_back(*found);
    return all;
}

void tellRevaluation(Context& context, const CurrencyRevaluation& made) {
    context.tell("document", made.id.toString());
    context.tell("number", made.number);
    context.tell("invoices", made.invoices);
    context.tell("amount", made.amount.units());
}

Outcome checkDay(Context& context, Date day) {
    if (day > context.businessDate())
        return reject("wrong_date", fmt::format("{} is yet to come.", day.toString()), "day");
    const auto calendar = fiscalCalendar(context.rows(), context.entity());
    if (periodOf(day) <= calendar.closed_through)
        return reject(
            "period_closed",
            fmt::format("{} is closed: value what is owed before a month closes.", nameOfPeriod(periodOf(day))), "day");
    return {};
}

void endEarlier(Context& context, CurrencyRevaluation before, const CurrencyRevaluation& made) {
    const auto why = fmt::format("{} valued anew by {}", before.number, made.number);
    if (before.journal_entry_id != 0) {
        reverseEntry(context, before.reversal_entry_id, before.reversed_on, why);
        before.reversal_entry_id = reverseEntry(context, before.journal_entry_id, made.revalued_on, why);
    }
    before.reversed_on = made.revalued_on;
    context.rows().put(std::move(before));
}

/// What is owed is valued once at any time: one of the same month that stands until then is taken back on that day
/// rather than when the month ends, and one that comes later in it takes this one back. Those of one day stand beside
/// each other.
void standBetween(Context& context, CurrencyRevaluation& made) {
    const auto next = firstDayOf(periodAfter(periodOf(made.revalued_on)));
    made.reversed_on = next;
    for (auto day = firstDayOf(periodOf(made.revalued_on)); day < next; day = day + 1) {
        if (day == made.revalued_on)
            continue;
        for (auto& found : revaluationsOf(context, day)) {
            if (day > made.revalued_on) {
                made.reversed_on = day;
                return;
            }
            if (found.reversed_on > made.revalued_on)
                endEarlier(context, std::move(found), made);
        }
    }
}

/// What is owed in other currencies that day and no @p earlier one of it valued.
std::vector<const SupplierInvoice*> invoicesLeft(Context& context, const CurrencyRevaluation& made,
                                                 const std::vector<CurrencyRevaluation>& earlier) {
    auto& rows = context.rows();
    std::set<Uuid> valued;
    for (const auto& one : earlier)
        for (const auto* line : rows.select<CurrencyRevaluationLine>(made.entity, "revaluation_id", one.id.toString()))
            valued.insert(line->invoice_id);
    std::vector<const SupplierInvoice*> left;
    for (const auto* state : {"matched", "proposed"})
        for (const auto* invoice : rows.select<SupplierInvoice>(made.entity, "state", std::string(state)))
            if (invoice->currency != made.currency && invoice->posted_on && *invoice->posted_on <= made.revalued_on &&
                invoice->own_set_off != invoice->own_amount && !valued.contains(invoice->id))
                left.push_back(invoice);
    return left;
}

/// Writes a line for what is open of each of @p invoices, and adds it to @p made.
Outcome valueInvoices(Context& context, CurrencyRevaluation& made,
                      const std::vector<const SupplierInvoice*>& invoices) {
    auto& rows = context.rows();
    for (const auto* invoice : invoices) {
        const auto worth = conversionOn(rows, invoice->currency, made.currency, made.revalued_on);
        if (!worth)
            return reject("no_rate",
                          fmt::format("{} is in {} and no rate of {} or the days before is known.", invoice->number,
                                      invoice->currency.code(), made.revalued_on.toString()));
        const auto owed = invoice->amount - invoice->set_off, booked = invoice->own_amount - invoice->own_set_off;
        const auto now = worth->of(owed);
        rows.insert(CurrencyRevaluationLine{made.entity, made.id, ++made.invoices, invoice->id, invoice->currency, owed,
                                            booked, now, 0});
        made.amount += now - booked;
    }
    return {};
}

Outcome postDifference(Context& context, CurrencyRevaluation& made) {
    JournalPosting posting{
        std::string(lossEvent),
        made.id,
        made.number,
        made.revalued_on,
        made.currency,
        fmt::format("What is owed in other currencies, at the rates of {}", made.revalued_on.toString()),
        {{made.amount}}};
    posting.by_finance = true;
    const auto entry = postJournal(context, posting);
    if (!entry)
        return tl::unexpected(entry.error());
    made.journal_entry_id = *entry;
    if (*entry != 0)
        made.reversal_entry_id = reverseEntry(context, *entry, made.reversed_on,
                                              fmt::format("{} taken back, for it was an estimate", made.number));
    return {};
}

Outcome revalue(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<RevaluePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto& rows = context.rows();
    CurrencyRevaluation made;
    made.entity = context.entity();
    made.revalued_on = payload->day.value_or(context.businessDate());
    made.currency = entityCurrency(rows);
    const auto earlier = revaluationsOf(context, made.revalued_on);
    made.id = revaluationId(made.entity, made.revalued_on, earlier.size());
    const auto invoices = invoicesLeft(context, made, earlier);
    if (!earlier.empty() && invoices.empty()) {
        tellRevaluation(context, earlier.front());
        return {};
    }
    if (auto sound = checkDay(context, made.revalued_on); !sound)
        return sound;
    made.number = context.nextNumber("REV");
    made.done_by = context.actor().id;
    made.done_at = context.acceptedAt();
    if (auto valued = valueInvoices(context, made, invoices); !valued)
        return valued;
    standBetween(context, made);
    if (auto posted = postDifference(context, made); !posted)
        return posted;
    tellRevaluation(context, made);
    rows.insert(std::move(made));
    return {};
}

} // namespace

void addRevaluationCommands(Catalog& catalog) {
    CommandType type;
    type.name = "currency.revalue";
    type.summary = "Values open invoices in other currencies at a day's rates, until the next month begins or they are "
                   "valued anew; once for a day, however often it is sent, but for invoices booked since.";
    type.fields = describePayload<RevaluePayload>();
    type.notes = {{"day", "today when left out; usually the last of a month"}};
    type.handle = revalue;
    catalog.add(std::move(type));
}

} // namespace opsdesk
