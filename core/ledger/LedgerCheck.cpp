#include "core/ledger/LedgerCheck.h"

#include "core/ledger/AccountBalance.h"
#include "core/ledger/AccountDay.h"
#include "core/ledger/Accounts.h"
#include "core/ledger/JournalEntry.h"
#include "core/ledger/JournalLine.h"
#include "core/ledger/StockEntry.h"
#include "core/ledger/StockLine.h"
#include "core/ledger/StockPosition.h"
#include "core/ledger/StockValue.h"

#include <tuple>

namespace opsdesk {

namespace {

constexpr std::string_view rebuild =
    "Restore the last good backup; what is derived can be rebuilt from the ledgers if those are whole.";

/// Sums for comparing only: they may wrap, and are equal when the true ones are.
class Sum {
public:
    void add(std::int64_t value) { m_value += static_cast<std::uint64_t>(value); }
    void take(std::int64_t value) { m_value -= static_cast<std::uint64_t>(value); }
    std::int64_t value() const { return static_cast<std::int64_t>(m_value); }
    bool operator==(const Sum&) const = default;

private:
    std::uint64_t m_value = 0;
};

/// Entity and number of an entry, or entity and item.
using Key = std::pair<std::int64_t, std::int64_t>;

struct KeyHash {
    std::size_t operator()(const Key& key) const {
        return std::hash<std::uint64_t>()(static_cast<std::uint64_t>(key.first) * 0x9E3779B97F4A7C15ULL +
                                          static_cast<std::uint64_t>(key.second));
    }
};

std::string at(std::string_view table, const Key& key) {
    return fmt::format("{} {}/{}", table, key.first, key.second);
}

/// Lines of an entry are numbered from 1 without gaps when the highest number is their count, numbers being unique.
struct LineCount {
    std::int64_t lines = 0;
    std::int64_t highest = 0;

    void see(std::int64_t number) {
        ++lines;
        highest = std::max(highest, number);
    }
    bool whole() const { return lines > 0 && lines == highest; }
};

VerifyCheck check(std::string name, std::string proves) {
    VerifyCheck made;
    made.name = std::move(name);
    made.proves = std::move(proves);
    made.advice = rebuild;
    return made;
}

struct CheckedPosition {
    std::int64_t entity, item, node;
    std::size_t state, lot; ///< numbers of the texts

    bool operator==(const CheckedPosition&) const = default;
};

struct CheckedPositionHash {
    std::size_t operator()(const CheckedPosition& key) const {
        std::uint64_t mixed = static_cast<std::uint64_t>(key.entity);
        for (const auto part : {static_cast<std::uint64_t>(key.item), static_cast<std::uint64_t>(key.node),
                                std::uint64_t(key.state), std::uint64_t(key.lot)})
            mixed = (mixed ^ part) * 0x9E3779B97F4A7C15ULL;
        return mixed ^ mixed >> 32;
    }
};

} // namespace

class LedgerCheck::Stock {
public:
    void see(const StockEntry& row) {
        ++entries.examined;
        auto& entry = m_entries[{row.entity, row.entry_id}];
        entry.history = row.kind.starts_with("history_");
        entry.revaluation = row.kind == "revaluation";
    }

    void see(const StockLine& row) {
        ++entries.examined;
        const bool leaves = row.from_node != 0 && row.to_node == 0;
        const bool comes = row.from_node == 0 && row.to_node != 0;
        checkLine(row, leaves || comes);
        number(row.entity, row.item_id, row.from_node, row.from_state, row.lot).take(row.quantity.count());
        number(row.entity, row.item_id, row.to_node, row.to_state, row.lot).add(row.quantity.count());
        if (!leaves && !comes)
            return;
        auto& pool = m_pools[{row.entity, row.item_id}];
        comes ? pool.quantity.add(row.quantity.count()) : pool.quantity.take(row.quantity.count());
        comes ? pool.value.add(row.value.units()) : pool.value.take(row.value.units());
    }

