#include "core/ledger/GeneralLedger.h"

#include "core/ledger/Account.h"
#include "core/ledger/AccountBalance.h"
#include "core/ledger/JournalEntry.h"
#include "core/ledger/JournalLine.h"
#include "core/ledger/PostingRule.h"
#include "core/ledger/UsualAccounts.h"

#include <algorithm>
#include <map>
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
    const auto period = std::int64_t(postedOn.year()) * 100 + postedOn.month();
    const auto* found = rows.find<AccountBalance>(context.entity(), Text(account), period, currency.code());
    auto row = found ? *found : AccountBalance{context.entity(), account, period, currency, Minor(), Minor(), 0};
    row.debit += sides.debit;
    row.credit += sides.credit;
    rows.put(std::move(row));
}

using Rules = std::map<std::string, PostingRule>;

std::int64_t write(Context& context, const JournalPosting& posting, const Rules& rules) {
    auto& rows = context.rows();
    const auto entry = context.nextKey("journal_entry");
    rows.insert(JournalEntry{context.entity(), entry, context.command().id, posting.event, posting.document,
                             posting.number, posting.posted_on, posting.description, 0});
    std::map<std::string, Sides> accounts;
    std::int64_t line = 0;
    for (const auto& [amount, item, event] : posting.amounts) {
        if (amount == Minor())
            continue;
        const auto& rule = rules.at(event.empty() ? posting.event : event);
        const bool swapped = amount < Minor();
        const Minor size = swapped ? -amount : amount;
        const auto& debit = swapped ? rule.credit : rule.debit;
        const auto& credit = swapped ? rule.debit : rule.credit;
        rows.insert(JournalLine{context.entity(), entry, ++line, debit, size, Minor(), posting.currency, item, 0});
        rows.insert(JournalLine{context.entity(), entry, ++line, credit, Minor(), size, posting.currency, item, 0});
        accounts[debit].debit += size;
        accounts[credit].credit += size;
    }
    for (const auto& [account, sides] : accounts)
        addToBalance(context, posting.posted_on, posting.currency, account, sides);
    return entry;
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

void reverseJournal(Context& context, const Uuid& document, std::string_view event, std::string description) {
    auto& rows = context.rows();
    const auto today = context.businessDate();
    for (const auto* entry : rows.select<JournalEntry>(context.entity(), "document", document.toString())) {
        if (entry->event != event)
            continue;
        auto back = *entry;
        back.entry_id = context.nextKey("journal_entry");
        back.command_id = context.command().id;
        back.posted_on = today;
        back.description = description;
        std::int64_t number = 1;
        while (const auto* line = rows.find<JournalLine>(entry->entity, entry->entry_id, number++)) {
            auto swapped = *line;
            swapped.entry_id = back.entry_id;
            std::swap(swapped.debit, swapped.credit);
            addToBalance(context, today, swapped.currency, swapped.account, {swapped.debit, swapped.credit});
            rows.insert(std::move(swapped));
        }
        rows.insert(std::move(back));
    }
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
