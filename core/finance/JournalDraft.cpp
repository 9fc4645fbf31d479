#include "core/finance/JournalDraft.h"

#include "core/finance/ChartOfAccounts.h"
#include "core/inventory/CutOver.h"
#include "core/ledger/Accounts.h"
#include "core/master/MasterLookup.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

constexpr std::size_t mostLines = 2000;

struct BothSides {
    Minor debit, credit;
};

BothSides sumsOf(const std::vector<ManualJournalLine>& lines) {
    BothSides sums;
    for (const auto& line : lines) {
        sums.debit += line.debit;
        sums.credit += line.credit;
    }
    return sums;
}

Outcome checkLine(Context& context, const ManualJournal& journal, const ManualJournalLine& line) {
    const auto field = [&](std::string_view name) { return fmt::format("lines[{}].{}", line.line_no - 1, name); };
    const bool opening = journal.kind == "opening";
    if (line.debit < Minor() || line.credit < Minor() || (line.debit == Minor()) == (line.credit == Minor()))
        return reject("wrong_field",
                      fmt::format("Line {} has a debit or a credit above zero, and not both.", line.line_no),
                      field("debit"));
    const auto account = activeAccount(context.rows(), journal.entity, line.account, field("account"));
    if (!account)
        return tl::unexpected(account.error());
    // What an entity begins with includes what customers and vendors owe it; stock is taken over as stock.
    if (line.account == account::inventory || (!opening && account::isControlled(line.account)))
        return reject("control_account",
                      fmt::format("Account {} {} moves only with what it stands for: correct that instead.",
                                  line.account, account->name),
                      field("account"));
    if (opening && line.account == account::openingEquity)
        return reject("control_account",
                      fmt::format("The rest of an opening journal goes to {} by itself.", account::openingEquity),
                      field("account"));
    return {};
}

/// Before anything else is posted, or of a day up to the cut-over.
Outcome checkOpening(Context& context, const ManualJournal& journal) {
    auto& rows = context.rows();
    const auto cutOver = cutOverOf(rows, journal.entity);
    if (cutOver && journal.journal_on <= *cutOver)
        return {};
    rows.flush();
    if (!rows.connection().scalar("SELECT 1 FROM journal_entry WHERE entity = ? AND event NOT IN ('opening', "
                                  "'opening_balance') LIMIT 1",
                                  {Value(journal.entity)}))
        return {};
    return reject("not_opening",
                  cutOver ? fmt::format("Opening journals are of {} or earlier.", cutOver->toString())
                          : "Opening journals come before all others, and something is posted already.",
                  "journal_on");
}

} // namespace

std::vector<ManualJournalLine> linesOf(store::UnitOfWork& rows, const ManualJournal& journal) {
    std::vector<ManualJournalLine> lines;
    for (std::int64_t number = 1; number <= journal.lines; ++number)
        if (const auto* line = rows.find<ManualJournalLine>(journal.entity, journal.id, number))
            lines.push_back(*line);
    return lines;
}

Outcome takeLines(Context& context, ManualJournal& journal, const std::vector<JournalLineInput>& input) {
    auto& rows = context.rows();
    if (input.size() > mostLines)
        return reject("too_large", fmt::format("A journal has at most {} lines.", mostLines), "lines");
    const auto before = journal.lines;
    std::vector<ManualJournalLine> lines;
    for (std::size_t i = 0; i < input.size(); ++i) {
        ManualJournalLine line{journal.entity,
                               journal.id,
                               static_cast<std::int64_t>(i) + 1,
                               input[i].account,
                               input[i].debit.value_or(Minor()),
                               input[i].credit.value_or(Minor()),
                               input[i].text.value_or(""),
                               0,
                               0};
        if (input[i].sku && !input[i].sku->empty()) {
            const auto item = itemBySku(rows, *input[i].sku, fmt::format("lines[{}].sku", i));
            if (!item)
                return tl::unexpected(item.error());
            line.item_id = (*item)->item_id;
        }
        lines.push_back(line);
        rows.put(std::move(line));
    }
    journal.lines = static_cast<std::int64_t>(lines.size());
    for (auto number = journal.lines + 1; number <= before; ++number)
        rows.erase<ManualJournalLine>(journal.entity, journal.id, number);
    const auto sums = sumsOf(lines);
    journal.amount = journal.kind == "opening" ? std::max(sums.debit, sums.credit) : sums.debit;
    return {};
}

Outcome checkJournal(Context& context, const ManualJournal& journal) {
    const auto lines = linesOf(context.rows(), journal);
    if (lines.empty())
        return reject("missing_field", "A journal has lines.", "lines");
    if (journal.description.empty())
        return reject("missing_field", "Say what the journal is for, for whoever approves and audits it.",
                      "description");
    if (journal.journal_on > context.businessDate())
        return reject("wrong_date", "A journal is of today or an earlier day.", "journal_on");
    for (const auto& line : lines)
        if (auto sound = checkLine(context, journal, line); !sound)
            return sound;
    if (journal.kind == "opening")
        return checkOpening(context, journal);
    const auto sums = sumsOf(lines);
    if (sums.debit != sums.credit)
        return reject("not_balanced",
                      fmt::format("Debits are {}, credits {}: they must be the same.", toDecimal(sums.debit),
                                  toDecimal(sums.credit)),
                      "lines");
    return {};
}

} // namespace opsdesk
