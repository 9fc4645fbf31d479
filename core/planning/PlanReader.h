#pragma once

#include "core/planning/PlanInput.h"

#include <memory>
#include <string>
#include <utility>

namespace opsdesk {

/// Fills a PlanInput with few set-based queries; within the caller's read transaction.
class PlanReader {
public:
    PlanReader(store::Connection& connection, PlanInput& input) : m_connection(connection), m_input(input) {}

    void read(std::optional<Date> asOf, Date today);

private:
    using Key = std::pair<std::int64_t, std::int64_t>; ///< item, node

    std::unique_ptr<store::Statement> open(const std::string& sql);
    void readPolicies(std::optional<Date> asOf, Date today);
    void setPolicy(std::string_view id, std::string_view value);
    void readItems();
    /// What customers paid on the mean in the last year stands in for prices that are not known at home.
    void readPaidPrices();
    void readNodes();
    void readSuppliers();
    void readOffers();
    void readBookCosts();
    void readStock();
    void readReceipts();
    void readPublished();
    void readDemand();
    std::vector<DemandSeries> storedDemand();
    void refreshDemand(std::vector<DemandSeries>& stored, ReturnsNetting last, std::int64_t lastStep);
    void placeDemand(const std::vector<DemandSeries>& all);
    PlanSeries* seriesOf(std::int64_t item, std::int64_t node);
    void complete();
    void setCost(PlanSeries& series) const;
    void setSegments();

    store::Connection& m_connection;
    PlanInput& m_input;
    std::int64_t m_home = 0; ///< the first warehouse: orders that name no node are its
    std::vector<std::pair<Key, PlanReceipt>> m_receipts;
    std::unordered_map<Uuid, std::string> m_ordered; ///< suggestions with a line that is still to come
    std::map<Key, PlanSeries> m_series;
};

} // namespace opsdesk
