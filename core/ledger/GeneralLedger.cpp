#include "core/ledger/GeneralLedger.h"

#include "core/base/Error.h"
#include "core/ledger/Account.h"
#include "core/ledger/AccountBalance.h"
#include "core/ledger/AccountDay.h"
#include "core/ledger/BookingDay.h"
#include "core/ledger/JournalEntry.h"
#include "core/ledger/JournalLine.h"
#include "core/ledger/PostingMapVersion.h"
#include "core/ledger/PostingRule.h"
#include "core/ledger/UsualAccounts.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace opsdesk {

namespace {

using Text = std::string_view;

constexpr std::int64_t shared = 0;

Result<PostingRule> ruleOf(store::UnitOfWork& rows, Text event) {
    const auto* known = rows.find<PostingRule>(shared, event);
    const auto rule = known ? std::optional(*known) : usualRule(event);
    if (!rule)
        return reject(
            "no_posting_rule",
            fmt::format("The posting map has no rule for \"{}\": finance must add one before it can be posted.",
                        event));
    for (const auto* code : {&rule->debit, &rule->credit})
        if (!rows.find<Account>(shared, Text(*code)) && !usualAccount(*code))
            return reject(
                "no_posting_rule",
                fmt::format("The posting rule for \"{}\" names account {}, which does not exist.", event, *code));
    return *rule;
}

/// Whether the workspace is from before the event: what it lacks is added in the shared stream.
bool isNew(store::UnitOfWork& rows, const PostingRule& rule) {
    return !rows.find<PostingRule>(shared, Text(rule.event)) || !rows.find<Account>(shared, Text(rule.debit)) ||
           !rows.find<Account>(shared, Text(rule.credit));
}

/// What one account of the entry receives.
struct Sides {
    Minor debit, credit;
};

void addToBalance(Context& context, Date postedOn, Currency currency, const std::string& account, const Sides& sides) {
    auto& rows = context.rows();
    const auto period = periodOf(postedOn);
    const auto* found = rows.find<AccountBalance>(context.entity(), Text(account), period, currency.code());
    auto row = found ? *found : AccountBalance{context.entity(), account, period, currency, Minor(), Minor(), 0};
    row.debit += sides.debit;
    row.credit += sides.credit;
    rows.put(std::move(row));
    const auto* known = rows.find<AccountDay>(context.entity(), postedOn, Text(account), currency.code());
    auto day = known ? *known : AccountDay{context.entity(), postedOn, account, currency, Minor(), Minor(), 0};
    day.debit += sides.debit;
    day.credit += sides.credit;
    rows.put(std::move(day));
}

using Rules = std::map<std::string, PostingRule>;
using Lines = std::vector<JournalLine>;

std::int64_t presentMapVersion(store::UnitOfWork& rows) {
    const auto active = rows.select<PostingMapVersion>(shared, "state", std::string("active"));
    return active.empty() ? 0 : active.front()->map_version;
}

/// Numbers the entry, finds its day in an open period, and keeps balances in step.
std::int64_t enter(Context& context, JournalEntry entry, Lines lines, bool byFinance) {
    auto& rows = context.rows();
    auto booked = bookingDay(fiscalCalendar(rows, context.entity()), entry.posted_on, byFinance);
    if (booked.day != entry.posted_on) {
        entry.document_date = entry.posted_on;
        entry.late_reason = std::move(booked.lateReason);
        entry.posted_on = booked.day;
    }
    keepFiscalPeriod(context, entry.posted_on);
    entry.entry_id = context.nextKey("journal_entry");
    entry.command_id = context.command().id;
    std::map<std::string, Sides> accounts;
    std::int64_t number = 0;
    const auto currency = lines.front().currency;
    for (auto& line : lines) {
        line.entry_id = entry.entry_id;
        line.line_no = ++number;
        accounts[line.account].debit += line.debit;
        accounts[line.account].credit += line.credit;
        rows.insert(std::move(line));
    }
    for (const auto& [account, sides] : accounts)
        addToBalance(context, entry.posted_on, currency, account, sides);
    const auto made = entry.entry_id;
    rows.insert(std::move(entry));
    return made;
}

std::int64_t write(Context& context, const JournalPosting& posting, const Rules& rules) {
    JournalEntry entry{context.entity(),
                       0,
                       {},
                       posting.event,
                       posting.document,
                       posting.number,
                       posting.posted_on,
                       posting.description,
                       0,
                       {},
                       {},
                       0,
                       presentMapVersion(context.rows())};
    Lines lines;
    for (const auto& [amount, item, event] : posting.amounts) {
        if (amount == Minor())
            continue;
        const auto& rule = rules.at(event.empty() ? posting.event : event);
        const bool swapped = amount < Minor();
        const Minor size = swapped ? -amount : amount;
        const auto& debit = swapped ? rule.credit : rule.debit;
        const auto& credit = swapped ? rule.debit : rule.credit;
        lines.push_back({context.entity(), 0, 0, debit, size, Minor(), posting.currency, item, 0});
        lines.push_back({context.entity(), 0, 0, credit, Minor(), size, posting.currency, item, 0});
    }
    return enter(context, std::move(entry), std::move(lines), posting.by_finance);
}

/// The rules of all its events.
Result<Rules> rulesOf(store::UnitOfWork& rows, const JournalPosting& posting) {
    Rules rules;
    const auto add = [&](const std::string& event) -> Outcome {
        auto rule = ruleOf(rows, event);
        if (!rule)
            return tl::unexpected(rule.error());
        rules.emplace(event, *std::move(rule));
        return {};
    };
    if (auto known = add(posting.event); !known)
        return tl::unexpected(known.error());
    for (const auto& one : posting.amounts)
        if (!one.event.empty() && !rules.contains(one.event))
            if (auto known = add(one.event); !known)
                return tl::unexpected(known.error());
    return rules;
}

} // namespace