    void see(const StockPosition& row) {
        ++positions.examined;
        number(row.entity, row.item_id, row.node_id, row.state, row.lot).take(row.quantity.count());
        if (row.node_id == 0)
            return;
        m_pools[{row.entity, row.item_id}].inPlaces.add(row.quantity.count());
        if (row.quantity < Quantity())
            positions.fault(store::rowType<StockPosition>().table + " " + store::rowType<StockPosition>().keyText(&row),
                            fmt::format("It holds {}, which is less than nothing.", row.quantity.toString()));
    }

    void see(const StockValue& row) {
        ++pools.examined;
        auto& pool = m_pools[{row.entity, row.item_id}];
        pool.rowQuantity.add(row.quantity.count());
        pool.rowValue.add(row.value.units());
        m_worth[{row.entity, std::string(row.currency.code())}].add(row.value.units());
    }

    void finish() {
        for (const auto& [key, entry] : m_entries)
            if (!entry.count.whole())
                entries.fault(at("stock_entry", key), fmt::format("It has {} lines, the last of them number {}.",
                                                                  entry.count.lines, entry.count.highest));
        for (const auto& [key, sum] : m_positions)
            if (sum != Sum())
                positions.fault(fmt::format("stock_position {}/{}/{}/{}/{}", key.entity, key.item, key.node,
                                            textOf(key.state), textOf(key.lot)),
                                fmt::format("The stock lines say {} more than the position.",
                                            Quantity::thousandths(sum.value()).toString()));
        for (const auto& [key, pool] : m_pools)
            finish(key, pool);
    }

    /// What stock is worth by entity and currency, as the pools say.
    const std::map<std::pair<std::int64_t, std::string>, Sum>& worth() const { return m_worth; }

    VerifyCheck entries =
        check("stock_entries", "Every stock entry is whole and its lines move stock as its kind allows.");
    VerifyCheck positions =
        check("stock_positions", "Every position is the sum of the stock lines, and none inside is below zero.");
    VerifyCheck pools =
        check("stock_pools", "Every moving-average pool is the sum of the stock lines and of the item's positions.");

private:
    struct Entry {
        bool history = false, revaluation = false;
        LineCount count;
    };
    struct Pool {
        Sum quantity, value, rowQuantity, rowValue, inPlaces;
    };

    void checkLine(const StockLine& row, bool crosses) {
        const auto fault = [&](std::string what) {
            entries.fault(store::rowType<StockLine>().table + " " + store::rowType<StockLine>().keyText(&row),
                          std::move(what));
        };
        const auto entry = m_entries.find({row.entity, row.entry_id});
        if (entry == m_entries.end())
            return fault("It belongs to no entry.");
        entry->second.count.see(row.line_no);
        if (entry->second.revaluation ? row.quantity != Quantity() || !crosses : row.quantity <= Quantity())
            fault(entry->second.revaluation ? "It moves stock, yet only values it anew." : "It moves nothing.");
        if (row.value < Minor() || (!crosses && row.value != Minor()))
            fault("It has a value that it cannot have.");
        if (entry->second.history && (row.from_node != 0 || row.to_node != 0))
            fault("It is history, yet moves stock of a place inside.");
    }

    void finish(const Key& key, const Pool& pool) {
        const auto fault = [&](std::string what) { pools.fault(at("stock_value", key), std::move(what)); };
        if (pool.quantity != pool.rowQuantity)
            fault(fmt::format("The stock lines say {}, the pool {}.",
                              Quantity::thousandths(pool.quantity.value()).toString(),
                              Quantity::thousandths(pool.rowQuantity.value()).toString()));
        if (pool.inPlaces != pool.rowQuantity)
            fault(fmt::format("The places hold {}, the pool {}.",
                              Quantity::thousandths(pool.inPlaces.value()).toString(),
                              Quantity::thousandths(pool.rowQuantity.value()).toString()));
        if (pool.value != pool.rowValue)
            fault(fmt::format("The stock lines are worth {} minor units, the pool {}.", pool.value.value(),
                              pool.rowValue.value()));
        if (pool.rowQuantity == Sum() && pool.rowValue != Sum())
            fault("It is empty, yet worth something.");
    }

