#include "core/finance/LedgerOfPeriod.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace opsdesk {

namespace {

struct AccountSides {
    Minor debit, credit;

    bool operator==(const AccountSides&) const = default;
};
/// By account and currency.
using PeriodSides = std::map<std::pair<std::string, std::string>, AccountSides, std::less<>>;

/// Adds up lines as they come, entry after entry.
class PeriodReading {
public:
    void see(store::Statement& line) {
        const auto entry = line.integer(0);
        if (entry != m_entry)
            endEntry(entry);
        const Minor debit(line.integer(3)), credit(line.integer(4));
        auto& account = sidesOf(line.text(1), line.text(2));
        account.debit += debit;
        account.credit += credit;
        m_balance += debit - credit;
        read.debits += debit;
        ++read.lines;
    }

    void endEntry(std::int64_t next) {
        if (m_balance != Minor() && read.fault.empty())
            read.fault = fmt::format("Entry {} does not balance.", m_entry);
        m_balance = Minor();
        m_entry = next;
        read.entries += next != 0;
    }

    LedgerOfPeriod read;
    PeriodSides sides;

private:
    /// Neighbouring lines often name the same account, but always one of few: what was found is kept by its text.
    AccountSides& sidesOf(std::string_view account, std::string_view currency) {
        for (auto& [key, found] : m_known)
            if (key->first == account && key->second == currency)
                return *found;
        const auto at = sides.try_emplace({std::string(account), std::string(currency)}).first;
        m_known.emplace_back(&at->first, &at->second);
        return at->second;
    }

    std::vector<std::pair<const PeriodSides::key_type*, AccountSides*>> m_known;
    std::int64_t m_entry = 0;
    Minor m_balance;
};

void compareBalances(store::Connection& connection, const FiscalPeriod& period, PeriodSides sides,
                     LedgerOfPeriod& read) {
    auto& kept = connection.cached(
        "SELECT account, currency, debit, credit FROM account_balance WHERE entity = ? AND period = ?");
    kept.bind(0, Value(period.entity));
    kept.bind(1, Value(period.period));
    while (kept.step()) {
        auto& sum = sides[{std::string(kept.text(0)), std::string(kept.text(1))}];
        sum.debit -= Minor(kept.integer(2));
        sum.credit -= Minor(kept.integer(3));
    }
    kept.reset();
    for (const auto& [key, difference] : sides)
        if (difference != AccountSides() && read.fault.empty())
            read.fault = fmt::format("The balance of account {} is not the sum of its lines.", key.first);
}

/// The entries of the month, by number.
std::vector<std::int64_t> entriesOf(store::Connection& connection, const FiscalPeriod& period) {
    std::vector<std::int64_t> entries;
    auto& found =
        connection.cached("SELECT entry_id FROM journal_entry WHERE entity = ? AND posted_on >= ? AND posted_on <= ?");
    found.bind(0, Value(period.entity));
    found.bind(1, Value(period.begins));
    found.bind(2, Value(period.ends));
    while (found.step())
        entries.push_back(found.integer(0));
    found.reset();
    std::ranges::sort(entries);
    return entries;
}

/// Numbers that lie closer are read in one go, those between them included.
constexpr std::int64_t nearby = 100;

/// Lines of the entries from @p first to before @p last, in the order that the store keeps them in. Entries of other
/// months lie between them where people wrote into several: those pass by.
void readRun(store::Connection& connection, std::int64_t entity, const std::int64_t* first, const std::int64_t* last,
             PeriodReading& reading) {
    auto& lines = connection.cached("SELECT entry_id, account, currency, debit, credit FROM journal_line WHERE entity "
                                    "= ? AND entry_id >= ? AND entry_id <= ? ORDER BY entry_id, line_no");
    lines.bind(0, Value(entity));
    lines.bind(1, Value(*first));
    lines.bind(2, Value(*(last - 1)));
    while (lines.step()) {
        const auto entry = lines.integer(0);
        while (*first < entry)
            ++first;
        if (*first == entry)
            reading.see(lines);
    }
    lines.reset();
}

} // namespace

LedgerOfPeriod readLedger(store::Connection& connection, const FiscalPeriod& period) {
    PeriodReading reading;
    const auto entries = entriesOf(connection, period);
    const auto* end = entries.data() + entries.size();
    for (const auto* run = entries.data(); run < end;) {
        const auto* next = run + 1;
        while (next < end && *next - *(next - 1) <= nearby)
            ++next;
        readRun(connection, period.entity, run, next, reading);
        run = next;
    }
    reading.endEntry(0);
    compareBalances(connection, period, std::move(reading.sides), reading.read);
    return reading.read;
}

} // namespace opsdesk
