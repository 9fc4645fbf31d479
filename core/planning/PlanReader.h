#pragma once

#include "core/planning/LeadTimePool.h"
#include "core/planning/PlanInput.h"

#include <memory>
#include <string>
#include <utility>

namespace opsdesk {

/// Fills a PlanInput with few set-based queries; within the caller's read transaction.
class PlanReader {
public:
    /// @p policies stand in for those of the workspace.
    PlanReader(store::Connection& connection, PlanInput& input, unsigned threads, PolicyValues policies = {})
        : m_connection(connection), m_input(input), m_threads(threads), m_policies(std::move(policies)) {}

    void read(std::optional<Date> asOf, Date today);

private:
    using Key = std::pair<std::int64_t, std::int64_t>; ///< item, node

    std::unique_ptr<store::Statement> open(const std::string& sql);
    /// The same of the items of the scope alone: @p sql ends in a WHERE, @p item is its column, @p tail comes after.
    std::unique_ptr<store::Statement> openInScope(const std::string& sql, std::string_view item,
                                                  std::string_view tail = {});
    void readHeads();
    void readPolicies(std::optional<Date> asOf, Date today);
    void readItems();
    /// What customers paid on the mean in the last year stands in for prices that are not known at home.
    void readPaidPrices();
    void readNodes();
    void readSuppliers();
    void readOffers();
    /// What each supplier's deliveries tell, of all its items.
    std::unordered_map<std::int64_t, LeadTimePool> leadTimePools();
    void readBookCosts();
    void readStock();
    void readReceipts();
    /// What the run has to know of suggestions as they are; on the day that was planned last also what they say, so
    /// that the same need not be published again. On another day hardly one says the same.
    void readPublished();
    void readSupplierOrders();
    void readDemand();
    std::vector<DemandSeries> storedDemand();
    void refreshDemand(std::vector<DemandSeries>& stored);
    void refreshDays(std::vector<DemandDays> fresh);
    bool lacksDays();
    void placeDemand(const DemandSeries& row);
    void readKeptMethods();
    bool isPlanned(const Key& key) const;
    void addWithoutDemand();
    void complete();
    void setCost(PlanSeries& series) const;
    void setSegments();
    /// Of @p series in the last year, at cost; sets how much it varies. @p demand is room.
    Minor turnoverOf(PlanSeries& series, WeeklyDemand& demand) const;

    struct Stock {
        Key key;
        Quantity quantity;
        Quantity allocated; ///< of it
        Quantity returned;  ///< beside it
        std::optional<Date> expiresOn;
    };

    store::Connection& m_connection;
    PlanInput& m_input;
    unsigned m_threads;
    PolicyValues m_policies;
    std::optional<Date> m_lastDay; ///< that was planned
    std::int64_t m_home = 0;       ///< the first warehouse: orders that name no node are its
    std::vector<std::pair<Key, PlanReceipt>> m_receipts;
    std::unordered_map<Uuid, std::string> m_ordered; ///< suggestions with a line that is still to come
    std::vector<Stock> m_stock;                      ///< by key
    std::vector<Key> m_changedBack; ///< whose older weeks are no longer what they were, or count otherwise; ascending
};

} // namespace opsdesk