    Sum& number(std::int64_t entity, std::int64_t item, std::int64_t node, const std::string& state,
                const std::string& lot) {
        return m_positions[{entity, item, node, numberOf(state), numberOf(lot)}];
    }
    std::size_t numberOf(const std::string& text) { return m_texts.try_emplace(text, m_texts.size()).first->second; }
    std::string textOf(std::size_t number) const {
        for (const auto& [text, given] : m_texts)
            if (given == number)
                return text;
        return {};
    }

    std::unordered_map<Key, Entry, KeyHash> m_entries;
    std::unordered_map<std::string, std::size_t> m_texts;
    std::unordered_map<CheckedPosition, Sum, CheckedPositionHash> m_positions;
    std::unordered_map<Key, Pool, KeyHash> m_pools;
    std::map<std::pair<std::int64_t, std::string>, Sum> m_worth;
};

class LedgerCheck::Journal {
public:
    void see(const JournalEntry& row) {
        ++entries.examined;
        auto& entry = m_entries[{row.entity, row.entry_id}];
        entry.day = row.posted_on;
        entry.period = std::int64_t(row.posted_on.year()) * 100 + row.posted_on.month();
    }

    void see(const JournalLine& row) {
        ++entries.examined;
        const auto fault = [&](std::string what) {
            entries.fault(store::rowType<JournalLine>().table + " " + store::rowType<JournalLine>().keyText(&row),
                          std::move(what));
        };
        const auto found = m_entries.find({row.entity, row.entry_id});
        if (found == m_entries.end())
            return fault("It belongs to no entry.");
        auto& entry = found->second;
        entry.count.see(row.line_no);
        if (entry.count.lines == 1)
            entry.currency = row.currency;
        if (row.currency != entry.currency)
            fault("It is in another currency than its entry.");
        if (row.debit < Minor() || row.credit < Minor() || (row.debit == Minor()) == (row.credit == Minor()))
            fault("It must have a debit or a credit above zero.");
        entry.balance.add(row.debit.units());
        entry.balance.take(row.credit.units());
        auto& sides = m_sides[{row.entity, row.account, entry.period, std::string(row.currency.code())}];
        sides.debit.add(row.debit.units());
        sides.credit.add(row.credit.units());
        auto& day = m_days[{row.entity, row.account, entry.day.days(), std::string(row.currency.code())}];
        day.debit.add(row.debit.units());
        day.credit.add(row.credit.units());
        if (row.account == account::inventory) {
            auto& booked = m_booked[{row.entity, std::string(row.currency.code())}];
            booked.add(row.debit.units());
            booked.take(row.credit.units());
        }
    }

    void see(const AccountBalance& row) {
        ++balances.examined;
        auto& sides = m_sides[{row.entity, row.account, row.period, std::string(row.currency.code())}];
        sides.debit.take(row.debit.units());
        sides.credit.take(row.credit.units());
    }

    void see(const AccountDay& row) {
        ++days.examined;
        auto& sides = m_days[{row.entity, row.account, row.day.days(), std::string(row.currency.code())}];
        sides.debit.take(row.debit.units());
        sides.credit.take(row.credit.units());
    }

