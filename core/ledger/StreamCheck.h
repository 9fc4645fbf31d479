#pragma once

#include "core/governance/AuditChain.h"
#include "core/ledger/VerifyReport.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace opsdesk {

/// Whether an entity's revisions and steps follow from its audit records without gaps, and its stream ends where they
/// do. Sees the records in order.
class StreamCheck {
public:
    StreamCheck(store::Connection& connection, std::int64_t entity, VerifyCheck& check);

    void see(const AuditRecord& record, const std::vector<std::string>& tables);
    void finish();

private:
    struct Step {
        std::int64_t number, from, to;
        std::string tables;
    };

    void nextStep();
    void closeStep();
    void fault(const std::string& table, std::int64_t number, std::string what);

    store::Connection& m_connection;
    const std::int64_t m_entity;
    VerifyCheck& m_check;
    std::unique_ptr<store::Statement> m_steps;
    std::optional<Step> m_step; ///< the one that the next record belongs to
    std::int64_t m_stepNumber = 0;
    std::int64_t m_stepEnd = 0;
    std::int64_t m_revision = 0;
    std::int64_t m_seq = 0;
    std::string m_hash = firstAuditHash();
    std::set<std::string> m_tables; ///< changed in the step so far
};

} // namespace opsdesk
