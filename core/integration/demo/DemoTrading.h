#pragma once

#include "core/integration/ImportRecords.h"
#include "core/integration/demo/DemoDesk.h"
#include "core/integration/demo/DemoReturns.h"
#include "core/integration/demo/DemoWriteOffs.h"

#include <map>
#include <span>
#include <tuple>

namespace opsdesk {

/// How much of the real demand the replayed stock could meet; units.
struct DemoService {
    std::int64_t ordered = 0;
    std::int64_t shipped = 0;
    std::int64_t linesShort = 0;
    std::int64_t returnsLeftOut = 0;   ///< lines of goods that this replay had not shipped
    std::int64_t writeOffsLeftOut = 0; ///< lines of goods of which none was there
};

/// Orders of the countries that the EU 3PL serves go there, others home.
DemoNode demoNodeFor(const std::string& country);

/// The day's invoices as they were: sales are shipped as far as there is stock, and what is not there is not shipped;
/// returns come to the hub, as far as what they take back was shipped; write-offs and finds are proposed.
class DemoTrading {
public:
    DemoTrading(DemoDesk& desk, DemoWriteOffs& writeOffs, DemoReturns& returns)
        : m_desk(desk), m_writeOffs(writeOffs), m_returns(returns) {}

    void trade(std::span<const ImportedDocument* const> documents);
    const DemoService& service() const { return m_service; }

private:
    using LineKey = std::tuple<std::string, std::int64_t, std::int64_t>; ///< number, fingerprint, occurrence

    void sell(const ImportedDocument& document, ImportBatch& batch);
    void takeBack(const ImportedDocument& document, ImportBatch& batch);
    std::int64_t returnable(ImportedLine& line);

    DemoDesk& m_desk;
    DemoWriteOffs& m_writeOffs;
    DemoReturns& m_returns;
    DemoService m_service;
    std::map<LineKey, std::int64_t> m_shipped; ///< units that may still come back
};

} // namespace opsdesk