    void finish(const Stock& stock) {
        finishDays();
        for (const auto& [key, entry] : m_entries) {
            if (!entry.count.whole())
                entries.fault(at("journal_entry", key), fmt::format("It has {} lines, the last of them number {}.",
                                                                    entry.count.lines, entry.count.highest));
            if (entry.balance != Sum())
                entries.fault(at("journal_entry", key),
                              fmt::format("Its debits exceed its credits by {} minor units.", entry.balance.value()));
        }
        for (const auto& [key, sides] : m_sides)
            if (sides.debit != Sum() || sides.credit != Sum())
                balances.fault(fmt::format("account_balance {}/{}/{}/{}", std::get<0>(key), std::get<1>(key),
                                           std::get<2>(key), std::get<3>(key)),
                               fmt::format("The journal says {} more debit and {} more credit, in minor units.",
                                           sides.debit.value(), sides.credit.value()));
        auto differences = m_booked;
        for (const auto& [key, worth] : stock.worth())
            differences[key].take(worth.value());
        inventory.examined = static_cast<std::int64_t>(differences.size());
        for (const auto& [key, difference] : differences)
            if (difference != Sum())
                inventory.fault(fmt::format("account {} of entity {}", account::inventory, key.first),
                                fmt::format("The account exceeds the value of stock by {} minor units of {}.",
                                            difference.value(), key.second));
    }

    VerifyCheck entries = check("journal_entries", "Every journal entry is whole and balances.");
    VerifyCheck balances = check("account_balances", "Every account's balance is the sum of the journal's lines.");
    VerifyCheck days = check("account_days", "No day of an account says more than the journal's lines of that day.");
    VerifyCheck inventory = check(
        "inventory_account", "The inventory account equals the value of stock at moving average, to the minor unit.");

private:
    struct Entry {
        std::int64_t period = 0;
        Date day;
        Currency currency;
        Sum balance;
        LineCount count;
    };
    struct Sides {
        Sum debit, credit;
    };

    /// Days of months from before there were any may say less: such months are read from the journal. The days of any
    /// other add up to its balance, so that one that says less is beside one that says more.
    void finishDays() {
        for (const auto& [key, sides] : m_days)
            if (sides.debit.value() < 0 || sides.credit.value() < 0)
                days.fault(fmt::format("account_day {}/{}/{}/{}", std::get<0>(key),
                                       Date(static_cast<std::int32_t>(std::get<2>(key))).toString(), std::get<1>(key),
                                       std::get<3>(key)),
                           fmt::format("It says {} more debit and {} more credit than the journal, in minor units.",
                                       -sides.debit.value(), -sides.credit.value()));
    }

    std::unordered_map<Key, Entry, KeyHash> m_entries;
    std::map<std::tuple<std::int64_t, std::string, std::int64_t, std::string>, Sides> m_sides, m_days;
    std::map<std::pair<std::int64_t, std::string>, Sum> m_booked;
};

LedgerCheck::LedgerCheck() : m_stock(std::make_unique<Stock>()), m_journal(std::make_unique<Journal>()) {}
LedgerCheck::~LedgerCheck() = default;

void LedgerCheck::see(const store::RowType& type, const void* row) {
    using store::rowType;
    const auto pass = [&]<class T>(auto& to, const T*) {
        if (&type == &rowType<T>())
            to.see(*static_cast<const T*>(row));
    };
    pass(*m_stock, static_cast<const StockLine*>(nullptr));
    pass(*m_journal, static_cast<const JournalLine*>(nullptr));
    pass(*m_stock, static_cast<const StockEntry*>(nullptr));
    pass(*m_stock, static_cast<const StockPosition*>(nullptr));
    pass(*m_stock, static_cast<const StockValue*>(nullptr));
    pass(*m_journal, static_cast<const JournalEntry*>(nullptr));
    pass(*m_journal, static_cast<const AccountBalance*>(nullptr));
    pass(*m_journal, static_cast<const AccountDay*>(nullptr));
}

std::vector<VerifyCheck> LedgerCheck::finish() {
    m_stock->finish();
    m_journal->finish(*m_stock);
    return {m_stock->entries,    m_stock->positions, m_stock->pools,      m_journal->entries,
            m_journal->balances, m_journal->days,    m_journal->inventory};
}

} // namespace opsdesk
