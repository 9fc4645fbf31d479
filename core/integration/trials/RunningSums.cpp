#include "core/integration/trials/RunningSums.h"

#include "core/base/Date.h"
#include "core/ledger/Accounts.h"

#include <fmt/format.h>

#include <array>

namespace opsdesk {

std::vector<std::string> RunningSums::compare() {
    std::vector<std::string> faults;
    addJournal(faults);
    addStock();
    compareBalances(faults);
    comparePools(faults);
    compareRefunds(faults);
    return faults;
}

void RunningSums::addJournal(std::vector<std::string>& faults) {
    auto& lines = m_reader.cached(
        "SELECT l.entry_id, l.account, l.debit, l.credit, l.currency, e.posted_on FROM journal_line l LEFT JOIN "
        "journal_entry e ON e.entity = l.entity AND e.entry_id = l.entry_id WHERE l.entity = ? AND l.entry_id > ? "
        "ORDER BY l.entry_id, l.line_no");
    lines.bind(0, Value(m_entity));
    lines.bind(1, Value(m_lastJournal));
    std::int64_t entry = 0, balance = 0;
    const auto close = [&] {
        if (balance != 0)
            faults.push_back(fmt::format("Journal entry {} is out of balance by {}.", entry, balance));
        balance = 0;
    };
    while (lines.step()) {
        if (lines.integer(0) != entry)
            close();
        entry = lines.integer(0);
        if (lines.isNull(5))
            faults.push_back(fmt::format("A line belongs to journal entry {}, which is not there.", entry));
        const Date day = Date() + static_cast<int>(lines.integer(5));
        const auto month = std::int64_t(day.year()) * 100 + day.month();
        auto& sides = m_accounts[{std::string(lines.text(1)), month, std::string(lines.text(4))}];
        sides.debit += lines.integer(2);
        sides.credit += lines.integer(3);
        balance += lines.integer(2) - lines.integer(3);
        ++m_lines;
    }
    close();
    lines.reset();
    m_lastJournal = std::max(m_lastJournal, entry);
}

void RunningSums::addStock() {
    auto& lines = m_reader.cached("SELECT entry_id, item_id, from_node, to_node, quantity, value FROM stock_line WHERE "
                                  "entity = ? AND entry_id > ? ORDER BY entry_id, line_no");
    lines.bind(0, Value(m_entity));
    lines.bind(1, Value(m_lastStock));
    while (lines.step()) {
        m_lastStock = lines.integer(0);
        ++m_lines;
        const bool leaves = lines.integer(2) != 0 && lines.integer(3) == 0;
        const bool comes = lines.integer(2) == 0 && lines.integer(3) != 0;
        if (leaves == comes)
            continue;
        auto& pool = m_pools[lines.integer(1)];
        pool.quantity += comes ? lines.integer(4) : -lines.integer(4);
        pool.value += comes ? lines.integer(5) : -lines.integer(5);
    }
    lines.reset();
}

void RunningSums::compareBalances(std::vector<std::string>& faults) {
    auto kept = m_accounts;
    auto& balances =
        m_reader.cached("SELECT account, period, currency, debit, credit FROM account_balance WHERE entity = ?");
    balances.bind(0, Value(m_entity));
    std::map<std::string, std::int64_t> trial;
    while (balances.step()) {
        auto& sides = kept[{std::string(balances.text(0)), balances.integer(1), std::string(balances.text(2))}];
        sides.debit -= balances.integer(3);
        sides.credit -= balances.integer(4);
        trial[std::string(balances.text(2))] += balances.integer(3) - balances.integer(4);
    }
    balances.reset();
    auto& days = m_reader.cached("SELECT account, currency, CAST(SUM(debit) AS bigint), CAST(SUM(credit) AS bigint) "
                                 "FROM account_day WHERE entity = ? GROUP BY account, currency");
    days.bind(0, Value(m_entity));
    std::map<std::pair<std::string, std::string>, Sides> daily;
    while (days.step())
        daily[{std::string(days.text(0)), std::string(days.text(1))}] = {days.integer(2), days.integer(3)};
    days.reset();
    for (const auto& [account, sides] : m_accounts) {
        auto& left = daily[{std::get<0>(account), std::get<2>(account)}];
        left.debit -= sides.debit;
        left.credit -= sides.credit;
    }
    for (const auto& [account, sides] : daily)
        if (sides != Sides())
            faults.push_back(
                fmt::format("The days of account {} say {} more debit and {} more credit than the journal.",
                            account.first, sides.debit, sides.credit));
    for (const auto& [account, sides] : kept)
        if (sides != Sides())
            faults.push_back(fmt::format("The journal says {} more debit and {} more credit of account {} in {}.",
                                         sides.debit, sides.credit, std::get<0>(account), std::get<1>(account)));
    for (const auto& [currency, balance] : trial)
        if (balance != 0)
            faults.push_back(fmt::format("All accounts in {} are out of balance by {}.", currency, balance));
}

void RunningSums::comparePools(std::vector<std::string>& faults) {
    auto pools = m_pools;
    std::map<std::int64_t, std::int64_t> places;
    std::int64_t worth = 0, booked = 0;
    auto& values = m_reader.cached("SELECT item_id, quantity, value FROM stock_value WHERE entity = ?");
    values.bind(0, Value(m_entity));
    while (values.step()) {
        auto& pool = pools[values.integer(0)];
        pool.quantity -= values.integer(1);
        pool.value -= values.integer(2);
        places[values.integer(0)] -= values.integer(1);
        worth += values.integer(2);
        if (values.integer(1) < 0 || values.integer(2) < 0)
            faults.push_back(fmt::format("Item {} is below zero.", values.integer(0)));
    }
    values.reset();
    auto& positions =
        m_reader.cached("SELECT item_id, CAST(SUM(quantity) AS bigint), MIN(quantity) FROM stock_position "
                        "WHERE entity = ? AND node_id <> 0 GROUP BY item_id");
    positions.bind(0, Value(m_entity));
    while (positions.step()) {
        places[positions.integer(0)] += positions.integer(1);
        if (positions.integer(2) < 0)
            faults.push_back(fmt::format("A place of item {} is below zero.", positions.integer(0)));
    }
    positions.reset();
    for (const auto& [item, pool] : pools)
        if (pool != Pool())
            faults.push_back(fmt::format("The stock lines say {} more of item {}, worth {} more, than its pool.",
                                         pool.quantity, item, pool.value));
    for (const auto& [item, difference] : places)
        if (difference != 0)
            faults.push_back(fmt::format("The places hold {} more of item {} than its pool.", difference, item));
    for (const auto& [account, sides] : m_accounts)
        if (std::get<0>(account) == account::inventory)
            booked += sides.debit - sides.credit;
    if (booked != worth)
        faults.push_back(fmt::format("The inventory account exceeds the value of stock by {}.", booked - worth));
}

/// Of the orders whose refunds changed since the last time, and of their payments.
void RunningSums::compareRefunds(std::vector<std::string>& faults) {
    const auto look = [&](const std::string& sql) {
        auto& rows = m_reader.cached(sql + " WHERE f.entity = ? AND f.order_id IN (SELECT order_id FROM refund WHERE "
                                           "entity = ? AND rev > ?) GROUP BY 1, 2, 3, 4");
        rows.bindAll(std::array{Value(m_entity), Value(m_entity), Value(m_lastRefund)});
        while (rows.step())
            if (rows.integer(2) != rows.integer(4) || rows.integer(2) > rows.integer(3))
                faults.push_back(fmt::format("{} says that {} of {} were given back, and its refunds come to {}.",
                                             rows.text(1), rows.integer(2), rows.integer(3), rows.integer(4)));
        rows.reset();
    };
    look("SELECT o.id, o.number, o.refunded, CASE WHEN o.payment_state = '' THEN o.amount ELSE o.paid END, "
         "CAST(SUM(CASE WHEN f.state IN ('approved', 'paid') THEN f.amount ELSE 0 END) AS bigint) FROM refund f JOIN "
         "sales_order o ON o.entity = f.entity AND o.id = f.order_id");
    look("SELECT p.order_id, 'Payment ' || CAST(p.payment_no AS text) || ' of ' || CAST(p.order_id AS text), "
         "p.refunded, p.amount, CAST(SUM(CASE WHEN f.state IN ('approved', 'paid') THEN t.amount ELSE 0 END) AS "
         "bigint) FROM refund f JOIN refund_tender t ON t.entity = f.entity AND t.refund_id = f.id JOIN order_payment "
         "p ON p.entity = f.entity AND p.order_id = f.order_id AND p.payment_no = t.payment_no");
    m_lastRefund = asInteger(*m_reader.scalar("SELECT COALESCE(MAX(rev), 0) FROM refund WHERE entity = ?", {m_entity}));
}

} // namespace opsdesk