Result<std::int64_t> postJournal(Context& context, const JournalPosting& posting) {
    const auto rules = rulesOf(context.rows(), posting);
    if (!rules)
        return tl::unexpected(rules.error());
    if (std::all_of(posting.amounts.begin(), posting.amounts.end(),
                    [](const auto& one) { return one.amount == Minor(); }))
        return 0;
    if (posting.currency.code().empty())
        return reject("wrong_currency",
                      fmt::format("The entry for {} {} has no currency.", posting.event, posting.number));
    if (std::ranges::any_of(*rules, [&](const auto& one) { return isNew(context.rows(), one.second); }))
        context.follow("ledger.complete", shared, {}, "{}");
    try {
        return write(context, posting, *rules);
    } catch (const std::overflow_error&) {
        return reject("overflow",
                      fmt::format("An amount of {} {} is too large to be kept.", posting.event, posting.number));
    }
}

Result<std::int64_t> postWritten(Context& context, const WrittenEntry& written) {
    Minor balance;
    Lines lines;
    try {
        for (const auto& [account, debit, credit, item] : written.lines) {
            lines.push_back({context.entity(), 0, 0, account, debit, credit, written.currency, item, 0});
            balance += debit - credit;
        }
        if (lines.empty() || balance != Minor())
            throw Error(fmt::format("The entry of {} does not balance.", written.number));
        return enter(context,
                     {context.entity(),
                      0,
                      {},
                      written.event,
                      written.document,
                      written.number,
                      written.posted_on,
                      written.description,
                      0,
                      {},
                      {},
                      0,
                      0},
                     std::move(lines), true);
    } catch (const std::overflow_error&) {
        return reject("overflow", fmt::format("An amount of {} is too large to be kept.", written.number));
    }
}

std::int64_t reverseEntry(Context& context, std::int64_t entry, Date day, std::string description) {
    auto& rows = context.rows();
    const auto* found = rows.find<JournalEntry>(context.entity(), entry);
    if (!found)
        return 0;
    auto back = *found;
    back.posted_on = day;
    back.description = std::move(description);
    back.reverses = entry;
    back.document_date.reset();
    back.late_reason.clear();
    Lines lines;
    std::int64_t number = 1;
    while (const auto* line = rows.find<JournalLine>(context.entity(), entry, number++)) {
        lines.push_back(*line);
        std::swap(lines.back().debit, lines.back().credit);
    }
    return enter(context, std::move(back), std::move(lines), true);
}

std::int64_t reverseJournal(Context& context, const Uuid& document, std::string_view event, std::string description) {
    std::set<std::int64_t> standing;
    for (const auto* entry : context.rows().select<JournalEntry>(context.entity(), "document", document.toString()))
        if (entry->event == event)
            entry->reverses == 0 ? void(standing.insert(entry->entry_id)) : void(standing.erase(entry->reverses));
    std::int64_t last = 0;
    for (const auto entry : standing)
        last = reverseEntry(context, entry, context.businessDate(), description);
    return last;
}

Result<std::vector<JournalPreviewLine>> previewJournal(store::UnitOfWork& rows, std::int64_t, std::string_view event,
                                                       Minor amount) {
    const auto rule = ruleOf(rows, event);
    if (!rule)
        return tl::unexpected(rule.error());
    std::vector<JournalPreviewLine> lines;
    if (amount == Minor())
        return lines;
    const auto nameOf = [&](const std::string& code) {
        const auto* account = rows.find<Account>(shared, Text(code));
        return account ? account->name : usualAccount(code)->name;
    };
    const auto& [debit, credit] =
        amount < Minor() ? std::pair(rule->credit, rule->debit) : std::pair(rule->debit, rule->credit);
    const Minor size = amount < Minor() ? -amount : amount;
    lines.push_back({debit, nameOf(debit), size, Minor()});
    lines.push_back({credit, nameOf(credit), Minor(), size});
    return lines;
}

} // namespace opsdesk
