#include "core/finance/LedgerOfPeriod.h"

#include <fmt/format.h>

#include <map>
#include <utility>

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

} // namespace

LedgerOfPeriod readLedger(store::Connection& connection, const FiscalPeriod& period) {
    PeriodReading reading;
    // The cross join has SQLite take entries by day first, so that the lines of an entry come together.
    auto& lines = connection.cached("SELECT l.entry_id, l.account, l.currency, l.debit, l.credit FROM journal_entry e "
                                    "CROSS JOIN journal_line l WHERE e.entity = ? AND e.posted_on >= ? AND "
                                    "e.posted_on <= ? AND l.entity = e.entity AND l.entry_id = e.entry_id "
                                    "ORDER BY e.posted_on, e.entry_id");
    lines.bind(0, Value(period.entity));
    lines.bind(1, Value(period.begins));
    lines.bind(2, Value(period.ends));
    while (lines.step())
        reading.see(lines);
    lines.reset();
    reading.endEntry(0);
    compareBalances(connection, period, std::move(reading.sides), reading.read);
    return reading.read;
}

} // namespace opsdesk
