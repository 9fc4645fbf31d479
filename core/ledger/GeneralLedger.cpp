#include "core/ledger/GeneralLedger.h"

#include "core/ledger/Account.h"
#include "core/ledger/AccountBalance.h"
#include "core/ledger/JournalEntry.h"
#include "core/ledger/JournalLine.h"
#include "core/ledger/PostingRule.h"

#include <stdexcept>

namespace opsdesk {

namespace {

using Text = std::string_view;

constexpr std::int64_t shared = 0;

Result<const PostingRule*> ruleOf(store::UnitOfWork& rows, Text event) {
    const auto* rule = rows.find<PostingRule>(shared, event);
    if (!rule)
        return reject(
            "no_posting_rule",
            fmt::format("The posting map has no rule for \"{}\": finance must add one before it can be posted.",
                        event));
    for (const auto* code : {&rule->debit, &rule->credit})
        if (!rows.find<Account>(shared, Text(*code)))
            return reject(
                "no_posting_rule",
                fmt::format("The posting rule for \"{}\" names account {}, which does not exist.", event, *code));
    return rule;
}

/// What one account of the entry receives.
struct Sides {
    Minor debit, credit;
};

void addToBalance(Context& context, const JournalPosting& posting, const std::string& account, const Sides& sides) {
    auto& rows = context.rows();
    const auto period = std::int64_t(posting.posted_on.year()) * 100 + posting.posted_on.month();
    const auto* found = rows.find<AccountBalance>(context.entity(), Text(account), period, posting.currency.code());
    auto row =
        found ? *found : AccountBalance{context.entity(), account, period, posting.currency, Minor(), Minor(), 0};
    row.debit += sides.debit;
    row.credit += sides.credit;
    rows.put(std::move(row));
}

std::int64_t write(Context& context, const JournalPosting& posting, const PostingRule& rule) {
    auto& rows = context.rows();
    const auto entry = context.nextKey("journal_entry");
    rows.insert(JournalEntry{context.entity(), entry, context.command().id, posting.event, posting.document,
                             posting.number, posting.posted_on, posting.description, 0});
    Sides forDebit, forCredit;
    std::int64_t line = 0;
    for (const auto& [amount, item] : posting.amounts) {
        if (amount == Minor())
            continue;
        const bool swapped = amount < Minor();
        const Minor size = swapped ? -amount : amount;
        rows.insert(JournalLine{context.entity(), entry, ++line, swapped ? rule.credit : rule.debit, size, Minor(),
                                posting.currency, item, 0});
        rows.insert(JournalLine{context.entity(), entry, ++line, swapped ? rule.debit : rule.credit, Minor(), size,
                                posting.currency, item, 0});
        (swapped ? forDebit.credit : forDebit.debit) += size;
        (swapped ? forCredit.debit : forCredit.credit) += size;
    }
    addToBalance(context, posting, rule.debit, forDebit);
    addToBalance(context, posting, rule.credit, forCredit);
    return entry;
}

} // namespace

Result<std::int64_t> postJournal(Context& context, const JournalPosting& posting) {
    const auto rule = ruleOf(context.rows(), posting.event);
    if (!rule)
        return tl::unexpected(rule.error());
    if (std::all_of(posting.amounts.begin(), posting.amounts.end(),
                    [](const auto& one) { return one.amount == Minor(); }))
        return 0;
    if (posting.currency.code().empty())
        return reject("wrong_currency",
                      fmt::format("The entry for {} {} has no currency.", posting.event, posting.number));
    try {
        return write(context, posting, **rule);
    } catch (const std::overflow_error&) {
        return reject("overflow",
                      fmt::format("An amount of {} {} is too large to be kept.", posting.event, posting.number));
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
    const auto nameOf = [&](const std::string& code) { return rows.find<Account>(shared, Text(code))->name; };
    const auto& [debit, credit] =
        amount < Minor() ? std::pair((*rule)->credit, (*rule)->debit) : std::pair((*rule)->debit, (*rule)->credit);
    const Minor size = amount < Minor() ? -amount : amount;
    lines.push_back({debit, nameOf(debit), size, Minor()});
    lines.push_back({credit, nameOf(credit), Minor(), size});
    return lines;
}

} // namespace opsdesk
