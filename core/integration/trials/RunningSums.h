#pragma once

#include "core/store/Connection.h"

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace opsdesk {

/// The books of one entity added up by themselves, from each entry once, beside what the engine keeps of them. Cheap
/// enough to compare after every few commands, where verify() reads everything.
class RunningSums {
public:
    RunningSums(store::Connection& reader, std::int64_t entity) : m_reader(reader), m_entity(entity) {}

    /// Adds the entries that were made since the last call and compares: each entry balances, so do all accounts; every
    /// account's balance, every item's stock, what it is worth and the inventory account are what the entries add up
    /// to; nothing is below zero; and no order or payment gives back more than was paid, nor other than what the
    /// refunds come to that stand. A sentence for each that is not so.
    std::vector<std::string> compare();
    /// How many lines of the two ledgers were added.
    std::int64_t lines() const { return m_lines; }

private:
    struct Sides {
        std::int64_t debit = 0, credit = 0;
        bool operator==(const Sides&) const = default;
    };
    struct Pool {
        std::int64_t quantity = 0, value = 0;
        bool operator==(const Pool&) const = default;
    };
    using Account = std::tuple<std::string, std::int64_t, std::string>; ///< code, month, currency

    void addJournal(std::vector<std::string>& faults);
    void addStock();
    void compareBalances(std::vector<std::string>& faults);
    void comparePools(std::vector<std::string>& faults);
    void compareRefunds(std::vector<std::string>& faults);

    store::Connection& m_reader;
    const std::int64_t m_entity;
    std::int64_t m_lastJournal = 0, m_lastStock = 0, m_lastRefund = 0, m_lines = 0;
    std::map<Account, Sides> m_accounts;
    std::map<std::int64_t, Pool> m_pools; ///< by item
};

} // namespace opsdesk
